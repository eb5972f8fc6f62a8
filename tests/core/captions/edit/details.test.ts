/** What a file asks of captions goes with them through edits. */
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import type { Emphasis, EmphasisKind } from '../../../../core/captions/emphasis/emphasis.ts';
import { inWholeLooks } from '../../../../core/captions/emphasis/looks.ts';
import { splitTall } from '../../../../core/captions/split-tall.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { captionOf } from './edits.ts';

const on = (from: number, to: number, kind: EmphasisKind): Emphasis => ({ from, to, kind });

const edited = (edit: CaptionEdit, ...track: Track): Track => {
  const result = applyEdit(track, edit);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const details = { 'alignment of rows': 'start', outline: '0.05em', role: 'dialog' };
const one: Caption = { ...captionOf('1', 0, 4000, 'Low tide at noon'), details };

describe('details of a caption', () => {
  it('are those of both parts of a split, and of one that fills too many rows', () => {
    expect(edited({ kind: 'split-at-word', at: 0, word: 2 }, one).map((part) => part.details)).toEqual([details, details]);
    expect(edited({ kind: 'split-at-time', at: 0, time: 1000 }, one).map((part) => part.details)).toEqual([details, details]);
    const tall: Caption = { ...one, lines: ['Low', 'tide', 'at'] };
    expect(splitTall([tall], ({ lines }) => lines.length, 2).map((part) => part.details)).toEqual([details, details]);
  });

  it('stay with other words, times and places, and a new caption has none', () => {
    for (const edit of [{ kind: 'set-text', at: 0, text: 'High water' }, { kind: 'move', at: 0, by: 500 }, { kind: 'set-times', at: 0, start: 100, end: 900 }, { kind: 'set-italic', at: 0, italic: true }, { kind: 'snap-to-frames', rate: '25' }] as const) {
      expect(edited(edit, one)[0]?.details).toEqual(details);
    }
    expect(edited({ kind: 'insert', start: 5000, end: 6000, text: 'New' }, one)[1]?.details).toBeUndefined();
  });

  it('that both have are those of two that are joined; looks of one stay with its words', () => {
    const two: Caption = { ...captionOf('2', 4000, 6000, 'and on'), details: { 'alignment of rows': 'end', 'height of lines': '90%', role: 'dialog', opacity: '0.5' } };
    const joined = edited({ kind: 'join', at: 0 }, one, two)[0];
    expect(joined?.details).toEqual({ 'alignment of rows': 'start', 'height of lines': '90%', role: 'dialog' });
    expect(joined?.emphasis).toEqual([on(13, 18, 'look:opacity=0.5'), on(0, 13, 'look:outline=0.05em')]);
    const same = edited({ kind: 'join', at: 0 }, one, { ...two, details })[0];
    expect([same?.details, same?.emphasis]).toEqual([details, undefined]);
    const plain = edited({ kind: 'join', at: 0 }, captionOf('0', 0, 500, 'So'), { ...one, start: two.start, end: two.end })[0];
    expect(plain).toMatchObject({ details: { 'alignment of rows': 'start' }, emphasis: [on(2, 15, 'look:outline=0.05em'), on(2, 15, 'look:role=dialog')] });
  });

  it('are looks of letters where some have another look of that name, and details where all have it', () => {
    const mixed: Caption = { ...one, emphasis: [on(0, 3, 'look:outline=#ff0000 0.1em'), on(3, 7, 'bold')] };
    expect(inWholeLooks(mixed)).toMatchObject({ details: { 'alignment of rows': 'start', role: 'dialog' }, emphasis: [on(3, 7, 'bold'), on(0, 3, 'look:outline=#ff0000 0.1em'), on(3, 13, 'look:outline=0.05em')] });
    const whole: Caption = { ...one, emphasis: [on(0, 13, 'look:outline=#ff0000 0.1em')] };
    expect(inWholeLooks(whole)).toEqual({ ...one, details: { ...details, outline: '#ff0000 0.1em' } });
    const again: Caption = { ...one, emphasis: [on(2, 5, 'look:outline=0.05em')] };
    expect(inWholeLooks(again)).toEqual(one);
    expect(inWholeLooks(one)).toBe(one);
  });
});
