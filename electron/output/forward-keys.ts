/** Gives the keys typed at the prompter's window to the operator's, so that a click on the prompter never leaves the keyboard without effect. */
import type { BrowserWindow, Input } from 'electron';

type Modifier = 'shift' | 'control' | 'alt' | 'meta';

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** The modifiers held with a key. */
export const modifiersOf = (input: Pick<Input, Modifier>): Modifier[] =>
  (['shift', 'control', 'alt', 'meta'] as const).filter((modifier) => input[modifier]);

/** The name of a key as Electron takes it for a key that is sent on. */
export const keyCodeOf = (key: string): string => names[key] ?? key;

const isModifierAlone = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);

/** Forwards keys from here on; `escape` is called for Escape, which ends a full screen over the operator's window. */
export const forwardKeys = (prompter: BrowserWindow, operator: () => BrowserWindow | null, escape: () => void): void => {
  prompter.webContents.on('before-input-event', (event, input) => {
    event.preventDefault();
    if (input.type !== 'keyDown' || isModifierAlone(input.key)) return;
    if (input.key === 'Escape') {
      escape();
      return;
    }
    const sent = { keyCode: keyCodeOf(input.key), modifiers: modifiersOf(input) };
    operator()?.webContents.sendInputEvent({ type: 'keyDown', ...sent });
    operator()?.webContents.sendInputEvent({ type: 'keyUp', ...sent });
  });
};
