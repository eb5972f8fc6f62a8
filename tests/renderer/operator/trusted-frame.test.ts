/** The page's default policy: text becomes HTML only while a library of ours builds its frame. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildFrame } from '../../../renderer/operator/trusted-frame.ts';

type Rules = { readonly createHTML: (html: string) => string | null };
const made: [string, Rules][] = [];

beforeAll(() => {
  vi.stubGlobal('trustedTypes', { createPolicy: (name: string, rules: Rules) => made.push([name, rules]) });
});
afterAll(() => vi.unstubAllGlobals());

const html = (text: string): string | null => made[0]?.[1].createHTML(text) ?? null;

it('lets a frame through while it is built, also where building fails, and only no text afterwards', () => {
  expect(buildFrame(() => html('<p>frame</p>'))).toBe('<p>frame</p>');
  expect([html('<p>frame</p>'), html('')]).toEqual([null, '']);
  expect(() =>
    buildFrame(() => {
      throw new Error('it cannot be built');
    }),
  ).toThrow('it cannot be built');
  expect(html('<p>later</p>')).toBeNull();
  expect(made.map(([name]) => name)).toEqual(['default']);
});
