/** A decoder of one channel of CEA-608: takes pairs of bytes, gives what is on the screen and when. */
import { type Block608, changedIn } from './blocks-608.ts';
import { basicCharacter, extendedCharacter, specialCharacter } from './characters.ts';
import { blackCode, groundCode, isSameStyle, isUnseenStyle, plainStyle, styleOfPreamble } from './emphasis-608.ts';
import { control, isControl, isMiscellaneous, type Pair, preambleAt } from './control-codes.ts';
import { rows608 } from './place-608.ts';
import { type Screen, screen } from './screen.ts';
import type { Shown } from './shown-captions.ts';
import { type Cell, isLetter } from './written-parts.ts';

/** Things that were sent and are not kept. */
export type Lost = {
  /** How often another look was asked for than a colour, a ground, italics or underline. */
  readonly looks: number;
  /** How many letters were sent past the last column, where each takes the place of the one before. */
  readonly beyond: number;
  /** How many captions had rows whose places a caption cannot hold. */
  readonly places: number;
  /** How often letters were painted into a caption that stays. */
  readonly added: number;
  /** True where text was sent that is no caption (Text Mode). */
  readonly textMode: boolean;
  /** The words of each caption that was loaded and that neither was shown nor erased by its own code. */
  readonly unshown: readonly string[];
};

/** A decoder; frames must not go back. */
export type Decoder = {
  /** Takes a pair of bytes without parity, sent in a frame: a control code of a first channel (0x10 to 0x17), once, or characters. */
  readonly take: (pair: Pair, frame: number) => void;
  /** Ends what is still on the screen. */
  readonly finish: (frame: number) => void;
  readonly shown: () => readonly Shown[];
  readonly lost: () => Lost;
};

type State = { -readonly [Name in Exclude<keyof Lost, 'unshown'>]: Lost[Name] } & {
  readonly unshown: string[];
  /** The frame that memories changed places in: what is hidden and older was shown. */
  flipped: number;
  mode: 'pop' | 'direct';
  visible: Screen;
  hidden: Screen;
  /** When what is visible came up; null when nothing is. */
  since: number | null;
  /** Every frame that anything came up at. */
  readonly changes: number[];
  /** How many rows roll up; 0 where letters are painted. */
  depth: number;
  readonly shown: Shown[];
  /** How what is visible was written; null where it was loaded before it was shown. */
  direct: 'rolled' | 'painted' | null;
  /** True where what is visible has only been moved to another row: a caption has it already. */
  moved: boolean;
  /** True while what is sent is no caption. */
  inText: boolean;
  /** The frame of the last pair, how many frames direct captions have taken to be sent, and how many when what is visible came up. */
  last: number;
  busy: number;
  busySince: number;
};

const target = (state: State): Screen => (state.mode === 'pop' ? state.hidden : state.visible);

const comeUp = (state: State, frame: number): void => {
  state.since = frame;
  state.changes.push(frame);
  state.busySince = state.busy;
};

const markDirect = (state: State): void => {
  state.direct ??= state.depth > 0 ? 'rolled' : 'painted';
};

/** So long may sending pause inside a caption that is painted, frames: its last letters are shown that much too early. */
const mostPause = 15;

const addShown = (state: State, start: number, end: number): void => {
  const blocks = state.visible.read(changedIn(state.changes));
  state.shown.push({ start, end, blocks, how: state.direct });
  for (const { isWhole, first, last } of blocks) {
    if (!isWhole) state.places += 1;
    if (state.direct === 'painted' && first < start && last >= start) state.added += 1;
  }
};

/** What has been visible becomes a caption. What is moved and gone at once stays where it was until then. */
const endShown = (state: State, frame: number): void => {
  const { since, moved, shown } = state;
  const last = shown.at(-1);
  if (since !== null && frame > since && !state.visible.isEmpty()) {
    if (moved && last !== undefined && frame - since <= mostPause) shown[shown.length - 1] = { ...last, end: frame };
    else addShown(state, since, frame);
  }
  state.since = null;
  state.direct = null;
  state.moved = false;
};

/** Ends what was seen where what is sent changes it: the new caption holds what stays, too. */
const changeShown = (state: State, frame: number): void => {
  endShown(state, frame);
  comeUp(state, frame);
  markDirect(state);
};

