/** Real files behind the app's own scheme: links that lead outside are refused, and every answer carries the headers. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/security/headers.ts';
import { isInside } from '../../../electron/security/inside-folder.ts';
import { servePage } from '../../../electron/security/serve-page.ts';

let base = '';
let pages = '';

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'caesura-pages-'));
  pages = join(base, 'pages');
  mkdirSync(join(pages, 'operator'), { recursive: true });
  writeFileSync(join(base, 'secret.html'), 'secret');
  writeFileSync(join(pages, 'operator', 'index.html'), '<p>page</p>');
  mkdirSync(join(pages, 'folder.html'));
  symlinkSync(join(base, 'secret.html'), join(pages, 'out.html'));
  symlinkSync(base, join(pages, 'up'));
  symlinkSync(join(pages, 'operator', 'index.html'), join(pages, 'in.html'));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

const ask = (path: string, method = 'GET') => servePage(pages, method, `caesura://app/${path}`);

describe('servePage', () => {
  it('serves a file with its type', async () => {
    const answer = await ask('operator/index.html');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>page</p>');
  });

  it('follows a link that stays inside', async () => {
    expect((await ask('in.html')).status).toBe(200);
  });

  it.each([
    ['a link to a file outside', 'out.html', 'GET', 404],
    ['a link to a folder outside', 'up/secret.html', 'GET', 404],
    ['a folder named like a page', 'folder.html', 'GET', 404],
    ['a file that is not there', 'none.html', 'GET', 404],
    ['another method', 'operator/index.html', 'PUT', 405],
  ])('refuses %s', async (_name, path, method, status) => {
    const answer = await ask(path, method);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  it('puts every header on answers and refusals', async () => {
    for (const answer of [await ask('operator/index.html'), await ask('none.html'), await ask('x', 'PUT')]) {
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('allows no inline script, no evaluation and no foreign host', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/u);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'");
  });
});

describe('isInside', () => {
  it.each([
    ['/pages', '/pages/a.html', true],
    ['/pages', '/pages/..a.html', true],
    ['/pages', '/pages', false],
    ['/pages', '/pages-evil/a.html', false],
    ['/pages', '/etc/passwd', false],
  ])('%s holds %s: %s', (folder, path, inside) => {
    expect(isInside(folder, path)).toBe(inside);
  });
});
