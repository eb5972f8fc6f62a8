/** The contract's part about displays and the prompter's output. */
import { z } from 'zod';
import type { PlainReading } from '../prompter/plain-reading.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** A display the prompter can be put on. `label` is what the system calls it. */
export type DisplayInfo = {
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly primary: boolean;
};

/** The prompter's output as the operator sees it. `framesPerSecond` is measured in the prompter window; null: not known yet. */
export type OutputStatus = {
  readonly open: boolean;
  readonly display: DisplayInfo | null;
  readonly fullScreen: boolean;
  readonly framesPerSecond: number | null;
  /** Size of the page in the prompter window, CSS px: the preview lays out its rows at this size. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
};

/** Calls about the output. */
export const outputCalls = {
  'displays.read': call<readonly DisplayInfo[]>()(['operator'], nothing),
  'output.read': call<OutputStatus>()(['operator'], nothing),
  'output.open': call<OutputStatus>()(['operator'], z.object({ displayId: z.int().nullable(), fullScreen: z.boolean() }).strict()),
  'output.close': call<OutputStatus>()(['operator'], nothing),
  /** The prompter's sign of life, ten times a second. */
  'output.beat': call<null>()(['prompter'], nothing),
  /** The words around the place, for the plain page. */
  'output.read-plain': call<PlainReading>()(['prompter'], nothing),
  /** The prompter's own report, about twice a second. */
  'output.report': call<null>()(
    ['prompter'],
    z.object({ framesPerSecond: z.number().min(0).max(1000), width: z.int().min(1).max(100_000), height: z.int().min(1).max(100_000) }).strict(),
  ),
} as const;

/** Events about the output. */
export type OutputEvents = { readonly output: OutputStatus; readonly displays: readonly DisplayInfo[] };

/** Who hears of the output. */
export const outputEventRoles: EventRoles<OutputEvents> = { output: ['operator'], displays: ['operator'] };
