/** Reads the hand-written pairs of a fixture: "as written => as read aloud", one a line. */
import { readFileSync } from 'node:fs';

/** A text as written, and as it is read aloud. */
export type Pair = readonly [written: string, spoken: string];

/** The pairs of tests/fixtures/speech/NAME.txt. */
export const readPairs = (name: string): readonly Pair[] =>
  readFileSync(new URL(`../../fixtures/speech/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line): Pair => {
      const [written = '', spoken = ''] = line.split(' => ');
      return [written, spoken];
    });
