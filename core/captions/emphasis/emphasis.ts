/** What is set apart inside a caption (faces, colours, grounds, typefaces, sizes, other looks, readings, times, classes, languages, further voices), counted so that they stay where they are when lines are broken anew. */

/** The colours of teletext, which WebVTT (5.1), SubRip and TTML name too; white is what text has that says nothing. */
export const colours = ['red', 'lime', 'yellow', 'blue', 'magenta', 'cyan', 'white', 'black'] as const;

/** One of the colours. */
export type Colour = (typeof colours)[number];

/** The faces of letters that caption formats share; `strike` is a line through them. */
export const faces = ['italic', 'bold', 'underline', 'strike'] as const;

/** One of the faces. */
export type Face = (typeof faces)[number];

/** The kinds that caption formats share. */
export const emphasisKinds = [...faces, ...colours] as const;

/** One of those. */
export type SharedKind = Face | Colour;

/** What only WebVTT has (5.1): a class of its author's (`class:loud` of a `c`, `class:v.loud` of another tag), a language, a voice that is not the caption's speaker; with its name. */
export type VttKind = `class:${string}` | `lang:${string}` | `voice:${string}`;

/** A colour that is none of the eight, as `#rrggbb` in small letters. */
export type OtherColour = `colour:#${string}`;

/** Any colour. */
export type ColourKind = Colour | OtherColour;

/** The ground behind letters, as `#rrggbb`, or `#rrggbbaa` where something shows through; in small letters. */
export type GroundKind = `ground:#${string}`;

/** Families of letters, the wished one first, as `Courier New, monospaceSerif`: letters, digits, spaces and hyphens, parted by commas. */
export type TypefaceKind = `typeface:${string}`;

/** The size of letters in percent of the usual one, up to two digits after a point. */
export type SizeKind = `size:${number}`;

/** The size of letters in pixels of a picture that the file does not tell, as SubRip has it. */
export type PixelsKind = `pixels:${number}`;

/** A look that is kept for the files that have it and shown nowhere here, with its name and value: `look:shadow=0.1em 0.1em` (looks.ts). */
export type LookKind = `look:${string}=${string}`;

/** The reading of a ruby, over the signs of its base. Two that meet are two, even when they are alike. */
export type RubyKind = `ruby:${string}`;

/** When what follows is said: a share of the caption's time, over 0 and under 1. It reaches to the next one, or to the end. */
export type TimeKind = `time:${number}`;

/** One kind of emphasis. */
export type EmphasisKind = SharedKind | OtherColour | GroundKind | TypefaceKind | SizeKind | PixelsKind | LookKind | RubyKind | TimeKind | VttKind;

/** True for the faces and the eight colours. */
export const isShared = (kind: EmphasisKind): kind is SharedKind => emphasisKinds.some((one) => one === kind);

/** True for one of the eight colours. */
export const isNamedColour = (kind: EmphasisKind): kind is Colour => colours.some((colour) => colour === kind);

/** True for any colour. */
export const isColour = (kind: EmphasisKind): kind is ColourKind => isNamedColour(kind) || kind.startsWith('colour:');

/** True for a ground. */
export const isGround = (kind: EmphasisKind): kind is GroundKind => kind.startsWith('ground:');

/** True for a typeface. */
export const isTypeface = (kind: EmphasisKind): kind is TypefaceKind => kind.startsWith('typeface:');

/** True for a size. */
export const isSize = (kind: EmphasisKind): kind is SizeKind => kind.startsWith('size:');

/** True for a size in pixels. */
export const isPixels = (kind: EmphasisKind): kind is PixelsKind => kind.startsWith('pixels:');

/** True for a look that is only kept. */
export const isLook = (kind: EmphasisKind): kind is LookKind => kind.startsWith('look:');

/** True for a ruby. */
export const isRuby = (kind: EmphasisKind): kind is RubyKind => kind.startsWith('ruby:');

/** True for a time. */
export const isTime = (kind: EmphasisKind): kind is TimeKind => kind.startsWith('time:');

/** The share of the caption's time that a time stands for. */
export const shareOf = (kind: TimeKind): number => Number(kind.slice('time:'.length));

/**
 * A stretch of a caption's text. `from` and `to` count its signs: UTF-16 units that are no white space, those of all lines on end, so that
 * neither a line break nor a space moves a stretch. 0 <= from < to.
 */
export type Emphasis = { readonly from: number; readonly to: number; readonly kind: EmphasisKind };

/** A run of text in which the emphasis does not change; `stretches` are what covers it, `kinds` theirs, from the outermost to the innermost. */
export type EmphasisPiece = { readonly text: string; readonly kinds: readonly EmphasisKind[]; readonly stretches: readonly Emphasis[] };

const isSpace = (character: string): boolean => /\s/u.test(character);

