/** Runs a command and waits for it; what it printed is shown only when it failed. */
import { spawn } from 'node:child_process';

/** Ends with the command's output; throws with its last lines where it fails or is not there. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.trim().split('\n').slice(-12).join('\n')}`));
    });
  });
