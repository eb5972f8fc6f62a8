/** Kept captions at the times of a reading. */
import { describe, expect, it } from 'vitest';
import { type CutRequest, cutRequested } from '../../../core/captions/edit/cut-request.ts';
import type { CaptionSheet } from '../../../core/captions/edit/caption-sheet.ts';
import { parse } from '../../../core/script/parse.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import type { ScriptSource } from '../../../electron/captions/script-source.ts';
import { takeTimes } from '../../../electron/captions/take-times.ts';
import { captionOf } from '../../core/captions/edit/edits.ts';

const text = 'The harbour bridge is open again. Traffic is light.\n';

const request: CutRequest = { style: 'bbc', ellipsis: 'strip', frameRate: 25, offset: 0, story: null };

/** The script, read at a rate. */
const readAt = (rate: number): ScriptSource => ({ name: 'a.txt', text, profile: { ...newsreader, rate }, takes: [], cloaked: [] });

/** When the script ends at a rate. */
const endAt = (rate: number): number | undefined => cutRequested({ ...readAt(rate), rundown: parse(text) }, request).at(-1)?.end;

/** Captions as a producer has cut them: other cuts and one other word than the script's. */
const kept: CaptionSheet = {
  source: { kind: 'script', name: 'a.txt', text: 'hash' },
  head: { title: 'mine' },
  track: [captionOf('x', 60_000, 61_000, 'The harbour'), captionOf('y', 61_000, 62_000, 'bridge is open today.'), captionOf('z', 63_000, 64_000, 'Traffic is light.')],
  differing: ['z'],
};

const timedAt = (rate: number): CaptionSheet => {
  const timed = takeTimes({ script: readAt(rate), kept, request });
  if (!timed.ok) throw new Error(timed.error.message);
  return timed.value;
};

describe('kept captions', () => {
  it('go to where their words are read; words, cuts and all else stay', () => {
    const { track, ...rest } = timedAt(1);
    const { track: before, ...facts } = kept;
    expect(rest).toEqual(facts);
    expect(track.map(({ id, lines }) => [id, ...lines])).toEqual(before.map(({ id, lines }) => [id, ...lines]));
    expect(track[0]?.start).toBe(0);
    expect(track.at(-1)?.end).toBe(endAt(1));
  });

  it('come twice as late when it is read twice as slowly', () => {
    expect((timedAt(2).track.at(-1)?.start ?? 0) / (timedAt(1).track.at(-1)?.start ?? 1)).toBeGreaterThan(1.6);
  });

  it('are refused where the script has no words, and of another text', () => {
    expect(takeTimes({ script: { ...readAt(1), text: '[TAKE PKG]\n' }, kept, request })).toMatchObject({ ok: false, error: { code: 'no-script' } });
    expect(takeTimes({ script: readAt(1), kept: { ...kept, track: [captionOf('1', 0, 1000, 'Wholly other words')] }, request })).toMatchObject({ ok: false, error: { code: 'no-match' } });
  });
});
