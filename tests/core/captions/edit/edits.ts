/** Tracks and edits for the tests of the caption sheet: tracks with words, and any edit at all. */
import * as fc from 'fast-check';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyTrack } from '../retime/tracks.ts';

/** A caption by hand; lines parted by `/`. */
export const captionOf = (id: string, start: number, end: number, lines: string): Caption => ({ id, start: ms(start), end: ms(end), lines: lines.split('/'), speaker: null });

/** The captions' times and words, short: `1 0-1000 Words`. */
export const written = (track: Track): readonly string[] => track.map(({ id, start, end, lines }) => `${id} ${String(start)}-${String(end)} ${lines.join('/')}`);

const anyWords = fc.array(fc.constantFrom('the', 'harbour', 'bridge', 'is', 'open', '字幕', 'tonight,'), { minLength: 1, maxLength: 14 });

/** Any sound track with words in it. */
export const anyWordedTrack: fc.Arbitrary<Track> = anyTrack.chain((track) =>
  fc.array(anyWords, { minLength: track.length, maxLength: track.length }).map((words) =>
    track.map((caption, index) => {
      const spoken = words[index] ?? [];
      const half = Math.ceil(spoken.length / 2);
      return { ...caption, lines: [spoken.slice(0, half).join(' '), spoken.slice(half).join(' ')].filter((line) => line !== '') };
    }),
  ),
);

const at = fc.integer({ min: 0, max: 31 });
const time = fc.integer({ min: 0, max: 300_000 });
const by = fc.integer({ min: -20_000, max: 20_000 });
const rate = fc.constantFrom('23.976' as const, '25' as const, '29.97' as const, '59.94' as const);
const text = anyWords.map((words) => words.join(' ').replace('is', '\n'));
const anchor = fc.record({ from: time, to: time });
const sounds = fc.array(fc.tuple(time, time), { maxLength: 8 });

const rules = { style: fc.constantFrom('bbc' as const, 'netflix' as const, 'fcc' as const), frameRate: fc.constantFrom(25, 29.97), instructions: fc.constant<string[]>([]) };

/** Any edit; many of them are refused. */
export const anyEdit: fc.Arbitrary<CaptionEdit> = fc.oneof(
  fc.record({ kind: fc.constant('set-text' as const), at, text }),
  fc.record({ kind: fc.constant('set-italic' as const), at, italic: fc.boolean() }),
  fc.record({ kind: fc.constant('set-speaker' as const), at, speaker: fc.constantFrom('ANNA', ' ', null) }),
  fc.record({ kind: fc.constant('split-at-word' as const), at, word: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('split-at-time' as const), at, time }),
  fc.record({ kind: fc.constant('join' as const), at }),
  fc.record({ kind: fc.constant('insert' as const), start: time, end: time, text }),
  fc.record({ kind: fc.constant('delete' as const), from: at, to: at }),
  fc.record({ kind: fc.constant('replace' as const), find: fc.constantFrom('the', 'bridge is', 'o', ' '), with: fc.constantFrom('', 'a b', 'harbour'), matchCase: fc.boolean(), wholeWords: fc.boolean() }),
  fc.record({ kind: fc.constant('set-times' as const), at, start: time, end: time }),
  fc.record({ kind: fc.constant('move' as const), at, by }),
  fc.record({ kind: fc.constant('shift' as const), from: at, by }),
  fc.record({ kind: fc.constant('shift-to' as const), at, start: time }),
  fc.record({ kind: fc.constant('stretch' as const), one: anchor, other: anchor }),
  fc.record({ kind: fc.constant('convert-rate' as const), from: rate, to: rate }),
  fc.record({ kind: fc.constant('ripple-end' as const), at, end: time }),
  fc.record({ kind: fc.constant('ripple-delete' as const), at }),
  fc.record({ kind: fc.constant('tap' as const), at, start: time }),
  fc.record({ kind: fc.constant('snap-to-frames' as const), rate }),
  fc.record({ kind: fc.constant('fix' as const), at, ...rules }),
  fc.record({ kind: fc.constant('fix-all' as const), ...rules }),
  fc.record({ kind: fc.constant('snap-to-sound' as const), at: fc.option(at), sounds, within: fc.integer({ min: 1, max: 5000 }) }),
);
