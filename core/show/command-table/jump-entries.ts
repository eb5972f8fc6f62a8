/** The command table's entries that go to a place. */
import { order, request, type CommandEntry } from './entry.ts';

/** Its entries. */
export const jumpEntries: readonly CommandEntry[] = [
  order('Jump', ['jump.start', 'To the start', ['Home']], { kind: 'jump-start' }),
  order('Jump', ['jump.end', 'To the end', ['End']], { kind: 'jump-time', to: Number.MAX_SAFE_INTEGER }),
  order('Jump', ['jump.previous-cue', 'Previous cue', ['PageUp', 'ArrowLeft']], { kind: 'jump-cue', by: -1 }, true),
  order('Jump', ['jump.next-cue', 'Next cue', ['PageDown', 'ArrowRight']], { kind: 'jump-cue', by: 1 }, true),
  order('Jump', ['jump.previous-paragraph', 'Previous paragraph', ['Shift+PageUp']], { kind: 'jump-paragraph', by: -1 }, true),
  order('Jump', ['jump.next-paragraph', 'Next paragraph', ['Shift+PageDown']], { kind: 'jump-paragraph', by: 1 }, true),
  order('Jump', ['jump.previous-story', 'Previous story', ['Ctrl+PageUp']], { kind: 'jump-story', by: -1 }),
  order('Jump', ['jump.next-story', 'Next story', ['Ctrl+PageDown']], { kind: 'jump-story', by: 1 }),
  request('Jump', ['jump.back-two-rows', 'Back two rows', ['Backspace']], 'back-two-rows', true),
  request('Jump', ['jump.here', 'Jump to where the cursor is in the text', ['Ctrl+J']], 'jump-here'),
  order('Jump', ['story.cue', 'Cue this story', ['Shift+N']], { kind: 'cue-story', by: 0 }),
  order('Jump', ['story.cue-next', 'Cue the next story', ['N']], { kind: 'cue-story', by: 1 }),
  order('Jump', ['marker.drop', 'Drop a marker, or take it away', ['D']], { kind: 'drop-marker' }),
  order('Jump', ['marker.previous', 'Previous marker', ['[', 'Shift+ArrowLeft']], { kind: 'jump-marker', by: -1 }),
  order('Jump', ['marker.next', 'Next marker', [']', 'Shift+ArrowRight']], { kind: 'jump-marker', by: 1 }),
  order('Jump', ['marker.clear', 'Clear the markers', ['Shift+D']], { kind: 'clear-markers' }),
];
