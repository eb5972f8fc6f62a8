/** Takes played back by the main process: whichever rules, and not while anything forbids it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings } from '../../../core/show/default-picture.ts';
import { showMessage } from '../../../core/show/message.ts';
import { showWithDocument } from '../../../electron/session/show-with-document.ts';
import { endPlayBack, playBack } from '../../../electron/takes/play-back.ts';
import { scriptFolder, startSession, tapThrough, text, valueOf } from './desk-of.ts';

let place: Awaited<ReturnType<typeof scriptFolder>>;
beforeEach(async () => {
  place = await scriptFolder();
});
afterEach(() => place.remove());

const start = async () => {
  const session = await startSession(place.folder, place.script);
  const [slow, quick] = [await tapThrough(session, 1, [500, 3500, 6500, 9500]), await tapThrough(session, 1, [0, 900, 1900, 2900])];
  const { takes, owner, at } = session;
  const parts = { owner, desk: takes.desk, recorder: takes.recorder, now: () => at(0) };
  return { ...session, slow, quick, parts };
};

describe('a take that is played back', () => {
  it('times the show by itself while another one rules, and tells the windows which', async () => {
    const { takes, owner, slow, quick, parts } = await start();
    valueOf(await takes.desk.rule(quick));
    const ruled = owner.read().timeline;
    valueOf(playBack(parts, slow));
    const { ruling, timeline, roll } = owner.read();
    expect([ruling.played?.id, ruling.takes.length, roll.speed]).toEqual([slow, 1, 1]);
    expect(timeline.cues.slice(2).map(({ start: from }, index, all) => from - (all[index - 1]?.start ?? from))).toEqual([0, 3000, 3000]);
    expect(showMessage(owner.read()).rulingRev).toBe(ruling.rev);
    expect(takes.desk.list().takes.find(({ rules }) => rules)?.id).toBe(quick);
    endPlayBack(parts);
    expect(owner.read().timeline).toEqual(ruled);
  });

  it('ends when the take is deleted, and with its document', async () => {
    const { takes, owner, slow, quick, parts } = await start();
    valueOf(playBack(parts, slow));
    valueOf(await takes.desk.remove(quick));
    expect(owner.read().ruling.played?.id).toBe(slow);
    valueOf(await takes.desk.remove(slow));
    expect(owner.read().ruling.played).toBeNull();
    valueOf(await takes.desk.restore());
    valueOf(playBack(parts, slow));
    expect(showWithDocument(owner.read(), openDocument('b.txt', null, text, 2)).ruling.played).toBeNull();
  });

  it('teaches live follow nothing', async () => {
    const { takes, slow, parts } = await start();
    expect(takes.follower.read().measured).toBeGreaterThan(0);
    valueOf(playBack(parts, slow));
    expect(takes.follower.read().measured).toBe(0);
  });

  it('is refused in words: gone, on air, during a recording, and for another script', async () => {
    const { takes, owner, slow, parts, at } = await start();
    expect(playBack(parts, 'nobody')).toMatchObject({ error: { code: 'no-take' } });
    owner.order({ kind: 'set-air', air: 'on-air' });
    expect(playBack(parts, slow)).toMatchObject({ error: { code: 'on-air' } });
    owner.order({ kind: 'set-air', air: 'idle' });
    valueOf(takes.recorder.start({ how: 'tap', story: 1, from: null, reader: '', keepAudio: false, at: at(0) }));
    expect(playBack(parts, slow)).toMatchObject({ error: { code: 'recording' } });
    await takes.discard();
    owner.change('saved', (show) => ({ ...createShow(openDocument('c.txt', place.script, 'Other words.\n', 3), defaultSettings), rev: show.rev }));
    expect(playBack(parts, slow)).toMatchObject({ error: { code: 'not-in-script' } });
  });
});
