/** The prompters' outputs as the rest of the app uses them: open, close, change, how they stand. */
import type { Display } from 'electron';
import type { CallInput } from '../../core/ipc/bridge.ts';
import type { OutputStatus, OwnOutput } from '../../core/ipc/contract.ts';
import { mostOutputs } from '../../core/ipc/output-calls.ts';
import { type Failure, type Result, failure, success } from '../../core/problem/failure.ts';
import { freeId, newPrompter } from '../store/prompter-settings.ts';
import { changedLook } from './changed-look.ts';
import { keyOf } from './choose-display.ts';
import { followDisplays } from './follow-displays.ts';
import { freeDisplayOf } from './free-display.ts';
import { identifyDisplays } from './identify-displays.ts';
import { type OutputContext, type OutputsContext, type OutputsOptions, type PageReport, closedOutput, remember, settingsOf } from './output-context.ts';
import { openedWindow, outputStatuses, tellOutputs } from './output-status.ts';
import { dropParked, dropWindow, operatorDisplay, placeFullScreen, placeWindowed } from './place-output.ts';
import { displayById, toScreen } from './screens.ts';

/** What is asked of an output; `displayId` null: where it is best. `covering`: the operator agreed to have the own window covered. */
export type OpenRequest = CallInput<'output.open'>;

/** What is changed of an output. */
export type ChangeRequest = CallInput<'output.change'>;

/** The outputs after what was asked. */
export type OutputsAnswer = Result<readonly OutputStatus[]>;

/** The prompters' outputs. `page` is the id of a page's contents. */
export type Outputs = {
  readonly statuses: () => readonly OutputStatus[];
  readonly openAll: () => OutputsAnswer;
  readonly closeAll: () => OutputsAnswer;
  readonly open: (request: OpenRequest) => OutputsAnswer;
  readonly close: (output: number) => OutputsAnswer;
  readonly add: () => OutputsAnswer;
  readonly remove: (output: number) => OutputsAnswer;
  readonly change: (request: ChangeRequest) => OutputsAnswer;
  readonly identify: () => void;
  readonly ownOf: (page: number) => OwnOutput | null;
  /** Takes a page's own report. */
  readonly report: (page: number, report: PageReport) => void;
  /** A page is alive. */
  readonly beat: (page: number) => void;
  /** Follows displays from here on, and opens the prompters that have one of their own. */
  readonly start: () => void;
};

const noOutput: Failure = { code: 'no-output', message: 'That prompter is not in the list any more.' };
const noDisplay: Failure = { code: 'no-display', message: 'That display is not connected any more. Choose another one.' };
const coversOperator: Failure = { code: 'covers-operator', message: 'That display shows this window: the prompter would cover it. Choose another display, or a window.' };

/** The window opened, or why not. A display of its own is remembered, a place beside the operator's window is not. */
const openOn = (context: OutputContext, { displayId, fullScreen, covering }: Omit<OpenRequest, 'output'>): Failure | null => {
  const named: Display | null = displayById(displayId ?? undefined);
  if (displayId !== null && named === null) return noDisplay;
  const display = named ?? freeDisplayOf(context);
  const isOperators = display?.id === operatorDisplay(context).id;
  if (isOperators && fullScreen && !covering) return coversOperator;
  context.missing = null;
  dropParked(context);
  if (display !== null && fullScreen) placeFullScreen(context, display);
  else placeWindowed(context, display ?? operatorDisplay(context));
  remember(context, { fullScreen, open: true, ...(display === null ? {} : { display: keyOf(toScreen(display)) }) });
  return null;
};

const closeOne = (context: OutputContext): void => {
  context.missing = null;
  dropParked(context);
  dropWindow(context);
  remember(context, { open: false });
};

const looksOf = ({ list }: OutputsContext): readonly OwnOutput[] => list.map((context) => ({ id: context.id, look: settingsOf(context).look }));

const isPageOf = (context: OutputContext, page: number): boolean =>
  [context.opened, context.parked].some((opened) => opened !== null && !opened.window.isDestroyed() && opened.window.webContents.id === page);

