/** What the benches measure of the core. */
export { cutCaptions } from '../../core/captions/cut.ts';
export { exportCaptions } from '../../core/captions/export-captions.ts';
export { readSrt } from '../../core/captions/read-srt.ts';
export { readVtt } from '../../core/captions/read-vtt.ts';
export { captionStyles } from '../../core/captions/styles.ts';
export { writeSrt } from '../../core/captions/write-srt.ts';
export { writeVtt } from '../../core/captions/write-vtt.ts';
export { parse } from '../../core/script/parse.ts';
export { wholeScript } from '../../core/script/whole-script.ts';
export { spokenPhrases } from '../../core/speech/spoken-phrases.ts';
export { hear, microphoneTake, startHearing } from '../../core/takes/microphone/microphone-recording.ts';
export { decodeSamples, readWavFormat } from '../../core/takes/microphone/wav.ts';
export { emptyLabel } from '../../core/takes/take.ts';
export { timeline } from '../../core/timeline/build-timeline.ts';
export { pauseTime } from '../../core/timeline/cue-time.ts';
export { readerPresets } from '../../core/timeline/presets.ts';
