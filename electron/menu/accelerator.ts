/** Names of keys as a menu shows them. */

const names: Readonly<Record<string, string>> = {
  Ctrl: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** What Electron can show as the last part of an accelerator; anything else would make it refuse the whole menu. */
const shown = /^(?:[\x21-\x7e]|F(?:[1-9]|1\d|2[0-4])|Space|Tab|Backspace|Delete|Insert|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Plus)$/;

/** The accelerator of a key of the command table (`Ctrl+Shift+S`, `ArrowUp`, `+`); null for a key that a menu cannot show. */
export const acceleratorOf = (key: string): string | null => {
  const last = key.endsWith('+') ? '+' : key.slice(key.lastIndexOf('+') + 1);
  const modifiers = key.slice(0, key.length - last.length).split('+').filter((part) => part !== '');
  const named = names[last] ?? last;
  return shown.test(named) ? [...modifiers.map((part) => names[part] ?? part), named].join('+') : null;
};
