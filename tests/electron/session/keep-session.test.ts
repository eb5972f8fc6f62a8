/** A session kept and brought back: what was acknowledged before the process died is there again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShow, openDocument } from '../../../core/show/create-show.ts';
import { defaultSettings as showDefaults } from '../../../core/show/default-picture.ts';
import { positionIn } from '../../../core/show/roll.ts';
import { instant, ms } from '../../../core/units/time.ts';
import type { Notices } from '../../../electron/ipc/notices.ts';
import { keepSession } from '../../../electron/session/keep-session.ts';
import { openSession } from '../../../electron/session/open-session.ts';
import { showWithDocument } from '../../../electron/session/show-with-document.ts';
import { createShowOwner } from '../../../electron/show/show-owner.ts';
import { defaultSettings } from '../../../electron/store/settings.ts';

const script = 'One two three... four five six. Seven eight nine.\nTen eleven,... twelve thirteen.\n';

let folder = '';
let path = '';
let told: string[] = [];
let now = 0;

const clock = () => instant(now);
const notices: Notices = { tell: (_severity, code) => void told.push(code), listening: () => undefined, gone: () => undefined };
const log = (): void => undefined;

/** Opens the session as a start does; gives what works on it. */
const begin = () => {
  const session = openSession(path, defaultSettings, notices, log);
  const owner = createShowOwner(session.show, clock, log);
  const file = { facts: session.facts };
  const keeper = keepSession({ owner, writer: session.writer, facts: () => file.facts, now: clock });
  return { session, owner, keeper };
};

type Begun = ReturnType<typeof begin>;

const open = async ({ owner, keeper }: Begun, text = script, name = 'a.txt'): Promise<void> => {
  owner.change('opened', (show) => showWithDocument(show, openDocument(name, `/news/${name}`, text, show.document.rev + 1)));
  await keeper.settled();
};

