/** Reads feet and inches: "6'4", "5'11". */
import { cardinal } from '../number-words.ts';
import { words } from '../spoken.ts';
import { reading, type Reader } from '../reader.ts';

const feetAndInches = /^(\d{1,2})'(\d{1,2})(?:"|'')?$/;

/** A person's height: the inches are said without their name. */
export const readHeight: Reader = ({ token }) => {
  const [, feet, inches] = feetAndInches.exec(token.text) ?? [];
  return feet === undefined || inches === undefined ? null : reading(words(`${cardinal(feet)} foot ${cardinal(inches)}`));
};
