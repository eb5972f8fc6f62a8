/** Names of caption files beside a video: from a pattern, safe on every system, no two alike. */
import { graphemes } from '../text/graphemes.ts';

/** What a pattern may name: `{name}`, `{story}`, `{n}` and `{lang}`. */
export type SidecarFacts = { readonly name: string; readonly story: string; readonly number: number; readonly language: string };

/** A file to be written: which track, in which format. */
export type SidecarName<Format extends string> = { readonly track: number; readonly format: Format; readonly file: string };

/** Longest name without its ending, UTF-16 units and bytes of UTF-8: file systems take 255 bytes, and a file that is being written has a longer name. */
const longestName = 120;
const mostBytes = 180;

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Bytes of a character in UTF-8. */
const bytesOfCode = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);

const bytesOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + bytesOfCode(character.codePointAt(0) ?? 0), 0);

/** As many of the text's characters as there is room for. */
const shortened = (text: string): string => {
  let kept = '';
  let bytes = 0;
  for (const character of graphemes(text)) {
    bytes += bytesOf(character);
    if (bytes > mostBytes || kept.length + character.length > longestName) break;
    kept += character;
  }
  return kept;
};

/** A name that every file system takes: no separators, controls or signs, no point or space at the ends. */
export const safeFileName = (wanted: string): string => {
  const clean = wanted
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[/\\:*?"<>|]/gu, '-')
    .replaceAll(/\s+/gu, ' ');
  const plain = shortened(clean).replaceAll(/^[ .]+|[ .]+$/gu, '');
  if (plain === '') return 'captions';
  return reserved.test(plain) ? `${plain}-` : plain;
};

/** A pattern filled in, as a safe name; what it does not know stays as it is. */
export const fillPattern = (pattern: string, { name, story, number, language }: SidecarFacts): string => {
  const values: Readonly<Record<string, string>> = { name, story, n: String(number).padStart(2, '0'), lang: language };
  return safeFileName(pattern.replaceAll(/\{(name|story|n|lang)\}/gu, (_whole, key: string) => values[key] ?? ''));
};

/** The names of all files: each track in each format. Where two would be alike, whatever the case, the second gets ` 2`. */
export const sidecarNames = <Format extends string>(
  pattern: string,
  tracks: readonly SidecarFacts[],
  formats: readonly { readonly format: Format; readonly ending: string }[],
): readonly SidecarName<Format>[] => {
  const taken = new Set<string>();
  return tracks.flatMap((facts, track) =>
    formats.map(({ format, ending }) => {
      const base = fillPattern(pattern, facts);
      let file = `${base}${ending}`;
      for (let copy = 2; taken.has(file.toLowerCase()); copy += 1) file = `${base} ${String(copy)}${ending}`;
      taken.add(file.toLowerCase());
      return { track, format, file };
    }),
  );
};
