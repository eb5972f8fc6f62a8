/** Everything an operator can order: the schemas that validate a command where it enters, and the types that follow. */
import { z } from 'zod';
import { airCommands } from './commands/air-commands.ts';
import { editCommands, type textChange } from './commands/edit-commands.ts';
import { pictureCommands } from './commands/picture-commands.ts';
import { jumpCommands, rollCommands } from './commands/roll-commands.ts';
import { rehearsalCommands } from './commands/rehearsal-commands.ts';
import { timingCommands } from './commands/timing-commands.ts';

/** What a window may order of the show. */
export const commandSchema = z.discriminatedUnion('kind', [...rollCommands, ...jumpCommands, ...timingCommands, ...rehearsalCommands, ...pictureCommands, ...editCommands, ...airCommands]);

/** One order to the show. */
export type Command = z.infer<typeof commandSchema>;

/** The order of a kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** One replacement in the text: `from` and `to` are UTF-16 offsets before the edit. */
export type TextChange = z.infer<typeof textChange>;
