/** Makes the take of a recording's journal: the one way in which a recording ends, whether it was stopped or cut off. */
import type { CueId } from '../../core/script/script.ts';
import { assembleTake, type MeasuredCue } from '../../core/takes/assemble-take.ts';
import { decodeLevels } from '../../core/takes/microphone/level-bytes.ts';
import { takeOfLevels } from '../../core/takes/microphone/microphone-recording.ts';
import type { ReadCue, Take, TakeLabel } from '../../core/takes/take.ts';
import { recordTap, startTaps, tapTake } from '../../core/takes/tap-recording.ts';
import { instant, ms } from '../../core/units/time.ts';
import { type ReadingsEntry, type StartEntry, type TakeEntry, takeEntrySchema } from './take-entry.ts';

/** A journal's entries, with the first one apart. */
export type RecordingEntries = { readonly start: StartEntry; readonly rest: readonly TakeEntry[] };

/** The entries among a journal's values; values of another shape are passed over. Null: it does not say what was read. */
export const recordingEntries = (values: readonly unknown[]): RecordingEntries | null => {
  const [first, ...rest] = values.flatMap((value): TakeEntry[] => {
    const entry = takeEntrySchema.safeParse(value);
    return entry.success ? [entry.data] : [];
  });
  return first?.kind === 'start' ? { start: first, rest } : null;
};

/** The ids were names of cues when they were written; one that no script has is found nowhere. */
const cuesOf = ({ cues }: StartEntry): readonly ReadCue[] =>
  cues.map(({ id, text, pause }) => ({ id: id as CueId, text, pause: { kind: pause.kind, written: pause.written === null ? null : ms(pause.written) } }));

const tapped = (cues: readonly ReadCue[], entries: readonly TakeEntry[], label: TakeLabel): Take =>
  tapTake(
    entries.reduce((recording, entry) => (entry.kind === 'key' ? recordTap(recording, { kind: entry.key, at: instant(entry.at) }) : recording), startTaps(cues, instant(0))),
    label,
  );

/** All levels in one row, in dB. */
export const levelsIn = (entries: readonly TakeEntry[]): Float32Array =>
  decodeLevels(Buffer.concat(entries.flatMap((entry) => (entry.kind === 'levels' ? [Buffer.from(entry.levels, 'base64')] : []))));

const followed = (cues: readonly ReadCue[], entries: readonly TakeEntry[], label: TakeLabel): Take => {
  const byId = new Map(cues.map((cue) => [cue.id, cue] as const));
  const readings = new Map<string, ReadingsEntry['changed'][number]>();
  let duration = 0;
  for (const entry of entries) {
    if (entry.kind !== 'readings') continue;
    for (const reading of entry.changed) readings.set(reading.cue, reading);
    for (const cue of entry.gone) readings.delete(cue);
    duration = entry.duration;
  }
  const measured = [...readings.values()].flatMap(({ cue: id, start, end, doubtful }): MeasuredCue[] => {
    const cue = byId.get(id as CueId);
    return cue === undefined ? [] : [{ cue, start: ms(start), end: ms(end), doubtful }];
  });
  return assembleTake(measured.toSorted((one, other) => one.start - other.start), 'roll', ms(duration), label);
};

/** The last word on it: a take's zero may move after the sound has begun. */
const soundStart = (entries: readonly TakeEntry[]): number | null => entries.flatMap((entry) => (entry.kind === 'sound' ? [entry.at] : [])).at(-1) ?? null;

/** The take of a recording; `id` names its files. The microphone's is matched here, which takes a while: see `finish-take.ts`. */
export const takeOfEntries = (id: string, { start, rest }: RecordingEntries): Take => {
  const sound = soundStart(rest);
  const label: TakeLabel = { story: start.story, reader: start.reader, date: start.date, audio: sound === null ? null : { file: `${id}.webm`, at: ms(Math.round(sound)) } };
  const cues = cuesOf(start);
  if (start.how === 'tap') return tapped(cues, rest, label);
  return start.how === 'roll' ? followed(cues, rest, label) : takeOfLevels(cues, levelsIn(rest), label);
};
