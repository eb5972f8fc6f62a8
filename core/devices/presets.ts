/** Ready-made bindings for devices that are keyboards in disguise: a preset replaces the keys of the entries that it names. */
import type { CommandEntry } from '../show/command-table.ts';
import type { Bindings } from './bindings.ts';
import { boundTable } from './bound-table.ts';
import { takeFromOthers } from './change-bindings.ts';

/** A preset: what it is for, and the keys that it sets. */
export type KeyPreset = { readonly id: string; readonly label: string; readonly about: string; readonly keys: Readonly<Record<string, readonly string[]>> };

/**
 * A presenter sends Page Up and Page Down for its two large buttons, F5 (or Shift+F5) and Escape in turn for the start of a slide
 * show, and B or '.' for the black screen: so do Logitech's R400, R800 and Spotlight, Kensington's and most others.
 */
const presenter: KeyPreset = {
  id: 'presenter',
  label: 'Presenter remote',
  about: 'Page Up and Page Down go by cues, F5 and Escape roll and hold, B and “.” blank. The prompter opens with Ctrl+F5.',
  keys: {
    'jump.previous-cue': ['PageUp', 'ArrowLeft'],
    'jump.next-cue': ['PageDown', 'ArrowRight'],
    'roll.toggle': ['Space', 'F5', 'Shift+F5'],
    'roll.hold': ['K', 'Pause', 'Escape'],
    'picture.blank': ['B', '.'],
    'output.open': ['Ctrl+F5'],
    'output.close': ['Ctrl+Shift+F5'],
  },
};

/** Two-button remotes and page-turning pedals: forward rolls or holds, back goes to the cue before. */
const pedal: KeyPreset = {
  id: 'pedal',
  label: 'Page-turning pedal',
  about: 'The right pedal (Page Down or →) rolls and holds, the left one (Page Up or ←) goes back a cue.',
  keys: {
    'roll.toggle': ['Space', 'PageDown', 'ArrowRight'],
    'jump.next-cue': ['>'],
    'jump.previous-cue': ['PageUp', 'ArrowLeft'],
  },
};

/** Every preset. */
export const keyPresets: readonly KeyPreset[] = [presenter, pedal];

/** The bindings with a preset's keys in them; other entries of the table lose those keys. */
export const withPreset = (bindings: Bindings, table: readonly CommandEntry[], { keys }: KeyPreset): Bindings => {
  const given: Bindings = { ...bindings, keys: { ...bindings.keys, ...keys } };
  return Object.entries(keys).reduce(
    (changed, [id, names]) => names.reduce((next, name) => takeFromOthers(next, boundTable(table, next), id, 'keys', name), changed),
    given,
  );
};
