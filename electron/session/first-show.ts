/** Makes the show of a start: what a crash left behind, or an empty script with the operator's settings. */
import { apply } from '../../core/show/apply.ts';
import { createShow, emptyDocument, openDocument } from '../../core/show/create-show.ts';
import { type ShowSettings, defaultSettings } from '../../core/show/default-picture.ts';
import type { CueId } from '../../core/script/script.ts';
import type { Show } from '../../core/show/show.ts';
import type { Place, ReaderProfile } from '../../core/timeline/timeline.ts';
import { type Instant, ms } from '../../core/units/time.ts';
import { type FileFacts, noFile } from '../files/file-facts.ts';
import type { RecoveredSession } from '../store/replay.ts';
import type { StateEntry } from '../store/session-entry.ts';
import type { Settings } from '../store/settings.ts';

/** The first show, the facts of its file, whether it was brought back after a crash, and whether it rolled then. */
export type FirstShow = { readonly show: Show; readonly facts: FileFacts; readonly recovered: boolean; readonly rolled: boolean };

const isSame = (one: ReaderProfile, other: ReaderProfile): boolean => one.rate === other.rate && one.pauseScale === other.pauseScale;

/** What the last session's end, or the settings file, say; the built-in defaults for the rest. */
const showSettings = (settings: Settings, state: StateEntry | null): ShowSettings => ({
  profile: state?.profile ?? settings.profile ?? defaultSettings.profile,
  reader: state?.profile == null || (settings.profile !== null && isSame(state.profile, settings.profile)) ? settings.reader : null,
  picture: { ...defaultSettings.picture, ...settings.picture, ...state?.picture },
  speed: state?.speed ?? settings.speed,
  clockLimits: settings.clockLimits ?? defaultSettings.clockLimits,
  rehearsal: { ...defaultSettings.rehearsal, ...settings.rehearsal },
  target: state === null || state.target === null ? null : ms(state.target),
});

/** Worth bringing back: text that was edited or that has a file. */
const isWorthIt = ({ document, closed }: RecoveredSession): boolean =>
  document !== null && !closed && (document.modified || document.path !== null);

/** The show with the markers and cloaks that it had. */
const withMarks = (show: Show, state: StateEntry | null, now: Instant): Show => {
  const cloaked = (state?.cloaked ?? []).reduce((one, story) => apply(one, { kind: 'cloak-story', story, on: true }, now), show);
  return { ...cloaked, markers: (state?.markers ?? []).map(({ cue, fraction }): Place => ({ cue: cue as CueId, fraction })) };
};

const recoveredShow = (session: RecoveredSession, settings: Settings, now: Instant): FirstShow | null => {
  const { document, state, place } = session;
  if (document === null) return null;
  const opened = openDocument(document.name, document.path, document.text, document.rev);
  const created = createShow({ ...opened, modified: document.modified }, showSettings(settings, state));
  const show = withMarks(created, state, now);
  const placed = place === null ? show : apply(show, { kind: 'jump', to: place }, now);
  return { show: { ...placed, blank: state?.blank ?? false, air: state?.air ?? 'idle', endAt: typeof state?.endAt === 'number' ? ms(state.endAt) : null }, facts: document.facts, recovered: true, rolled: state?.rolling ?? false };
};

/** The show of a start. A recovered one is held at the place where the reading was. */
export const firstShow = (session: RecoveredSession, settings: Settings, now: Instant): FirstShow => {
  const recovered = isWorthIt(session) ? recoveredShow(session, settings, now) : null;
  return recovered ?? { show: createShow(emptyDocument, showSettings(settings, null)), facts: noFile, recovered: false, rolled: false };
};
