/** A decoder of CEA-608, first channel of field 1: takes pairs of bytes, gives what is on the screen and when. */
import type { Emphasis } from '../emphasis.ts';
import type { Placement } from '../track.ts';
import { basicCharacter, extendedCharacter, specialCharacter } from './characters.ts';
import { kindsOfStyle, plainStyle, type Style608, styleAfter, styleOfPreamble } from './emphasis-608.ts';
import { control, type Pair, preambleAt } from './control-codes.ts';
import { rows608 } from './place-608.ts';
import { type Screen, screen } from './screen.ts';

/** What was on the screen from one frame to another. */
export type Shown = { readonly start: number; readonly end: number; readonly lines: readonly string[]; readonly placement: Placement | undefined; readonly emphasis: readonly Emphasis[] | undefined };

/** Things that were sent and are not kept. */
export type Lost = {
  /** How often another look was asked for than a colour, italics or underline. */
  readonly looks: number;
  /** How many letters were sent past the last column, where each takes the place of the one before. */
  readonly beyond: number;
  /** How many captions rolled up or were painted, and how many had rows whose places a caption cannot hold. */
  readonly rolled: number;
  readonly painted: number;
  readonly places: number;
  readonly otherChannel: boolean;
  /** True where text was sent that is no caption (Text Mode). */
  readonly textMode: boolean;
};

/** A decoder; frames must not go back. */
export type Decoder = {
  /** Takes a pair of bytes without parity, sent in a frame. */
  readonly take: (pair: Pair, frame: number) => void;
  /** Ends what is still on the screen. */
  readonly finish: (frame: number) => void;
  readonly shown: () => readonly Shown[];
  readonly lost: () => Lost;
};

type State = { -readonly [Name in keyof Lost]: Lost[Name] } & {
  mode: 'pop' | 'direct';
  visible: Screen;
  hidden: Screen;
  /** When what is visible came up; null when nothing is. */
  since: number | null;
  rollUp: boolean;
  readonly shown: Shown[];
  /** Of what is written now. */
  style: Style608;
  /** How what is visible was written; null where it was loaded before it was shown. */
  direct: 'rolled' | 'painted' | null;
  /** True while what is sent is no caption. */
  inText: boolean;
  ignoring: boolean;
};

const target = (state: State): Screen => (state.mode === 'pop' ? state.hidden : state.visible);

/** What has been visible becomes a caption. */
const endShown = (state: State, frame: number): void => {
  const lines = state.visible.lines();
  if (state.since !== null && frame > state.since && lines.length > 0) {
    const { placement, isWhole } = state.visible.place();
    state.shown.push({ start: state.since, end: frame, lines, placement, emphasis: state.visible.emphasis() });
    if (!isWhole) state.places += 1;
    if (state.direct !== null) state[state.direct] += 1;
  }
  state.since = null;
  state.direct = null;
};

const erase = (state: State, frame: number): void => {
  endShown(state, frame);
  state.visible.clear();
};

const flip = (state: State, frame: number): void => {
  endShown(state, frame);
  state.mode = 'pop';
  [state.visible, state.hidden] = [state.hidden, state.visible];
  state.since = state.visible.lines().length > 0 ? frame : null;
};

/** Each row that rolls up was a caption of its own: its older rows were captions already. */
const returnCarriage = (state: State, frame: number): void => {
  if (state.mode === 'pop') return;
  erase(state, frame);
  state.visible.moveTo(state.visible.row(), 0);
};

const startDirect = (state: State, frame: number, rollUp: boolean): void => {
  // Roll-up after pop-on erases the screen (CEA-608-E, 8.3.2).
  if (rollUp && !(state.rollUp && state.mode === 'direct')) {
    erase(state, frame);
    state.visible.moveTo(rows608, 0);
  }
  state.mode = 'direct';
  state.rollUp = rollUp;
};

const write = (state: State, character: string, frame: number): void => {
  const hasRoom = target(state).write(character, kindsOfStyle(state.style));
  if (!hasRoom && character !== ' ') state.beyond += 1;
  if (state.mode !== 'direct' || character.trim() === '') return;
  state.since ??= frame;
  state.direct ??= state.rollUp ? 'rolled' : 'painted';
};

/** Flashing letters begin after a space. */
const flash = (state: State, frame: number): void => {
  state.looks += 1;
  write(state, ' ', frame);
};

