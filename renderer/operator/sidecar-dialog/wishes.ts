/** What is asked of an export of caption files: kept while the app runs, so that a corrected caption is exported again by one press. */
import type { CaptionSheet } from '../../../core/captions/edit/caption-sheet.ts';
import { isLanguageTag } from '../../../core/captions/language-tag.ts';
import type { SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';

/** What the form asks. */
export type Wishes = Pick<SidecarRequest, 'formats' | 'pattern' | 'language' | 'stories' | 'chapters'>;

/** The same as it is kept; `language` null: none was typed, it is that of the captions. */
export type KeptWishes = Omit<Wishes, 'language'> & { readonly language: string | null };

/** The names that are offered: of one file, and of a file for each story. */
const patterns = { whole: '{name}.{lang}', stories: '{n} {story}.{lang}' };

/** Those of a first export. */
export const firstWishes: KeptWishes = { formats: ['vtt'], pattern: patterns.whole, language: null, stories: false, chapters: null };

/** The language of captions that say none. */
const usualLanguage = 'en-GB';

/** One file, or one for each story: with a name that fits. */
export const withStories = (stories: boolean): Pick<Wishes, 'stories' | 'pattern'> => ({ stories, pattern: stories ? patterns.stories : patterns.whole });

/** The wishes for these captions, of a script with so many stories: one alone is one file. */
export const wishesFor = (kept: KeptWishes, sheet: Pick<CaptionSheet, 'head'> | null, stories: number): Wishes => {
  const said = sheet?.head.language ?? '';
  const language = kept.language ?? (isLanguageTag(said) ? said : usualLanguage);
  return { ...kept, ...(kept.stories && stories < 2 ? withStories(false) : {}), language };
};

/** Why nothing can be written by these wishes; null when it can. */
export const unready = ({ formats, chapters, pattern, language }: Wishes): string | null => {
  if (pattern.trim() === '') return 'Give the files a name.';
  if (!isLanguageTag(language)) return 'Give a language tag, such as en-GB.';
  return formats.length === 0 && chapters === null ? 'Choose a format, or chapters.' : null;
};
