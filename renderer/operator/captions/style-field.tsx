/** The choice of a caption style: the presets, and the styles made here. */
import { presetNames, styleOf, type OwnStyle, type StyleChoice } from '../../../core/captions/styles/own-style.ts';
import { Choice } from '../choice.tsx';
import { useMainValue } from '../use-main-value.ts';

type Props = { readonly choice: StyleChoice; readonly change: (choice: StyleChoice) => void };

/** An own style's name in the field: presets have names without a space. */
const valueOf = (choice: StyleChoice): string => (typeof choice === 'string' ? choice : `own ${choice.label}`);

/** The own styles that can be chosen: the kept ones, and the one of now when it is not kept any more. */
const offered = (kept: readonly OwnStyle[], choice: StyleChoice): readonly OwnStyle[] =>
  typeof choice === 'string' || kept.some(({ label }) => label === choice.label) ? kept : [...kept, choice];

/** The field. */
export const StyleField = ({ choice, change }: Props) => {
  const own = offered(useMainValue('caption-preferences')?.own ?? [], choice);
  const choose = (value: string): void => {
    const chosen = presetNames.find((name) => name === value) ?? own.find((style) => valueOf(style) === value);
    if (chosen !== undefined) change(chosen);
  };
  return (
    <Choice label="Style" value={valueOf(choice)} choose={choose}>
      {[...presetNames, ...own].map((style) => (
        <option key={valueOf(style)} value={valueOf(style)}>
          {styleOf(style).label}
        </option>
      ))}
    </Choice>
  );
};
