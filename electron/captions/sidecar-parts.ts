/** What an export writes: the captions as one track or story by story, and their chapters, from what is kept or else from the script. */
import { basename, extname } from 'node:path';
import { type ChapterUnit, chaptersOf, chaptersOfTrack } from '../../core/captions/sidecar/chapters.ts';
import { cutRequested, requestedTiming } from '../../core/captions/edit/cut-request.ts';
import { type CaptionPlace, placesOfTrack } from '../../core/captions/match/places-of-track.ts';
import type { SidecarPart } from '../../core/captions/sidecar/sidecar-plan.ts';
import { storyTracks } from '../../core/captions/sidecar/story-tracks.ts';
import type { Track } from '../../core/captions/track.ts';
import type { SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import type { Rundown } from '../../core/script/script.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import { ms } from '../../core/units/time.ts';
import { type ScriptSource, captionSource } from './script-source.ts';
import type { SidecarSource } from './sidecar-source.ts';

type Source = Pick<SidecarSource, 'script' | 'sheet' | 'videoName'>;

const bare = (name: string): string => basename(name, extname(name));

const noMatch = failure('no-match', 'The kept captions and the script hardly share a word, so they cannot be parted into its stories. Open the script that they belong to, or export them as one file without chapters.');

const rundownOf = (script: ScriptSource): Rundown => captionSource(script).rundown;

const slugsOf = (script: ScriptSource): readonly string[] => rundownOf(script).stories.map(({ slug }) => slug);

/** Chapters of a story of the script, or of all of it (null). */
const madeChapters = (script: ScriptSource, story: number | null, unit: ChapterUnit): Track => {
  const asked = requestedTiming(captionSource(script), story);
  return asked === null ? [] : chaptersOf(asked.timed, slugsOf(script), unit, ms(0));
};

/** The places of the kept captions; none are needed where there are none, or nothing is parted by them. */
const keptPlaces = ({ script, sheet }: Source, { stories, chapters }: SidecarRequest): Result<readonly CaptionPlace[]> => {
  if (sheet === null || (!stories && chapters === null)) return success([]);
  const places = placesOfTrack(sheet.track, wholeScript(rundownOf(script)));
  return places === null ? noMatch : success(places);
};

const wholePart = (source: Source, { chapters, cut, language }: SidecarRequest, name: string, places: readonly CaptionPlace[]): SidecarPart => {
  const { script, sheet } = source;
  const head = { ...sheet?.head, language };
  const track = sheet?.track ?? cutRequested(captionSource(script), { ...cut, story: null });
  const unit = chapters ?? 'stories';
  const chapterTrack = chapters === null ? [] : sheet === null ? madeChapters(script, null, unit) : chaptersOfTrack(track, places, slugsOf(script), unit);
  return { facts: { name, story: name, number: 1, language }, document: { head, track }, chapters: { head: { language }, track: chapterTrack } };
};

const storyParts = (source: Source, { chapters, cut, language }: SidecarRequest, name: string, places: readonly CaptionPlace[]): readonly SidecarPart[] => {
  const { script, sheet } = source;
  const rundown = rundownOf(script);
  const kept = sheet === null ? null : storyTracks(sheet, places, rundown.stories.length);
  return rundown.stories.flatMap(({ slug }, story) => {
    // Kept captions are of what the video has; of the script only what is read on air is captioned.
    if (kept === null && script.cloaked.includes(story)) return [];
    const track = kept?.[story] ?? cutRequested(captionSource(script), { ...cut, story });
    const own = places.filter((place) => place.story === story);
    const chapterTrack = chapters === null ? [] : kept === null ? madeChapters(script, story, chapters) : chaptersOfTrack(track, own, slugsOf(script), chapters);
    const part: SidecarPart = {
      facts: { name, story: slug === '' ? `${name} ${String(story + 1)}` : slug, number: story + 1, language },
      document: { head: { ...sheet?.head, title: slug, language }, track },
      chapters: { head: { title: slug, language }, track: chapterTrack },
    };
    return [part];
  });
};

/** What is to be written, in order. Failure `no-match`: the kept captions are not those of the script's stories. */
export const sidecarParts = (source: Source, request: SidecarRequest): Result<readonly SidecarPart[]> => {
  const { script, sheet, videoName } = source;
  const name = bare(videoName ?? (sheet?.source.kind === 'file' ? sheet.source.name : script.name));
  const places = keptPlaces(source, request);
  if (!places.ok) return places;
  return success(request.stories ? storyParts(source, request, name, places.value) : [wholePart(source, request, name, places.value)]);
};

/** Finds the parts again only when something that they are made of has changed: a long script takes its time to be cut. */
export const rememberParts = (): ((source: SidecarSource, request: SidecarRequest) => Result<readonly SidecarPart[]>) => {
  let last: { readonly of: string; readonly parts: Result<readonly SidecarPart[]> } | null = null;
  return (source, request) => {
    const { script, sheet, sheetRev, videoName } = source;
    const { stories, chapters, cut, language } = request;
    const of = JSON.stringify([script, sheet === null ? null : sheetRev, videoName, stories, chapters, cut, language]);
    if (last?.of !== of) last = { of, parts: sidecarParts(source, request) };
    return last.parts;
  };
};

/** The parts, remembered in this process. */
export const rememberedParts = rememberParts();
