/** Schemas of the parts of a show that are kept on disk, taken from the one schema that checks commands. */
import { z } from 'zod';
import { commandSchema } from '../../core/show/command.ts';
import type { ClockLimits } from '../../core/show/clock-level.ts';
import type { Picture, RehearsalSettings } from '../../core/show/show.ts';
import type { ReaderProfile } from '../../core/timeline/timeline.ts';

const isPicturePatch = (value: unknown): boolean => commandSchema.safeParse({ kind: 'set-picture', picture: value }).success;

/** Some or all of a picture, each value within the limits of the command that sets it. */
export const picturePatchSchema = z.custom<Partial<Picture>>(isPicturePatch);

/** A reader profile within the limits of the command that sets it. */
export const profileSchema = z.custom<ReaderProfile>(
  (value) =>
    typeof value === 'object' && value !== null && commandSchema.safeParse({ ...value, kind: 'set-profile' }).success,
);

/** Some or all of what is set for rehearsing, within the limits of the command that sets it. */
export const rehearsalPatchSchema = z.custom<Partial<RehearsalSettings>>((value) => commandSchema.safeParse({ kind: 'set-rehearsal', rehearsal: value }).success);

/** Limits of the clocks within those of the command that sets them. */
export const clockLimitsSchema = z.custom<ClockLimits>((value) => typeof value === 'object' && value !== null && commandSchema.safeParse({ ...value, kind: 'set-clock-limits' }).success);
