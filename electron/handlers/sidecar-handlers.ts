/** Calls about caption files beside the video. */
import { dirname } from 'node:path';
import { app } from 'electron';
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { SidecarReport, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import { scriptOf } from '../captions/script-source.ts';
import { exportSidecars } from '../captions/sidecar-export.ts';
import { type SidecarSource, dayOf } from '../captions/sidecar-source.ts';
import { chooseFolder } from '../files/ask.ts';
import { newestOnly } from '../jobs/newest-only.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'sidecar.folder' | 'sidecar.choose-folder' | 'sidecar.plan' | 'sidecar.export' | 'sidecar.cancel';

/** The handlers of these calls: the folder stays in main, so that no window names a path. */
export const sidecarHandlers = ({ owner, sheet, media, edits, publish, jobs, window }: HandlerContext): Pick<Handlers, Names> => {
  let chosen: string | null = null;
  let running = new AbortController();
  // While somebody types a name each letter asks for a plan.
  const planning = newestOnly();
  const folder = (): string => {
    const beside = media.pathOf() ?? owner.read().document.path;
    return chosen ?? (beside === null ? app.getPath('documents') : dirname(beside));
  };
  const source = (): SidecarSource => {
    const { rev, sheet: kept } = sheet.read();
    return { script: scriptOf(owner.read()), sheet: kept, sheetRev: rev, videoName: media.read()?.name ?? null, day: dayOf(new Date()) };
  };
  const write = async (request: SidecarRequest): Promise<Result<SidecarReport>> => {
    const making = new AbortController();
    const { signal } = making;
    running = making;
    await edits.gather();
    return exportSidecars((heard) => jobs({ kind: 'make-sidecars', given: { source: source(), request } }, { heard, signal }), {
      folder: folder(),
      overwrite: request.overwrite,
      tell: (done, total) => publish('sidecar', { done, total }),
      stopped: () => signal.aborted,
      giveUp: () => making.abort(),
    });
  };
  return {
    'sidecar.folder': () => success({ folder: folder() }),
    'sidecar.choose-folder': async () => {
      const picked = await chooseFolder(window(), { title: 'Where the caption files go', folder: folder() });
      if (picked === null) return success(null);
      chosen = picked;
      return success({ folder: picked });
    },
    'sidecar.plan': async (request) => {
      await edits.gather();
      return planning(() => jobs({ kind: 'plan-sidecars', given: { source: source(), request } }));
    },
    'sidecar.export': write,
    'sidecar.cancel': () => {
      running.abort();
      return success(null);
    },
  };
};
