/** What the chosen cue of the comparison says, in a sentence. */
import type { ComparedCue, ComparedReading } from '../../../../core/takes/compare-takes.ts';
import { formatDifference } from '../../../../core/timeline/format-time.ts';
import { ms } from '../../../../core/units/time.ts';
import { secondsOf } from './take-words.ts';

const pauseWords = ({ pause }: ComparedReading): string => (pause === null ? '' : `, then a pause of ${secondsOf(pause)}`);

const marks = ({ ranLong, doubtful }: ComparedReading): string => [ranLong ? ', ran long' : '', doubtful ? ', doubtful' : ''].join('');

const takeWords = (reading: ComparedReading | null, { estimate }: ComparedCue, name: string): string =>
  reading === null
    ? `${name}: not read.`
    : `${name}: ${secondsOf(reading.read)} (${formatDifference(ms(reading.read - estimate.read))}), ${String(reading.wordsPerMinute)} words a minute${pauseWords(reading)}${marks(reading)}.`;

/** "Cue 4 “…”: estimate 2.4 s, then a pause of 0.4 s. A: 2.9 s (+0:00.5), 160 words a minute, …". */
export const describeCue = (row: ComparedCue, names: readonly string[]): string =>
  [
    `Cue ${String(row.n)} “${row.text}”: estimate ${secondsOf(row.estimate.read)}${pauseWords(row.estimate)}.`,
    ...row.takes.map((reading, index) => takeWords(reading, row, names.length > 1 ? (index === 0 ? 'A' : 'B') : 'A')),
  ].join(' ');
