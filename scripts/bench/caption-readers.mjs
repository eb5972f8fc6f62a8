/** The readers of WebVTT that the benches compare, each called as its own documentation says. */
import { parseText } from 'media-captions';
import nodeWebvtt from 'node-webvtt';
import * as subsrt from 'subsrt-ts';
import subtitle from 'subtitle';
import vttJs from 'vtt.js';
import webvtt from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };

const inSeconds = ({ startTime, endTime, text }) => ({ start: Math.round(startTime * 1000), end: Math.round(endTime * 1000), text });

/** vtt.js is made for browsers: it asks which one it is in. */
const readByVttJs = (text) => {
  globalThis.navigator ??= { userAgent: 'Node.js' };
  const parser = new vttJs.WebVTT.Parser({ VTTCue: vttJs.VTTCue, VTTRegion: vttJs.VTTRegion }, vttJs.WebVTT.StringDecoder());
  const cues = [];
  parser.oncue = (cue) => cues.push(cue);
  parser.parse(text);
  parser.flush();
  return cues;
};

/**
 * Each reader: `run` reads a text, `seen` gives its result as `{start, end, text}`, ms; the text with or without its markup,
 * as the reader gives it. webvtt-parser is the measure of the others.
 */
export const captionReaders = (core) => [
  { name: 'webvtt-parser', run: (text) => new webvtt.WebVTTParser(entities).parse(text, 'subtitles').cues, seen: (cues) => cues.map(inSeconds) },
  {
    name: 'caesura',
    run: (text) => core.readVtt(text).track,
    seen: (track) => track.map(({ start, end, lines }) => ({ start, end, text: lines.join('\n') })),
  },
  { name: 'vtt.js', run: readByVttJs, seen: (cues) => cues.map(inSeconds) },
  { name: 'media-captions', run: (text) => parseText(text, { type: 'vtt' }), seen: ({ cues }) => cues.map(inSeconds) },
  {
    name: 'subtitle',
    run: (text) => subtitle.parseSync(text),
    seen: (nodes) => nodes.filter(({ type }) => type === 'cue').map(({ data }) => data),
  },
  {
    name: 'subsrt-ts',
    run: (text) => subsrt.parse(text, { format: 'vtt' }),
    seen: (entries) => entries.filter(({ type }) => type === 'caption').map(({ start, end, content }) => ({ start, end, text: content })),
  },
  {
    name: 'node-webvtt',
    run: (text) => nodeWebvtt.parse(text, { strict: false }),
    seen: ({ cues }) => cues.map(({ start, end, text }) => inSeconds({ startTime: start, endTime: end, text })),
  },
];