const report = (shared: OutputsContext, page: number, said: PageReport): void => {
  const context = shared.list.find((one) => isPageOf(one, page) && openedWindow(one)?.window.webContents.id === page);
  if (context === undefined) return;
  const before = JSON.stringify(context.report);
  context.report = { ...said, framesPerSecond: Math.round(said.framesPerSecond * 10) / 10 };
  if (JSON.stringify(context.report) !== before) tellOutputs(shared);
};

/** At the start nothing covers the operator's window: a prompter without a display of its own waits for it, or to be asked for. */
const openAtStart = (context: OutputContext): void => {
  const { open, display: key, fullScreen } = settingsOf(context);
  if (!open) return;
  const display = freeDisplayOf(context);
  if (display === null) context.missing = fullScreen ? key : null;
  else if (fullScreen) placeFullScreen(context, display);
  else placeWindowed(context, display);
};

/** What changes the list of outputs itself. */
const listChanges = (shared: OutputsContext, answer: () => OutputsAnswer): Pick<Outputs, 'add' | 'remove' | 'change'> => {
  const { settings, looksChanged } = shared.options;
  const find = (id: number): OutputContext | undefined => shared.list.find((context) => context.id === id);
  return {
    add: () => {
      if (shared.list.length >= mostOutputs) return failure('too-many-outputs', `There are ${mostOutputs} prompters already; take one off the list first.`);
      const id = freeId(settings.read().prompters);
      settings.change({ prompters: [...settings.read().prompters, { ...newPrompter(id), open: false }] });
      shared.list = [...shared.list, closedOutput(id, shared)];
      return answer();
    },
    remove: (output) => {
      const context = find(output);
      if (context === undefined) return { ok: false, error: noOutput };
      if (shared.list.length === 1) return failure('last-output', 'The last prompter stays in the list; close it instead.');
      closeOne(context);
      shared.list = shared.list.filter((other) => other !== context);
      settings.change({ prompters: settings.read().prompters.filter(({ id }) => id !== output) });
      return answer();
    },
    change: ({ output, name, look }) => {
      const context = find(output);
      if (context === undefined) return { ok: false, error: noOutput };
      const before = settingsOf(context);
      remember(context, { name: name ?? before.name, look: changedLook(before.look, look) });
      looksChanged(looksOf(shared));
      return answer();
    },
  };
};

/** The prompters' outputs, closed. */
export const createOutputs = (options: OutputsOptions): Outputs => {
  const shared: OutputsContext = { options, list: [] };
  shared.list = options.settings.read().prompters.map(({ id }) => closedOutput(id, shared));

  const answer = (): OutputsAnswer => {
    tellOutputs(shared);
    return success(outputStatuses(shared));
  };
  const withOutput = (id: number, work: (context: OutputContext) => Failure | null): OutputsAnswer => {
    const context = shared.list.find((one) => one.id === id);
    if (context === undefined) return { ok: false, error: noOutput };
    const refused = work(context);
    return refused === null ? answer() : { ok: false, error: refused };
  };

  return {
    ...listChanges(shared, answer),
    statuses: () => outputStatuses(shared),
    openAll: () => {
      for (const context of shared.list) {
        if (openedWindow(context) === null) openOn(context, { displayId: null, fullScreen: settingsOf(context).fullScreen, covering: false });
      }
      return answer();
    },
    closeAll: () => {
      shared.list.forEach(closeOne);
      return answer();
    },
    open: (request) => withOutput(request.output, (context) => openOn(context, request)),
    close: (id) => withOutput(id, (context) => (closeOne(context), null)),
    identify: () => identifyDisplays(options),
    ownOf: (page) => {
      const context = shared.list.find((one) => isPageOf(one, page));
      return context === undefined ? null : { id: context.id, look: settingsOf(context).look };
    },
    report: (page, said) => report(shared, page, said),
    beat: options.watchdog.beat,
    start: () => {
      followDisplays(shared);
      shared.list.forEach(openAtStart);
      tellOutputs(shared);
    },
  };
};
