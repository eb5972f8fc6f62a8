/** The rows of the help sheet, from the one table of commands. */
import { commandGroups, type CommandEntry } from '../../../core/show/command-table.ts';
import { keyLabel } from '../../../core/show/key-name.ts';

/** One key or several that do the same. */
export type HelpRow = { readonly id: string; readonly label: string; readonly keys: readonly string[] };

/** A group of them, as menus have it. */
export type HelpGroup = { readonly name: string; readonly rows: readonly HelpRow[] };

const timelineRows: readonly HelpRow[] = [
  { id: 'timeline.scrub', label: 'Jump', keys: ['click', 'drag'] },
  { id: 'timeline.pan', label: 'Look elsewhere', keys: ['wheel'] },
  { id: 'timeline.zoom', label: 'Zoom', keys: ['Ctrl+wheel'] },
  { id: 'timeline.step', label: 'A second, ten seconds (focused by Tab)', keys: ['← →', 'Shift+← →'] },
  { id: 'timeline.zoom-keys', label: 'Zoom, all (focused by Tab)', keys: ['+', '−', '0'] },
];

/** Every group that has keys, and the timeline's own. */
export const helpGroups = (table: readonly CommandEntry[]): readonly HelpGroup[] => {
  const groups = commandGroups.map((name) => ({ name, rows: table.filter((entry) => entry.group === name && entry.keys.length > 0).map(rowOf) }));
  return [...groups.filter(({ rows }) => rows.length > 0), { name: 'Timeline', rows: timelineRows }];
};

const rowOf = ({ id, label, keys }: CommandEntry): HelpRow => ({ id, label: label.replace(/…$/, ''), keys: keys.map(keyLabel) });
