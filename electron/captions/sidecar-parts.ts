/** What an export writes: the captions as one track or story by story, and their chapters, from what is kept or else from the script. */
import { basename, extname } from 'node:path';
import { type ChapterUnit, chaptersOf, chaptersOfTrack } from '../../core/captions/sidecar/chapters.ts';
import { type CaptionSource, cutRequested, requestedTiming } from '../../core/captions/edit/cut-request.ts';
import { type CaptionPlace, placesOfTrack } from '../../core/captions/match/places-of-track.ts';
import type { SidecarPart } from '../../core/captions/sidecar/sidecar-plan.ts';
import { storyTracks } from '../../core/captions/sidecar/story-tracks.ts';
import type { Track } from '../../core/captions/track.ts';
import type { SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { wholeScript } from '../../core/script/whole-script.ts';
import type { Show } from '../../core/show/show.ts';
import { ms } from '../../core/units/time.ts';
import type { SidecarSource } from './sidecar-export.ts';

type Source = Pick<SidecarSource, 'show' | 'sheet' | 'videoName'>;

const bare = (name: string): string => basename(name, extname(name));

const noMatch = failure('no-match', 'The kept captions and the script hardly share a word, so they cannot be parted into its stories. Open the script that they belong to, or export them as one file without chapters.');

const slugsOf = ({ document }: Show): readonly string[] => document.rundown.stories.map(({ slug }) => slug);

const captionSource = ({ document, profile, ruling, cloaked }: Show): CaptionSource => ({ rundown: document.rundown, profile, takes: ruling.takes, cloaked });

/** Chapters of a story of the script, or of all of it (null). */
const madeChapters = (show: Show, story: number | null, unit: ChapterUnit): Track => {
  const asked = requestedTiming(captionSource(show), story);
  return asked === null ? [] : chaptersOf(asked.timed, slugsOf(show), unit, ms(0));
};

/** The places of the kept captions; none are needed where there are none, or nothing is parted by them. */
const keptPlaces = ({ show, sheet }: Source, { stories, chapters }: SidecarRequest): Result<readonly CaptionPlace[]> => {
  if (sheet === null || (!stories && chapters === null)) return success([]);
  const places = placesOfTrack(sheet.track, wholeScript(show.document.rundown));
  return places === null ? noMatch : success(places);
};

const wholePart = (source: Source, { chapters, cut, language }: SidecarRequest, name: string, places: readonly CaptionPlace[]): SidecarPart => {
  const { show, sheet } = source;
  const head = { ...sheet?.head, language };
  const track = sheet?.track ?? cutRequested(captionSource(show), { ...cut, story: null });
  const unit = chapters ?? 'stories';
  const chapterTrack = chapters === null ? [] : sheet === null ? madeChapters(show, null, unit) : chaptersOfTrack(track, places, slugsOf(show), unit);
  return { facts: { name, story: name, number: 1, language }, document: { head, track }, chapters: { head: { language }, track: chapterTrack } };
};

const storyParts = (source: Source, { chapters, cut, language }: SidecarRequest, name: string, places: readonly CaptionPlace[]): readonly SidecarPart[] => {
  const { show, sheet } = source;
  const { rundown } = show.document;
  const kept = sheet === null ? null : storyTracks(sheet.track, places, rundown.stories.length);
  return rundown.stories.flatMap(({ slug }, story) => {
    // Kept captions are of what the video has; of the script only what is read on air is captioned.
    if (kept === null && show.cloaked.includes(story)) return [];
    const track = kept?.[story] ?? cutRequested(captionSource(show), { ...cut, story });
    const own = places.filter((place) => place.story === story);
    const chapterTrack = chapters === null ? [] : kept === null ? madeChapters(show, story, chapters) : chaptersOfTrack(track, own, slugsOf(show), chapters);
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
  const { show, sheet, videoName } = source;
  const name = bare(videoName ?? (sheet?.source.kind === 'file' ? sheet.source.name : show.document.name));
  const places = keptPlaces(source, request);
  if (!places.ok) return places;
  return success(request.stories ? storyParts(source, request, name, places.value) : [wholePart(source, request, name, places.value)]);
};

/** Finds the parts again only when something that they are made of has changed: a long script takes its time to be cut. */
export const rememberParts = (): typeof sidecarParts => {
  let last: { readonly made: readonly unknown[]; readonly parts: Result<readonly SidecarPart[]> } | null = null;
  return (source, request) => {
    const { document, profile, ruling, cloaked } = source.show;
    const { stories, chapters, cut, language } = request;
    const made = [document, profile, ruling, source.sheet, source.videoName, JSON.stringify([cloaked, stories, chapters, cut, language])];
    if (last?.made.every((value, index) => value === made[index]) !== true) last = { made, parts: sidecarParts(source, request) };
    return last.parts;
  };
};
