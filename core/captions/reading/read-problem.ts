/** Faults of a caption file as data, and things in it that a track cannot hold. */
import type { Severity } from '../../problem/problem.ts';
import type { ReadChannels } from '../scc/channel-names.ts';
import type { TimecodeCount } from '../times/timecode.ts';
import type { Track, TrackHead } from '../track.ts';

/** Every fault that the readers and the judge can find. */
export type ReadProblemCode =
  | 'no-signature'
  | 'no-times'
  | 'guessed-encoding'
  | 'programme-start'
  | 'bad-xml'
  | 'bad-code'
  | 'bad-time'
  | 'bad-number'
  | 'end-before-start'
  | 'no-text'
  | 'stray-text'
  | 'duplicate-id'
  | 'bad-entity'
  | 'bad-tag'
  | 'null-character'
  | 'style-not-kept'
  | 'region-not-kept'
  | 'note-not-kept'
  | 'settings-not-kept'
  | 'formatting-not-kept'
  | 'hidden-text'

/** One fault of a caption file, at a line and a column from 1. */
export type ReadProblem<Code extends string = ReadProblemCode> = {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
};

/** What a reader gives: the captions in the file's order, and what was wrong or could not be held. */
export type ReadTrack = {
  readonly track: Track;
  /** What the file holds besides captions; absent where there is nothing. */
  readonly head?: TrackHead;
  /** How the file counts frames; absent where it says none. */
  readonly timecode?: TimecodeCount;
  /** Where the file has captions of two channels: which were read, and which were not. */
  readonly channels?: ReadChannels;
  readonly problems: readonly ReadProblem[];
};

/** Gathers problems; each kind of thing that is not kept is said once, at its first place, with how many there are. */
export type ProblemList = {
  readonly add: (code: ReadProblemCode, severity: Severity, message: string, line: number, column?: number) => void;
  /** `what` is a plural: "Position settings"; `name` is what the file calls it, where that says more. */
  readonly lost: (code: ReadProblemCode, what: string, line: number, name?: string) => void;
  readonly all: () => readonly ReadProblem[];
};

type Loss = { readonly code: ReadProblemCode; readonly what: string; readonly line: number; readonly names: Set<string>; count: number };

/** So many names are told, of so many characters each: a file may have any. */
const [mostNames, longestName] = [5, 40];

const nameIn = (name: string): string => (name.length > longestName ? `${Array.from(name.slice(0, longestName)).slice(0, -1).join('')}…` : name);

const namesOf = (names: ReadonlySet<string>): string => (names.size === 0 ? '' : `: ${[...names].slice(0, mostNames).join(', ')}${names.size > mostNames ? ' and others' : ''}`);

const lossProblem = (loss: Loss): ReadProblem => ({
  code: loss.code,
  severity: 'info',
  message: `${loss.what} are not kept (${String(loss.count)} in this file)${namesOf(loss.names)}.`,
  line: loss.line,
  column: 1,
});

/** An empty list of problems. */
export const problemList = (): ProblemList => {
  const found: ReadProblem[] = [];
  const losses = new Map<string, Loss>();
  return {
    add: (code, severity, message, line, column = 1) => {
      found.push({ code, severity, message, line, column });
    },
    lost: (code, what, line, name = '') => {
      const kind = `${code} ${what}`;
      const loss = losses.get(kind) ?? { code, what, line, names: new Set<string>(), count: 0 };
      losses.set(kind, loss);
      loss.count += 1;
      // One more than are told shows that there are others.
      if (name !== '' && loss.names.size <= mostNames) loss.names.add(nameIn(name));
    },
    all: () => [...found, ...Array.from(losses.values(), lossProblem)].sort((one, other) => one.line - other.line),
  };
};
