/** Calls about caption files beside the video. */
import { dirname } from 'node:path';
import { app } from 'electron';
import type { Handlers } from '../../core/ipc/bridge.ts';
import type { SidecarPlan, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import type { SidecarSource } from '../captions/sidecar-export.ts';
import type { sidecarParts } from '../captions/sidecar-parts.ts';
import { chooseFolder } from '../files/ask.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = 'sidecar.folder' | 'sidecar.choose-folder' | 'sidecar.plan' | 'sidecar.export' | 'sidecar.cancel';

/** The handlers of these calls: the folder stays in main, so that no window names a path. */
export const sidecarHandlers = ({ owner, sheet, media, edits, publish, window }: HandlerContext): Pick<Handlers, Names> => {
  let chosen: string | null = null;
  let stopped = false;
  const folder = (): string => {
    const beside = media.pathOf() ?? owner.read().document.path;
    return chosen ?? (beside === null ? app.getPath('documents') : dirname(beside));
  };
  const source = (): SidecarSource => ({ show: owner.read(), sheet: sheet.read().sheet, videoName: media.read()?.name ?? null, folder: folder(), wall: new Date() });
  let partsOf: typeof sidecarParts | null = null;
  const plan = async (request: SidecarRequest): Promise<Result<SidecarPlan>> => {
    const [{ rememberParts }, { planRequested, sidecarPlan }] = await Promise.all([import('../captions/sidecar-parts.ts'), import('../captions/sidecar-plan.ts')]);
    await edits.gather();
    partsOf ??= rememberParts();
    const planned = planRequested(partsOf(source(), request), request);
    return planned.ok ? success(sidecarPlan(planned.value, request)) : planned;
  };
  return {
    'sidecar.folder': () => success({ folder: folder() }),
    'sidecar.choose-folder': async () => {
      const picked = await chooseFolder(window(), { title: 'Where the caption files go', folder: folder() });
      if (picked === null) return success(null);
      chosen = picked;
      return success({ folder: picked });
    },
    'sidecar.plan': plan,
    'sidecar.export': async (request) => {
      stopped = false;
      const { exportSidecars } = await import('../captions/sidecar-export.ts');
      await edits.gather();
      return exportSidecars(source(), request, { tell: (done, total) => publish('sidecar', { done, total }), stopped: () => stopped });
    },
    'sidecar.cancel': () => {
      stopped = true;
      return success(null);
    },
  };
};
