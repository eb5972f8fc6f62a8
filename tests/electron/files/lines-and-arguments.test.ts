/** Line ends, and the files that a command line names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../core/problem/failure.ts';
import { createFileInbox } from '../../../electron/app/file-inbox.ts';
import { filesFromArguments } from '../../../electron/files/files-from-arguments.ts';
import { hasMixedLineEnds, lineEndOf, toLineFeeds, withLineEnds } from '../../../electron/files/line-ends.ts';
import { oneAtATime } from '../../../electron/files/one-at-a-time.ts';

describe('line ends', () => {
  it.each([
    ['', '\n', false],
    ['a', '\n', false],
    ['a\r\nb\r\nc\n', '\r\n', true],
    ['a\rb\rc\r\n', '\r', true],
    ['a\nb\r', '\n', true],
    ['a\r\n\r\n', '\r\n', false],
    ['\r\r\n', '\r\n', true],
  ])('of %j are %j, mixed: %j', (text, lineEnd, mixed) => {
    expect(lineEndOf(text)).toBe(lineEnd);
    expect(hasMixedLineEnds(text)).toBe(mixed);
  });

  it('come back as they were', () => {
    const line = fc.stringMatching(/^[a-z]{0,5}$/u);
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const), (lines, lineEnd) => {
        const text = lines.join(lineEnd);
        expect(toLineFeeds(text)).toBe(lines.join('\n'));
        expect(withLineEnds(toLineFeeds(text), lineEnd)).toBe(text);
      }),
    );
  });
});

describe('filesFromArguments', () => {
  it.each([
    [['.'], []],
    [['.', 'a.txt', '--user-data-dir=/x'], ['/home/a.txt']],
    [['--no-sandbox', '.', '/b.txt', 'c d.txt'], ['/b.txt', '/home/c d.txt']],
    [['.', '--', '-x.txt'], ['/home/-x.txt']],
    [['', '-a'], []],
  ])('%j', (argv, files) => {
    expect(filesFromArguments(argv, '/home', '/home')).toEqual(files);
  });
});

describe('the inbox', () => {
  it('keeps the last file until somebody opens files, then hands each over', () => {
    const inbox = createFileInbox();
    const opened: string[] = [];
    inbox.add([]);
    inbox.add(['/a', '/b']);
    inbox.add(['/c']);
    inbox.deliver((path) => opened.push(path));
    inbox.add(['/d']);
    expect(opened).toEqual(['/c', '/d']);
  });
});

describe('oneAtATime', () => {
  it('refuses a second operation until the first has ended, also badly', async () => {
    const alone = oneAtATime();
    let end = (): void => undefined;
    const first = alone(
      () =>
        new Promise<Result<number>>((done) => {
          end = () => done({ ok: true, value: 1 });
        }),
    );
    expect(await alone(async () => ({ ok: true, value: 2 }))).toMatchObject({ ok: false, error: { code: 'busy' } });
    end();
    expect(await first).toEqual({ ok: true, value: 1 });
    await expect(alone(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect(await alone(async () => ({ ok: true, value: 3 }))).toEqual({ ok: true, value: 3 });
  });
});
