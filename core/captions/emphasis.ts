/** Italics, bold and underline inside a caption, counted so that they stay where they are when lines are broken anew. */

/** The kinds that caption formats share. */
export const emphasisKinds = ['italic', 'bold', 'underline'] as const;

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

/** Stretches in order, those of one kind that meet or overlap as one, within `signs`; undefined when nothing is left. */
export const tidyEmphasis = (found: readonly Emphasis[], signs: number): readonly Emphasis[] | undefined => {
  const tidy: Emphasis[] = [];
  for (const { from, to, kind } of found.toSorted(ordered)) {
    const next = { from: Math.max(0, from), to: Math.min(signs, to), kind };
    const last = tidy.at(-1);
    if (next.to <= next.from) continue;
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
