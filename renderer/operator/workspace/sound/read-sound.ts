/** The window's end of the sound worker: one worker for one file, ended when it is not wanted any more. */
import { workerMaker } from '../../worker/trusted-worker.ts';
import type { SoundMessage, SoundOrder } from './sound-message.ts';
import workerAddress from './sound-worker.ts?worker&url';

const makeWorker = workerMaker('caesura-sound-worker', workerAddress);

/** Reads a file's sound; `hear` is told about fifty times. Gives what ends the reading at once. */
export const readSound = (order: SoundOrder, hear: (message: SoundMessage) => void): (() => void) => {
  const worker = makeWorker();
  let ended = false;
  const end = (): void => {
    ended = true;
    worker.terminate();
  };
  const tell = (message: SoundMessage): void => {
    // What was on its way when the reading was ended is not wanted any more.
    if (ended) return;
    if (message.kind === 'read' || message.kind === 'failed') end();
    hear(message);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SoundMessage>) => tell(data));
  worker.addEventListener('error', () => tell({ kind: 'failed', fault: { kind: 'unreadable' } }));
  // The worker does not know the page's address.
  worker.postMessage({ ...order, address: new URL(order.address, location.href).href });
  return end;
};
