/** The words of a TTML file that are never shown: left out of its captions, and said. */
import type { ProblemList } from '../read-problem.ts';

/** Gathers them. */
export type HiddenWords = {
  readonly add: (text: string, line: number) => void;
  /** Says them, once for the file. */
  readonly say: (problems: ProblemList) => void;
};

/** How many are quoted, and how much of each. */
const mostQuoted = 10;
const mostCharacters = 60;

/** None yet. */
export const hiddenWords = (): HiddenWords => {
  const found: string[] = [];
  let first = 1;
  return {
    add: (text, line) => {
      const words = text.replace(/\s+/gu, ' ').trim();
      if (words === '') return;
      if (found.length === 0) first = line;
      found.push(words);
    },
    say: (problems) => {
      if (found.length === 0) return;
      const quoted = found.slice(0, mostQuoted).map((words) => `"${words.slice(0, mostCharacters)}${words.length > mostCharacters ? '…' : ''}"`).join(', ');
      const more = found.length > mostQuoted ? ` and ${String(found.length - mostQuoted)} more` : '';
      problems.add('hidden-text', 'warning', `Hidden text is not kept: ${quoted}${more}.`, first);
    },
  };
};
