/** The contract's part about what Caesura does by itself after a failure. */
import { z } from 'zod';
import { call, nothing } from './call-contract.ts';

/** A show that rolled when the app died rolls on by itself after at most so many ms (0: never); the next start does without the graphics card. */
export type RecoverySettings = { readonly rollOnWithin: number; readonly safeGraphics: boolean };

/** Calls about recovery. */
export const recoveryCalls = {
  'recovery.read': call<RecoverySettings>()(['operator'], nothing),
  'recovery.change': call<RecoverySettings>()(
    ['operator'],
    z.object({ rollOnWithin: z.int().min(0).max(60_000).optional(), safeGraphics: z.boolean().optional() }).strict(),
  ),
} as const;
