/** What `caesura captions` makes of a script: its captions as one track or story by story, and their chapters. */
import { type ChapterUnit, chaptersOf } from '../../core/captions/sidecar/chapters.ts';
import { cutCaptions } from '../../core/captions/cut/cut.ts';
import { styleOf } from '../../core/captions/styles/own-style.ts';
import type { SidecarPart } from '../../core/captions/sidecar/sidecar-plan.ts';
import type { TrackHead } from '../../core/captions/track.ts';
import type { Rundown, Script } from '../../core/script/script.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { timeline } from '../../core/timeline/build-timeline.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ms } from '../../core/units/time.ts';
import { slugOfFile } from '../files/read-text.ts';
import type { CaptionSettings } from './caption-job.ts';

type Wanted = { readonly script: Script; readonly slugs: readonly string[]; readonly head: TrackHead; readonly story: string; readonly number: number; readonly unit: ChapterUnit };

const partOf = ({ script, slugs, head, story, number, unit }: Wanted, name: string, settings: CaptionSettings): SidecarPart => {
  const { ellipsis, frameRate, language, kinds } = settings;
  const offset = ms(settings.offset);
  const timed = timeline(script, { ...newsreader, rate: settings.rate });
  const onlyChapters = kinds.every((kind) => kind === 'chapters');
  const chapters = kinds.includes('chapters') ? chaptersOf(timed, slugs, unit, offset) : [];
  const track = onlyChapters ? chapters : cutCaptions(script, timed, { style: styleOf(settings.style), ellipsis, frameRate, offset, slugs });
  return { facts: { name, story, number, language: language ?? '' }, document: { head, track }, chapters: { head, track: chapters } };
};

/** The parts of a rundown: one, or one for each of its stories, whose time begins with it. */
export const captionParts = (input: string, rundown: Rundown, settings: CaptionSettings): readonly SidecarPart[] => {
  const { title, language, chapters, stories } = settings;
  const name = slugOfFile(input);
  const slugs = rundown.stories.map(({ slug }) => slug);
  const head: TrackHead = { ...(title === null ? {} : { title }), ...(language === null ? {} : { language }) };
  if (!stories) return [partOf({ script: wholeScript(rundown), slugs, head, story: name, number: 1, unit: chapters ?? (slugs.length > 1 ? 'stories' : 'paragraphs') }, name, settings)];
  return rundown.stories.map(({ slug, script }, index) =>
    partOf({ script, slugs, head: { ...head, title: title ?? slug }, story: slug, number: index + 1, unit: chapters ?? 'paragraphs' }, name, settings));
};
