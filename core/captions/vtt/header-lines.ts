/**
 * The lines under the first one of a WebVTT file, such as `X-TIMESTAMP-MAP=...` (HLS, RFC 8216, 3.5) or `Kind: captions`: the syntax (WebVTT, 4.1) has
 * none, every parser passes them over (6.1), and there are players that ask for them. They are kept as details of the head, line for line.
 */
import { languageSaid } from '../language-tag.ts';
import { carriableText } from '../text/carriable.ts';
import type { TrackHead } from '../track.ts';

const ending = ' (WebVTT)';

/** What people call a line: what stands before its colon or equals sign. */
const nameOf = (line: string): string => `${/^([\w-]+)[ \t]*[:=]/.exec(line)?.[1] ?? 'words of the header'}${ending}`;

/** The lines as details by their names; those of one name together. */
export const detailsOfHeader = (lines: readonly string[]): TrackHead['details'] => {
  const details = new Map<string, string>();
  for (const line of lines) {
    const before = details.get(nameOf(line));
    details.set(nameOf(line), before === undefined ? line : `${before}\n${line}`);
  }
  return details.size === 0 ? undefined : Object.fromEntries(details);
};

/** A line as the header can hold it: no arrow, which would be the times of a caption, and nothing that says the language, which the head has itself. */
const heldLine = (line: string): string => {
  const held = carriableText(line).replace(/-+->/g, '').trim();
  return languageSaid(held) === null ? held : '';
};

/** The lines that details of a head stand for; those of other formats stand for none. */
export const headerOfDetails = (details: TrackHead['details'] = {}): readonly string[] =>
  Object.entries(details).flatMap(([name, value]) => (name.endsWith(ending) ? value.split(/\r\n?|\n/).map(heldLine).filter((line) => line !== '') : []));

/** True for a detail that comes back as it is. */
export const holdsInHeader = (name: string, value: string): boolean => detailsOfHeader(headerOfDetails({ [name]: value }))?.[name] === value;
