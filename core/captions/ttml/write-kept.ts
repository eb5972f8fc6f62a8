/** Writes what is only kept of TTML: looks of letters and details of captions as attributes, as far as a profile has them. */
import { type EmphasisKind, isLook, type LookKind } from '../emphasis/emphasis.ts';
import { isWholeLook, lookOf, nameOfLook, valueOfLook } from '../emphasis/looks.ts';
import type { Caption } from '../track.ts';
import { holdsDivision } from './divisions.ts';
import { groundNames } from './ground-names.ts';
import { groundIn } from './region-grounds.ts';
import { type KeptAttribute, keptAttributes } from './kept-attributes.ts';
import type { TtmlProfile } from './span-times.ts';
import { isBeside, isOnePiece, isOverBases } from './whole-pieces.ts';

const role = 'role';

const holds = (kept: KeptAttribute | undefined, value: string, profile: TtmlProfile): boolean => kept !== undefined && kept.profiles.includes(profile) && kept.form.test(value);

/** True for a look that a profile has. */
export const holdsLook = (profile: TtmlProfile) => (kind: LookKind, caption: Caption): boolean => {
  const kept = keptAttributes.get(nameOfLook(kind));
  if (kept === undefined || kept.of === 'lines' || !holds(kept, valueOfLook(kind), profile)) return false;
  if (kept.beside !== undefined && !isBeside(kind, kept.beside(valueOfLook(kind)), caption)) return false;
  return kept.of === 'readings' ? isOverBases(kind, caption) : kept.isOfGroup !== true || isOnePiece(kind, caption);
};

const groundForm = /^#[\da-f]{6}(?:[\da-f]{2})?$/;

/** True for a detail of a caption that a profile has. */
export const holdsCaptionDetail = (profile: TtmlProfile) => (name: string, value: string): boolean => {
  if (name === groundNames.paragraph) return groundForm.test(value) && !/^#.{6}00$/.test(value);
  if (name === groundNames.region) return groundIn(value) !== null;
  if (holdsDivision(name, value)) return true;
  const kept = keptAttributes.get(name);
  return (kept?.of === 'lines' || isWholeLook(name)) && holds(kept, value, profile);
};

/** The details that a profile has, always in one order. */
export const heldDetails = ({ details = {} }: Caption, profile: TtmlProfile): NonNullable<Caption['details']> =>
  Object.fromEntries(Object.entries(details).filter(([name, value]) => holdsCaptionDetail(profile)(name, value)).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const attributesFor = (name: string, value: string): readonly (readonly [string, string])[] => {
  const { attribute = '' } = keptAttributes.get(name) ?? {};
  const [bidi = '', direction = ''] = value.split(' ');
  if (attribute === '' || name === role) return [];
  return attribute === 'tts:unicodeBidi' ? [[attribute, bidi], ['tts:direction', direction]] : [[attribute, value]];
};

/** Attributes of style for looks. */
export const styleOfLooks = (looks: readonly LookKind[]): readonly (readonly [string, string])[] => looks.flatMap((kind) => attributesFor(nameOfLook(kind), valueOfLook(kind)));

/** What is measured by letters stands on their spans, which say how large they are. */
const ofSpans: ReadonlySet<string> = new Set(['outline', 'shadow']);

/** True for a look that is measured by its letters. */
export const isOfSpans = (kind: LookKind): boolean => ofSpans.has(nameOfLook(kind));

/** Looks that each span has which has none of that name itself. */
export const looksOfSpans = (details: NonNullable<Caption['details']>): readonly LookKind[] => Object.entries(details).flatMap(([name, value]) => (ofSpans.has(name) ? [lookOf(name, value)] : []));

/** Attributes of style for a paragraph with such details. */
export const styleOfDetails = (details: NonNullable<Caption['details']>): Readonly<Record<string, string>> => {
  const ground = details[groundNames.paragraph];
  return { ...Object.fromEntries(Object.entries(details).flatMap(([name, value]) => (ofSpans.has(name) ? [] : attributesFor(name, value)))), ...(ground === undefined ? {} : { 'tts:backgroundColor': ground }) };
};

/** The role of letters that have one, which is no style. */
export const roleIn = (kinds: readonly EmphasisKind[]): string | null => {
  const found = kinds.filter(isLook).find((kind) => nameOfLook(kind) === role);
  return found === undefined ? null : valueOfLook(found);
};

/** The role of a caption. */
export const roleOf = (details: NonNullable<Caption['details']>): string | null => details[role] ?? null;
