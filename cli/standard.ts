/** The streams and the exit code of a call: those of its process, or what a test gives it in their place. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable, Writable } from 'node:stream';
import type { ExitCode } from './command-error.ts';

/** What a call reads, writes and ends with. */
export type Standard = {
  /** Standard input: bytes. */
  readonly input: Readable;
  readonly output: Writable;
  /** Standard error. */
  readonly errors: Writable;
  /** Sets the code that the call ends with, unless another one follows. */
  readonly endWith: (code: ExitCode) => void;
};

/** Those of the process, each opened when it is first asked for. */
const ofProcess: Standard = {
  get input() {
    return process.stdin;
  },
  get output() {
    return process.stdout;
  },
  get errors() {
    return process.stderr;
  },
  endWith: (code) => {
    process.exitCode = code;
  },
};

const ofCall = new AsyncLocalStorage<Standard>();

/** What this call reads, writes and ends with. */
export const standard = (): Standard => ofCall.getStore() ?? ofProcess;

/** Runs a call, and all that comes of it, with streams of its own. */
export const withStandard = <Value>(own: Standard, run: () => Value): Value => ofCall.run(own, run);

/** Says one line on standard error, with our name before it. */
export const tell = (message: string): void => {
  standard().errors.write(`caesura: ${message}\n`);
};
