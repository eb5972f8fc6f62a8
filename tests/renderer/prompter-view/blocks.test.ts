import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { type Block, keyOf, lengthOf } from '../../../renderer/prompter-view/block.ts';
import { blockAt, blocksOf } from '../../../renderer/prompter-view/blocks.ts';
import { splitPieces } from '../../../renderer/prompter-view/split-pieces.ts';

const seen = (block: Block): string => block.pieces.map((piece) => piece.text).join('');
const kinds = (block: Block | undefined): readonly string[] => block?.pieces.map((piece) => piece.kind) ?? [];
const blocks = (text: string) => blocksOf(parse(text));

describe('blocksOf', () => {
  it('makes a block of each line that holds anything, and of each slug', () => {
    const { list } = blocks('# Late ferry\nThe ferry is late.\n\nIt is very late.\n# Snow\nNo snow.');
    expect(list.map((block) => [block.kind, seen(block)])).toEqual([
      ['heading', 'Late ferry'],
      ['paragraph', 'The ferry is late.'],
      ['paragraph', 'It is very late.'],
      ['heading', 'Snow'],
      ['paragraph', 'No snow.'],
    ]);
  });

  it('shows pauses as quiet marks, written ones with their length', () => {
    const { list } = blocks('The ferry,... which is late [pause 2s] may not come [beat] at all.');
    const marks = list[0]?.pieces.filter((piece) => piece.kind === 'pause').map((piece) => piece.text);
    expect(marks).toEqual(['· · ·', '‖ 2 s', '‖ 1 s']);
  });

  it('shows instructions, pronouncers and speakers apart from the words', () => {
    const { list } = blocks('ANNA: Ask Siobhan (shi-VAWN) now. [TAKE PKG]');
    expect(kinds(list[0]).filter((kind) => kind !== 'space')).toEqual(['speaker', 'words', 'pronouncer', 'words', 'instruction']);
    expect(list[0]?.pieces.find((piece) => piece.kind === 'instruction')?.text).toBe('[TAKE PKG]');
    expect(list[0]?.pieces.find((piece) => piece.kind === 'pronouncer')?.text).toBe('(shi\u2011VAWN)');
  });

  it('does not show caption-only text, nor a line of nothing else', () => {
    const { list } = blocks('<cc: APPLAUSE>\nThank you. <cc: LAUGHTER>');
    expect(list.length).toBe(1);
    expect(list[0] === undefined ? '' : seen(list[0]).trim()).toBe('Thank you.');
  });

  it('knows which part of its cue each run of words is', () => {
    const { list } = blocks('Ask Siobhan (shi-VAWN) again now.');
    const words = list[0]?.pieces.filter((piece) => piece.kind === 'words') ?? [];
    expect(words[0]?.from).toBe(0);
    expect(words[1]?.from).toBe(words[0]?.to);
    expect(words[1]?.to).toBe(1);
  });

  it('is empty for an empty text', () => {
    expect(blocks('').list).toEqual([]);
    expect(blocks('\n\n').list).toEqual([]);
  });
});

describe('blockAt', () => {
  it('finds the block of every cue', () => {
    const rundown = parse('# One\nA first line. And more.\nA second one... with a pause.\n[TAKE]\nA third.');
    const its = blocksOf(rundown);
    const found = wholeScript(rundown).cues.map((cue) => blockAt(its, cue.id, 0.5));
    expect(found).toEqual([1, 1, 2, 2, 4]);
  });

  it('is -1 for a cue that is not there', () => {
    const [stranger] = wholeScript(parse('Quite another text.')).cues;
    expect(stranger === undefined ? 0 : blockAt(blocks('One line.'), stranger.id, 0)).toBe(-1);
  });

  it('finds the part of a cue that is cut into several blocks', () => {
    const rundown = parse('word '.repeat(10_000));
    const its = blocksOf(rundown);
    const cue = wholeScript(rundown).cues[0]?.id;
    expect(its.list.length).toBeGreaterThan(10);
    if (cue === undefined) return;
    expect(blockAt(its, cue, 0)).toBe(0);
    expect(blockAt(its, cue, 0.5)).toBeGreaterThanOrEqual(Math.floor(its.list.length / 2) - 1);
    expect(blockAt(its, cue, 1)).toBe(its.list.length - 1);
  });
});

describe('splitPieces', () => {
  it('leaves ordinary paragraphs whole', () => {
    const pieces = [{ kind: 'instruction', text: 'x'.repeat(20_000) }] as const;
    expect(splitPieces(pieces)).toEqual([pieces]);
  });

  it('cuts longer ones at spaces, losing nothing', () => {
    const { list } = blocks('a word and more '.repeat(2_000));
    expect(list.every((block) => lengthOf(block.pieces) <= 4_500)).toBe(true);
    expect(list.map(seen).join('').trim()).toBe('a word and more '.repeat(2_000).trim());
    expect(list.slice(0, -1).every((block) => block.goesOn && seen(block).endsWith(' '))).toBe(true);
    expect(list.at(-1)?.goesOn).toBe(false);
  });

  it('never cuts inside a character', () => {
    const { list } = blocks('😀'.repeat(15_000));
    for (const block of list) expect(seen(block)).toMatch(/^(?:😀)*$/u);
  });

  it('never cuts inside a grapheme of several characters', () => {
    const { list } = blocks(`word ${'👨‍👩‍👧‍👦'.repeat(3_000)}`);
    expect(list.length).toBeGreaterThan(1);
    for (const block of list) expect(seen(block)).toMatch(/^(?:word )?(?:👨‍👩‍👧‍👦)*$/u);
  });

  it('keeps all text and every share of a cue, whatever the lengths are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 8 }), (lengths) => {
        const pieces = lengths.map((length) => ({ kind: 'instruction', text: 'y'.repeat(length) }) as const);
        const parts = splitPieces(pieces);
        return parts.flat().map((piece) => piece.text).join('') === pieces.map((piece) => piece.text).join('') && parts.every((part) => part.length > 0);
      }),
    );
  });
});

describe('keyOf', () => {
  it('is equal for blocks that look alike and differs when text, cue or gap differ', () => {
    const [block] = blocks('The same line.').list;
    const [again] = blocks('The same line.').list;
    const [other] = blocks('The same lines.').list;
    if (block === undefined || again === undefined || other === undefined) throw new Error('no blocks');
    expect(keyOf(block)).toBe(keyOf(again));
    expect(keyOf(block)).not.toBe(keyOf(other));
    expect(keyOf(block)).not.toBe(keyOf({ ...block, goesOn: true }));
  });
});
