/** Starts a process for jobs: Electron's own kind, with a limit to its memory. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { JobProcess } from './job-runner.ts';

/** The most memory that a job's values may take, MB; past it its process ends. A caption file of 20 MB, the largest, takes half of it at most. */
const mostMemory = 1024;

/** Starts one. */
export const startJobProcess = (): JobProcess => {
  const child = utilityProcess.fork(join(import.meta.dirname, 'job-process.js'), [], { serviceName: 'Caesura jobs', execArgv: [`--js-flags=--max-old-space-size=${String(mostMemory)}`], stdio: 'ignore' });
  // A fatal error of its engine is followed by its end, which is what counts.
  child.on('error', () => undefined);
  return {
    send: (job) => child.postMessage(job),
    hear: (listener) => void child.on('message', listener),
    ended: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
};
