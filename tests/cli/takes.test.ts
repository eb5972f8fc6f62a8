/** Takes on the command line: listed, their times in the table of cues, captions from them. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../core/script/parse.ts';
import { writeTake } from '../../core/takes/read-take.ts';
import { emptyLabel, type Take } from '../../core/takes/take.ts';
import { reportJson } from '../../core/takes/take-report.ts';
import { newsreader } from '../../core/timeline/timeline.ts';
import { ms } from '../../core/units/time.ts';
import { caesura, place, temporaryFolder } from './run-caesura.ts';

const SCRIPT = '# Ferry\nThe ferry will sail again tonight,... after nine days in port.\n# Bread\nBread costs more... and rain is near.\n';
const EDITED = SCRIPT.replace('after nine days in port', 'after nine long days in port');

const takeOf = (story: number, times: readonly (readonly [start: number, end: number])[], more: Partial<Take> = {}): Take => {
  const cues = parse(SCRIPT).stories[story]?.script.cues ?? [];
  return {
    ...emptyLabel,
    version: 1,
    measured: 'tap',
    story: story === 0 ? 'Ferry' : 'Bread',
    date: '2026-11-25T20:15:00.000Z',
    duration: ms(times.at(-1)?.[1] ?? 0),
    cues: times.flatMap(([start, end], index) => {
      const cue = cues[index];
      return cue === undefined ? [] : [{ cue: cue.id, text: cue.text, pause: cue.pause, start: ms(start), end: ms(end), doubtful: index === 1 }];
    }),
    ...more,
  };
};
const ferry = takeOf(0, [[1000, 4000], [5000, 7500]], { reader: 'Ann' });
const bread = takeOf(1, [[500, 2500], [3000, 6000]], { date: '2026-11-24T08:00:00.000Z', unfinished: true });

const workspace = temporaryFolder();
let script = '';
let take = '';
beforeAll(async () => {
  const { folder } = workspace;
  script = await place(folder, 'show.txt', SCRIPT);
  await mkdir(`${script}.takes`);
  take = await place(`${script}.takes`, 'a1.json', writeTake(ferry));
  await place(`${script}.takes`, 'b2.json', writeTake(bread));
  await place(`${script}.takes`, 'rubbish.json', '{');
  await place(`${script}.takes`, 'ruling.json', '{"version":1,"rules":["a1"]}');
});

describe('caesura takes', () => {
  it('lists them by date beside what was planned, and says which file is none', async () => {
    const { code, out, err } = await caesura(['takes', script, '--json']);
    expect(code).toBe(0);
    expect(err).toMatch(/^caesura: cannot use .*rubbish\.json as a take: it is not JSON\..*\n$/);
    const { takes } = JSON.parse(out) as { readonly takes: readonly Readonly<Record<string, unknown>>[] };
    expect(takes).toMatchObject([
      { story: 'Bread', reader: '', date: '2026-11-24T08:00:00.000Z', measured: 'tap', cues: 2, doubtful: 1, durationMs: 6000, readMs: 5500, audio: false, unfinished: true, rules: false },
      { story: 'Ferry', reader: 'Ann', durationMs: 7500, readMs: 6500, unfinished: false, rules: true, file: take },
    ]);
    for (const row of takes) expect(row['differenceMs']).toBe(Number(row['readMs']) - Number(row['plannedMs']));
  });

  it('shows them as a table', async () => {
    const { out } = await caesura(['takes', script]);
    const [head, first, second] = out.split('\n');
    expect(head).toMatch(/^date +story +reader +measured +cues +doubtful +read +planned +difference +file$/);
    expect(first).toMatch(/^2026-11-24 08:00:00 +Bread +- +tap +2 +1 +0:05\.5 .* unfinished +\S+b2\.json$/);
    expect(second).toMatch(/Ferry +Ann .* rules +\S+a1\.json$/);
  });

  it('says in words that there are none, and what it cannot use', async () => {
    const other = await place(workspace.folder, 'other.txt', 'Hello.');
    expect(await caesura(['takes', other])).toMatchObject({ code: 0, out: `No takes of ${other} yet: they are recorded in the window and lie in ${other}.takes.\n` });
    expect(await caesura(['takes', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('give the name of its file') as string });
    expect(await caesura(['takes', join(workspace.folder, 'nowhere.txt')])).toMatchObject({ code: 2, err: expect.stringContaining('there is no such file') as string });
  });
});

describe('caesura cues --take', () => {
  type Report = { readonly stories: readonly { readonly cues: readonly Readonly<Record<string, unknown>>[] }[] };
  const cuesOf = async (file: string, from: string): Promise<Report['stories']> => {
    const { out, err } = await caesura(['cues', file, '--take', from, '--json']);
    expect(err).toBe('');
    return (JSON.parse(out) as Report).stories;
  };

  it('gives the measured times of the story that the take knows, and says where each comes from', async () => {
    const [one, two] = await cuesOf(script, take);
    expect(one?.cues).toMatchObject([{ startMs: 0, endMs: 3000, source: 'measured', pause: { ms: 1000 } }, { startMs: 4000, endMs: 6500, source: 'measured', doubtful: true }]);
    expect(one?.cues[0]).not.toHaveProperty('doubtful');
    expect(two?.cues.some((cue) => 'source' in cue)).toBe(false);
  });

  it('estimates what was edited since, and reads a report like the take', async () => {
    const edited = await place(workspace.folder, 'edited.txt', EDITED);
    const report = await place(workspace.folder, 'report.json', reportJson(ferry, newsreader));
    const [one] = await cuesOf(edited, report);
    expect(one?.cues.map(({ source }) => source)).toEqual(['measured', 'edited']);
    const { out } = await caesura(['cues', edited, '--take', take]);
    expect(out).toMatch(/cue +start +end +pause +length +time +text\n/);
    expect(out).toMatch(/ +measured +The ferry/);
  });

  it('refuses what is no take, and a target', async () => {
    expect(await caesura(['cues', script, '--take', script])).toMatchObject({ code: 2, err: expect.stringMatching(/as a take: it is not JSON\. .*\n$/) as string });
    expect(await caesura(['cues', script, '--take', take, '--target', '1:00'])).toMatchObject({ code: 2, err: expect.stringContaining('not both') as string });
  });
});

describe('caesura retime TAKE SCRIPT', () => {
  it('writes the captions of what was read, at the times of the take', async () => {
    const output = join(workspace.folder, 'out.vtt');
    const { code, err } = await caesura(['retime', take, script, '-o', output]);
    expect({ code, err }).toEqual({ code: 0, err: 'caesura: 2 cues measured (1 doubtful), 0 edited since and 0 not read: estimated at the take\'s rate\n' });
    const vtt = await readFile(output, 'utf8');
    expect(vtt).toContain('00:00:01.000 --> ');
    expect(vtt).toContain('ferry');
    expect(vtt).not.toContain('Bread');
  });

  it('counts from the take, from the file of its sound, or from the first word', async () => {
    const sounding = await place(workspace.folder, 'sounding.json', writeTake(takeOf(0, [[1000, 4000], [5000, 7500]], { audio: { file: 'a1.webm', at: ms(-500) } })));
    const first = async (zero: string, from = sounding): Promise<string | undefined> => /(?<start>\S+) --> /.exec((await caesura(['retime', from, script, '--zero', zero])).out)?.groups?.['start'];
    expect([await first('take'), await first('sound'), await first('word')]).toEqual(['00:00:01.000', '00:00:01.500', '00:00:00.000']);
    expect(await caesura(['retime', take, script, '--zero', 'sound'])).toMatchObject({ code: 2, err: expect.stringContaining('was not kept') as string });
  });

  it('shifts them in the same call, and writes other formats', async () => {
    const { code, out } = await caesura(['retime', take, script, '--shift', '500', '--format', 'srt', '--style', 'netflix']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1\r?\n00:00:01,500 --> /);
  });

  it('refuses a take without its script, one of another script, and styles for captions', async () => {
    expect(await caesura(['retime', take])).toMatchObject({ code: 2, err: expect.stringContaining('name its script too') as string });
    const other = await place(workspace.folder, 'another.txt', 'Nothing of it... is here.');
    expect(await caesura(['retime', take, other])).toMatchObject({ code: 2, err: expect.stringContaining('is a take of another script') as string });
    const vtt = await place(workspace.folder, 'in.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n');
    expect(await caesura(['retime', vtt, '--shift', '5', '--style', 'bbc'])).toMatchObject({ code: 2, err: expect.stringContaining('go with a take') as string });
  });
});
