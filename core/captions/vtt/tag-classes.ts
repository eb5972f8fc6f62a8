/** Classes on other tags of WebVTT than `c`: kept on their tag, for the style sheets that ask for both, as `::cue(v.loud)` does. */
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../emphasis/emphasis.ts';
import { kindOfClass } from './own-classes.ts';
import type { Caption } from '../track.ts';

/** The tags besides `c` whose classes are kept on them. */
const tags = ['v', 'lang', 'i', 'b', 'u'] as const;

/** True for one of those tags. */
export const isClassTag = (name: string): boolean => tags.some((tag) => tag === name);

const tagOfKind: Readonly<Record<string, string>> = { voice: 'v', lang: 'lang', italic: 'i', bold: 'b', underline: 'u' };

const tagClass = /^class:([^.]+)\.(.+)$/u;

/** A class that is kept on a tag: the tag and the class; null for any other kind. */
export const tagClassOf = (kind: EmphasisKind): { readonly tag: string; readonly name: string } | null => {
  const [, tag, name] = tagClass.exec(kind) ?? [];
  return tag === undefined || name === undefined ? null : { tag, name };
};

/** The tag that a kind is written as, or whose class it is; undefined for one that is written in another way. */
export const tagOf = (kind: EmphasisKind): string | undefined => tagClassOf(kind)?.tag ?? tagOfKind[kind.split(':', 1)[0] ?? ''];

/** A stretch in the parts that its tags cover and those that none does, which have the class alone. */
const partsOf = (one: Emphasis, name: string, hosts: readonly Emphasis[]): readonly Emphasis[] => {
  const parts: Emphasis[] = [];
  let at = one.from;
  for (const { from, to } of hosts.filter((host) => host.from < one.to && host.to > one.from).toSorted((left, right) => left.from - right.from)) {
    if (from > at) parts.push({ from: at, to: from, kind: `class:${name}` });
    const begin = Math.max(at, from);
    at = Math.max(at, Math.min(to, one.to));
    if (at > begin) parts.push({ ...one, from: begin, to: at });
  }
  return at < one.to ? [...parts, { from: at, to: one.to, kind: `class:${name}` }] : parts;
};

/** Where stretches of two lists lie over each other; those of one list never do. */
const overlapOf = (ones: readonly Emphasis[], others: readonly Emphasis[]): readonly Emphasis[] => {
  const [left, right] = [ones, others].map((list) => list.toSorted((one, other) => one.from - other.from));
  const found: Emphasis[] = [];
  for (let [at, beside] = [0, 0]; ; ) {
    const [one, other] = [left?.[at], right?.[beside]];
    if (one === undefined || other === undefined) return found;
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
    if (to > from) found.push({ ...one, from, to });
    if (one.to < other.to) at += 1;
    else beside += 1;
  }
};

/** What has a tag with a class: all that the tag is around, or, where the class means a colour or a line, what of it has that. */
const hostsOf = ({ tag, name }: { readonly tag: string; readonly name: string }, tagged: readonly Emphasis[]): readonly Emphasis[] => {
  const inTag = tagged.filter(({ kind }) => tagOf(kind) === tag);
  const meant = kindOfClass(name);
  return meant === undefined ? inTag : overlapOf(inTag, tagged.filter(({ kind }) => kind === meant));
};

/** The emphasis with classes on tags only where there is such a tag; one that has lost it, as by an edit, is a class of its own, or the colour that is there anyway. */
export const heldClasses = ({ speaker, emphasis, lines }: Pick<Caption, 'speaker' | 'emphasis' | 'lines'>): Caption['emphasis'] => {
  if (emphasis?.some(({ kind }) => tagClassOf(kind) !== null) !== true) return emphasis;
  const signs = signsIn(lines.join(''));
  const voice: readonly Emphasis[] = speaker === null ? [] : [{ from: 0, to: signs, kind: `voice:${speaker}` }];
  const tagged = [...emphasis, ...voice].filter(({ kind }) => tagClassOf(kind) === null);
  const hosts = new Map<EmphasisKind, readonly Emphasis[]>();
  const held = emphasis.flatMap((one) => {
    const found = tagClassOf(one.kind);
    if (found === null) return [one];
    const around = hosts.get(one.kind) ?? hostsOf(found, tagged);
    hosts.set(one.kind, around);
    const parts = partsOf(one, found.name, around);
    return kindOfClass(found.name) === undefined ? parts : parts.filter(({ kind }) => kind === one.kind);
  });
  return tidyEmphasis(held, signs);
};
