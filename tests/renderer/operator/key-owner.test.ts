import { describe, expect, it } from 'vitest';
import { beginsText, focusKind, ownsKey, pressesByAccident } from '../../../renderer/operator/key-owner.ts';

const kindOf = (tag: string, type: string | null = null, editable = false) => focusKind({ tag, type, editable });

describe('who owns a key', () => {
  it('knows what has the focus', () => {
    expect(kindOf('div', null, true)).toBe('text');
    expect(kindOf('input')).toBe('text');
    expect(kindOf('textarea')).toBe('text');
    expect(kindOf('input', 'range')).toBe('choice');
    expect(kindOf('input', 'checkbox')).toBe('choice');
    expect(kindOf('select')).toBe('choice');
    expect(kindOf('button')).toBe('button');
    expect(kindOf('body')).toBe('other');
  });

  it('leaves typing to text fields, and nothing else', () => {
    for (const key of ['Space', 'B', 'ArrowUp', 'Home']) expect(ownsKey('text', key, false)).toBe(true);
    for (const key of ['Ctrl+S', 'F1']) expect(ownsKey('text', key, true)).toBe(false);
  });

  it('gives Space to a button that the Tab key went to, and to the show after a click', () => {
    expect(ownsKey('button', 'Space', true)).toBe(true);
    expect(ownsKey('button', 'Space', false)).toBe(false);
    expect(ownsKey('button', 'ArrowUp', true)).toBe(false);
  });

  it('gives arrows to a slider that the Tab key went to, and to the show after a drag', () => {
    expect(ownsKey('choice', 'ArrowUp', true)).toBe(true);
    expect(ownsKey('choice', 'ArrowUp', false)).toBe(false);
    expect(ownsKey('choice', 'B', true)).toBe(false);
    expect(ownsKey('other', 'Space', true)).toBe(false);
  });

  it('presses no button that was only clicked last', () => {
    expect(pressesByAccident('button', 'Enter', false)).toBe(true);
    expect(pressesByAccident('button', 'Enter', true)).toBe(false);
    expect(pressesByAccident('button', 'B', false)).toBe(false);
    expect(pressesByAccident('choice', 'Enter', false)).toBe(false);
  });

  it('begins a script with letters, digits and the marks of the format', () => {
    for (const key of ['a', 'É', '한', '3', '#', '[', '“']) expect(beginsText(key)).toBe(true);
    for (const key of [' ', '?', '+', 'Enter', 'F1', '.']) expect(beginsText(key)).toBe(false);
  });
});
