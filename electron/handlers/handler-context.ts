/** What the handlers of calls share. */
import type { BrowserWindow } from 'electron';
import type { Clock } from '../../core/units/time.ts';
import type { HidChooser } from '../devices/hid-chooser.ts';
import type { SheetOwner } from '../captions/sheet-owner.ts';
import type { Desk } from '../files/desk.ts';
import type { JobRunner } from '../jobs/job-runner.ts';
import type { TypedEdits } from '../ipc/typed-edits.ts';
import type { Publish } from '../ipc/publish.ts';
import type { Notices } from '../ipc/notices.ts';
import type { AsRun } from '../log/as-run.ts';
import type { SoundSource } from '../takes/sound-source.ts';
import type { MediaDesk } from '../media/media-desk.ts';
import type { Outputs } from '../output/outputs.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import type { Takes } from '../takes/takes.ts';
import type { SettingsStore } from '../store/settings-store.ts';

/** The parts of the app that calls work on. */
export type HandlerContext = {
  readonly owner: ShowOwner;
  readonly now: Clock;
  readonly desk: Desk;
  readonly sheet: SheetOwner;
  readonly media: MediaDesk;
  readonly sounds: SoundSource;
  readonly outputs: Outputs;
  readonly settings: SettingsStore;
  readonly notices: Notices;
  readonly publish: Publish;
  readonly hid: HidChooser;
  readonly edits: TypedEdits;
  readonly asRun: AsRun;
  readonly takes: Takes;
  /** Has what takes long done beside main. */
  readonly jobs: JobRunner;
  readonly window: () => BrowserWindow | null;
};
