/** Whose rules captions follow, as the command line names them: a preset, or the file of an own style. */
import { Option } from 'commander';
import { presetNames, type StyleChoice, styleOf } from '../../core/captions/styles/own-style.ts';
import { readOwnStyle } from '../../core/captions/styles/own-style-schema.ts';
import type { CaptionStyle } from '../../core/captions/styles/styles.ts';
import { CommandError } from '../command-error.ts';
import { readText } from './read-text.ts';

/** The `--style` option; the value is a preset's name or a path that ends in `.json`. */
export const styleOption = (): Option =>
  new Option('--style <style>', `whose rules: ${presetNames.join(', ')}, or the file of your own style (.json)`).default('bbc');

/** The style that `--style` names. Throws CommandError when there is none. */
export const readStyleChoice = async (name: string): Promise<StyleChoice> => {
  const preset = presetNames.find((known) => known === name);
  if (preset !== undefined) return preset;
  if (!name.toLowerCase().endsWith('.json')) throw new CommandError(`--style ${name} is none of ${presetNames.join(', ')}, and no file of your own style (.json).`);
  const own = readOwnStyle(await readText(name));
  if (!own.ok) throw new CommandError(`cannot use the style in ${name}: ${own.error.message}`);
  return own.value;
};

/** The rules of the style that `--style` names. Throws CommandError when there is none. */
export const readStyle = async (name: string): Promise<CaptionStyle> => styleOf(await readStyleChoice(name));
