/** What is remembered of each prompter's output: its name, its display, its window and how it differs from the show's picture. */
import { z } from 'zod';
import { mostOutputs, outputLook } from '../../core/ipc/output-calls.ts';

/** Bounds of a window or display, in device-independent pixels of the whole desktop. */
export const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }).strict();

/** Bounds of a window or display, in device-independent pixels of the whole desktop. */
export type Bounds = z.infer<typeof bounds>;

/** What a display is known by after a restart: ids change, so label, size and position count too. */
const displayKey = z
  .object({ id: z.number(), label: z.string().max(200), width: z.number(), height: z.number(), x: z.number(), y: z.number() })
  .strict();

/** What a display is known by after a restart. */
export type DisplayKey = z.infer<typeof displayKey>;

/** A picture like the show's own. */
const plainLook = { mirror: false, flip: false, turn: 0, scale: 1 } as const;

const prompter = z.object({
  id: z.int().min(1).max(1_000_000),
  name: z.string().trim().min(1).max(40).catch('Prompter'),
  /** The display that it belongs on; null: whichever is free. */
  display: displayKey.nullable().catch(null),
  /** Where its window was, when it does not fill a display. */
  bounds: bounds.nullable().catch(null),
  fullScreen: z.boolean().catch(true),
  /** It is opened at the start. */
  open: z.boolean().catch(true),
  look: outputLook.catch(plainLook),
});

/** What is remembered of one prompter's output. */
export type PrompterSettings = z.infer<typeof prompter>;

/** The prompters in their order; ids differ. */
export const prompterList = z
  .array(prompter)
  .max(mostOutputs)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length);

/** A prompter that nobody has changed yet. */
export const newPrompter = (id: number): PrompterSettings => ({
  id,
  name: id === 1 ? 'Prompter' : `Prompter ${id}`,
  display: null,
  bounds: null,
  fullScreen: true,
  open: true,
  look: plainLook,
});

/** The prompters of a first start. */
export const firstPrompters: PrompterSettings[] = [newPrompter(1)];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Settings as they are read, with the one prompter of older files (`prompterDisplay`, `prompterBounds`) as the first of the list. */
export const withPrompters = (read: unknown): unknown => {
  if (!isRecord(read) || 'prompters' in read) return read;
  const { prompterDisplay = null, prompterBounds = null, ...rest } = read;
  return { ...rest, prompters: [{ ...newPrompter(1), display: prompterDisplay, bounds: prompterBounds }] };
};

/** The list with one prompter changed. */
export const withPrompter = (list: readonly PrompterSettings[], id: number, patch: Partial<PrompterSettings>): PrompterSettings[] =>
  list.map((one) => (one.id === id ? { ...one, ...patch } : one));

/** A number that no prompter of the list has. */
export const freeId = (list: readonly PrompterSettings[]): number => {
  const taken = new Set(list.map(({ id }) => id));
  let id = 1;
  while (taken.has(id)) id += 1;
  return id;
};
