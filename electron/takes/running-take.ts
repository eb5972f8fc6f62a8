/** One recording while it runs: what is read, how it is measured, and where it is kept. */
import { randomUUID } from 'node:crypto';
import type { Cue } from '../../core/script/script.ts';
import type { Show } from '../../core/show/show.ts';
import type { Recording } from '../../core/takes/kept-take.ts';
import type { Instant } from '../../core/units/time.ts';
import { type Measure, measureByRoll, measureBySound, measureByTaps } from './measure.ts';
import type { RecorderParts, StartRequest } from './recorder.ts';
import { type RecordingFiles, openRecordingFiles } from './recording-files.ts';

/** A recording that runs. */
export type Running = {
  readonly id: string;
  readonly request: StartRequest;
  readonly files: RecordingFiles;
  readonly measure: Measure;
  /** When the levels began, and the sound; null: they have not. */
  levelsFrom: Instant | null;
  soundFrom: Instant | null;
};

/** The cues to be read: of the story or of all, from the wanted one on. Null: there is no such story. */
export const cuesToRead = ({ document, timeline }: Show, { story, from }: StartRequest): readonly Cue[] | null => {
  if (story !== null && document.rundown.stories[story] === undefined) return null;
  const cues = timeline.cues.map(({ cue }) => cue).filter((cue) => story === null || cue.story === story);
  const first = from === null ? 0 : cues.findIndex(({ id }) => id === from);
  return cues.slice(Math.max(0, first));
};

/** A name that sorts by date: 20261125-213005-1f3c9a. */
const newId = (date: Date): string => `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${randomUUID().slice(0, 6)}`;

const measureOf = ({ how }: StartRequest, cues: readonly Cue[], show: Show, began: Instant): Measure => {
  if (how === 'tap') return measureByTaps(cues, began);
  return how === 'roll' ? measureByRoll(cues, show, began) : measureBySound(cues, began);
};

/** The slug of what is read: null for the whole of several stories. */
const slugOf = ({ document }: Show, story: number | null): string | null => {
  const { stories } = document.rundown;
  if (story === null) return stories.length === 1 ? (stories[0]?.slug ?? '') : null;
  return stories[story]?.slug ?? '';
};

/** Begins a recording: its journal says at once what is read. Throws when it cannot be written. */
export const beginRecording = ({ owner, folder, report, today }: RecorderParts, request: StartRequest, cues: readonly Cue[], began: Instant): Running => {
  const show = owner.read();
  const date = today();
  const id = newId(date);
  const files = openRecordingFiles(folder, id, report);
  files.append({
    kind: 'start',
    path: show.document.path,
    how: request.how,
    story: slugOf(show, request.story),
    reader: request.reader,
    date: date.toISOString(),
    cues: cues.map(({ id: cue, text, pause }) => ({ id: cue, text, pause })),
  });
  return { id, request, files, measure: measureOf(request, cues, show, began), levelsFrom: null, soundFrom: null };
};

/** The take's zero. */
const beganOf = ({ levelsFrom, measure }: Running): Instant => levelsFrom ?? measure.began();

/** A recording as the windows see it. */
export const recordingOf = (running: Running): Recording => ({
  id: running.id,
  how: running.request.how,
  story: running.request.story,
  reader: running.request.reader,
  keepsAudio: running.request.keepAudio,
  began: beganOf(running),
  ...running.measure.progress(),
});

/** Writes down at which moment of the take the sound begins; the zero moves with the first levels and the first roll. */
export const writeSoundStart = (running: Running): void => {
  if (running.soundFrom !== null) running.files.append({ kind: 'sound', at: running.soundFrom - beganOf(running) });
};

/** Ends a recording; settles once all of it is on disk. */
export const closeRecording = async (running: Running, at: Instant): Promise<void> => {
  running.measure.stop(at).forEach(running.files.append);
  writeSoundStart(running);
  await running.files.close();
};
