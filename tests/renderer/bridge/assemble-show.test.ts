import { describe, expect, it } from 'vitest';
import { defaultPicture } from '../../../core/show/picture.ts';
import type { ShowMessage } from '../../../core/show/show.ts';
import { instant, ms } from '../../../core/units/time.ts';
import { noRuling } from '../../../core/show/ruling.ts';
import { assembleShow } from '../../../renderer/bridge/assemble-show.ts';

const message = (rev: number, documentRev: number): ShowMessage => ({
  rev,
  document: { rev: documentRev, name: 'late.txt', path: null, modified: false },
  profile: { rate: 1, pauseScale: 1 },
  roll: { at: instant(0), from: ms(0), speed: 0 },
  speed: 1,
  stopwatch: { gathered: ms(0), since: null },
  target: null,
  endAt: null,
  clockLimits: { amber: ms(2000), red: ms(10_000) },
  blank: false,
  rehearsal: { on: false, countIn: ms(3000), marksWords: false, guide: 'none', loop: null },
  air: 'idle',
  rulingRev: 0,
  finish: null,
  frozen: null,
  markers: [],
  cloaked: [],
  message: null,
  picture: defaultPicture,
});
const text = { rev: 1, text: 'The ferry is late... again.' };
const first = assembleShow(message(1, 1), text, noRuling, null);

describe('assembleShow', () => {
  it('parses the text and builds the timeline', () => {
    expect(first?.timeline.cues.map(({ cue }) => cue.text)).toEqual(['The ferry is late', 'again.']);
    expect(first?.document.text).toBe(text.text);
  });

  it('is null when text and message are of different revisions', () => {
    expect(assembleShow(message(1, 2), text, noRuling, null)).toBeNull();
  });

  it('keeps rundown and timeline when neither text nor profile changed', () => {
    const next = assembleShow({ ...message(2, 1), blank: true }, text, noRuling, first);
    expect(next?.blank).toBe(true);
    expect(next?.document.rundown).toBe(first?.document.rundown);
    expect(next?.timeline).toBe(first?.timeline);
  });

  it('keeps the rundown but not the timeline when the profile changed', () => {
    const next = assembleShow({ ...message(2, 1), profile: { rate: 2, pauseScale: 1 } }, text, noRuling, first);
    expect(next?.document.rundown).toBe(first?.document.rundown);
    expect(next?.timeline.duration).toBeGreaterThan((first?.timeline.duration ?? 0) * 1.9);
  });

  it('builds both again when the text changed', () => {
    const next = assembleShow(message(2, 2), { rev: 2, text: 'On time.' }, noRuling, first);
    expect(next?.timeline.cues.map(({ cue }) => cue.text)).toEqual(['On time.']);
  });
});
