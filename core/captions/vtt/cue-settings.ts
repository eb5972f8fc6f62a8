/** The settings of a WebVTT cue (WebVTT, 3.5 and 6.4): where a caption stands, as words after its times. */
import type { Placement } from '../track.ts';

/** Six decimals: what files have, and never an exponent. */
const numberOf = (value: number): number => Math.round(value * 1e6) / 1e6;

const percentOf = (value: number): number => numberOf(Math.min(100, Math.max(0, value)));

const text = (value: number): string => String(value);

/** The id of a region as a setting can name it; null when it cannot. */
export const heldRegionId = (id: string): string | null => (/^[^\s\p{Cc}\p{Cs}\ufffe\uffff]+$/u.test(id) && !id.includes('-->') ? id : null);

const heldLine = (line: NonNullable<Placement['line']>): NonNullable<Placement['line']> | null => {
  if (!Number.isFinite(line.value)) return null;
  // -0 is written as 0.
  const value = line.unit === 'rows' ? Math.round(line.value) + 0 : percentOf(line.value);
  // `start` is what is meant without a word (3.1), and Chromium leaves a setting with an alignment out.
  const { align, ...rest } = line;
  return { ...rest, value, ...(align === undefined || align === 'start' ? {} : { align }) };
};

const isNarrowed = (size: number | undefined): boolean => size !== undefined && Number.isFinite(size) && percentOf(size) !== 100;

/**
 * A placement as WebVTT can hold it: whole rows, percentages from 0 to 100 with six decimals. A region is kept where nothing
 * takes its part (6.4: `vertical`, `line` and a size other than 100 % do). Undefined when nothing is left.
 */
export const heldPlacement = (placement: Placement): Placement | undefined => {
  const { vertical, line, position, size, align, region } = placement;
  const heldAt = line === undefined ? null : heldLine(line);
  const id = region === undefined || vertical !== undefined || heldAt !== null || isNarrowed(size) ? null : heldRegionId(region);
  const held: Placement = {
    ...(vertical === undefined ? {} : { vertical }),
    ...(heldAt === null ? {} : { line: heldAt }),
    ...(position === undefined || !Number.isFinite(position.percent) ? {} : { position: { ...position, percent: percentOf(position.percent) } }),
    ...(size === undefined || !Number.isFinite(size) ? {} : { size: percentOf(size) }),
    ...(align === undefined ? {} : { align }),
    ...(id === null ? {} : { region: id }),
  };
  return Object.keys(held).length === 0 ? undefined : held;
};

/** The settings of a placement that WebVTT can hold, each with a space before it. */
export const cueSettings = ({ vertical, line, position, size, align, region }: Placement): string => {
  const parts: string[] = [];
  if (vertical !== undefined) parts.push(`vertical:${vertical}`);
  if (line !== undefined) parts.push(`line:${text(line.value)}${line.unit === 'percent' ? '%' : ''}${line.align === undefined ? '' : `,${line.align}`}`);
  if (position !== undefined) parts.push(`position:${text(position.percent)}%${position.align === undefined ? '' : `,${position.align}`}`);
  if (size !== undefined) parts.push(`size:${text(size)}%`);
  if (align !== undefined) parts.push(`align:${align}`);
  if (region !== undefined) parts.push(`region:${region}`);
  return parts.map((part) => ` ${part}`).join('');
};

/** WebVTT, 6.4 (parse a percentage string): digits, perhaps with decimals, from 0 to 100. */
const percentIn = (value: string): number | null => {
  const found = /^(\d+(?:\.\d+)?)%$/.exec(value);
  const number = Number(found?.[1]);
  return found === null || number > 100 ? null : number;
};

const lineAlignments = ['start', 'center', 'end'] as const;
const positionAlignments = ['line-left', 'center', 'line-right'] as const;

type Aligned<Align> = { readonly at: string; readonly align?: Align };

/** `value,alignment`; null when the alignment is none of those known. */
const alignedIn = <Align extends string>(value: string, known: readonly Align[]): Aligned<Align> | null => {
  const comma = value.indexOf(',');
  if (comma < 0) return { at: value };
  const align = known.find((name) => name === value.slice(comma + 1));
  return align === undefined ? null : { at: value.slice(0, comma), align };
};

const lineIn = (value: string): Placement['line'] | null => {
  const found = alignedIn(value, lineAlignments);
  if (found === null) return null;
  const { at, ...aligned } = found;
  const percent = percentIn(at);
  if (percent !== null) return { value: percent, unit: 'percent', ...aligned };
  return /^-?\d+(?:\.\d+)?$/.test(at) ? { value: Number(at), unit: 'rows', ...aligned } : null;
};

const positionIn = (value: string): Placement['position'] | null => {
  const found = alignedIn(value, positionAlignments);
  if (found === null) return null;
  const { at, ...aligned } = found;
  const percent = percentIn(at);
  return percent === null ? null : { percent, ...aligned };
};

const alignments = ['start', 'center', 'end', 'left', 'right'] as const;

type Draft = { -readonly [Key in keyof Placement]: Placement[Key] };

/** Sets what one setting says; false when it says nothing that WebVTT knows. */
const takeSetting = (draft: Draft, name: string, value: string): boolean => {
  if (name === 'vertical' && (value === 'rl' || value === 'lr')) draft.vertical = value;
  else if (name === 'region' && value !== '') draft.region = value;
  else if (name === 'line') {
    const line = lineIn(value);
    if (line == null) return false;
    draft.line = line;
  } else if (name === 'position') {
    const position = positionIn(value);
    if (position == null) return false;
    draft.position = position;
  } else if (name === 'size') {
    const size = percentIn(value);
    if (size === null) return false;
    draft.size = size;
  } else if (name === 'align') {
    const align = alignments.find((known) => known === value);
    if (align === undefined) return false;
    draft.align = align;
  } else return false;
  return true;
};

/** What the settings of a cue say. */
export type CueSettings = {
  readonly placement: Placement | undefined;
  /** The first that WebVTT does not know (it is left out, as 6.4 has it); null without one. */
  readonly unknown: string | null;
  /** There where a region is left out, as others take its part. */
  readonly withoutRegion?: true;
};

/** Reads the settings of a cue. */
export const readCueSettings = (settings: string): CueSettings => {
  const draft: Draft = {};
  let unknown: string | null = null;
  for (const setting of settings.split(/[ \t\f]+/)) {
    const colon = setting.indexOf(':');
    const known = colon > 0 && takeSetting(draft, setting.slice(0, colon), setting.slice(colon + 1));
    if (!known && setting !== '') unknown ??= setting;
  }
  // 6.4: a region has no effect beside a direction, a line or a size other than 100 %.
  const withoutRegion = draft.region !== undefined && (draft.vertical !== undefined || draft.line !== undefined || isNarrowed(draft.size));
  if (withoutRegion) delete draft.region;
  return { placement: Object.keys(draft).length === 0 ? undefined : draft, unknown, ...(withoutRegion ? { withoutRegion } : {}) };
};
