/** Reads a take from its JSON and writes it: what is not a take is refused with what is wrong with it. */
import { failure, success, type Result } from '../problem/failure.ts';
import type { CueId } from '../script/script.ts';
import { ms } from '../units/time.ts';
import { takeVersion, type Take } from './take.ts';
import { takeSchema } from './take-schema.ts';

type Parsed = ReturnType<typeof takeSchema.parse>;

const parseJson = (text: string): Result<unknown> => {
  try {
    return success(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failure('not-json', 'it is not JSON. A take is a .json file that Caesura wrote.');
  }
};

const versionOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'version' in value ? value.version : null);

const describe = (path: readonly PropertyKey[], message: string): string =>
  `${path.length === 0 ? 'it' : path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' ')}: ${message}`;

/** What the fields alone do not show: cues in order, each once, within the take. */
const faultBetween = ({ cues, duration }: Parsed): string | null => {
  const seen = new Set<string>();
  let last = 0;
  for (const [index, { cue, start, end }] of cues.entries()) {
    if (seen.has(cue)) return `cue ${index + 1} is in it twice`;
    if (start < last) return `cue ${index + 1} starts before the one before it ends`;
    if (end > duration) return `cue ${index + 1} ends after the take does`;
    seen.add(cue);
    last = end;
  }
  return null;
};

const branded = ({ unfinished, ...parsed }: Parsed): Take => ({
  ...parsed,
  ...(unfinished === true && { unfinished }),
  audio: parsed.audio === null ? null : { file: parsed.audio.file, at: ms(parsed.audio.at) },
  duration: ms(parsed.duration),
  // The id is only a name to be looked for: one that no script has is found nowhere.
  cues: parsed.cues.map((reading) => ({
    ...reading,
    cue: reading.cue as CueId,
    pause: { kind: reading.pause.kind, written: reading.pause.written === null ? null : ms(reading.pause.written) },
    start: ms(reading.start),
    end: ms(reading.end),
  })),
});

/** Checks a value that may be a take. Failures: 'newer-version', 'not-a-take'. */
export const checkTake = (value: unknown): Result<Take> => {
  const version = versionOf(value);
  if (typeof version === 'number' && version > takeVersion) {
    return failure('newer-version', `it is a take of version ${version}, and this Caesura knows version ${takeVersion}. Update Caesura.`);
  }
  const parsed = takeSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure('not-a-take', `it is not a take: ${describe(issue?.path ?? [], issue?.message ?? 'unknown')}.`);
  }
  const fault = faultBetween(parsed.data);
  return fault === null ? success(branded(parsed.data)) : failure('not-a-take', `it is not a take: ${fault}.`);
};

/** A report holds the take that it is about. */
const takeIn = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'take' in value ? value.take : value);

/** Reads the JSON of a take, or of a report. Failures: 'not-json', 'newer-version', 'not-a-take'; each message says what is wrong. */
export const readTake = (text: string): Result<Take> => {
  const value = parseJson(text);
  return value.ok ? checkTake(takeIn(value.value)) : value;
};

/** The JSON of a take, one line a cue, ending in a line feed: `readTake` gives the same take back. */
export const writeTake = ({ cues, ...rest }: Take): string => {
  const head = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  const body = cues.map((reading) => `    ${JSON.stringify(reading)}`).join(',\n');
  return `{\n${head.join('')}  "cues": [${body === '' ? '' : `\n${body}\n  `}]\n}\n`;
};
