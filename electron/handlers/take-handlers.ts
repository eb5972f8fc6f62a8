/** Calls about takes. */
import type { Handlers } from '../../core/ipc/bridge.ts';
import { success } from '../../core/problem/failure.ts';
import { instant } from '../../core/units/time.ts';
import { createExportDesk } from '../takes/export-desk.ts';
import { endPlayBack, playBack } from '../takes/play-back.ts';
import { soundAddress } from '../takes/sound-source.ts';
import type { HandlerContext } from './handler-context.ts';

/** The names of these calls. */
type Names = Extract<keyof Handlers, `takes.${string}` | 'follow.read'>;

type Recording = 'takes.recording' | 'takes.start' | 'takes.tap' | 'takes.levels' | 'takes.sound' | 'takes.stop' | 'takes.discard';

/** What a recording is told and asked. What was typed a moment ago is read too. */
const recordingHandlers = ({ takes, edits, owner, now }: HandlerContext): Pick<Handlers, Recording> => ({
  'takes.recording': () => success(takes.recorder.current()),
  'takes.start': async (request) => {
    await edits.gather();
    endPlayBack({ owner, now });
    return takes.recorder.start(request);
  },
  'takes.tap': ({ kind, at }) => takes.recorder.tap(kind, instant(at)),
  'takes.levels': ({ levels, at }) => takes.recorder.levels(levels, instant(at)),
  'takes.sound': ({ sound, at }) => takes.recorder.sound(sound, instant(at)),
  'takes.stop': ({ at }) => takes.stop(instant(at)),
  'takes.discard': async () => {
    await takes.discard();
    return success(null);
  },
});

/** How takes are exported: one at a time. */
const exportHandlers = (context: HandlerContext): Pick<Handlers, 'takes.export' | 'takes.exporting' | 'takes.cancel-export'> => {
  const { desk } = context.takes;
  const exports = createExportDesk((exporting) => context.publish('take-export', exporting));
  return {
    'takes.export': async ({ id, format }) => {
      const found = desk.find(id);
      if (!found.ok) return found;
      const { exportTake } = await import('../takes/export-take.ts');
      const sound = await desk.soundOf(id);
      return exports.run(id, (job) => exportTake({ kept: found.value, sound, format }, context.owner.read(), context.window(), job));
    },
    'takes.exporting': () => success(exports.read()),
    'takes.cancel-export': () => {
      exports.cancel();
      return success(null);
    },
  };
};

/** The handlers of the takes' calls. */
export const takeHandlers = (context: HandlerContext): Pick<Handlers, Names> => {
  const { desk, readers } = context.takes;
  return {
    ...recordingHandlers(context),
    'follow.read': () => success(context.takes.follower.read()),
    'takes.list': () => success(desk.list()),
    'takes.read': ({ id }) => {
      const found = desk.find(id);
      return found.ok ? success(found.value.take) : found;
    },
    'takes.readers': () => success(readers.list()),
    'takes.forget-reader': ({ name }) => {
      readers.forget(name);
      const { reader, profile } = context.owner.read();
      // The profile stays, and is nobody's.
      if (reader === name) context.owner.order({ kind: 'set-profile', ...profile });
      return success(null);
    },
    'takes.forget-speed': ({ name }) => {
      readers.likeSpeed(name, null);
      return success(null);
    },
    'takes.label': async ({ id, reader }) => {
      const labelled = await desk.label(id, reader);
      const found = desk.find(id);
      if (labelled.ok && found.ok) readers.learn(id, found.value.take);
      return labelled;
    },
    'takes.rule': ({ id }) => desk.rule(id),
    'takes.play': async ({ id }) => {
      await context.edits.gather();
      return playBack({ ...context, ...context.takes }, id);
    },
    'takes.release': ({ id }) => desk.release(id),
    'takes.keep': ({ id }) => {
      desk.settle(id);
      return success(null);
    },
    'takes.delete': async ({ id }) => {
      const removed = await desk.remove(id);
      if (removed.ok) readers.unlearn(id);
      return removed;
    },
    'takes.restore': async () => {
      const restored = await desk.restore();
      const found = restored.ok && restored.value !== null ? desk.find(restored.value.id) : null;
      if (found?.ok) readers.learn(found.value.id, found.value.take);
      return restored;
    },
    ...exportHandlers(context),
    'takes.sound-address': async ({ id }) => success((await desk.soundOf(id)) === null ? null : soundAddress(id)),
  };
};
