import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../core/show/command-table.ts';
import { acceleratorOf, actsInText, keyLabel, keyName, type KeyPress } from '../../../core/show/key-name.ts';

const press = (key: string, also: Partial<KeyPress> = {}): KeyPress => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...also });

describe('keyName', () => {
  it.each([
    ['Space', press(' ')],
    ['Shift+Space', press(' ', { shiftKey: true })],
    ['B', press('b')],
    ['Shift+B', press('B', { shiftKey: true })],
    ['B', press('B')],
    ['Ctrl+S', press('s', { ctrlKey: true })],
    ['Ctrl+S', press('s', { metaKey: true })],
    ['Ctrl+Shift+S', press('S', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+Alt+Delete', press('Delete', { ctrlKey: true, altKey: true })],
    ['?', press('?', { shiftKey: true })],
    ['+', press('+', { shiftKey: true })],
    ['1', press('1')],
    ['PageUp', press('PageUp')],
    ['Shift+ArrowUp', press('ArrowUp', { shiftKey: true })],
    ['F5', press('F5')],
    ['Ctrl+S', press('ы', { ctrlKey: true, code: 'KeyS' })],
    ['Ж', press('ж', { code: 'Semicolon' })],
    ['Ж', press('ж')],
    ['Q', press('q', { code: 'KeyA' })],
  ])('names it %s', (name, key) => {
    expect(keyName(key)).toBe(name);
  });

  it('gives back every key of the table', () => {
    for (const name of commandTable.flatMap(({ keys }) => keys)) {
      const parts = name.split(/\+(?=.)/);
      const key = parts.at(-1) ?? '';
      const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
      expect(keyName(press(key === 'Space' ? ' ' : key, { ctrlKey: has('Ctrl'), altKey: has('Alt'), shiftKey: has('Shift') }))).toBe(name);
    }
  });
});

describe('actsInText', () => {
  it.each(['Ctrl+S', 'Alt+X', 'Ctrl++', 'F5', 'Shift+F12'])('is true of %s', (name) => {
    expect(actsInText(name)).toBe(true);
  });

  it.each(['S', 'Shift+S', 'Space', 'F', 'ArrowUp', 'Shift+PageUp', '+'])('is false of %s', (name) => {
    expect(actsInText(name)).toBe(false);
  });
});

describe('keys elsewhere', () => {
  it('are read by people', () => {
    expect(['Ctrl+PageUp', 'Shift+ArrowDown', 'Space', '-', '+', 'Ctrl++'].map(keyLabel)).toEqual(['Ctrl+Page Up', 'Shift+↓', 'Space', '−', '+', 'Ctrl++']);
  });

  it('are read by menus', () => {
    expect(['Ctrl+Shift+S', 'Ctrl+ArrowUp', 'Ctrl++', 'F5', 'Ctrl+PageDown'].map(acceleratorOf)).toEqual([
      'CommandOrControl+Shift+S',
      'CommandOrControl+Up',
      'CommandOrControl+Plus',
      'F5',
      'CommandOrControl+PageDown',
    ]);
  });
});
