/** The text as it is read aloud, in words. */
import { expand } from './expand.ts';
import type { Language } from './languages/language.ts';
import { spokenText } from './spoken.ts';

/** "$2.4m" -> "two point four million dollars"; lower case, spelled letters parted by spaces, marks dropped. */
export const spokenForm = (text: string, language?: Language): string => spokenText(expand(text, language));
