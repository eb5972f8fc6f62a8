/** What the operator is told of a caption file that was opened: everything the reader found, and how its timecode counts. */
import type { CaptionPreferences } from '../../core/captions/caption-preferences.ts';
import { frameRateNear } from '../../core/captions/times/frame-rate.ts';
import type { ReadProblem } from '../../core/captions/reading/read-problem.ts';
import { hasErrors, toldProblems } from '../../core/captions/reading/told-problems.ts';
import type { TimecodeCount } from '../../core/captions/times/timecode.ts';
import type { Notice } from '../../core/ipc/contract.ts';
import type { ImportedTrack } from './import-track.ts';

/** How frames are counted in the window. */
export type WindowCount = Pick<CaptionPreferences, 'frameRate' | 'dropFrame'>;

const countWords = (name: string, drops: boolean): string => `${name} frames a second${drops ? ', drop-frame' : ''}`;

/** Where the file counts otherwise than the window, which goes on as it was chosen: nothing is changed by itself. */
const otherCount = (read: TimecodeCount | undefined, window: WindowCount): readonly string[] => {
  if (read === undefined) return [];
  const { frameRate, dropFrame } = read;
  const chosen = frameRateNear(window.frameRate);
  const drops = chosen !== null && chosen.dropped > 0 && window.dropFrame;
  if (chosen?.name === frameRate.name && drops === dropFrame) return [];
  const now = countWords(chosen?.name ?? String(window.frameRate), drops);
  return [`Its timecode counts ${countWords(frameRate.name, dropFrame)}; the captions count ${now} here, and in an export. The choice is over the list.`];
};

const severityOf = (problems: readonly ReadProblem[]): Notice['severity'] => {
  if (hasErrors(problems)) return 'error';
  return problems.some(({ severity }) => severity === 'warning') ? 'warning' : 'info';
};

/** The notice about a caption file; null where there is nothing to say. A list of its lines is whole: no fault is hidden. */
export const readingNotice = ({ sheet, problems, isSorted, timecode }: ImportedTrack, window: WindowCount): Notice | null => {
  const sorted = isSorted ? ['The captions were not in the order of time: they are sorted now.'] : [];
  const lines = [...toldProblems(problems).map(({ line, message }) => `Line ${String(line)}: ${message}`), ...sorted, ...otherCount(timecode, window)];
  if (lines.length === 0) return null;
  return { severity: severityOf(problems), code: 'caption-file', message: `“${sheet.source.name}” is open. What was found in it:`, lines };
};
