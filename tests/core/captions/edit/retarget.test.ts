/** An edit stays on its caption, whatever happened to the track since it was asked for. */
import { describe, expect, it } from 'vitest';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { indexAfter, retargeted } from '../../../../core/captions/edit/retarget.ts';
import { captionOf } from './edits.ts';

const [one, two, three] = [captionOf('1', 0, 1000, 'one'), captionOf('2', 1000, 2000, 'two'), captionOf('3', 2000, 3000, 'three')] as const;
const before = [one, two, three];
/** The first was split: what follows stands one further down. */
const after = [one, captionOf('1-2', 500, 1000, 'and a half'), two, three];

describe('retargeted', () => {
  it.each<readonly [CaptionEdit, CaptionEdit | null]>([
    [{ kind: 'set-text', at: 1, text: 'x' }, { kind: 'set-text', at: 2, text: 'x' }],
    [{ kind: 'delete', from: 1, to: 2 }, { kind: 'delete', from: 2, to: 3 }],
    [{ kind: 'shift', from: 2, by: 5 }, { kind: 'shift', from: 3, by: 5 }],
    [{ kind: 'shift', from: 0, by: 5 }, { kind: 'shift', from: 0, by: 5 }],
    [{ kind: 'snap-to-sound', at: null, sounds: [], within: 5 }, { kind: 'snap-to-sound', at: null, sounds: [], within: 5 }],
    [{ kind: 'insert', start: 0, end: 1, text: 'x' }, { kind: 'insert', start: 0, end: 1, text: 'x' }],
  ])('%o', (edit, expected) => {
    expect(retargeted(edit, before, after)).toEqual(expected);
    expect(retargeted(edit, before, before)).toEqual(edit);
  });

  it('is nothing where the caption is gone', () => {
    const without = [one, three];
    expect(retargeted({ kind: 'join', at: 1 }, before, without)).toBeNull();
    expect(retargeted({ kind: 'delete', from: 1, to: 2 }, before, without)).toBeNull();
    expect(retargeted({ kind: 'shift', from: 1, by: 5 }, before, without)).toBeNull();
    expect([indexAfter(before, without, 2), indexAfter(before, without, 1), indexAfter(before, without, 9)]).toEqual([1, -1, 9]);
  });
});
