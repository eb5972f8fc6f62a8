/** Kinds of speakers (TTML2, 14.1.3, `ttm:agent type`): a group, a character and the like, as details of the head. A person is what a speaker is anyway. */
import { carriableSpeaker } from '../text/carriable.ts';
import type { TrackHead } from '../track.ts';

const beginning = 'kind of the speaker ';

const kinds: ReadonlySet<string> = new Set(['character', 'group', 'organization', 'other']);

/** The detail of a speaker of a kind; null for one without a name, a person, and a kind that there is not. */
export const kindDetail = (name: string | null, kind: string): readonly [string, string] | null => (name === null || !kinds.has(kind) ? null : [`${beginning}${name}`, kind]);

/** Speakers and their kinds. */
export const speakerKinds = ({ details = {} }: TrackHead): ReadonlyMap<string, string> =>
  new Map(Object.entries(details).flatMap(([name, kind]) => (holdsKind(name, kind) ? [[name.slice(beginning.length), kind] as const] : [])));

/** True for the detail of a kind that can be written: of a speaker by a name that comes back. */
export const holdsKind = (name: string, kind: string): boolean => {
  const speaker = name.slice(beginning.length);
  return name.startsWith(beginning) && kinds.has(kind) && carriableSpeaker(speaker) === speaker;
};
