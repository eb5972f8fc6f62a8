/** The writers of WebVTT that the benches compare, each called as its own documentation says. */
import nodeWebvtt from 'node-webvtt';
import * as subsrt from 'subsrt-ts';
import subtitle from 'subtitle';
import webvtt from 'webvtt-parser';

const textOf = ({ lines }) => lines.join('\n');

/** webvtt-parser writes as a setting whatever is not its default. */
const defaults = {
  direction: 'horizontal',
  snapToLines: true,
  linePosition: 'auto',
  lineAlign: 'start',
  textPosition: 'auto',
  positionAlign: 'auto',
  size: 100,
  alignment: 'center',
};

/** Each writer: `given` turns captions into what it takes, `run` writes that. webvtt-parser is the measure of the others. */
export const captionWriters = (core) => [
  {
    name: 'webvtt-parser',
    given: (track) =>
      track.map((caption) => ({
        id: caption.id,
        startTime: caption.start / 1000,
        endTime: caption.end / 1000,
        ...defaults,
        tree: { children: [{ type: 'text', value: textOf(caption) }] },
      })),
    run: (cues) => new webvtt.WebVTTSerializer().serialize(cues),
  },
  { name: 'caesura', given: (track) => track, run: (track) => core.writeVtt(track) },
  {
    name: 'subtitle',
    given: (track) => track.map((caption) => ({ type: 'cue', data: { start: caption.start, end: caption.end, text: textOf(caption) } })),
    run: (nodes) => subtitle.stringifySync(nodes, { format: 'WebVTT' }),
  },
  {
    name: 'subsrt-ts',
    given: (track) => track.map((caption) => ({ type: 'caption', start: caption.start, end: caption.end, text: textOf(caption) })),
    run: (entries) => subsrt.build(entries, { format: 'vtt' }),
  },
  {
    name: 'node-webvtt',
    given: (track) => ({
      valid: true,
      cues: track.map((caption) => ({ identifier: caption.id, start: caption.start / 1000, end: caption.end / 1000, text: textOf(caption), styles: '' })),
    }),
    run: (file) => nodeWebvtt.compile(file),
  },
];
