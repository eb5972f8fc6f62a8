/** What the operator's page may ask of devices; every refusal differs from what is let through in one thing. */
import { describe, expect, it } from 'vitest';
import { denyAll, operatorRules } from '../../../electron/security/device-permissions.ts';

const page = 'caesura://app/operator/index.html';
const shuttle = { vendorId: 0x0b33, productId: 0x0020 };
const rules = operatorRules(() => [shuttle]);

describe('the operator’s page', () => {
  it.each([
    ['midi', page],
    ['hid', page],
    ['midi', 'caesura://app'],
    ['hid', 'caesura://app/'],
  ])('may have %s (%s)', (permission, address) => {
    expect(rules.mayHave(permission, address)).toBe(true);
  });

  it.each([
    ['midiSysex', page],
    ['serial', page],
    ['usb', page],
    ['geolocation', page],
    ['hid', 'caesura://app/prompter/index.html'],
    ['hid', 'caesura://app.evil/operator/index.html'],
    ['hid', 'https://app/operator/index.html'],
    ['midi', ''],
  ])('may not have %s (%s)', (permission, address) => {
    expect(rules.mayHave(permission, address)).toBe(false);
  });

  it('may open what was chosen, and nothing else', () => {
    expect(rules.mayOpen('hid', 'caesura://app', shuttle)).toBe(true);
    expect(rules.mayOpen('hid', 'caesura://app', { ...shuttle, productId: 0x0030 })).toBe(false);
    expect(rules.mayOpen('hid', 'caesura://app', { ...shuttle, vendorId: 1 })).toBe(false);
    expect(rules.mayOpen('hid', 'caesura://app', {})).toBe(false);
    expect(rules.mayOpen('usb', 'caesura://app', shuttle)).toBe(false);
    expect(rules.mayOpen('hid', 'caesura://other', shuttle)).toBe(false);
    expect(operatorRules(() => []).mayOpen('hid', 'caesura://app', shuttle)).toBe(false);
  });
});

describe('every other page', () => {
  it('may nothing', () => {
    expect(denyAll.mayHave('midi', page)).toBe(false);
    expect(denyAll.mayOpen('hid', 'caesura://app', shuttle)).toBe(false);
  });
});
