import { describe, expect, it } from 'vitest';
import { apply } from '../../../../core/show/apply.ts';
import { createShow, openDocument } from '../../../../core/show/create-show.ts';
import { defaultSettings } from '../../../../core/show/default-picture.ts';
import { instant } from '../../../../core/units/time.ts';
import { startRequest, usualPlan, wantsSound } from '../../../../renderer/operator/rehearse/record/record-plan.ts';
import { microphoneReason } from '../../../../renderer/operator/rehearse/record/use-microphone.ts';

const at = instant(5000);
const showOf = (text: string) => createShow(openDocument('a.txt', null, text, 1), defaultSettings);
const show = apply(showOf('# Ferry\nThe ferry is back. It is full.\n# Weather\nRain ... then sun.\n'), { kind: 'jump-cue', by: 3 }, at);
const ids = show.timeline.cues.map(({ cue }) => cue.id);

describe('what is recorded', () => {
  it('is the story that the reading is in, from its first cue', () => {
    expect(startRequest(show, usualPlan, at)).toEqual({ request: { how: 'tap', story: 1, from: null, reader: '', keepAudio: false, at }, cue: ids[2] });
  });
  it('is the rest of it', () => {
    expect(startRequest(show, { ...usualPlan, span: 'rest' }, at)).toMatchObject({ request: { story: 1, from: ids[3] }, cue: ids[3] });
  });
  it('is everything', () => {
    expect(startRequest(show, { ...usualPlan, span: 'rundown', reader: ' Ana ' }, at)).toMatchObject({ request: { story: null, from: null, reader: 'Ana' }, cue: ids[0] });
  });
  it('is nothing without a word', () => {
    expect(startRequest(showOf(''), usualPlan, at)).toBeNull();
  });
  it('wants the microphone only where something is heard', () => {
    expect([usualPlan, { ...usualPlan, keepAudio: true }, { ...usualPlan, how: 'microphone' as const }].map(wantsSound)).toEqual([false, true, true]);
  });
});

describe('a microphone that cannot be opened', () => {
  it('says what to do', () => {
    expect(microphoneReason(new DOMException('gone', 'NotFoundError'))).toContain('Connect one');
    expect(microphoneReason(new Error('odd'))).toBe('The microphone cannot be opened (odd).');
    expect(microphoneReason('odd')).toBe('The microphone cannot be opened.');
  });
});
