/** Writes a track as WebVTT, escaped so that every parser reads back what was meant. */
import { carriableTrack } from './carriable.ts';
import { formatTimestamp } from './format-timestamp.ts';
import type { Caption, Track } from './track.ts';

/** `&`, `<` and `>` as WebVTT writes them: no tag, no entity and no `-->` can come out of a text. */
export const escapeVtt = (text: string): string => {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
};

const voiceOf = (speaker: string | null): string => (speaker === null ? '' : `<v ${escapeVtt(speaker)}>`);

const textOf = (caption: Caption): string =>
  voiceOf(caption.speaker) + caption.lines.map(escapeVtt).join('\n');

const blockOf = (caption: Caption): string =>
  `\n${caption.id}\n${formatTimestamp(caption.start, '.')} --> ${formatTimestamp(caption.end, '.')}\n${textOf(caption)}\n`;

/** The track as a WebVTT file: no byte order mark, LF, ids, voices (design.md, section 5). */
export const writeVtt = (track: Track): string => {
  const blocks = carriableTrack(track, 'vtt').map(blockOf);
  return `WEBVTT\n${blocks.length === 0 ? '\n' : blocks.join('')}`;
};
