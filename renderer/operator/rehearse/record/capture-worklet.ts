/** Hands the microphone's samples on to the window, in pieces of about 20 ms, from the audio thread. */

/** What the audio thread offers (Web Audio API, AudioWorkletGlobalScope); TypeScript's DOM library does not know it. */
declare const currentFrame: number;
declare function registerProcessor(name: string, processor: new () => { process: (inputs: readonly (readonly Float32Array[])[]) => boolean }): void;
declare const AudioWorkletProcessor: new () => { readonly port: MessagePort };

/** Samples of one piece: seven blocks of 128, 19 ms at 48 kHz. */
const pieceLength = 896;

/** Gathers blocks into pieces. `frame` of a piece is the context's frame of its first sample. */
class Capture extends AudioWorkletProcessor {
  #piece = new Float32Array(pieceLength);
  #filled = 0;

  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const block = inputs[0]?.[0];
    if (block === undefined) return true;
    this.#piece.set(block, this.#filled);
    this.#filled += block.length;
    if (this.#filled < pieceLength) return true;
    const samples = this.#piece;
    this.port.postMessage({ samples, frame: currentFrame + block.length - samples.length }, [samples.buffer]);
    this.#piece = new Float32Array(pieceLength);
    this.#filled = 0;
    return true;
  }
}

registerProcessor('capture', Capture);