const insert = ({ owner }: Begun, at: number, text: string): void => {
  owner.order({ kind: 'edit', baseRev: owner.read().document.rev, changes: [{ from: at, to: at, insert: text }] });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-session-'));
  path = join(folder, 'session.journal');
  told = [];
  now = 1000;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a session', () => {
  it('begins empty, and says nothing', async () => {
    const { owner, keeper } = begin();
    await keeper.rewrite();
    expect(owner.read().document).toMatchObject({ name: 'Untitled', text: '', modified: false });
    expect(told).toEqual([]);
    expect(begin().session.recovered).toBe(false);
  });

  it('comes back with the text, the place and the settings after its process died', async () => {
    const first = begin();
    await open(first);
    first.owner.order({ kind: 'set-picture', picture: { mirror: true, typeSize: 120 } });
    first.owner.order({ kind: 'set-profile', rate: 1.2, pauseScale: 0.9 });
    first.owner.order({ kind: 'set-target', target: 60_000 });
    first.owner.order({ kind: 'set-speed', speed: 1.5 });
    first.owner.order({ kind: 'toggle-blank' });
    insert(first, 8, 'and a half ');
    first.owner.order({ kind: 'roll' });
    now += 2000;
    first.keeper.keepPlace();
    const left = first.owner.read();
    const position = positionIn(left, clock());

    now = 5;
    const back = begin();
    const show = back.owner.read();
    expect(show.document).toMatchObject({ text: left.document.text, rev: left.document.rev, modified: true, path: '/news/a.txt' });
    expect(show).toMatchObject({ picture: left.picture, profile: left.profile, target: 60_000, speed: 1.5, blank: true });
    expect(show.roll.speed).toBe(0);
    expect(Math.abs(positionIn(show, clock()) - position)).toBeLessThan(2);
    expect(told).toEqual(['recovered']);
  });

  it('does not come back after an ordinary end', async () => {
    const first = begin();
    await open(first);
    insert(first, 0, 'X');
    first.keeper.end();
    expect(begin().owner.read().document).toMatchObject({ text: '', path: null });
    expect(told).toEqual([]);
  });

  it('brings back a text without a file if it was edited', async () => {
    const first = begin();
    await first.keeper.rewrite();
    insert(first, 0, 'Typed here.');
    expect(begin().owner.read().document).toMatchObject({ text: 'Typed here.', path: null, modified: true });
  });

  it('knows that it was saved', async () => {
    const first = begin();
    await open(first);
    insert(first, 0, 'X');
    first.owner.change('saved', (show) => ({ ...show, document: { ...show.document, path: '/news/b.txt', name: 'b.txt', modified: false } }));
    expect(begin().owner.read().document).toMatchObject({ name: 'b.txt', modified: false, text: `X${script}` });
  });

  it('brings back the document that was opened last', async () => {
    const first = begin();
    await open(first);
    insert(first, 0, 'X');
    await open(first, 'Other words.', 'b.txt');
    insert(first, 0, 'Y');
    expect(begin().owner.read().document).toMatchObject({ name: 'b.txt', text: 'YOther words.' });
  });

  it('has every acknowledged edit, wherever the journal was cut after it', async () => {
    const first = begin();
    await open(first);
    const texts: string[] = [];
    const sizes: number[] = [];
    for (let n = 0; n < 30; n += 1) {
      insert(first, (n * 7) % script.length, `w${n} `);
      texts.push(first.owner.read().document.text);
      sizes.push(readFileSync(path).length);
    }
    const whole = readFileSync(path);
    fc.assert(
      fc.property(fc.integer({ min: sizes[0] ?? 0, max: whole.length }), (cut) => {
        writeFileSync(path, whole.subarray(0, cut));
        const acknowledged = sizes.filter((size) => size <= cut).length;
        const { text } = begin().owner.read().document;
        expect(texts.indexOf(text)).toBeGreaterThanOrEqual(acknowledged - 1);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a copy of a damaged journal and says so', async () => {
    const first = begin();
    await open(first);
    insert(first, 0, 'X');
    insert(first, 0, 'Y');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"insert":"X"', '"insert":"Z"'));
    expect(begin().owner.read().document.text).toBe(script);
    expect(told).toEqual(['journal-damaged', 'recovered']);
    expect(readFileSync(`${path}.damaged`, 'utf8')).toContain('"insert":"Z"');
  });
});

describe('the owner of the show', () => {
  it('counts revisions, says why, and tells nobody of what changed nothing', () => {
    const heard: string[] = [];
    const owner = createShowOwner(createShow(openDocument('a', null, script, 1), showDefaults), clock, log);
    owner.listen((after, before, cause) => heard.push(`${before.rev}-${after.rev} ${cause}`));
    owner.order({ kind: 'roll' });
    owner.order({ kind: 'roll' });
    owner.change('saved', (show) => show);
    expect(heard).toEqual(['0-1 command', '1-2 saved']);
  });

  it('goes on when a listener throws', () => {
    const reported: string[] = [];
    const owner = createShowOwner(createShow(openDocument('a', null, script, 1), showDefaults), clock, (_error, where) => reported.push(where));
    let heard = 0;
    owner.listen(() => {
      throw new Error('bug');
    });
    owner.listen(() => {
      heard += 1;
    });
    owner.order({ kind: 'jump-time', to: ms(500) });
    expect([reported, heard]).toEqual([['show listener'], 1]);
  });
});

describe('showWithDocument', () => {
  it('keeps how it looks and reads, and lets go of place and target', () => {
    const show = { ...createShow(openDocument('a', null, script, 1), { ...showDefaults, speed: 2, target: ms(5) }), rev: 7, blank: true };
    const next = showWithDocument(show, openDocument('b', null, 'Other.', 2));
    expect(next).toMatchObject({ rev: 7, speed: 2, target: null, blank: true, picture: show.picture });
  });
});
