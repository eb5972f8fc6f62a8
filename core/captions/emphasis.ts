/** Italics, bold, underline and colours inside a caption, counted so that they stay where they are when lines are broken anew. */

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

/** One kind of emphasis. */
export type EmphasisKind = (typeof emphasisKinds)[number];

/**
 * A stretch of a caption's text. `from` and `to` count its signs: UTF-16 units that are no white space, those of all lines on end, so that
 * neither a line break nor a space moves a stretch. 0 <= from < to.
 */
export type Emphasis = { readonly from: number; readonly to: number; readonly kind: EmphasisKind };

/** A run of text in which the emphasis does not change; `kinds` in the order of `emphasisKinds`. */
export type EmphasisPiece = { readonly text: string; readonly kinds: readonly EmphasisKind[] };

const isSpace = (character: string): boolean => /\s/u.test(character);

/** How many signs a text has. */
export const signsIn = (text: string): number => text.replace(/\s+/gu, '').length;

const ordered = (one: Emphasis, other: Emphasis): number => emphasisKinds.indexOf(one.kind) - emphasisKinds.indexOf(other.kind) || one.from - other.from;

const isColour = (kind: EmphasisKind): kind is Colour => colours.some((colour) => colour === kind);

/** A sign has one colour: that of the stretch that begins last, and of two that begin together that of the shorter. */
const withoutOverpaint = (found: readonly Emphasis[]): readonly Emphasis[] => {
  const painted = found.filter(({ kind }) => isColour(kind)).toSorted((one, other) => one.from - other.from || other.to - one.to);
  if (new Set(painted.map(({ kind }) => kind)).size < 2) return found;
  const signs: EmphasisKind[] = [];
  for (const { from, to, kind } of painted) for (let sign = from; sign < to; sign += 1) signs[sign] = kind;
  return [...found.filter(({ kind }) => !isColour(kind)), ...signs.flatMap((kind, from): Emphasis[] => [{ from, to: from + 1, kind }])];
};

/** Stretches in order, those of one kind that meet or overlap as one, one colour for each sign, within `signs`; undefined when nothing is left. */
export const tidyEmphasis = (found: readonly Emphasis[], signs: number): readonly Emphasis[] | undefined => {
  const tidy: Emphasis[] = [];
  const within = found.map(({ from, to, kind }) => ({ from: Math.max(0, from), to: Math.min(signs, to), kind })).filter(({ from, to }) => to > from);
  for (const next of withoutOverpaint(within).toSorted(ordered)) {
    const { kind } = next;
    const last = tidy.at(-1);
    if (last?.kind === kind && last.to >= next.from) tidy[tidy.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    else tidy.push(next);
  }
  return tidy.length === 0 ? undefined : tidy;
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