/** How many signs a text has. */
export const signsIn = (text: string): number => text.replace(/\s+/gu, '').length;

/** Voices and languages stand outside, then classes, then what is shared, in its order, then other colours, typefaces, sizes, grounds and looks; readings and times have marks of their own. */
const ranks: readonly string[] = ['voice', 'lang', 'class', ...emphasisKinds, 'colour', 'typeface', 'size', 'pixels', 'ground', 'look', 'ruby', 'time'];

const rankOf = (kind: EmphasisKind): number => ranks.indexOf(kind.split(':', 1)[0] ?? '');

const ordered = (one: Emphasis, other: Emphasis): number =>
  rankOf(one.kind) - rankOf(other.kind) || (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0) || one.from - other.from;

/** Of these groups a sign has one at most. */
const groups = ['colour', 'typeface', 'size', 'pixels', 'ground', 'voice', 'lang'] as const;

/** One of them, or looks of one name. */
export type EmphasisGroup = (typeof groups)[number] | `look:${string}`;

/** The group of a kind; undefined where a sign may have several of its like. */
export const groupOf = (kind: EmphasisKind): EmphasisGroup | undefined => {
  if (isLook(kind)) return kind.slice(0, kind.indexOf('=')) as `look:${string}`;
  return isColour(kind) ? 'colour' : groups.find((group) => kind.startsWith(`${group}:`));
};

const groupsIn = (found: readonly Emphasis[]): readonly EmphasisGroup[] => [...groups, ...new Set(found.map(({ kind }) => kind).filter(isLook).flatMap((kind) => groupOf(kind) ?? []))];

/** Of two stretches of a group the one counts that begins last, and of two that begin together the shorter. */
const withoutOverpaint = (found: readonly Emphasis[], group: EmphasisGroup): readonly Emphasis[] => {
  const painted = found.filter(({ kind }) => groupOf(kind) === group).toSorted((one, other) => one.from - other.from || other.to - one.to);
  if (new Set(painted.map(({ kind }) => kind)).size < 2) return found;
  const end = painted.reduce((last, { to }) => Math.max(last, to), 0);
  const signs = Array.from<EmphasisKind | undefined>({ length: end });
  // From the last that counts to the first, each over what is still free; `next` leads past what is not.
  const next = Array.from({ length: end + 1 }, (_, sign) => sign);
  const freeFrom = (from: number): number => {
    let sign = from;
    while (next[sign] !== sign) sign = next[sign] = next[next[sign] ?? end] ?? end;
    return sign;
  };
  for (const { from, to, kind } of painted.toReversed()) {
    for (let sign = freeFrom(from); sign < to; sign = freeFrom(sign)) {
      signs[sign] = kind;
      next[sign] = sign + 1;
    }
  }
  return [...found.filter(({ kind }) => groupOf(kind) !== group), ...signs.flatMap((kind, from): Emphasis[] => (kind === undefined ? [] : [{ from, to: from + 1, kind }]))];
};

