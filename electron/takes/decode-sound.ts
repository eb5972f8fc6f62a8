/** Decodes the sound of a take to samples, by Chromium itself, in a sandboxed page that nobody sees; gives a WAV file piece by piece. */
import type { WebContents } from 'electron';
import { wavHead } from '../../core/takes/microphone/wav.ts';
import { serveSound } from './sound-source.ts';
import { nothingThere, onHiddenPage, textAnswer } from './hidden-page.ts';

/** Samples a second of the file: those of Opus. */
const sampleRate = 48_000;

/** Samples that are fetched at once: two seconds, so that the main process is never held up. */
const pieceLength = 96_000;

/** Decodes in the page, all channels mixed to one, and keeps the samples there; gives how many there are. */
const decode = `(async () => {
  const bytes = await (await fetch('sound.webm')).arrayBuffer();
  const heard = await new OfflineAudioContext(1, 1, ${sampleRate}).decodeAudioData(bytes);
  const channels = Array.from({ length: heard.numberOfChannels }, (_, index) => heard.getChannelData(index));
  globalThis.samples = new Int16Array(heard.length);
  for (let at = 0; at < heard.length; at += 1) {
    let sum = 0;
    for (const channel of channels) sum += channel[at];
    globalThis.samples[at] = Math.round(Math.min(1, Math.max(-1, sum / channels.length)) * 32767);
  }
  return heard.length;
})()`;

/** A piece of the samples, 16 bits little-endian each, as every machine that Chromium runs on has them. */
const pieceAt = (from: number): string => `new Uint8Array(globalThis.samples.slice(${from}, ${from + pieceLength}).buffer)`;

/** A job that takes a while: it tells how much is done, 0 to 1, and ends when it is called off. */
export type LongJob = { readonly tell: (share: number | null) => void; readonly signal: AbortSignal };

async function* wavPieces(contents: WebContents, length: number, { tell, signal }: LongJob): AsyncGenerator<Uint8Array> {
  yield wavHead(length, sampleRate);
  for (let from = 0; from < length; from += pieceLength) {
    signal.throwIfAborted();
    tell(from / length);
    yield Uint8Array.from((await contents.executeJavaScript(pieceAt(from))) as Uint8Array);
  }
}

/** Decodes the sound in a file; `write` is given the WAV file. Rejects when it cannot be decoded, and when the job is called off: in the middle of a piece too. */
export const decodeSound = (path: string, job: LongJob, write: (wav: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void> =>
  onHiddenPage(
    {
      scripts: true,
      answer: (asked) => {
        if (asked === '/hidden/index.html') return textAnswer('<!doctype html><title>Sound</title>', 'text/html; charset=utf-8');
        return asked === '/hidden/sound.webm' ? serveSound('', null, () => Promise.resolve(path)) : nothingThere();
      },
    },
    async (contents) => {
      const length = (await contents.executeJavaScript(decode)) as number;
      await write(wavPieces(contents, length, job));
    },
    job.signal,
  );
