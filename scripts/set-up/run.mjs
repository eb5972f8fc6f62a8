/** Runs other programs for the scripts. */
import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program to its end and gives its exit code (1 where it could not start or was killed). Its output goes to our
 * standard error unless `options` say otherwise.
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a program and gives its exit code and what it wrote, without showing it. */
export const capture = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** The program and first arguments that start npm: the one that runs us where there is one. */
export const npm = () => {
  const script = process.env.npm_execpath;
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) return { command: process.execPath, first: [script], options: {} };
  return { command: 'npm', first: [], options: process.platform === 'win32' ? { shell: true } : {} };
};
