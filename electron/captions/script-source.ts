/** A script as it travels to a process beside main: its text, from which all else follows, and how it is read. */
import type { CaptionSource } from '../../core/captions/edit/cut-request.ts';
import { parse } from '../../core/script/parse.ts';
import type { Rundown } from '../../core/script/script.ts';
import type { Show } from '../../core/show/show.ts';
import type { Take } from '../../core/takes/take.ts';
import type { ReaderProfile } from '../../core/timeline/timeline.ts';

/** The script. `cloaked`: the indices of stories that are not read on air. */
export type ScriptSource = {
  readonly name: string;
  readonly text: string;
  readonly profile: ReaderProfile;
  readonly takes: readonly Take[];
  readonly cloaked: readonly number[];
};

/** The script of a show, as the takes that rule have it. */
export const scriptOf = ({ document: { name, text }, profile, ruling: { takes }, cloaked }: Pick<Show, 'document' | 'profile' | 'ruling' | 'cloaked'>): ScriptSource => ({ name, text, profile, takes, cloaked });

let last: { readonly text: string; readonly rundown: Rundown } | null = null;

/** What captions are cut from; the last text that was asked for is not parsed again. */
export const captionSource = ({ text, profile, takes, cloaked }: ScriptSource): CaptionSource => {
  if (last?.text !== text) last = { text, rundown: parse(text) };
  return { rundown: last.rundown, profile, takes, cloaked };
};
