/** Recognises the line that starts a story: `# Slug`. */
import { readableText } from './hidden-characters.ts';

const heading = /^[\s\ufeff]*#(?:\s+([^]*))?$/;
const deepHeading = /^[\s\ufeff]*##+\s/;

/** The slug of a `# Slug` line, '' when there is none behind the #; null when the line is no heading. */
export const headingSlug = (line: string): string | null => {
  const match = heading.exec(line);
  return match === null ? null : readableText(match[1] ?? '').trim();
};

/** True for a line that begins with `##` and a blank: meant as a heading, and read as copy. */
export const isDeepHeading = (line: string): boolean => deepHeading.test(line);
