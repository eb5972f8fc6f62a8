/** Runs the app and starts it again after a crash, so that the show is back before anybody has found the keyboard. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { say } from './set-up/say.mjs';

/** So many restarts within so many ms are a loop that a restart does not mend. */
const limit = { restarts: 3, within: 60_000 };

/** Signals by which somebody ends the app on purpose. */
const asked = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Windows ends a crashed program with an NTSTATUS of severity “error”. */
const firstWindowsCrash = 0xc0000000;

/** True for an end that nobody asked for: a signal of a crash, or of kill -9. An exit code of the app's own is its last word. */
const isCrash = ({ code, signal }) => (signal === null ? code >= firstWindowsCrash : !asked.has(signal));

/** True while the restarts so far (their times, ms) leave room for one more. */
const mayRestart = (restarts, now) => restarts.filter((at) => now - at < limit.within).length < limit.restarts;

/** How often a look is had at the parent, ms. */
const lookEvery = 1000;

/** npm that is ended takes its shell with it and says nothing to us: we notice by having another parent. Gives how to stop looking. */
const onOrphaned = (orphaned, env = process.env) => {
  if (env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid !== parent) orphaned();
  }, lookEvery);
  return () => clearInterval(look);
};

const runOnce = (command, args, options) =>
  new Promise((resolve) => {
    const child = spawn(command, args, options);
    const pass = (signal) => child.kill(signal);
    for (const signal of asked) process.on(signal, pass);
    const stopLooking = onOrphaned(() => child.kill('SIGTERM'));
    const end = (result) => {
      for (const signal of asked) process.off(signal, pass);
      stopLooking();
      resolve(result);
    };
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      end({ code: 1, signal: null });
    });
    child.on('close', (code, signal) => end({ code, signal }));
  });

/**
 * Runs a program with its first arguments, and after a crash with those for again: at most three times in a minute. Gives the
 * exit code of its last end, 1 where that was a crash.
 */
export const supervise = async (command, { first, again }, options) => {
  let restarts = [];
  let ended = await runOnce(command, first, options);
  while (isCrash(ended)) {
    const now = performance.now();
    if (!mayRestart(restarts, now)) {
      say('the app crashed four times within a minute: it is not started again');
      return 1;
    }
    restarts = [...restarts, now];
    say(`the app ended unexpectedly (${ended.signal ?? ended.code}): it is started again`);
    ended = await runOnce(command, again, options);
  }
  return ended.code ?? 1;
};
