/** What device controls do before the operator chooses: gamepads and shuttles work as soon as they are plugged in. */
import type { AxisUse } from './bindings.ts';

/**
 * The usual controls of an entry, by its id. `pad` is any gamepad of the browser's standard layout (W3C Gamepad, "Standard
 * Gamepad"): 0 to 3 are the face buttons, 4 to 7 the shoulders, 12 to 15 the cross. `shuttle` is a Contour shuttle, whose
 * five buttons of the Xpress are 4 to 8.
 */
export const usualInputs: Readonly<Record<string, readonly string[]>> = {
  'roll.toggle': ['pad/b0', 'shuttle/b6'],
  'roll.hold': ['pad/b1'],
  'roll.reverse': ['pad/b2'],
  'picture.blank': ['pad/b3', 'shuttle/b7'],
  'jump.previous-cue': ['pad/b4', 'shuttle/b5'],
  'jump.next-cue': ['pad/b5', 'shuttle/b8'],
  'roll.slower-fine': ['pad/b6'],
  'roll.faster-fine': ['pad/b7'],
  'roll.faster': ['pad/b12'],
  'roll.slower': ['pad/b13'],
  'jump.previous-paragraph': ['pad/b14', 'shuttle/b4'],
  'jump.next-paragraph': ['pad/b15'],
};

/** A control that nothing is known of: it drives nothing until it is told to. */
export const unusedAxis: AxisUse = { drives: 'nothing', deadZone: 0.1, curve: 2, most: 2, inverted: false, encoder: null };

/**
 * The usual uses. A stick pushed away is -1 (W3C Gamepad) and rolls forwards; a shuttle's ring has 7 steps either way and a
 * spring with a sure rest, so that it needs no dead zone.
 */
export const usualAxes: Readonly<Record<string, AxisUse>> = {
  'pad/a1': { ...unusedAxis, drives: 'shuttle', deadZone: 0.15, inverted: true },
  'shuttle/ring': { ...unusedAxis, drives: 'shuttle', deadZone: 0, curve: 1.5 },
  'shuttle/jog': { ...unusedAxis, drives: 'jog', deadZone: 0 },
  'xkeys/ring': { ...unusedAxis, drives: 'shuttle', deadZone: 0, curve: 1.5 },
  'xkeys/jog': { ...unusedAxis, drives: 'jog', deadZone: 0 },
};
