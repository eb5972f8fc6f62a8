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
};

const isCharacter = (key: string): boolean => [...key].length === 1;

const isLatinLetter = (key: string): boolean => /^[a-z]$/iu.test(key);

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);

/** The letter that a place on the board writes on a Latin layout; null for other places. */
const letterAt = (code: string | undefined): string | null => /^Key([A-Z])$/.exec(code ?? '')?.[1] ?? null;

const baseName = ({ key, code }: KeyPress): string => {
  if (key === ' ') return 'Space';
  if (isLetter(key) && !isLatinLetter(key)) return letterAt(code) ?? key.toUpperCase();
  return isCharacter(key) ? key.toUpperCase() : key;
};

/** A symbol is named by what it writes ('?', '+'): the Shift that it may take is the layout's affair. */
const namesShift = (key: string): boolean => !isCharacter(key) || isLetter(key) || key === ' ';

/** The name of a key press. Command on a Mac is named Ctrl, as menus do the same with both. */
export const keyName = (press: KeyPress): string =>
  [
    press.ctrlKey || press.metaKey ? 'Ctrl' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && namesShift(press.key) ? 'Shift' : '',
    baseName(press),
  ]
    .filter((part) => part !== '')
    .join('+');

/** True for keys that act while a text is being edited too: those with Ctrl or Alt, and the function keys. Others are typing. */
export const actsInText = (name: string): boolean => /^(?:Ctrl|Alt)\+./.test(name) || /^(?:Shift\+)?F\d{1,2}$/.test(name);

/** A key's name in its parts; the last may be '+' itself. */
const partsOf = (name: string): readonly string[] => name.split(/\+(?=.)/);

const renamed = (name: string, names: Readonly<Record<string, string>>): string =>
  partsOf(name)
    .map((part) => (Object.hasOwn(names, part) ? (names[part] ?? part) : part))
    .join('+');

const labels = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', PageUp: 'Page Up', PageDown: 'Page Down', '-': '−' };

/** A key as people read it: "Ctrl+Shift+S", "Page Up", "↑". */
export const keyLabel = (name: string): string => renamed(name, labels);

const accelerators = { Ctrl: 'CommandOrControl', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right', '+': 'Plus' };

/** A key as Electron's menus name it. Register only those that `actsInText`: a menu would take the others from the editor. */
export const acceleratorOf = (name: string): string => renamed(name, accelerators);
