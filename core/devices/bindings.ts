/** What the operator chose for keys and device controls, over what the command table and the usual inputs give. */

/** What a turned, tilted or pressed control drives. */
export type AxisDrive = 'nothing' | 'shuttle' | 'bend' | 'fader' | 'jog' | 'speed-steps';

/** How an encoder tells its turns in one MIDI value (0 to 127); null: it tells where it stands. */
export type Encoder = 'twos-complement' | 'binary-offset' | 'sign-bit' | null;

/** How a control that has a place or turns is used. */
export type AxisUse = {
  readonly drives: AxisDrive;
  /** The share of the way from the middle that counts as rest: 0 to 0.9. */
  readonly deadZone: number;
  /** Power of the way out of the dead zone: 1 is even, 2 is fine near rest; 0.5 to 4. */
  readonly curve: number;
  /** The speed factor at the end of the way: 0.2 to 4. */
  readonly most: number;
  readonly inverted: boolean;
  readonly encoder: Encoder;
};

/** What the mouse wheel does over the preview and, with Alt, over the cue list. */
export type WheelUse = 'nothing' | 'jog' | 'speed';

/** The operator's own choices. An entry or control that is not named here is as usual; names that nothing knows are kept and do nothing. */
export type Bindings = {
  /** Keys by the id of a command table's entry; they replace the table's. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Device controls that are pressed, by the id of an entry; they replace the usual ones. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** Uses of controls that have a place or turn, by the control's id. */
  readonly axes: Readonly<Record<string, AxisUse>>;
  readonly wheel: WheelUse;
};

/** Nothing chosen: all is as usual. */
export const usualBindings: Bindings = { keys: {}, inputs: {}, axes: {}, wheel: 'jog' };

/** The most keys, and the most controls, that one entry takes. */
export const mostOfOneEntry = 8;
