/** A text and the scripts in it, read from a file or standard input. */
import { basename, extname } from 'node:path';
import { formatOfText } from '../../core/captions/formats/track-formats.ts';
import { parse } from '../../core/script/parse.ts';
import type { Rundown } from '../../core/script/script.ts';
import { type DecodedText, decodeText } from '../../core/text/decode-text.ts';
import { CommandError } from '../command-error.ts';
import { readBytes } from './read-bytes.ts';

/** The name of an input as messages show it. */
export const inputName = (path: string): string => (path === '-' ? 'standard input' : path);

/** The text that bytes from a path hold, and its encoding. Throws CommandError where they hold none. */
export const decodedIn = (bytes: Uint8Array, path: string): DecodedText => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new CommandError(`cannot use ${inputName(path)}: ${decoded.error.message}`);
  return decoded.value;
};

/** The text of a file or of standard input (`-`). Throws CommandError where there is none to be had. */
export const readText = async (path: string): Promise<string> => decodedIn(await readBytes(path), path).text;

/** What to call a story that the script gives no slug: its file's name without the ending. */
export const slugOfFile = (path: string): string => (path === '-' ? 'standard input' : basename(path, extname(path)));

/** The rundown in a script file; stories without a slug get the file's name. Throws CommandError where there is none, or captions instead. */
export const readRundown = async (path: string): Promise<Rundown> => {
  const text = await readText(path);
  const captions = formatOfText(text);
  if (captions !== null) throw new CommandError(`${inputName(path)} is no script: it holds captions (${captions.label}). Give the script; caesura convert reads captions.`);
  const rundown = parse(text);
  const stories = rundown.stories.map((story) => (story.slug === '' ? { ...story, slug: slugOfFile(path) } : story));
  return { ...rundown, stories };
};
