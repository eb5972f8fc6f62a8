/** Reads the sound of a media file beside the window: whatever its bytes do, typing and rolling go on, and the window can end it. */
import { findSpeech } from '../../../../core/takes/microphone/find-speech.ts';
import { gatherLevels, joinLevels, nothingGathered } from './gather-levels.ts';
import type { SoundMessage, SoundOrder } from './sound-message.ts';
import { videoRate } from './video-rate.ts';
import { NoSound, type SoundFile, soundPieces } from './sound-pieces.ts';

/** The window is told after so much of the file. */
const step = 0.02;

const tell = (message: SoundMessage): void => postMessage(message);

const fileOf = ({ address, size }: SoundOrder): SoundFile => ({
  size,
  read: async (from, to) => {
    const answer = await fetch(address, { headers: { range: `bytes=${String(from)}-${String(to - 1)}` } });
    if (!answer.ok) throw new Error(`the file answered ${String(answer.status)}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
});

const read = async (order: SoundOrder): Promise<void> => {
  const file = fileOf(order);
  // A picture that cannot be read is no fault of the sound.
  const name = await videoRate(file).catch(() => null);
  if (name !== null) tell({ kind: 'frame-rate', name });
  const told: Float32Array[] = [];
  let waiting: Float32Array[] = [];
  let gathered = nothingGathered;
  let last = 0;
  const tellWaiting = (progress: number): void => {
    const levels = joinLevels(waiting);
    told.push(levels);
    waiting = [];
    last = progress;
    tell({ kind: 'levels', levels, progress });
  };
  for await (const piece of soundPieces(file)) {
    const heard = gatherLevels(gathered, piece);
    ({ gathered } = heard);
    waiting.push(heard.levels);
    if (piece.progress - last >= step) tellWaiting(piece.progress);
  }
  tellWaiting(1);
  tell({ kind: 'read', speech: findSpeech(joinLevels(told)).map(({ start, end }) => [start, end] as const) });
};

addEventListener('message', (event: MessageEvent<SoundOrder>) => {
  read(event.data).catch((error: unknown) => tell({ kind: 'failed', fault: error instanceof NoSound ? error.fault : { kind: 'unreadable' } }));
});
