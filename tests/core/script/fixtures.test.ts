/** Whole scripts beside the outlines that were written for them by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { outline, prints, readOutline } from './outline.ts';

const folder = new URL('../../fixtures/script/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
const names = readdirSync(folder).filter((name) => name.endsWith('.script')).map((name) => name.replace(/\.script$/, ''));

describe('scripts', () => {
  it.each(names)('%s', (name) => {
    const source = read(`${name}.script`);
    const rundown = parse(source);
    expect(outline(rundown)).toEqual(readOutline(read(`${name}.outline`)));
    expect(prints(rundown, source)).toBe(true);
  });

  it('are all there', () => {
    expect(names).toEqual(['bulletin', 'capitals', 'languages', 'quotes']);
  });
});
