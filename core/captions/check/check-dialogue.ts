/** Checks dialogue dashes: before each speaker's line or before none, and written as the style has it. */
import type { Finding } from './check.ts';
import { hasDash, withoutDash } from './dialogue.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Caption } from '../track.ts';

/** What is wrong with the dashes of a caption. */
export const checkDialogue = ({ lines }: Caption, style: CaptionStyle): readonly Finding[] => {
  const dashed = lines.map(hasDash);
  const count = dashed.filter(Boolean).length;
  if (count === 0) return [];
  const find = (line: number, message: string): readonly Finding[] => [
    { code: 'dialogue-dash', severity: 'warning', message, at: { line, from: 0, to: lines[line]?.length ?? 0 } },
  ];
  if (count === 1) return find(dashed.indexOf(true), 'One dash alone: put one before each speaker, or none.');
  const odd = lines.findIndex((line) => hasDash(line) && line !== style.dialogueDash + withoutDash(line));
  const shown = style.dialogueDash.endsWith(' ') ? 'and a space' : 'without a space';
  return odd < 0 ? [] : find(odd, `${style.label} writes a dialogue dash as "${style.dialogueDash.trim()}" ${shown}: write it so.`);
};