const merged = (found: readonly Emphasis[]): readonly Emphasis[] => {
  const tidy: Emphasis[] = [];
  for (const next of groupsIn(found).reduce(withoutOverpaint, found).toSorted(ordered)) {
    const { kind } = next;
    const last = tidy.at(-1);
    if (last?.kind === kind && last.to >= next.from) tidy[tidy.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    else tidy.push(next);
  }
  return tidy;
};

/** A sign has one reading at most: one that is still open ends where the next begins. */
const rubiesApart = (found: readonly Emphasis[]): readonly Emphasis[] =>
  found
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .map((one, index, all) => ({ ...one, to: Math.min(one.to, all[index + 1]?.from ?? one.to) }))
    .filter(({ from, to }) => to > from);

type Timed = Emphasis & { readonly kind: TimeKind };

const isTimed = (one: Emphasis): one is Timed => isTime(one.kind);

/** Times that rise, each up to the next; the others are left out. */
const risingTimes = (found: readonly Timed[], signs: number): readonly Emphasis[] => {
  const rising: Timed[] = [];
  for (const next of found.toSorted((one, other) => one.from - other.from || shareOf(one.kind) - shareOf(other.kind))) {
    if (rising.at(-1)?.from === next.from) rising.pop();
    const last = rising.at(-1);
    if (last === undefined || shareOf(last.kind) < shareOf(next.kind)) rising.push(next);
  }
  return rising.map((one, index) => ({ ...one, to: rising[index + 1]?.from ?? signs }));
};

/**
 * Stretches in order, those of one kind that meet or overlap as one (readings stay apart), one of each group and one reading for each sign, times
 * that rise, within `signs`; undefined when nothing is left.
 */
export const tidyEmphasis = (found: readonly Emphasis[], signs: number): readonly Emphasis[] | undefined => {
  const within: readonly Emphasis[] = found.map(({ from, to, kind }) => ({ from: Math.max(0, from), to: Math.min(signs, to), kind })).filter(({ from, to }) => to > from);
  const tidy = [
    ...merged(within.filter(({ kind }) => !isRuby(kind) && !isTime(kind))),
    ...rubiesApart(within.filter(({ kind }) => isRuby(kind))),
    ...risingTimes(within.filter(isTimed), signs),
  ];
  return tidy.length === 0 ? undefined : tidy;
};

/** The emphasis of some kinds alone. */
export const emphasisOf = (emphasis: readonly Emphasis[] | undefined, held: (kind: EmphasisKind) => boolean): readonly Emphasis[] | undefined => {
  const left = emphasis?.filter(({ kind }) => held(kind));
  return left?.length === 0 ? undefined : left;
};

/** The part of an emphasis that lies in `signs` signs from the sign `at` on, counted from there. A reading stays with the beginning of its base. */
export const emphasisFrom = (emphasis: readonly Emphasis[] | undefined, at: number, signs: number): readonly Emphasis[] | undefined =>
  emphasis === undefined
    ? undefined
    : tidyEmphasis(emphasis.filter(({ from, kind }) => from >= at || !isRuby(kind)).map(({ from, to, kind }) => ({ from: from - at, to: to - at, kind })), signs);

/** From the sign `from` on, the same stretches cover the text, up to the next interval. */
type Interval = { readonly from: number; readonly stretches: readonly Emphasis[]; readonly kinds: readonly EmphasisKind[] };

/** Goes through an emphasis: gives the stretches, in their order, that cover a sign of `from` to `to` (not included); `from` never goes back. */
export const sweepOf = (emphasis: readonly Emphasis[]): ((from: number, to: number) => readonly Emphasis[]) => {
  const waiting = emphasis.map((one, order) => ({ one, order })).toSorted((left, right) => right.one.from - left.one.from);
  let open: typeof waiting = [];
  return (from, to) => {
    while ((waiting.at(-1)?.one.from ?? Number.POSITIVE_INFINITY) < to) open.push(...waiting.splice(-1));
    open = open.filter(({ one }) => one.to > from);
    return open.toSorted((left, right) => left.order - right.order).map(({ one }) => one);
  };
};

const intervalsOf = (emphasis: readonly Emphasis[]): readonly Interval[] => {
  const cuts = [...new Set([0, ...emphasis.flatMap(({ from, to }) => [from, to])])].toSorted((one, other) => one - other);
  const sweep = sweepOf(emphasis);
  return cuts.map((from) => {
    const stretches = sweep(from, from + 1);
    return { from, stretches, kinds: stretches.map(({ kind }) => kind) };
  });
};

const nothing: Interval = { from: 0, stretches: [], kinds: [] };

/** A space belongs to a piece when both of its neighbours do. */
const piecesOfLines = (lines: readonly string[], emphasis: readonly Emphasis[]): readonly (readonly EmphasisPiece[])[] => {
  const intervals = intervalsOf(emphasis);
  let index = 0;
  let sign = 0;
  return lines.map((line) => {
    const pieces: { text: string; readonly at: Interval }[] = [];
    let spaces = '';
    for (const character of line.split('')) {
      if (isSpace(character)) {
        spaces += character;
        continue;
      }
      while ((intervals[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= sign) index += 1;
      const at = intervals[index] ?? nothing;
      const last = pieces.at(-1);
      if (last?.at === at) last.text += spaces + character;
      else {
        if (spaces !== '') pieces.push({ text: spaces, at: nothing });
        pieces.push({ text: character, at });
      }
      spaces = '';
      sign += 1;
    }
    if (spaces !== '') pieces.push({ text: spaces, at: nothing });
    return pieces.map(({ text, at: { kinds, stretches } }) => ({ text, kinds, stretches }));
  });
};

/** The lines of a caption in pieces, line by line. */
export const emphasisedPieces = (lines: readonly string[], emphasis: readonly Emphasis[] = []): readonly (readonly EmphasisPiece[])[] =>
  emphasis.length === 0 ? lines.map((text) => [{ text, kinds: [], stretches: [] }]) : piecesOfLines(lines, emphasis);

/** Writes lines with marks around each emphasised piece; `plain` escapes text. */
export const writeEmphasised = (lines: readonly string[], emphasis: readonly Emphasis[] | undefined, plain: (text: string) => string, marked: (text: string, kinds: readonly EmphasisKind[]) => string): readonly string[] =>
  emphasis === undefined ? lines.map(plain) : emphasisedPieces(lines, emphasis).map((pieces) => pieces.map(({ text, kinds }) => (kinds.length === 0 ? plain(text) : marked(plain(text), kinds))).join(''));
