import { describe, expect, it } from 'vitest';
import { noRuling } from '../../../core/show/ruling.ts';
import { showMessage } from './show-message.ts';
import { assembleShow } from '../../../renderer/bridge/assemble-show.ts';

const text = { rev: 1, text: 'The ferry is late... again.' };
const first = assembleShow(showMessage(1, 1), text, noRuling, null);

describe('assembleShow', () => {
  it('parses the text and builds the timeline', () => {
    expect(first?.timeline.cues.map(({ cue }) => cue.text)).toEqual(['The ferry is late', 'again.']);
    expect(first?.document.text).toBe(text.text);
  });

  it('is null when text and message are of different revisions', () => {
    expect(assembleShow(showMessage(1, 2), text, noRuling, null)).toBeNull();
  });

  it('keeps rundown and timeline when neither text nor profile changed', () => {
    const next = assembleShow({ ...showMessage(2, 1), blank: true }, text, noRuling, first);
    expect(next?.blank).toBe(true);
    expect(next?.document.rundown).toBe(first?.document.rundown);
    expect(next?.timeline).toBe(first?.timeline);
  });

  it('keeps the rundown but not the timeline when the profile changed', () => {
    const next = assembleShow({ ...showMessage(2, 1), profile: { rate: 2, pauseScale: 1 } }, text, noRuling, first);
    expect(next?.document.rundown).toBe(first?.document.rundown);
    expect(next?.timeline.duration).toBeGreaterThan((first?.timeline.duration ?? 0) * 1.9);
  });

  it('builds both again when the text changed', () => {
    const next = assembleShow(showMessage(2, 2), { rev: 2, text: 'On time.' }, noRuling, first);
    expect(next?.timeline.cues.map(({ cue }) => cue.text)).toEqual(['On time.']);
  });
});
