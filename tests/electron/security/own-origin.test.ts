/** Which addresses are the app's own. */
import { describe, expect, it } from 'vitest';
import { isOwnAddress, isPageOf, pageAddress } from '../../../electron/security/own-origin.ts';

describe('own addresses', () => {
  it.each([
    ['caesura://app/operator/index.html', true],
    ['caesura://app/', true],
    ['caesura://app.evil/', false],
    ['caesura://evil/app/', false],
    ['caesura://app:80/', false],
    ['caesura://app@evil/', false],
    ['caesuras://app/', false],
    ['https://app/', false],
    ['about:blank', false],
    ['data:text/html,caesura://app/', false],
    ['', false],
  ])('%s: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own);
  });

  it('keeps the pages of the roles apart', () => {
    expect(isPageOf('prompter', pageAddress('prompter'))).toBe(true);
    expect(isPageOf('prompter', pageAddress('operator'))).toBe(false);
    expect(isPageOf('prompter', 'caesura://app/prompter/../operator/index.html')).toBe(false);
    expect(isPageOf('prompter', 'about:blank')).toBe(false);
  });
});
