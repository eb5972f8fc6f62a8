/** What a reader of one kind of text is: it looks at a token and those around it, and says what is heard. */
import type { Spoken } from './spoken.ts';
import type { Token } from './token.ts';

/** Where a reader looks. */
export type Sight = {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The token at `at`. */
  readonly token: Token;
  /** True when the copy was all capitals: names cannot be told from words. */
  readonly capitals: boolean;
  /** Reads parts of a token (of a compound, say) as tokens of their own. */
  readonly readParts: (parts: readonly string[]) => readonly Spoken[];
};

/** What a reader made of it: what is heard, and how many tokens that was (1 or more). */
export type Reading = { readonly spoken: readonly Spoken[]; readonly used: number };

/** Reads the token it is shown, with those after it, or passes (null). Looks at a bounded number of tokens. */
export type Reader = (sight: Sight) => Reading | null;

/** A reading of so many tokens. */
export const reading = (spoken: readonly Spoken[], used = 1): Reading => ({ spoken, used });

/** The text of a neighbour in lower case; empty beyond either end. */
export const neighbour = ({ tokens, at }: Pick<Sight, 'tokens' | 'at'>, distance: number): string => tokens[at + distance]?.text.toLowerCase() ?? '';

/** The text of a neighbour as written; empty beyond either end. */
export const written = ({ tokens, at }: Pick<Sight, 'tokens' | 'at'>, distance: number): string => tokens[at + distance]?.text ?? '';

/** True for a text that begins with a capital letter. */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
