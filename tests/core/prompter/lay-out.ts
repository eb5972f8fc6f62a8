/** Lays a script out in rows without a page: words wrap at a number of characters, paragraphs stand apart. */
import type { Row, RowSpan } from '../../../core/prompter/row.ts';
import type { Cue } from '../../../core/script/script.ts';
import type { Timeline } from '../../../core/timeline/timeline.ts';

/** Rows of `rowHeight` px, `width` characters wide at most; paragraphs `gap` px apart; an instruction row above each new story. */
export type Page = { readonly rowHeight: number; readonly width: number; readonly gap: number };

type Word = { readonly cue: Cue; readonly from: number; readonly to: number; readonly length: number };

const wordsOf = (cue: Cue): readonly Word[] =>
  [...cue.text.matchAll(/\S+\s*/g)].map((found) => ({
    cue,
    from: found.index / cue.text.length,
    to: (found.index + found[0].length) / cue.text.length,
    length: found[0].length,
  }));

const spansOf = (words: readonly Word[]): readonly RowSpan[] => {
  const spans: RowSpan[] = [];
  for (const { cue, from, to } of words) {
    const last = spans.at(-1);
    if (last?.cue === cue.id) spans.splice(-1, 1, { ...last, to });
    else spans.push({ cue: cue.id, from, to });
  }
  return spans;
};

/** The rows of all cues of a timeline. */
export const layOut = ({ cues }: Timeline, { rowHeight, width, gap }: Page): readonly Row[] => {
  const rows: Row[] = [];
  let top = 0;
  let words: Word[] = [];
  let used = 0;
  const close = (): void => {
    if (words.length === 0) return;
    rows.push({ top, height: rowHeight, spans: spansOf(words) });
    top += rowHeight;
    words = [];
    used = 0;
  };
  for (const [index, { cue }] of cues.entries()) {
    const before = cues[index - 1]?.cue;
    const newStory = before !== undefined && before.story !== cue.story;
    if (newStory || (before !== undefined && before.paragraph !== cue.paragraph)) {
      close();
      top += gap;
    }
    if (newStory) {
      rows.push({ top, height: rowHeight, spans: [] });
      top += rowHeight + gap;
    }
    for (const word of wordsOf(cue)) {
      if (used > 0 && used + word.length > width) close();
      words.push(word);
      used += word.length;
    }
  }
  close();
  return rows;
};
