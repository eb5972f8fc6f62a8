/** Names key presses in one way ('Ctrl+Shift+S', 'PageUp', 'Space'), so that a table of keys can be searched. */

/** What a key press says of itself; a DOM KeyboardEvent is one. */
export type KeyPress = {
  readonly key: string;
  /** The key's place on the board ('KeyS'): names letter keys on layouts that do not write Latin letters. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Says whether AltGr is held: then Ctrl and Alt are only its parts, as Windows reports it. */
  readonly getModifierState?: (key: 'AltGraph') => boolean;
};

const isCharacter = (key: string): boolean => [...key].length === 1;

const isLatinLetter = (key: string): boolean => /^[a-z]$/iu.test(key);

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** The letter that a place on the board writes on a Latin layout; null for other places. */
const letterAt = (code: string | undefined): string | null => /^Key([A-Z])$/.exec(code ?? '')?.[1] ?? null;

/** What a key is called that writes nothing by itself: a dead key, or one that the system does not know. */
const nameless: ReadonlySet<string> = new Set(['Dead', 'Unidentified', 'Process']);

const baseName = ({ key, code }: KeyPress): string => {
  if (key === ' ') return 'Space';
  if (nameless.has(key) && code !== undefined && code !== '') return letterAt(code) ?? code;
  if (isLetter(key) && !isLatinLetter(key)) return letterAt(code) ?? key.toUpperCase();
  return isCharacter(key) ? key.toUpperCase() : key;
};

/** A symbol is named by what it writes ('?', '+'): the Shift that it may take is the layout's affair. */
const namesShift = (key: string): boolean => !isCharacter(key) || isLetter(key) || key === ' ';

const isAltGraph = (press: KeyPress): boolean => press.getModifierState?.('AltGraph') ?? false;

const withModifiers = (press: KeyPress, base: string, shiftCounts: boolean): string => {
  const altGraph = isAltGraph(press);
  return [
    !altGraph && (press.ctrlKey || press.metaKey) ? 'Ctrl' : '',
    !altGraph && press.altKey ? 'Alt' : '',
    press.shiftKey && shiftCounts ? 'Shift' : '',
    base,
  ]
    .filter((part) => part !== '')
    .join('+');
};

/** The name of a key press. Command on a Mac is named Ctrl, as menus do the same with both. */
export const keyName = (press: KeyPress): string => withModifiers(press, baseName(press), namesShift(press.key));

/**
 * Every name of a key press, the most special first. A key of the number pad has a name of its own ('Numpad1'), so that a
 * pad of numbers can be a panel of buttons; unbound, it means what it writes.
 */
export const keyNames = (press: KeyPress): readonly string[] =>
  press.code?.startsWith('Numpad') === true ? [withModifiers(press, press.code, true), keyName(press)] : [keyName(press)];

/** True for the press of a modifier alone, which names no key. */
export const isModifierAlone = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn'].includes(key);

/** Keys of text fields that hold Ctrl: they edit, whatever they are bound to. */
const editing = /^Ctrl\+(?:Shift\+)?(?:[ACVXYZ]|Arrow\w+|Home|End|Backspace|Delete|Enter|Insert)$/;

/** Alt with a letter, a mark or an arrow: on a Mac it writes, in the editor it moves lines. */
const altWriting = /^Alt\+(?:Shift\+)?(?:[^\x20-\x7e]|Arrow\w+|Backspace|Delete|Enter)$/u;

/** True for keys that act while a text is being edited too: those with Ctrl or Alt that do not edit, the function keys and those of media. Others are typing. */
export const actsInText = (name: string): boolean =>
  /^(?:(?:Ctrl|Alt)\+.|(?:Shift\+)?F\d{1,2}$|(?:Media|Audio|Browser|Launch)[A-Z])/.test(name) && !editing.test(name) && !altWriting.test(name);

/** A key's name in its parts; the last may be '+' itself. */
const partsOf = (name: string): readonly string[] => name.split(/\+(?=.)/);

const renamed = (name: string, names: Readonly<Record<string, string>>): string =>
  partsOf(name)
    .map((part) => (Object.hasOwn(names, part) ? (names[part] ?? part) : part))
    .join('+');

const labels = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', PageUp: 'Page Up', PageDown: 'Page Down', '-': '−' };

/** A key as people read it: "Ctrl+Shift+S", "Page Up", "↑", "Numpad 1". */
export const keyLabel = (name: string): string => renamed(name, labels).replace(/Numpad(?=\w)/, 'Numpad ');
