import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../core/show/command-table.ts';
import { actsInText, isModifierAlone, keyLabel, keyName, keyNames, type KeyPress } from '../../../core/show/key-name.ts';

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

describe('a press with several names', () => {
  it('of the number pad is named by its place first, then by what it writes', () => {
    expect(keyNames(press('1', { code: 'Numpad1' }))).toEqual(['Numpad1', '1']);
    expect(keyNames(press('+', { code: 'NumpadAdd', ctrlKey: true }))).toEqual(['Ctrl+NumpadAdd', 'Ctrl++']);
    expect(keyNames(press('End', { code: 'Numpad1' }))).toEqual(['Numpad1', 'End']);
  });

  it('elsewhere has one', () => {
    expect(keyNames(press('1', { code: 'Digit1' }))).toEqual(['1']);
    expect(keyNames(press('b'))).toEqual(['B']);
  });
});

describe('AltGr and dead keys', () => {
  it('take AltGr for what it writes, though Windows reports Ctrl and Alt with it', () => {
    const altGraph = press('@', { code: 'KeyQ', ctrlKey: true, altKey: true, getModifierState: () => true });
    expect(keyName(altGraph)).toBe('@');
    expect(keyName({ ...altGraph, getModifierState: () => false })).toBe('Ctrl+Alt+@');
  });

  it('name a dead key by its place', () => {
    expect(keyName(press('Dead', { code: 'Backquote' }))).toBe('Backquote');
    expect(keyName(press('Dead', { code: 'KeyE', altKey: true }))).toBe('Alt+E');
    expect(keyName(press('Unidentified', { code: '' }))).toBe('Unidentified');
  });

  it('tell a modifier alone', () => {
    expect(['Shift', 'AltGraph', 'CapsLock'].every(isModifierAlone)).toBe(true);
    expect(isModifierAlone('A')).toBe(false);
  });
});

describe('actsInText', () => {
  it.each(['Ctrl+S', 'Alt+X', 'Ctrl++', 'F5', 'Shift+F12', 'F24', 'MediaPlayPause', 'Ctrl+PageUp', 'Ctrl+Shift+S'])('is true of %s', (name) => {
    expect(actsInText(name)).toBe(true);
  });

  it.each(['S', 'Shift+S', 'Space', 'F', 'ArrowUp', 'Shift+PageUp', '+', 'Numpad1', 'Ctrl+C', 'Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+ArrowLeft', 'Ctrl+Backspace', 'Alt+å', 'Alt+ArrowUp', 'Escape'])('is false of %s', (name) => {
    expect(actsInText(name)).toBe(false);
  });
});

describe('keys elsewhere', () => {
  it('are read by people', () => {
    expect(['Ctrl+PageUp', 'Shift+ArrowDown', 'Space', '-', '+', 'Ctrl++', 'Ctrl+Numpad1'].map(keyLabel)).toEqual(['Ctrl+Page Up', 'Shift+↓', 'Space', '−', '+', 'Ctrl++', 'Ctrl+Numpad 1']);
  });
});
