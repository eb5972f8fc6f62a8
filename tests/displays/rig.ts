/** A desk with two displays that can be unplugged: an X server of its own with dummy outputs, and a window manager. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const configuration = `
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 4096 1200
  EndSubSection
EndSection
`;

/** The rig. Sizes are names of modes, such as `1280x720`. */
export type Rig = {
  readonly display: string;
  /** Plugs the second display in, or gives it another size. */
  readonly plug: (size: string) => void;
  readonly unplug: () => void;
  /** Unplugs the operator's display, or plugs it in again. */
  readonly unplugOperator: () => void;
  readonly plugOperator: () => void;
  /** Types a key as somebody at the keyboard does: it goes to whatever window has the focus. */
  readonly type: (key: string) => void;
  /** Clicks where the whole desktop's point is. */
  readonly click: (x: number, y: number) => void;
  readonly close: () => void;
};

const startServer = (folder: string): Promise<{ readonly server: ChildProcess; readonly display: string }> =>
  new Promise((resolve, reject) => {
    const config = join(folder, 'xorg.conf');
    writeFileSync(config, configuration);
    const server = spawn('Xorg', ['-displayfd', '3', '-config', config, '-noreset', '-logfile', join(folder, 'xorg.log'), '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xorg ended with ${code}`)));
    server.stdio[3]?.once('data', (number: Buffer) => resolve({ server, display: `:${number.toString().trim()}` }));
  });

/** Starts the rig: the operator's display of 1600 × 900, and beside it a second of 1280 × 720. */
export const startRig = async (): Promise<Rig> => {
  const folder = mkdtempSync(join(tmpdir(), 'caesura-rig-'));
  const { server, display } = await startServer(folder);
  const env = { ...process.env, DISPLAY: display };
  const run = (program: string, ...args: readonly string[]): void => void execFileSync(program, args, { env, stdio: 'ignore' });
  run('xrandr', '--output', 'DUMMY0', '--mode', '1600x900', '--primary');
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const plug = (size: string): void => {
    run('xrandr', '--addmode', 'DUMMY1', size);
    run('xrandr', '--output', 'DUMMY1', '--mode', size, '--right-of', 'DUMMY0');
    // The server tells programs of a change once somebody has asked for the list.
    run('xrandr', '--listmonitors');
  };
  plug('1280x720');
  return {
    display,
    plug,
    unplug: () => run('xrandr', '--output', 'DUMMY1', '--off'),
    unplugOperator: () => run('xrandr', '--output', 'DUMMY0', '--off'),
    plugOperator: () => {
      run('xrandr', '--output', 'DUMMY0', '--mode', '1600x900', '--primary', '--pos', '0x0', '--output', 'DUMMY1', '--pos', '1600x0');
      run('xrandr', '--listmonitors');
    },
    type: (key) => run('xdotool', 'key', key),
    click: (x, y) => run('xdotool', 'mousemove', String(x), String(y), 'click', '1'),
    close: () => {
      manager.kill();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