const actions: ReadonlyMap<number, (state: State, frame: number) => void> = new Map<number, (state: State, frame: number) => void>([
  [control.resumeCaptionLoading[1], (state) => { state.mode = 'pop'; }],
  [control.backspace[1], (state) => { target(state).backspace(); }],
  [control.deleteToEndOfRow[1], (state) => { target(state).deleteToEnd(); }],
  [control.rollUp2[1], (state, frame) => { startDirect(state, frame, true); }],
  [control.rollUp3[1], (state, frame) => { startDirect(state, frame, true); }],
  [control.rollUp4[1], (state, frame) => { startDirect(state, frame, true); }],
  [control.flashOn[1], flash],
  [control.resumeDirectCaptioning[1], (state, frame) => { startDirect(state, frame, false); }],
  [control.eraseDisplayedMemory[1], erase],
  [control.carriageReturn[1], returnCarriage],
  [control.eraseNonDisplayedMemory[1], (state) => { state.hidden.clear(); }],
  [control.endOfCaption[1], flip],
]);

/** Mid-row codes (CEA-608-E, table 51): a space that changes the style. */
const midRow = (state: State, second: number, frame: number): void => {
  state.style = styleAfter(state.style, second & 0x0f);
  write(state, ' ', frame);
};

const textCodes: ReadonlySet<number> = new Set([control.textRestart[1], control.resumeTextDisplay[1]]);

/** What ends text, and what erases captions in the middle of it. */
const endsText: ReadonlySet<number> = new Set([control.resumeCaptionLoading, control.rollUp2, control.rollUp3, control.rollUp4, control.resumeDirectCaptioning, control.endOfCaption].map(([, second]) => second));
const erasing: ReadonlySet<number> = new Set([control.eraseDisplayedMemory[1], control.eraseNonDisplayedMemory[1]]);

/** True for a code that concerns text and no caption. */
const isOfText = (state: State, [first, second]: Pair): boolean => {
  const misc = (first === 0x14 || first === 0x15) && second < 0x30 ? second : 0;
  if (textCodes.has(misc)) {
    state.inText = true;
    state.textMode = true;
  } else if (endsText.has(misc)) state.inText = false;
  return state.inText && !erasing.has(misc);
};

const takeControl = (state: State, pair: Pair, frame: number): void => {
  const [first, second] = pair;
  if (isOfText(state, pair)) return;
  const place = preambleAt(pair);
  if (place !== null) {
    const row = state.mode === 'direct' && state.rollUp ? state.visible.row() : place.row;
    target(state).moveTo(row, place.column);
    state.style = styleOfPreamble(place.style);
  } else if ((first === 0x14 || first === 0x15) && second < 0x30) actions.get(second)?.(state, frame);
  else if (first === 0x17 && second >= 0x21 && second <= 0x23) target(state).moveBy(second - 0x20);
  else if (first === 0x11 && second >= 0x30) write(state, specialCharacter(second), frame);
  else if (first === 0x11) midRow(state, second, frame);
  else if (first === 0x12 || first === 0x13) {
    target(state).backspace();
    write(state, extendedCharacter(first, second), frame);
  } else {
    state.looks += 1;
    // Black letters (table 3): the ground that they need is not kept, so they are white. Their space was sent before.
    if (first === 0x17 && second >= 0x2e) state.style = styleAfter(state.style, second & 1);
  }
};

const isControl = (first: number): boolean => first >= 0x10 && first <= 0x1f;

/** A decoder with empty memories. */
export const decoder608 = (): Decoder => {
  const state: State = {
    mode: 'pop', visible: screen(), hidden: screen(), since: null, rollUp: false, shown: [], style: plainStyle, direct: null, inText: false, ignoring: false,
    looks: 0, beyond: 0, rolled: 0, painted: 0, places: 0, otherChannel: false, textMode: false,
  };
  let last: { readonly pair: Pair; readonly frame: number } | null = null;
  const isRepeated = ([first, second]: Pair, frame: number): boolean =>
    last !== null && last.frame === frame - 1 && last.pair[0] === first && last.pair[1] === second;
  const take: Decoder['take'] = (pair, frame) => {
    const [first, second] = pair;
    if (isControl(first)) {
      const repeated = isRepeated(pair, frame);
      last = repeated ? null : { pair, frame };
      if (repeated) return;
      // 0x18 to 0x1F are the second channel's: what follows is its own until the first channel is named again.
      state.ignoring = first >= 0x18;
      if (state.ignoring) state.otherChannel = true;
      else if (second >= 0x20) takeControl(state, pair, frame);
      return;
    }
    last = null;
    if (state.ignoring || state.inText) return;
    for (const byte of pair) if (byte >= 0x20) write(state, basicCharacter(byte), frame);
  };
  return {
    take,
    finish: (frame) => { endShown(state, frame); },
    shown: () => state.shown,
    lost: () => state,
  };
};
