/** Writes a track as WebVTT, escaped so that every parser reads back what was meant. */
import { carriableTrack } from '../text/carriable.ts';
import { escapeVtt } from './escape-vtt.ts';
import { formatTimestamp } from '../times/format-timestamp.ts';
import type { Caption, Track, TrackHead } from '../track.ts';
import { headBlocks, heldHead, noteBlock } from './blocks.ts';
import { ownSheet } from './own-sheet.ts';
import { cueSettings } from './cue-settings.ts';
import { writeCueText } from './cue-text.ts';
import { withSpeakersVoice } from './voices.ts';

const voiceOf = (speaker: string | null): string => (speaker === null ? '' : `<v ${escapeVtt(speaker)}>`);

const textOf = (caption: Caption): string => {
  const { speaker, lines, emphasis } = caption;
  if (emphasis !== undefined) {
    const voiced = withSpeakersVoice(caption);
    return voiced === null ? voiceOf(speaker) + writeCueText(caption, emphasis) : writeCueText(caption, voiced);
  }
  let text = voiceOf(speaker);
  for (let index = 0; index < lines.length; index += 1) text += (index === 0 ? '' : '\n') + escapeVtt(lines[index] ?? '');
  return text;
};

const cueOf = (caption: Caption): string => {
  const settings = caption.placement === undefined ? '' : cueSettings(caption.placement);
  return `${caption.id}\n${formatTimestamp(caption.start, '.')} --> ${formatTimestamp(caption.end, '.')}${settings}\n${textOf(caption)}\n`;
};

const blockOf = (caption: Caption): string => (caption.notes === undefined ? '' : caption.notes.map(noteBlock).join('')) + cueOf(caption);

/**
 * The track as a WebVTT file: no byte order mark, LF, ids, voices, settings, notes; style sheets and regions of the head first
 * (design.md, section 5; WebVTT, 4.1).
 */
export const writeVtt = (track: Track, head: TrackHead = {}): string => {
  const held = heldHead(head);
  const closing = (held.closingNotes ?? []).map((note) => `\n${noteBlock(note)}`.trimEnd());
  const captions = carriableTrack(track, 'vtt');
  const blocks = captions.map(blockOf);
  return `${headBlocks(held, ownSheet(captions))}${blocks.join('\n')}${closing.map((note) => `${note}\n`).join('')}`;
};
