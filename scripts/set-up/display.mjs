/** A display for a machine that has none: Xvfb, started by us and ended with us. */
import { spawn } from 'node:child_process';
import { ensureXvfb } from './system-libraries.mjs';

/** True where windows have no screen to be on. */
export const lacksDisplay = () => process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** Starts Xvfb and gives its display (`:99`, say) and what ends it. */
export const startXvfb = async () => {
  await ensureXvfb();
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let said = '';
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].on('data', (chunk) => {
      said += chunk;
      if (said.includes('\n')) resolve(said.trim());
    });
  });
  server.removeAllListeners('exit');
  process.on('exit', () => server.kill());
  return { display: `:${number}`, stop: () => server.kill() };
};