/** True where painting goes on after such a pause. */
const isLate = ({ mode, depth, since, busy, busySince }: State, frame: number): boolean =>
  mode === 'direct' && depth === 0 && since !== null && frame - since - (busy - busySince) > mostPause;

const erase = (state: State, frame: number): void => {
  endShown(state, frame);
  state.visible.clear();
};

const sorted = (words: string): string => words.split(/\s+/u).sort().join(' ');

/** The words of what was shown, in any order. */
const wordsIn = (blocks: readonly Block608[]): string => sorted(blocks.flatMap(({ lines }) => lines).join(' '));

/** Words that are loaded and come up no more; what is loaded again as it was shown is no loss. */
const dropLoaded = ({ unshown, hidden, flipped, shown }: State): void => {
  const words = hidden.wordsSince(flipped);
  if (words !== '' && sorted(words) !== wordsIn(shown.at(-1)?.blocks ?? [])) unshown.push(words);
  hidden.clear();
};

const flip = (state: State, frame: number): void => {
  endShown(state, frame);
  state.flipped = frame;
  state.mode = 'pop';
  [state.visible, state.hidden] = [state.hidden, state.visible];
  if (!state.visible.isEmpty()) comeUp(state, frame);
};

/** Each row that rolls up was a caption of its own: its older rows were captions already. */
const returnCarriage = (state: State, frame: number): void => {
  // Where captions are painted it does nothing (47 CFR 79.101(f)(3)(i)).
  if (state.mode === 'pop' || state.depth === 0) return;
  erase(state, frame);
  state.visible.moveTo(state.visible.row(), 0, plainStyle);
};

const startRollUp = (depth: number) => (state: State, frame: number): void => {
  // After other captions it erases both memories, and begins at the bottom (47 CFR 79.101(f)(1)(x)).
  if (state.mode !== 'direct' || state.depth === 0) {
    erase(state, frame);
    dropLoaded(state);
    state.visible.moveTo(rows608, 0, plainStyle);
  }
  state.mode = 'direct';
  state.depth = depth;
};

/** Erases nothing. */
const startPainting = (state: State): void => {
  state.mode = 'direct';
  state.depth = 0;
};

/** Ends what was seen before a character that is added to it after a pause, or that takes the place of a letter that no caption has yet. */
const changeBefore = (state: State, cell: Cell, frame: number): void => {
  const { since, visible } = state;
  if (since === null) return;
  const old = visible.at();
  const isTaken = isLetter(old);
  if (isLetter(cell) ? isTaken && old.character === cell.character && isSameStyle(old.style, cell.style) : !isTaken) return;
  const late = isLate(state, frame);
  if (late || (isTaken && old.sent >= since && visible.hasRoom())) changeShown(state, frame);
};

const write = (state: State, character: string, frame: number, codes: readonly number[] = []): void => {
  const to = target(state);
  const cell = to.next(character, codes, frame);
  if (state.mode === 'direct') changeBefore(state, cell, frame);
  if (!to.hasRoom() && character !== ' ') state.beyond += 1;
  to.write(cell);
  if (state.mode !== 'direct' || character.trim() === '') return;
  if (state.since === null) comeUp(state, frame);
  markDirect(state);
  state.moved = false;
};

const backspace = (state: State, frame: number): void => {
  if (isLate(state, frame)) changeShown(state, frame);
  target(state).backspace();
};

const deleteToEnd = (state: State, frame: number): void => {
  const { mode, since, visible } = state;
  if (isLate(state, frame) || (mode === 'direct' && since !== null && visible.holdsSince(since))) changeShown(state, frame);
  target(state).deleteToEnd();
};

/** Flashing letters begin after a space. */
const flash = (state: State, frame: number): void => {
  state.looks += 1;
  write(state, ' ', frame);
};

const actions: ReadonlyMap<number, (state: State, frame: number) => void> = new Map<number, (state: State, frame: number) => void>([
  [control.resumeCaptionLoading[1], (state) => { state.mode = 'pop'; }],
  [control.backspace[1], backspace],
  [control.deleteToEndOfRow[1], deleteToEnd],
  [control.rollUp2[1], startRollUp(2)],
  [control.rollUp3[1], startRollUp(3)],
  [control.rollUp4[1], startRollUp(4)],
  [control.flashOn[1], flash],
  [control.resumeDirectCaptioning[1], startPainting],
  [control.eraseDisplayedMemory[1], erase],
  [control.carriageReturn[1], returnCarriage],
  [control.eraseNonDisplayedMemory[1], (state) => { state.hidden.clear(); }],
  [control.endOfCaption[1], flip],
]);

