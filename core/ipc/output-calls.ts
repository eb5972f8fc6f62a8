/** The contract's part about displays and the prompters' outputs. */
import { z } from 'zod';
import type { PlainReading } from '../prompter/plain-reading.ts';
import { call, nothing, type EventRoles } from './call-contract.ts';

/** The most prompters that one app drives: more than any studio has glasses. */
export const mostOutputs = 8;

const outputId = z.int().min(1).max(1_000_000);

/** How one output differs from the show's picture. */
export const outputLook = z
  .object({
    /** Left and right exchanged once more than the show's picture has them. */
    mirror: z.boolean(),
    /** Upside down once more than the show's picture is. */
    flip: z.boolean(),
    /** Degrees clockwise, for a display that stands on its side or its head. */
    turn: z.literal([0, 90, 180, 270]),
    /** Size of the type as a factor of the show's: 0.5 to 2. */
    scale: z.number().min(0.5).max(2),
  })
  .strict();

/** How one output differs from the show's picture. */
export type OutputLook = z.infer<typeof outputLook>;

/** A display that a prompter can be put on. `label` is what the system calls it, `number` what the identifying windows show. */
export type DisplayInfo = {
  readonly id: number;
  readonly number: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly primary: boolean;
  /** It shows the operator's window. */
  readonly operator: boolean;
};

/** A prompter's output as the operator sees it. `framesPerSecond` is measured in its window; null: not known yet. */
export type OutputStatus = {
  readonly id: number;
  readonly name: string;
  readonly open: boolean;
  readonly display: DisplayInfo | null;
  /** The label of the display that it lost and waits for; null: it is where it belongs. */
  readonly missing: string | null;
  /** What the operator chose: fill the display. */
  readonly fullScreen: boolean;
  readonly framesPerSecond: number | null;
  /** Size of the page in its window, CSS px: the preview lays out its rows at this size. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly look: OutputLook;
};

/** What a prompter's page needs to know of its own output. */
export type OwnOutput = { readonly id: number; readonly look: OutputLook };

/** Calls about the outputs. */
export const outputCalls = {
  'displays.read': call<readonly DisplayInfo[]>()(['operator'], nothing),
  /** Shows the number of each display on it for a few seconds. */
  'displays.identify': call<null>()(['operator'], nothing),
  'outputs.read': call<readonly OutputStatus[]>()(['operator'], nothing),
  /** Opens every prompter that is not open, each where it belongs; never over the operator's window. */
  'outputs.open': call<readonly OutputStatus[]>()(['operator'], nothing),
  'outputs.close': call<readonly OutputStatus[]>()(['operator'], nothing),
  'output.add': call<readonly OutputStatus[]>()(['operator'], nothing),
  'output.remove': call<readonly OutputStatus[]>()(['operator'], z.object({ output: outputId }).strict()),
  /**
   * Opens a prompter, or moves it; `displayId` null: where it is best. Filling the operator's own display is refused with
   * `covers-operator` unless `covering` says that the operator was asked.
   */
  'output.open': call<readonly OutputStatus[]>()(
    ['operator'],
    z.object({ output: outputId, displayId: z.int().nullable(), fullScreen: z.boolean(), covering: z.boolean() }).strict(),
  ),
  'output.close': call<readonly OutputStatus[]>()(['operator'], z.object({ output: outputId }).strict()),
  'output.change': call<readonly OutputStatus[]>()(
    ['operator'],
    z.object({ output: outputId, name: z.string().trim().min(1).max(40).optional(), look: outputLook.partial().strict().optional() }).strict(),
  ),
  /** What the page that asks is the output of. */
  'output.own': call<OwnOutput>()(['prompter'], nothing),
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

/** Events about the outputs. */
export type OutputEvents = {
  readonly outputs: readonly OutputStatus[];
  readonly displays: readonly DisplayInfo[];
  /** How every output looks; each page finds its own by its id. */
  readonly looks: readonly OwnOutput[];
};

/** Who hears of the outputs. */
export const outputEventRoles: EventRoles<OutputEvents> = { outputs: ['operator'], displays: ['operator'], looks: ['prompter'] };
