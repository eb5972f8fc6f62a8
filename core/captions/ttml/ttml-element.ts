/** The elements of a TTML file as the reader goes through them: what they inherit, and when they are shown. */
import { type TtmlClock, ttmlTime } from './ttml-time.ts';

/** One open element. Times are milliseconds of the file, not rounded; `end` is infinite where nothing ends it. */
export type TtmlElement = {
  /** Without its prefix. */
  readonly name: string;
  /** By their names without prefix: `id` of `xml:id`, `textAlign` of `tts:textAlign`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly begin: number;
  readonly end: number;
  /** The `timeContainer="seq"`: each child begins when the one before it ends. */
  readonly inTurn: boolean;
  /** When the child before ended; grows while children are read. */
  cursor: number;
  readonly preserve: boolean;
  /** True when a time of its own could not be read. */
  readonly badTime: boolean;
  /** True where it begins only when what it stands in has ended. */
  readonly isTooLate: boolean;
};

/** The name of an element or attribute without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Attributes by their names without prefix; one that declares a prefix is none. */
export const localAttributes = (attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const local = new Map<string, string>();
  for (const [name, value] of attributes) if (!name.startsWith('xmlns')) local.set(localName(name), value);
  return local;
};

/** The state around the root. */
export const outside: TtmlElement = {
  name: '',
  attributes: new Map(),
  begin: 0,
  end: Number.POSITIVE_INFINITY,
  inTurn: false,
  cursor: 0,
  preserve: false,
  badTime: false,
  isTooLate: false,
};

/** An element inside another one (TTML2, 12.1: `begin`, `end` and `dur` count from its parent's begin, or its elder's end). */
export const elementInside = (parent: TtmlElement, name: string, attributes: ReadonlyMap<string, string>, clock: TtmlClock): TtmlElement => {
  let badTime = false;
  const timeOf = (attribute: string): number | null => {
    const text = attributes.get(attribute);
    const time = text === undefined ? null : ttmlTime(text, clock);
    if (text !== undefined && time === null) badTime = true;
    return time;
  };
  const base = parent.inTurn ? parent.cursor : parent.begin;
  const begin = base + (timeOf('begin') ?? 0);
  const duration = timeOf('dur') ?? Number.POSITIVE_INFINITY;
  const last = timeOf('end') ?? Number.POSITIVE_INFINITY;
  const end = Math.min(begin + duration, base + last, parent.end);
  const space = attributes.get('space');
  return {
    name,
    attributes,
    begin,
    end,
    inTurn: attributes.get('timeContainer') === 'seq',
    cursor: begin,
    preserve: space === undefined ? parent.preserve : space === 'preserve',
    badTime,
    // Times of the parent that are wrong by themselves are another fault.
    isTooLate: parent.isTooLate || (begin >= parent.end && parent.end > parent.begin),
  };
};
