/** What everything else stands on: the log, the settings, the windows' registry and the way to speak to them. */
import { type JobRunner, createJobRunner } from '../jobs/job-runner.ts';
import { startJobProcess } from '../jobs/start-job-process.ts';
import { type TypedEdits, createTypedEdits } from '../ipc/typed-edits.ts';
import { type HeardNotices, createNotices } from '../ipc/notices.ts';
import { type Publish, createPublish } from '../ipc/publish.ts';
import { type Log, createLog } from '../log/log.ts';
import { type MediaDesk, createMediaDesk } from '../media/media-desk.ts';
import { type SettingsStore, openSettings } from '../store/settings-store.ts';
import { type SoundSource, createSoundSource } from '../takes/sound-source.ts';
import { type WindowRegistry, createWindowRegistry } from '../windows/window-registry.ts';
import { dataFile } from './app-paths.ts';

/** The ground of the app. */
export type Ground = {
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly registry: WindowRegistry;
  readonly publish: Publish;
  readonly notices: HeardNotices;
  readonly edits: TypedEdits;
  readonly sounds: SoundSource;
  readonly media: MediaDesk;
  readonly jobs: JobRunner;
};

const tellDamage = (settings: SettingsStore, notices: HeardNotices): void => {
  if (settings.setAside === null) return;
  notices.tell('warning', 'settings-damaged', `The settings could not be read and begin anew. The damaged file is ${settings.setAside}.`);
};

/** Lays the ground; the app must be ready. */
export const layGround = (): Ground => {
  const log = createLog(dataFile('caesura.log'));
  const registry = createWindowRegistry();
  const publish = createPublish(registry);
  const notices = createNotices(publish);
  const settings = openSettings(dataFile('settings.json'), (error) => {
    log(error, 'settings');
    notices.tell('warning', 'settings-unwritten', 'The settings could not be written; they hold until Caesura is closed. Is the disk full?');
  });
  tellDamage(settings, notices);
  return { log, settings, registry, publish, notices, edits: createTypedEdits(publish), sounds: createSoundSource(), media: createMediaDesk(), jobs: createJobRunner(startJobProcess) };
};
