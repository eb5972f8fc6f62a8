/** A screen for the app: the display that is there, else an Xvfb of our own. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { say } from './say.mjs';
import { setUpXvfb } from './system-libraries.mjs';

/** True where a window can be shown. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);

const startXvfb = () =>
  new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once('data', (number) => resolve({ server, display: `:${String(number).trim()}` }));
  });

/** Gives `{env, virtual, close}`: the variables of the screen, whether it is ours, and how to end it. */
export const openScreen = async () => {
  if (hasDisplay()) return { env: {}, virtual: false, close: () => {} };
  await setUpXvfb();
  const { server, display } = await startXvfb();
  say(`no display here: running under Xvfb, display ${display}`);
  return { env: { DISPLAY: display }, virtual: true, close: () => server.kill() };
};
