/** The timeline of a rundown: one for all of its stories, in order. */
import type { Rundown } from '../script/script.ts';
import { wholeScript } from '../script/whole-script.ts';
import { timeline } from '../timeline/build-timeline.ts';
import type { Take } from '../takes/take.ts';
import type { ReaderProfile, Timeline } from '../timeline/timeline.ts';

/** The timing map over all stories of a rundown, as this reader reads them, or as the ruling takes have it. */
export const timelineOf = (rundown: Rundown, profile: ReaderProfile, takes: readonly Take[] = []): Timeline => timeline(wholeScript(rundown), profile, takes);
