/** Opens a microphone and gives its samples with the moment of each piece on main's clock. */
import { instant, type Instant } from '../../../../core/units/time.ts';
import { mainClock } from '../../../bridge/main-clock.ts';
import workletAddress from './capture-worklet.ts?worker&url';

/** A piece of sound; `at` is the moment of its first sample on main's clock. */
export type HeardPiece = { readonly samples: Float32Array; readonly at: Instant };

/** An open microphone. */
export type Microphone = {
  readonly stream: MediaStream;
  /** In Hz. */
  readonly sampleRate: number;
  /** Calls back with each piece; gives back what ends it. */
  readonly listen: (hear: (piece: HeardPiece) => void) => () => void;
  readonly close: () => void;
};

/** As it is: what makes a call clearer would move the silences that are measured. */
const untouched = { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 } as const;

type Message = { readonly samples: Float32Array; readonly frame: number };

/** Opens the microphone of an id, or the system's own (''). Rejects as `getUserMedia` does. `ended` is called when it is pulled out. */
export const openMicrophone = async (deviceId: string, ended: () => void): Promise<Microphone> => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: deviceId === '' ? untouched : { ...untouched, deviceId: { exact: deviceId } } });
  const context = new AudioContext({ latencyHint: 'interactive' });
  try {
    await context.audioWorklet.addModule(workletAddress);
  } catch (reason) {
    stream.getTracks().forEach((track) => track.stop());
    await context.close();
    throw reason;
  }
  const listeners = new Set<(piece: HeardPiece) => void>();
  const capture = new AudioWorkletNode(context, 'capture', { numberOfOutputs: 0 });
  capture.port.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const ago = context.currentTime - data.frame / context.sampleRate;
    const at = instant(mainClock.now() - ago * 1000);
    for (const hear of listeners) hear({ samples: data.samples, at });
  });
  capture.port.start();
  context.createMediaStreamSource(stream).connect(capture);
  await context.resume();
  stream.getAudioTracks()[0]?.addEventListener('ended', ended);
  return {
    stream,
    sampleRate: context.sampleRate,
    listen: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {
      listeners.clear();
      stream.getTracks().forEach((track) => track.stop());
      void context.close();
    },
  };
};
