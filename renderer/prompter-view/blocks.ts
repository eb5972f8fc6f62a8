/** Turns a rundown into the blocks that the prompter lays out, and knows in which block each cue is. */
import type { CueId, Rundown, Story } from '../../core/script/script.ts';
import type { Block, Piece } from './block.ts';
import { piecesOf } from './pieces.ts';
import { splitPieces } from './split-pieces.ts';

/** The blocks of a rundown, in reading order, and the index of the block that each cue starts in. */
export type Blocks = { readonly list: readonly Block[]; readonly ofCue: ReadonlyMap<CueId, number> };

const isSeen = (piece: Piece): boolean => piece.kind !== 'space' && piece.text.trim() !== '';

const headingOf = ({ heading, slug }: Story): readonly Block[] =>
  heading === null ? [] : [{ kind: 'heading', pieces: [{ kind: 'slug', text: slug }], voice: 0, goesOn: false }];

/** Numbers the speakers by their first words. */
const voicesOf = ({ stories }: Rundown): ReadonlyMap<string, number> => {
  const voices = new Map<string, number>();
  for (const { script } of stories) for (const { speaker } of script.cues) if (speaker !== null && !voices.has(speaker)) voices.set(speaker, voices.size + 1);
  return voices;
};

const paragraphsOf = ({ script }: Story, voices: ReadonlyMap<string, number>): readonly Block[] => {
  const speakers = new Map(script.cues.map(({ paragraph, speaker }) => [paragraph, speaker] as const));
  const cues = new Map(script.cues.map((cue) => [cue.id, cue] as const));
  return script.paragraphs.flatMap((paragraph) => {
    if (paragraph.number === null) return [];
    const pieces = piecesOf(paragraph, cues);
    if (!pieces.some(isSeen)) return [];
    const parts = splitPieces(pieces);
    const voice = voices.get(speakers.get(paragraph.number) ?? '') ?? 0;
    return parts.map((part, index): Block => ({ kind: 'paragraph', pieces: part, voice, goesOn: index < parts.length - 1 }));
  });
};

const indexCues = (list: readonly Block[]): ReadonlyMap<CueId, number> => {
  const ofCue = new Map<CueId, number>();
  for (const [index, block] of list.entries()) {
    for (const piece of block.pieces) if (piece.kind === 'words' && !ofCue.has(piece.cue)) ofCue.set(piece.cue, index);
  }
  return ofCue;
};

/** The blocks of a rundown, without the stories of the given indices, which are cloaked. */
export const blocksOf = (rundown: Rundown, cloaked: readonly number[] = []): Blocks => {
  const voices = voicesOf(rundown);
  const list = rundown.stories.flatMap((story, index) => (cloaked.includes(index) ? [] : [...headingOf(story), ...paragraphsOf(story, voices)]));
  return { list, ofCue: indexCues(list) };
};

/** The index of the block that holds the part `share` (0 to 1, by characters) of a cue; -1 when the cue is nowhere. */
export const blockAt = ({ list, ofCue }: Blocks, cue: CueId, share: number): number => {
  const first = ofCue.get(cue) ?? -1;
  if (first < 0) return -1;
  for (let index = first; index < list.length; index += 1) {
    const its = list[index]?.pieces.filter((piece) => piece.kind === 'words' && piece.cue === cue) ?? [];
    if (its.length === 0) return index - 1;
    if (its.some((piece) => piece.kind === 'words' && piece.to >= share)) return index;
  }
  return list.length - 1;
};
