/** What an own style may say: the limits of each rule, and how one is read from a file. */
import { z } from 'zod';
import { failure, type Result, success } from '../../problem/failure.ts';
import { type Ms, ms } from '../../units/time.ts';
import type { OwnStyle, StyleChoice } from './own-style.ts';

const milliseconds = (least: number, most: number): z.ZodType<Ms> => z.number().int().min(least).max(most).transform(ms);

const lineCharacters = z.number().int().min(10).max(100);
const wideCharacters = z.number().int().min(5).max(50);

const readingSpeed = z
  .object({ unit: z.enum(['cps', 'wpm']), optimal: z.number().positive().max(1000).nullable(), maximum: z.number().positive().max(1000) })
  .strict()
  .refine(({ optimal, maximum }) => optimal === null || optimal <= maximum, { message: 'optimal is over maximum' });

const gap = z
  .object({
    frames: z.number().int().min(0).max(50),
    closeUnder: z.object({ unit: z.enum(['frames', 'ms']), value: z.number().min(0).max(5000) }).strict().nullable(),
  })
  .strict();

const rules = z
  .object({
    lineCharacters: lineCharacters.optional(),
    wideLineCharacters: wideCharacters.optional(),
    japaneseLineCharacters: wideCharacters.optional(),
    koreanLineCharacters: wideCharacters.optional(),
    lines: z.number().int().min(1).max(4).optional(),
    maximumLines: z.number().int().min(1).max(4).optional(),
    readingSpeed: readingSpeed.optional(),
    shortest: milliseconds(0, 10_000).optional(),
    shortestPerWord: milliseconds(0, 2000).optional(),
    longest: milliseconds(500, 60_000).nullable().optional(),
    linger: milliseconds(0, 5000).optional(),
    gap: gap.optional(),
    only608: z.boolean().optional(),
    dialogueDash: z.enum(['-', '- ', '– ']).optional(),
  })
  .strict();

/** The names of the presets as a schema. */
export const presetSchema = z.enum(['bbc', 'netflix', 'fcc', 'ard']);

/** An own style as it comes from a file or over a call. */
export const ownStyleSchema: z.ZodType<OwnStyle> = z.object({ label: z.string().trim().min(1).max(60), from: presetSchema, rules: rules.default({}) }).strict();

/** Everywhere a style is taken: a preset's name or an own style. */
export const styleChoiceSchema: z.ZodType<StyleChoice> = z.union([presetSchema, ownStyleSchema]);

const parseJson = (text: string): Result<unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return success(value);
  } catch {
    return failure('bad-style', 'It is not JSON: write an object with a label, the preset it comes from, and rules, as docs/captions.md shows.');
  }
};

/** An own style from the text of its file (JSON). Failure: `bad-style`, which says which rule is wrong. */
export const readOwnStyle = (text: string): Result<OwnStyle> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = ownStyleSchema.safeParse(json.value);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? 'the style' : issue.path.join('.');
  return failure('bad-style', `${at}: ${issue?.message ?? 'not a style'}. See docs/captions.md for the rules and their limits.`);
};
