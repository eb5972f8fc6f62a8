/** What is set apart inside a caption (faces, colours, readings, times, classes, languages, further voices), counted so that they stay where they are when lines are broken anew. */

/** The colours of teletext, which WebVTT (5.1), SubRip and TTML name too; white is what text has that says nothing. */
export const colours = ['red', 'lime', 'yellow', 'blue', 'magenta', 'cyan', 'white', 'black'] as const;

/** One of the colours. */
export type Colour = (typeof colours)[number];

/** The faces of letters that caption formats share. */
export const faces = ['italic', 'bold', 'underline'] as const;

/** One of the faces. */
export type Face = (typeof faces)[number];

/** The kinds that caption formats share. */
export const emphasisKinds = [...faces, ...colours] as const;

/** One of those. */
export type SharedKind = Face | Colour;

/** What only WebVTT has (5.1): a class of its author's, a language, a voice that is not the caption's speaker; with its name. */
export type VttKind = `class:${string}` | `lang:${string}` | `voice:${string}`;

/** A colour that is none of the eight, as `#rrggbb` in small letters. */
export type OtherColour = `colour:#${string}`;

/** Any colour. */
export type ColourKind = Colour | OtherColour;

/** One kind of emphasis. */
export type EmphasisKind = SharedKind | OtherColour | VttKind;

/** True for the faces and the eight colours. */
export const isShared = (kind: EmphasisKind): kind is SharedKind => emphasisKinds.some((one) => one === kind);

/** True for one of the eight colours. */
export const isNamedColour = (kind: EmphasisKind): kind is Colour => colours.some((colour) => colour === kind);

/** True for any colour. */
export const isColour = (kind: EmphasisKind): kind is ColourKind => isNamedColour(kind) || kind.startsWith('colour:');

/**
 * A stretch of a caption's text. `from` and `to` count its signs: UTF-16 units that are no white space, those of all lines on end, so that
 * neither a line break nor a space moves a stretch. 0 <= from < to.
 */
export type Emphasis = { readonly from: number; readonly to: number; readonly kind: EmphasisKind };

/** A run of text in which the emphasis does not change; `kinds` from the outermost to the innermost. */
export type EmphasisPiece = { readonly text: string; readonly kinds: readonly EmphasisKind[] };

const isSpace = (character: string): boolean => /\s/u.test(character);

/** How many signs a text has. */
export const signsIn = (text: string): number => text.replace(/\s+/gu, '').length;

/** Voices and languages stand outside, then classes, then what is shared, in its order, then other colours. */
const ranks: readonly string[] = ['voice', 'lang', 'class', ...emphasisKinds, 'colour'];

const rankOf = (kind: EmphasisKind): number => ranks.indexOf(kind.split(':', 1)[0] ?? '');

const ordered = (one: Emphasis, other: Emphasis): number =>
  rankOf(one.kind) - rankOf(other.kind) || (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0) || one.from - other.from;

/** Of these groups a sign has one at most: a colour, a voice. */
const groups: readonly ((kind: EmphasisKind) => boolean)[] = [isColour, (kind) => kind.startsWith('voice:')];

/** Of two stretches of a group the one counts that begins last, and of two that begin together the shorter. */
const withoutOverpaint = (found: readonly Emphasis[], isIn: (kind: EmphasisKind) => boolean): readonly Emphasis[] => {
  const painted = found.filter(({ kind }) => isIn(kind)).toSorted((one, other) => one.from - other.from || other.to - one.to);
  if (new Set(painted.map(({ kind }) => kind)).size < 2) return found;
  const signs: EmphasisKind[] = [];
  for (const { from, to, kind } of painted) for (let sign = from; sign < to; sign += 1) signs[sign] = kind;
  return [...found.filter(({ kind }) => !isIn(kind)), ...signs.flatMap((kind, from): Emphasis[] => [{ from, to: from + 1, kind }])];
};

/** Stretches in order, those of one kind that meet or overlap as one, one colour and one voice for each sign, within `signs`; undefined when nothing is left. */
export const tidyEmphasis = (found: readonly Emphasis[], signs: number): readonly Emphasis[] | undefined => {
  const tidy: Emphasis[] = [];
  const within: readonly Emphasis[] = found.map(({ from, to, kind }) => ({ from: Math.max(0, from), to: Math.min(signs, to), kind })).filter(({ from, to }) => to > from);
  for (const next of groups.reduce(withoutOverpaint, within).toSorted(ordered)) {
    const { kind } = next;
    const last = tidy.at(-1);
    if (last?.kind === kind && last.to >= next.from) tidy[tidy.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    else tidy.push(next);
  }
  return tidy.length === 0 ? undefined : tidy;
};

/** The emphasis of some kinds alone. */
export const emphasisOf = (emphasis: readonly Emphasis[] | undefined, held: (kind: EmphasisKind) => boolean): readonly Emphasis[] | undefined => {
  const left = emphasis?.filter(({ kind }) => held(kind));
  return left?.length === 0 ? undefined : left;
};

/** The part of an emphasis that lies in `signs` signs from the sign `at` on, counted from there. */
export const emphasisFrom = (emphasis: readonly Emphasis[] | undefined, at: number, signs: number): readonly Emphasis[] | undefined =>
  emphasis === undefined ? undefined : tidyEmphasis(emphasis.map(({ from, to, kind }) => ({ from: from - at, to: to - at, kind })), signs);

const kindsAt = (emphasis: readonly Emphasis[], sign: number): readonly EmphasisKind[] =>
  emphasis.filter(({ from, to }) => from <= sign && sign < to).map(({ kind }) => kind);

const isSame = (one: readonly EmphasisKind[], other: readonly EmphasisKind[]): boolean => one.join() === other.join();

/** A line in pieces; `at` is its first sign in the caption. A space belongs to a piece when both of its neighbours do. */
const piecesOfLine = (line: string, at: number, emphasis: readonly Emphasis[]): readonly EmphasisPiece[] => {
  const pieces: { text: string; readonly kinds: readonly EmphasisKind[] }[] = [];
  let sign = at;
  let spaces = '';
  for (const character of line.split('')) {
    if (isSpace(character)) {
      spaces += character;
      continue;
    }
    const kinds = kindsAt(emphasis, sign);
    const last = pieces.at(-1);
    if (last !== undefined && isSame(last.kinds, kinds)) last.text += spaces + character;
    else {
      if (spaces !== '') pieces.push({ text: spaces, kinds: [] });
      pieces.push({ text: character, kinds });
    }
    spaces = '';
    sign += 1;
  }
  return pieces;
};

/** The lines of a caption in pieces, line by line. */
export const emphasisedPieces = (lines: readonly string[], emphasis: readonly Emphasis[] = []): readonly (readonly EmphasisPiece[])[] => {
  let at = 0;
  return lines.map((line) => {
    const pieces = emphasis.length === 0 ? [{ text: line, kinds: [] }] : piecesOfLine(line, at, emphasis);
    at += signsIn(line);
    return pieces;
  });
};

/** Writes lines with marks around each emphasised piece; `plain` escapes text. */
export const writeEmphasised = (lines: readonly string[], emphasis: readonly Emphasis[] | undefined, plain: (text: string) => string, marked: (text: string, kinds: readonly EmphasisKind[]) => string): readonly string[] =>
  emphasis === undefined ? lines.map(plain) : emphasisedPieces(lines, emphasis).map((pieces) => pieces.map(({ text, kinds }) => (kinds.length === 0 ? plain(text) : marked(plain(text), kinds))).join(''));
