/** The readable outline of a parsed script that docs/script-format.md and the fixtures are written in. */
import { print } from '../../../core/script/print.ts';
import type { Cue, Item, Rundown, Story } from '../../../core/script/script.ts';

const cueLine = ({ pause, speaker, text }: Cue): string =>
  `${pause.kind}${pause.written === null ? '' : ` ${pause.written} ms`}${speaker === null ? '' : ` (${speaker})`} | ${text}`;

const itemLine = (item: Item): string[] => {
  if (item.kind === 'mark') return [`mark | ${item.raw}`];
  return 'text' in item ? [`${item.kind} | ${item.text}`] : [];
};

const storyLines = ({ slug, heading, script }: Story): string[] => [
  ...(heading === null ? [] : [`# ${slug}`]),
  ...(script.leadIn === 0 ? [] : [`lead-in | ${script.leadIn} ms`]),
  ...script.cues.map(cueLine),
  ...script.paragraphs.flatMap((paragraph) => paragraph.items.flatMap(itemLine)),
];

const problemLines = ({ problems }: Rundown): string[] =>
  problems.map(({ code, at }) => `problem | ${code} ${at.line}:${at.column}`);

/** The outline of a rundown: one line for each heading, cue, unread item and problem. */
export const outline = (rundown: Rundown): string[] => [...rundown.stories.flatMap(storyLines), ...problemLines(rundown)].map((line) => line.trim());

/** A written outline as lines, its columns closed up. */
export const readOutline = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+\|\s*/, ' | ').trim())
    .filter((line) => line !== '');

/** True when the tree of a rundown prints the source it was parsed from. */
export const prints = (rundown: Rundown, source: string): boolean => print(rundown) === source;
