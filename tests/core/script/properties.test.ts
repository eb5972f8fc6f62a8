/** What holds for every text, however nasty: nothing is lost, everything is placed, every cue says something. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCues } from '../../../core/script/all-cues.ts';
import { parse } from '../../../core/script/parse.ts';
import { print } from '../../../core/script/print.ts';
import type { SourceRange } from '../../../core/problem/problem.ts';
import type { Paragraph, Rundown } from '../../../core/script/script.ts';

/** Fragments that mean something to some rule, and some that mean harm. */
const fragments = [
  '...', '…', '. . .', '....', '‥', ',...', ',…', '.', '..', '!', '?!', '。', '؟', '।', ',', ';', ':', '"', "'", '”', '»', '«', '-', '—',
  ' ', '  ', '\t', '\u00a0', '\u3000', '\n', '\r', '\r\n', '\n\n', '[', ']', '(', ')', '{', '}', '<', '>', '（', '）', '[pause 2s]', '[beat]',
  '[pause x]', '[TAKE]', '<cc: hi>', '(KOON-uh)', '# ', '\n# Slug\n', '## ', '>> ', 'JOHN DOE:', '\n>> Jo:', 'U.S.', 'Dr.', 'No. 5', '3.5%',
  'a', 'Word', 'THE', 'The', 'é', '你好', 'العربية', 'हिन्दी', '👩‍👩‍👧', '\0', '\u0007', '\u202e', '\u200b', '\ufeff', '\ud800', '\udc00', '\u2028', '\ufffd', '1', '٣',
];

const nasty = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const paragraphsOf = ({ preface = [], stories }: Rundown): readonly Paragraph[] => [...preface, ...stories.flatMap(({ script }) => script.paragraphs)];

type Leaf = { readonly raw: string; readonly at: SourceRange };

/** Everything with a `raw`, in order. */
const leavesOf = (rundown: Rundown): readonly Leaf[] => [
  ...(rundown.preface ?? []).flatMap(({ items }) => items),
  ...rundown.stories.flatMap(({ heading, script }) => [...(heading === null ? [] : [heading]), ...script.paragraphs.flatMap(({ items }) => items)]),
];

/** Line and column of an offset, counted the slow way. */
const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

const holds = (predicate: (text: string, rundown: Rundown) => void): void => {
  fc.assert(fc.property(nasty, (text) => predicate(text, parse(text))), { numRuns: 1500 });
};

describe('every text', () => {
  it('is printed back from its tree', () => {
    holds((text, rundown) => {
      expect(print(rundown)).toBe(text);
    });
  });

  it('has each character in exactly one raw or line end', () => {
    holds((text, rundown) => {
      let end = 0;
      for (const { raw, at } of leavesOf(rundown)) {
        expect(text.slice(end, at.offset)).toMatch(/^[\r\n]*$/);
        expect(raw).not.toBe('');
        end = at.offset + at.length;
      }
      expect(text.slice(end)).toMatch(/^[\r\n]*$/);
    });
  });

  it('has its raws where they say they are', () => {
    holds((text, rundown) => {
      for (const { raw, at } of leavesOf(rundown)) {
        expect(text.slice(at.offset, at.offset + at.length)).toBe(raw);
        expect({ line: at.line, column: at.column }).toEqual(lineAndColumn(text, at.offset));
      }
    });
  });

  it('has its paragraphs, cues and problems placed', () => {
    holds((text, rundown) => {
      const ranges = [...paragraphsOf(rundown), ...allCues(rundown), ...rundown.problems].map(({ at }) => at);
      for (const at of ranges) expect({ line: at.line, column: at.column }).toEqual(lineAndColumn(text, at.offset));
      for (const { items, at } of paragraphsOf(rundown)) expect(items.map(({ raw }) => raw).join('')).toBe(text.slice(at.offset, at.offset + at.length));
      const starts = rundown.problems.map(({ at }) => at.offset);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    });
  });

  it('has the problems of what stands before the first heading in their order too', () => {
    const { problems } = parse('\n\n\ufeff\n# Slug\n');
    expect(problems.map(({ at }) => at.offset)).toEqual([2, 4]);
  });

  it('has cues that say something, in order, with ids of their own', () => {
    holds((_text, rundown) => {
      const cues = allCues(rundown);
      expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
      for (const { text } of cues) {
        expect(text).toMatch(/[\p{L}\p{N}]/u);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s|[\r\n\t\0]|\p{Cs}/u);
      }
      for (const { script } of rundown.stories) expect(script.cues.map(({ n }) => n)).toEqual(script.cues.map((_cue, index) => index + 1));
    });
  });

  it('has words for every cue, from its first to its last character', () => {
    holds((_text, rundown) => {
      const items = paragraphsOf(rundown).flatMap((paragraph) => paragraph.items);
      const ends = new Map<string, { from: number; to: number }>();
      for (const item of items) {
        if (item.kind !== 'words') continue;
        const from = ends.get(item.cue)?.from ?? item.at.offset;
        ends.set(item.cue, { from, to: item.at.offset + item.at.length });
      }
      const expected = allCues(rundown).map(({ id, at }) => [id, { from: at.offset, to: at.offset + at.length }] as const);
      expect([...ends]).toEqual(expected);
    });
  });

  it('gives the same cues with any line end', () => {
    const texts = (rundown: Rundown): unknown => allCues(rundown).map(({ id, text, pause, paragraph, speaker }) => [id, text, pause, paragraph, speaker]);
    holds((text, rundown) => {
      const lines = text.split(/\r\n|\n|\r/);
      const expected = texts(rundown);
      for (const lineEnd of ['\n', '\r\n', '\r']) expect(texts(parse(lines.join(lineEnd)))).toEqual(expected);
    });
  });
});
