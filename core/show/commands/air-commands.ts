/** The command that goes on air and off it. */
import { z } from 'zod';

/** On air, rehearsal, idle. */
export const airCommands = [z.object({ kind: z.literal('set-air'), air: z.enum(['idle', 'rehearsal', 'on-air']) }).strict()] as const;
