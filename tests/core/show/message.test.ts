import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/show/apply.ts';
import { documentMessage, showMessage } from '../../../core/show/message.ts';
import { at, sampleText, showOf } from './fixture.ts';

const show = apply(showOf(sampleText), { kind: 'roll' }, at(0));

describe('what travels', () => {
  it('is the show without what a window derives itself', () => {
    const message = showMessage(show);
    expect(message).not.toHaveProperty('timeline');
    expect(message.document).toEqual({ rev: 1, name: 'sample.txt', path: null, modified: false });
    expect(message).toMatchObject({ rev: show.rev, roll: show.roll, stopwatch: show.stopwatch, picture: show.picture, profile: show.profile });
  });

  it('is plain data', () => {
    expect(structuredClone(showMessage(show))).toEqual(showMessage(show));
    expect(JSON.parse(JSON.stringify(showMessage(show)))).toEqual(showMessage(show));
  });

  it('is small, however long the text', () => {
    expect(JSON.stringify(showMessage(showOf(sampleText.repeat(500)))).length).toBeLessThan(1500);
  });

  it('is the text by itself, with its revision', () => {
    expect(documentMessage(show)).toEqual({ rev: 1, text: sampleText });
  });
});
