import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../../core/speech/spoken-form.ts';
import { readPairs } from './read-pairs.ts';

const fixtures = ['numbers', 'money', 'measures', 'years', 'dates', 'times', 'pairs-of-numbers', 'names', 'titles', 'web', 'beats', 'other-languages'] as const;

describe.each(fixtures)('spokenForm: %s', (name) => {
  it.each(readPairs(name))('%s => %s', (written, spoken) => {
    expect(spokenForm(written)).toBe(spoken);
  });
});
