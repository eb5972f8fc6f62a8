/** What starts the app again after a crash: the script of a checkout and the launcher of a package, each over a false app. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caesura-supervise-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A false app: writes its arguments down, then ends as the line of that start says: a signal's name, an exit code, or `wait`. */
const falseApp = (ends: readonly string[]): string => {
  const path = join(folder, 'caesura-app');
  writeFileSync(
    path,
    `#!/bin/sh
# From before it is seen to have started: a signal may come at once.
trap 'exit 0' TERM
echo "$*" >> "${folder}/starts"
end=$(sed -n "$(wc -l < "${folder}/starts" | tr -d ' ')p" "${folder}/ends")
case $end in
  [0-9]*) exit "$end" ;;
  wait) while :; do sleep 0.05; done ;;
  *) trap - TERM; kill -s "$end" $$ ;;
esac
`,
  );
  chmodSync(path, 0o755);
  writeFileSync(join(folder, 'ends'), `${ends.join('\n')}\n`);
  return path;
};

const starts = (): readonly string[] => (existsSync(join(folder, 'starts')) ? readFileSync(join(folder, 'starts'), 'utf8').trimEnd().split('\n') : []);

type Ended = { readonly code: number | null; readonly starts: readonly string[]; readonly said: string };

const underScript = (ends: readonly string[]): Ended => {
  const app = falseApp(ends);
  const program = `
    import { supervise } from ${JSON.stringify(join(scripts, 'supervise.mjs'))};
    process.exitCode = await supervise(${JSON.stringify(app)}, { first: ['--switch', 'a script.txt'], again: ['--switch'] }, { stdio: 'inherit' });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return { code: status, starts: starts(), said: stderr };
};

const launcher = (ends: readonly string[]): string => {
  falseApp(ends);
  const path = join(folder, 'caesura');
  copyFileSync(join(scripts, 'package/launcher.sh'), path);
  chmodSync(path, 0o755);
  return path;
};

const underLauncher = (ends: readonly string[]): Ended => {
  const { status, stderr } = spawnSync(launcher(ends), ['--switch', 'a script.txt'], { encoding: 'utf8' });
  return { code: status, starts: starts(), said: stderr };
};

describe.each([
  ['the script', underScript],
  ['the launcher', underLauncher],
] as const)('%s', (_name, run) => {
  it.each([
    [['0'], 0],
    [['3'], 3],
    [['TERM'], null],
    [['HUP'], null],
  ] as const)('lets an app that ended with %j be', (ends, code) => {
    const ended = run(ends);
    expect(ended.starts).toEqual(['--switch a script.txt']);
    if (code !== null) expect(ended.code).toBe(code);
    expect(ended.said).not.toContain('started again');
  });

  it.each(['KILL', 'SEGV', 'ABRT', 'TRAP'])('starts an app that ended with %s again, without the script that was named', (signal) => {
    const ended = run([signal, '0']);
    expect(ended.starts).toEqual(['--switch a script.txt', '--switch']);
    expect(ended.code).toBe(0);
    expect(ended.said).toContain('started again');
  });

  it('gives up after three restarts within a minute', () => {
    const ended = run(['KILL', 'KILL', 'KILL', 'KILL', '0']);
    expect(ended.starts).toHaveLength(4);
    expect(ended.code).toBe(1);
    expect(ended.said).toContain('not started again');
  });
});

describe('the script', () => {
  it('ends the app when the npm that runs it is ended, and does not start it again', async () => {
    const app = falseApp(['wait', '0']);
    const program = join(folder, 'run.mjs');
    writeFileSync(program, `import { supervise } from ${JSON.stringify(join(scripts, 'supervise.mjs'))};\nprocess.exitCode = await supervise(${JSON.stringify(app)}, { first: ['a'], again: [] }, { stdio: 'ignore' });`);
    // As npm runs it: in a shell, which npm's end ends.
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${program}" & echo $! > "${folder}/pid"; wait`], { stdio: 'ignore', env: { ...process.env, npm_lifecycle_event: 'start' } });
    await expect.poll(starts, { timeout: 60_000 }).toEqual(['a']);
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    shell.kill('SIGKILL');
    const isThere = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(isThere, { timeout: 60_000 }).toBe(false);
    expect(starts()).toHaveLength(1);
  });
});

describe('the launcher', () => {
  it('ends the app when it is ended itself, and does not start it again', async () => {
    const child = spawn(launcher(['wait', '0']), ['--a b'], { stdio: 'ignore' });
    await expect.poll(starts, { timeout: 60_000 }).toEqual(['--a b']);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(starts()).toHaveLength(1);
  });

  it('keeps a switch with blanks in one piece', () => {
    spawnSync(launcher(['KILL', '0']), ['--user-data-dir=/a b', 'x']);
    expect(starts()).toEqual(['--user-data-dir=/a b x', '--user-data-dir=/a b']);
  });
});
