/** How reader profiles read. */
import type { FittedReader } from '../../../../core/takes/fitted-reader.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import { formatClock } from '../../../../core/timeline/format-time.ts';
import type { ReaderProfile } from '../../../../core/timeline/timeline.ts';

/** Profiles nearer than this are told apart by nobody: they are shown with two digits. */
const nearness = 0.005;

/** "×1.18 ‖1.00": the rate and the pause scale. */
export const profileWords = ({ rate, pauseScale }: ReaderProfile): string => `×${rate.toFixed(2)} ‖${pauseScale.toFixed(2)}`;

/** "3 takes, 4:10 read, ±5 %": what a profile rests on, and how far off a read time may be. */
export const sourceWords = ({ takes, measured, uncertainty }: Pick<FittedReader, 'takes' | 'measured' | 'uncertainty'>): string =>
  `${countOf(takes, 'take')}, ${formatClock(measured)} read, ±${(uncertainty * 100).toFixed(0)} %`;

/** True for profiles that are shown alike. */
export const isSameProfile = (one: ReaderProfile, other: ReaderProfile): boolean => Math.abs(one.rate - other.rate) < nearness && Math.abs(one.pauseScale - other.pauseScale) < nearness;
