import { describe, expect, it } from 'vitest';
import { createShow, emptyDocument, openDocument, settingsOf } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { commandSchema } from '../../../core/show/command.ts';
import { positionIn } from '../../../core/show/roll.ts';
import { ms } from '../../../core/units/time.ts';
import { at } from './fixture.ts';

describe('a document', () => {
  it('is opened unmodified and parsed', () => {
    const document = openDocument('news.txt', '/scripts/news.txt', 'Good evening.', 4);
    expect(document).toMatchObject({ rev: 4, name: 'news.txt', path: '/scripts/news.txt', modified: false, text: 'Good evening.' });
    expect(document.rundown.stories[0]?.script.cues[0]?.text).toBe('Good evening.');
  });

  it('can be empty', () => {
    expect(emptyDocument).toMatchObject({ rev: 0, path: null, text: '', modified: false });
    expect(createShow(emptyDocument, defaultSettings).timeline).toEqual({ cues: [], duration: 0 });
  });
});

describe('a new show', () => {
  const settings = { ...defaultSettings, speed: 1.2, target: ms(9000), profile: { rate: 1.3, pauseScale: 1 } };
  const show = createShow(openDocument('news.txt', null, 'Good evening.', 1), settings);

  it('holds at its start with nothing elapsed, visible, at revision 0', () => {
    expect([positionIn(show, at(0)), show.roll.speed, show.stopwatch, show.blank, show.rev]).toEqual([0, 0, { gathered: 0, since: null }, false, 0]);
  });

  it('has the settings that it is given, and gives them back', () => {
    expect(settingsOf(show)).toEqual(settings);
  });

  it('is timed by its profile', () => {
    const usual = createShow(show.document, defaultSettings);
    expect(show.timeline.duration).toBeCloseTo(1.3 * usual.timeline.duration, -1);
  });
});

describe('the defaults', () => {
  it('are within what commands allow', () => {
    expect(commandSchema.safeParse({ kind: 'set-picture', picture: defaultSettings.picture }).success).toBe(true);
    expect(commandSchema.safeParse({ kind: 'set-speed', speed: defaultSettings.speed }).success).toBe(true);
    expect(commandSchema.safeParse({ kind: 'set-profile', ...defaultSettings.profile }).success).toBe(true);
  });
});
