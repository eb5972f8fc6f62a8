/** Looks that are kept for the files that have them and shown nowhere here: those of some letters are emphasis, those of all letters of a caption details of it. */
import type { Caption } from '../track.ts';
import { type Emphasis, isLook, type LookKind, signsIn, tidyEmphasis } from './emphasis.ts';

/** Looks that say the same of a whole caption as of each of its letters. */
const wholeLooks: ReadonlySet<string> = new Set(['outline', 'shadow', 'emphasis mark', 'opacity', 'lines unbroken', 'forced display', 'role']);

/** True for the name of a look that a caption can have as a whole. */
export const isWholeLook = (name: string): boolean => wholeLooks.has(name);

/** The name of a look. */
export const nameOfLook = (kind: LookKind): string => kind.slice('look:'.length, kind.indexOf('='));

/** Its value. */
export const valueOfLook = (kind: LookKind): string => kind.slice(kind.indexOf('=') + 1);

/** The look of a name and a value. */
export const lookOf = (name: string, value: string): LookKind => `look:${name}=${value}`;

type Details = NonNullable<Caption['details']>;
type Looked = Pick<Caption, 'details' | 'emphasis'>;

/** What a caption has of emphasis and details, without what is empty. */
const looked = (emphasis: Caption['emphasis'], details: Details): Looked => ({
  ...(emphasis === undefined || emphasis.length === 0 ? {} : { emphasis }),
  ...(Object.keys(details).length === 0 ? {} : { details }),
});

const wholeIn = (details: Details): readonly (readonly [string, string])[] => Object.entries(details).filter(([name]) => wholeLooks.has(name));

/** Looks that all of `signs` signs have as details, those that only some have as emphasis: of a sign its own look counts more than what its caption has. */
export const withWholeLooks = ({ emphasis, details = {} }: { readonly emphasis?: Caption['emphasis']; readonly details?: Details }, signs: number): Looked => {
  if (emphasis?.some(({ kind }) => isLook(kind)) !== true) return looked(emphasis, details);
  const named = new Set(emphasis.flatMap(({ kind }) => (isLook(kind) ? [nameOfLook(kind)] : [])));
  const ofCaption = wholeIn(details).filter(([name]) => named.has(name)).map(([name, value]): Emphasis => ({ from: 0, to: signs, kind: lookOf(name, value) }));
  const all = ofCaption.length === 0 ? emphasis : (tidyEmphasis([...ofCaption, ...emphasis], signs) ?? []);
  const isWhole = ({ from, to, kind }: Emphasis): boolean => isLook(kind) && from === 0 && to === signs && wholeLooks.has(nameOfLook(kind));
  const whole = all.flatMap((one) => (isWhole(one) && isLook(one.kind) ? [[nameOfLook(one.kind), valueOfLook(one.kind)] as const] : []));
  const left = Object.entries(details).filter(([name]) => !wholeLooks.has(name) || !named.has(name));
  return looked(all.filter((one) => !isWhole(one)), Object.fromEntries([...left, ...whole]));
};

/** A caption with its looks in that form; the very same where it has none. */
export const inWholeLooks = (caption: Caption): Caption => {
  const { emphasis, details, ...rest } = caption;
  return emphasis === undefined ? caption : { ...rest, ...withWholeLooks({ emphasis, ...(details === undefined ? {} : { details }) }, signsIn(caption.lines.join(''))) };
};

/** The looks of a caption's details that another one has not, as looks of its `signs` letters from the sign `from` on. */
export const looksApart = ({ details = {} }: Caption, other: Caption, from: number, signs: number): readonly Emphasis[] =>
  signs === 0 ? [] : wholeIn(details).filter(([name, value]) => other.details?.[name] !== value).map(([name, value]) => ({ from, to: from + signs, kind: lookOf(name, value) }));

/** The details of two captions in one: what both have, and what only lines and places have of either, that of the first before that of the second. */
export const joinedDetails = (one: Caption, other: Caption): Details =>
  Object.fromEntries(Object.entries({ ...other.details, ...one.details }).filter(([name, value]) => !wholeLooks.has(name) || (one.details?.[name] === value && other.details?.[name] === value)));

/** A caption with those details, or with none. */
export const withDetails = ({ details: _old, ...caption }: Caption, details: Details): Caption => (Object.keys(details).length === 0 ? caption : { ...caption, details });

/** Looks that are in the way of nothing: of a sign one of each name counts. */
export const withLooks = (emphasis: Caption['emphasis'], looks: readonly Emphasis[], signs: number): Caption['emphasis'] =>
  // What letters have of their own counts more than what their caption has.
  looks.length === 0 ? emphasis : tidyEmphasis([...looks, ...(emphasis ?? [])], signs);
