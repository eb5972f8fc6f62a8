/** A packaged app refuses the switches that open it to others. */
import { describe, expect, it } from 'vitest';
import { deniedSwitches } from '../../../electron/security/denied-switches.ts';

describe('deniedSwitches', () => {
  it.each([
    ['--remote-debugging-port=9222'],
    ['--remote-debugging-pipe'],
    ['--remote-allow-origins=*', false],
    ['--inspect'],
    ['--inspect-brk=0'],
    ['--no-sandbox'],
    ['--NO-SANDBOX'],
    ['-no-sandbox'],
    ['--disable-web-security'],
    ['--host-rules=MAP * evil'],
    ['--proxy-server=evil:1'],
    ['--proxy-pac-url=x'],
    ['--ignore-certificate-errors'],
    ['--load-extension=/x'],
    ['--js-flags=--allow-natives-syntax'],
    ['--user-data-dir=/x', false],
    ['--ozone-platform=headless', false],
    ['script.txt', false],
    ['no-sandbox', false],
  ])('%s', (argument, denied = true) => {
    expect(deniedSwitches([argument], 'linux').length > 0).toBe(denied);
  });

  it('knows the form of Windows there only', () => {
    expect(deniedSwitches(['/no-sandbox'], 'win32')).toEqual(['no-sandbox']);
    expect(deniedSwitches(['/no-sandbox'], 'linux')).toEqual([]);
  });

  it('takes what follows -- for files', () => {
    expect(deniedSwitches(['--inspect', '--', '--no-sandbox'], 'linux')).toEqual(['inspect']);
  });
});
