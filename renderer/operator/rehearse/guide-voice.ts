/** The system's own voice, where it has one. */

/** True when the system offers a voice. */
export const hasVoice = (): boolean => (globalThis.speechSynthesis?.getVoices().length ?? 0) > 0;

/** The voice's rate goes with the show's, within what the platforms take. */
const rateOf = (speed: number): number => Math.min(2, Math.max(0.5, speed));

/** Reads a text at once: what was being said stops, so that the voice never falls behind. */
export const say = (text: string, speed: number): void => {
  if (!hasVoice()) return;
  const words = new SpeechSynthesisUtterance(text);
  words.rate = rateOf(speed);
  globalThis.speechSynthesis.cancel();
  globalThis.speechSynthesis.speak(words);
};

/** Says no more. */
export const hush = (): void => globalThis.speechSynthesis?.cancel();
