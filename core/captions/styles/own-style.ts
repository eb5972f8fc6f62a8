/** Styles of the user's own: a preset with some of its rules changed, as plain data. */
import { type CaptionStyle, captionStyles } from './styles.ts';
import type { CaptionStyleName } from '../track.ts';

/** Rules that an own style may change. */
export type StyleRules = Omit<CaptionStyle, 'name' | 'label' | 'wideReadingSpeed'>;

/** An own style: kept in a file or in the settings. What `rules` does not name is the preset's. */
export type OwnStyle = {
  /** As shown to people. */
  readonly label: string;
  /** The preset it is derived from. */
  readonly from: CaptionStyleName;
  readonly rules: { readonly [Rule in keyof StyleRules]?: StyleRules[Rule] | undefined };
};

/** Whose rules captions follow: a preset by its name, or an own style. */
export type StyleChoice = CaptionStyleName | OwnStyle;

/** The names of the presets in the order they are offered. */
export const presetNames: readonly CaptionStyleName[] = ['bbc', 'netflix', 'fcc', 'ard'];

const given = (rules: OwnStyle['rules']): Partial<StyleRules> => Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));

/** The rules of a choice. More lines wanted than allowed are allowed. A reading speed of its own holds for every writing. */
export const styleOf = (choice: StyleChoice): CaptionStyle => {
  if (typeof choice === 'string') return captionStyles[choice];
  const preset = captionStyles[choice.from];
  const wideReadingSpeed = choice.rules.readingSpeed === undefined ? preset.wideReadingSpeed : null;
  const style: CaptionStyle = { ...preset, ...given(choice.rules), wideReadingSpeed, name: 'own', label: choice.label };
  return { ...style, maximumLines: Math.max(style.lines, style.maximumLines) };
};

/** An own style that begins as a preset: nothing is changed yet. */
export const ownStyleFrom = (from: CaptionStyleName, label: string): OwnStyle => ({ label, from, rules: {} });
