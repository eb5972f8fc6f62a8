/** What is known of a reader from takes. */
import type { ReaderProfile } from '../timeline/timeline.ts';
import type { Ms } from '../units/time.ts';

/** A reader, fitted from takes. */
export type FittedReader = {
  readonly name: string;
  readonly profile: ReaderProfile;
  /** Reading time that it rests on. */
  readonly measured: Ms;
  readonly takes: number;
  /** A read time at this profile is off by about this share (0.05 is plus or minus 5 %). */
  readonly uncertainty: number;
};

/** A reader, and the speed that they like on air, a factor of their own rate (0.1 to 4); null: none was set while they were chosen. */
export type KnownReader = FittedReader & { readonly speed: number | null };
