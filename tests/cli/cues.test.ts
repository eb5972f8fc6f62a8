import { beforeAll, describe, expect, it } from 'vitest';
import { caesura, place, temporaryFolder } from './run-caesura.ts';

const SCRIPT = [
  'The ferry will sail again tonight,... after nine days in port.',
  '',
  'ANCHOR: Storm damage kept it there... and cost 2.4 million dollars. The crew is rested.',
  '[TAKE PKG] Our reporter has more. [pause 2s]',
  '',
].join('\n');

type Report = {
  readonly stories: readonly {
    readonly slug: string;
    readonly durationMs: number;
    readonly cues: readonly {
      readonly n: number;
      readonly text: string;
      readonly startMs: number;
      readonly endMs: number;
      readonly pause: { readonly kind: string; readonly ms: number };
      readonly paragraph: number;
      readonly line: number;
      readonly column: number;
      readonly speaker: string | null;
    }[];
  }[];
  readonly problems: readonly unknown[];
};

const workspace = temporaryFolder();
let script: string;
beforeAll(async () => {
  script = await place(workspace.folder, 'ferry.txt', SCRIPT);
});

const reportOf = async (...args: readonly string[]): Promise<Report> => {
  const { code, out, err } = await caesura(['cues', ...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const report: Report = JSON.parse(out);
  return report;
};

describe('caesura cues', () => {
  it('prints the promised JSON: text without pause marks, kinds, numbers from 1', async () => {
    const report = await reportOf(script);
    expect(Object.keys(report)).toEqual(['stories', 'problems']);
    expect(report.stories).toHaveLength(1);
    const [story] = report.stories;
    expect(story?.slug).toBe('ferry');
    expect(story?.cues.map((cue) => [cue.n, cue.text, cue.pause.kind, cue.paragraph, cue.line, cue.column, cue.speaker])).toEqual([
      [1, 'The ferry will sail again tonight,', 'comma-ellipsis', 1, 1, 1, null],
      [2, 'after nine days in port.', 'paragraph', 1, 1, 39, null],
      [3, 'Storm damage kept it there', 'ellipsis', 2, 3, 9, 'ANCHOR'],
      [4, 'and cost 2.4 million dollars.', 'sentence', 2, 3, 39, 'ANCHOR'],
      [5, 'The crew is rested.', 'paragraph', 2, 3, 69, 'ANCHOR'],
      [6, 'Our reporter has more.', 'explicit', 3, 4, 12, 'ANCHOR'],
    ]);
    expect(Object.keys(story?.cues[0] ?? {})).toEqual(['n', 'text', 'startMs', 'endMs', 'pause', 'paragraph', 'line', 'column', 'speaker']);
  });

  it('adds up: a cue ends where its pause begins, the story ends with the last pause', async () => {
    const [story] = (await reportOf(script)).stories;
    let clock = 0;
    for (const cue of story?.cues ?? []) {
      expect(cue.startMs).toBe(clock);
      expect(cue.endMs).toBeGreaterThan(cue.startMs);
      clock = cue.endMs + cue.pause.ms;
    }
    expect(story?.durationMs).toBe(clock);
    expect(story?.cues.at(-1)?.pause.ms).toBe(2000);
  });

  it('reads slower at a higher rate, and meets a target', async () => {
    const [plain, slow, fitted] = await Promise.all([reportOf(script), reportOf(script, '--rate', '1.2'), reportOf(script, '--target', '0:30')]);
    expect(slow.stories[0]?.durationMs).toBeGreaterThan(plain.stories[0]?.durationMs ?? 0);
    expect(Math.abs((fitted.stories[0]?.durationMs ?? 0) - 30_000)).toBeLessThanOrEqual(10);
  });

  it('gives each story of a rundown its own numbers and its own zero', async () => {
    const file = await place(workspace.folder, 'rundown.txt', '# Ferry\nIt sails tonight.\n\n# Weather\nRain,... then sun.\n');
    const report = await reportOf(file);
    expect(report.stories.map(({ slug, cues }) => [slug, cues.map((cue) => [cue.n, cue.text])])).toEqual([
      ['Ferry', [[1, 'It sails tonight.']]],
      ['Weather', [[1, 'Rain,'], [2, 'then sun.']]],
    ]);
    expect(report.stories.map((story) => story.cues[0]?.startMs)).toEqual([0, 0]);
  });

  it('gives the same cues for every encoding and every line end, from a file and from standard input', async () => {
    const text = 'The café said “no”,… then closed.\nIt cost £5m – and more.\n';
    const bytes = (content: string): readonly Uint8Array[] => [
      Buffer.from(content, 'utf8'),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(content, 'utf8')]),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(content, 'utf16le').swap16()]),
      Buffer.from(content.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('…', '\x85').replaceAll('–', '\x96'), 'latin1'),
    ];
    const variants = [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')].flatMap(bytes);
    const outcomes = await Promise.all(variants.map((input) => caesura(['cues', '-', '--json'], input)));
    const [first] = outcomes;
    expect(first?.out).toContain('The café said “no”,');
    for (const outcome of outcomes) expect(outcome).toEqual(first);
  });

  it('prints a table for people', async () => {
    const { code, out } = await caesura(['cues', script]);
    expect(code).toBe(0);
    expect(out).toContain('ferry: 6 cues, ');
    expect(out).toMatch(/1 {2}0:00\.0 {2}0:\d\d\.\d {2}comma-ellipsis {2,}0\.38 {2}The ferry will sail again tonight,/);
  });
});