const textCodes: ReadonlySet<number> = new Set([control.textRestart[1], control.resumeTextDisplay[1]]);

/** What ends text, and what erases captions in the middle of it. */
const endsText: ReadonlySet<number> = new Set([control.resumeCaptionLoading, control.rollUp2, control.rollUp3, control.rollUp4, control.resumeDirectCaptioning, control.endOfCaption].map(([, second]) => second));
const erasing: ReadonlySet<number> = new Set([control.eraseDisplayedMemory[1], control.eraseNonDisplayedMemory[1]]);

/** True for a code that concerns text and no caption. */
const isOfText = (state: State, [first, second]: Pair): boolean => {
  const misc = isMiscellaneous([first, second]) ? second : 0;
  if (textCodes.has(misc)) {
    state.inText = true;
    state.textMode = true;
  } else if (endsText.has(misc)) state.inText = false;
  return state.inText && !erasing.has(misc);
};

/** In roll-up it moves the base row with what it holds; no row above it may be off the screen (CEA-608-E, C.4). */
const takePreamble = (state: State, place: NonNullable<ReturnType<typeof preambleAt>>, frame: number): void => {
  const isRolling = state.mode === 'direct' && state.depth > 0;
  const row = isRolling ? Math.max(place.row, state.depth) : place.row;
  if (isRolling && row !== state.visible.row()) {
    if (state.since !== null) {
      changeShown(state, frame);
      state.moved = true;
    }
    state.visible.moveRow(row);
  }
  target(state).moveTo(row, place.column, styleOfPreamble(place.style));
};

/** Grounds and black letters (table 3), whose space was sent before. What is clear, and black letters on black, are not kept. */
const takeAttribute = (state: State, [first, second]: Pair): void => {
  const to = target(state);
  const isClear = first === 0x17 && second === 0x2d;
  const isBlack = first === 0x17 && second >= 0x2e;
  const isKnown = isClear || isBlack || (first === 0x10 && second < 0x30);
  const taken = isKnown && to.restyle(isBlack ? blackCode(second & 1) : groundCode(isClear ? 0x0e : second & 0x0f));
  if (!taken || isClear || (isBlack && isUnseenStyle(to.style()))) state.looks += 1;
};

const takeControl = (state: State, pair: Pair, frame: number): void => {
  const [first, second] = pair;
  if (isOfText(state, pair)) return;
  const place = preambleAt(pair);
  if (place !== null) takePreamble(state, place, frame);
  else if (isMiscellaneous(pair)) actions.get(second)?.(state, frame);
  else if (first === 0x17 && second >= 0x21 && second <= 0x23) target(state).moveBy(second - 0x20);
  else if (first === 0x11 && second >= 0x30) write(state, specialCharacter(second), frame);
  // Mid-row codes (CEA-608-E, table 51): a space that changes the style.
  else if (first === 0x11) write(state, ' ', frame, [second & 0x0f]);
  else if (first === 0x12 || first === 0x13) {
    target(state).backspace();
    write(state, extendedCharacter(first, second), frame);
  } else takeAttribute(state, pair);
};

/** A decoder with empty memories. */
export const decoder608 = (): Decoder => {
  const state: State = {
    mode: 'pop', visible: screen(), hidden: screen(), since: null, changes: [], depth: 0, shown: [], direct: null, moved: false, inText: false, last: 0, busy: 0, busySince: 0,
    looks: 0, beyond: 0, places: 0, added: 0, textMode: false, unshown: [], flipped: 0,
  };
  return {
    take: (pair, frame) => {
      const [first, second] = pair;
      if (first === 0 && second === 0) return;
      if (isControl(first)) {
        if (second >= 0x20) takeControl(state, pair, frame);
      } else if (!state.inText) for (const byte of pair) if (byte >= 0x20) write(state, basicCharacter(byte), frame);
      // A code that is repeated takes two frames.
      if (state.mode === 'direct') state.busy += Math.min(2, frame - state.last);
      state.last = frame;
    },
    finish: (frame) => {
      endShown(state, frame);
      dropLoaded(state);
    },
    shown: () => state.shown,
    lost: () => state,
  };
};
