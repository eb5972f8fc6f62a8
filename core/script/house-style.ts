/** What the brackets of a script mean: the part of the format that each newsroom decides for itself. */

/**
 * What a bracket holds: `read` is copy like any other; `instruction` and `pronouncer` are shown and not read; `aside` is one
 * of those two, told apart by its look (docs/script-format.md, "Brackets").
 */
export type BracketMeaning = 'read' | 'instruction' | 'pronouncer' | 'aside';

/** The brackets whose meaning a house can choose; `[ ]` is always a pause or an instruction. */
export type HouseBracket = 'round' | 'curly' | 'angle';

/** What `( )`, `{ }` and `< >` mean, and how a caption-only text begins. */
export type HouseStyle = Readonly<Record<HouseBracket, BracketMeaning>> & {
  /** Which bracket holds caption-only text, and the word right after it, without regard to case. */
  readonly captionOnly: { readonly bracket: HouseBracket; readonly prefix: string };
};

/** The house style of design.md, section 3. */
export const defaultHouseStyle: HouseStyle = {
  round: 'aside',
  curly: 'instruction',
  angle: 'instruction',
  captionOnly: { bracket: 'angle', prefix: 'cc:' },
};
