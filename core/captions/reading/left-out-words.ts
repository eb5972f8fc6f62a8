/** The words of a file that are left out of its captions: gathered, and said in one sentence. */
import type { ProblemList, ReadProblemCode } from './read-problem.ts';
import { folded } from '../text/folded.ts';

/** Gathers them. */
export type LeftOutWords = {
  readonly add: (text: string, line: number) => void;
  /** Says them, once for the file. */
  readonly say: (problems: ProblemList) => void;
};

/** How many are quoted, and how much of each. */
const mostQuoted = 10;
const mostCharacters = 60;

/** Each in quotes, the first ten of them and the first 60 characters of each. */
export const quotedWords = (found: readonly string[]): string => {
  const quoted = found.slice(0, mostQuoted).map((words) => `"${words.slice(0, mostCharacters)}${words.length > mostCharacters ? '…' : ''}"`).join(', ');
  return found.length > mostQuoted ? `${quoted} and ${String(found.length - mostQuoted)} more` : quoted;
};

/** None yet; `what` they are, as the beginning of a sentence. */
export const leftOutWords = (code: ReadProblemCode, what: string): LeftOutWords => {
  const found: string[] = [];
  let first = 1;
  return {
    add: (text, line) => {
      const words = folded(text);
      if (words === '') return;
      if (found.length === 0) first = line;
      found.push(words);
    },
    say: (problems) => {
      if (found.length === 0) return;
      problems.add(code, 'warning', `${what} is not kept: ${quotedWords(found)}.`, first);
    },
  };
};
