/** Names of keys as a menu shows them. */

const names: Readonly<Record<string, string>> = {
  Ctrl: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** The accelerator of a key of the command table (`Ctrl+Shift+S`, `ArrowUp`, `+`). */
export const acceleratorOf = (key: string): string => {
  const last = key.endsWith('+') ? '+' : key.slice(key.lastIndexOf('+') + 1);
  const modifiers = key.slice(0, key.length - last.length).split('+').filter((part) => part !== '');
  return [...modifiers, last].map((part) => names[part] ?? part).join('+');
};
