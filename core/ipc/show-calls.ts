/** The contract's part about the show: reading it, ordering it, and main's clock. */
import { z } from 'zod';
import { commandSchema } from '../show/command.ts';
import type { Ruling } from '../show/ruling.ts';
import type { DocumentMessage, ShowMessage } from '../show/show.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** Calls about the show. */
export const showCalls = {
  'show.read': call<ShowMessage>()(['operator', 'prompter'], nothing),
  'document.read': call<DocumentMessage>()(['operator', 'prompter'], nothing),
  'ruling.read': call<Ruling>()(['operator', 'prompter'], nothing),
  /** Main's monotonic clock, ms: windows measure their offset to it. */
  'clock.read': call<number>()(['operator', 'prompter'], nothing),
  'command.order': call<{ readonly rev: number }>()(['operator'], commandSchema),
  /** Everything typed when main asked under this number has been sent. */
  'edits.gathered': call<null>()(['operator'], z.object({ ticket: z.int().min(1) }).strict()),
} as const;

/** Events about the show. */
export type ShowEvents = {
  readonly show: ShowMessage;
  readonly document: DocumentMessage;
  /** The takes that rule the timeline, when others do. */
  readonly ruling: Ruling;
  /** Main needs the whole text: send what was typed, then call `edits.gathered` with this number. */
  readonly 'gather-edits': { readonly ticket: number };
};

/** Who hears of the show. */
export const showEventRoles: EventRoles<ShowEvents> = {
  show: ['operator', 'prompter'],
  document: ['operator', 'prompter'],
  ruling: ['operator', 'prompter'],
  'gather-edits': ['operator'],
};
