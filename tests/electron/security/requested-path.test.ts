/** The app's own scheme answers with its own files and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestedPath } from '../../../electron/security/requested-path.ts';

const page = 'caesura://app/operator/index.html';

describe('requestedPath', () => {
  it('takes a page, a script and a font of our host', () => {
    expect(requestedPath('GET', page)).toEqual({ ok: true, path: 'operator/index.html', contentType: 'text/html; charset=utf-8' });
    expect(requestedPath('GET', 'caesura://app/assets/main-1a2b.js')).toMatchObject({ ok: true, path: 'assets/main-1a2b.js' });
    expect(requestedPath('GET', 'caesura://app/assets/Inter.woff2?v=1#x')).toMatchObject({ ok: true, path: 'assets/Inter.woff2' });
    expect(requestedPath('GET', 'caesura://app/assets/a%20b.css')).toMatchObject({ ok: true, path: 'assets/a b.css' });
  });

  it.each([
    ['another method', 'POST', page, 405],
    ['HEAD', 'HEAD', page, 405],
    ['another host', 'GET', 'caesura://other/operator/index.html', 403],
    ['a host that begins like ours', 'GET', 'caesura://app.evil/operator/index.html', 403],
    ['a user name', 'GET', 'caesura://me@app/operator/index.html', 403],
    ['another scheme', 'GET', 'https://app/operator/index.html', 403],
    ['no address', 'GET', 'operator/index.html', 403],
    ['a NUL', 'GET', 'caesura://app/operator/index.html%00.js', 400],
    ['a backslash', 'GET', 'caesura://app/operator%5Cindex.html', 400],
    ['a broken escape', 'GET', 'caesura://app/operator/%E0%A4%A.html', 400],
    ['a parent folder in escapes', 'GET', 'caesura://app/a/%2E%2E%2F%2E%2E%2Fpackage.json', 403],
    ['a parent folder escaped twice is a name, hidden', 'GET', 'caesura://app/%252e%252e/x.html', 200],
    ['an absolute path', 'GET', 'caesura://app//etc/x.html', 403],
    ['a hidden file', 'GET', 'caesura://app/.env.json', 403],
    ['a stream', 'GET', 'caesura://app/x.html:y.js', 403],
    ['an extension that is not served', 'GET', 'caesura://app/assets/main.js.map', 404],
    ['no extension', 'GET', 'caesura://app/operator', 404],
    ['an extension that every object has', 'GET', 'caesura://app/x.constructor', 404],
    ['the folder itself', 'GET', 'caesura://app/', 403],
  ])('refuses %s', (_name, method, address, status) => {
    const answer = requestedPath(method, address);
    expect(answer.ok ? 200 : answer.status).toBe(status);
  });

  it('never gives a path that climbs, whatever is asked', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '%2f', '/', '\\', '%5c', 'a', 'x.html', '%00', ':', '%252e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const answer = requestedPath('GET', `caesura://app/${pieces.join('')}`);
        if (answer.ok) expect(answer.path.split('/')).not.toContain('..');
      }),
    );
  });
});
