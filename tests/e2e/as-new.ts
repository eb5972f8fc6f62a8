/** Makes an app that a test has used as good as new: everything is set back, and what main then tells is what a new app told. */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../core/ipc/bridge.ts';
import { bounceWithin } from '../../core/show/air/second-press.ts';
import type { Command } from '../../core/show/command.ts';
import { defaultSettings } from '../../core/show/default-picture.ts';

/** What a test can change in an app, as main tells it, and the size of the operator's page. */
export type Facts = Awaited<ReturnType<typeof factsOf>>;

/** The names of the facts that differ. */
export const differences = (one: Facts, other: Facts): readonly string[] =>
  Object.entries(one).flatMap(([name, fact]) => (isDeepStrictEqual(fact, other[name as keyof Facts]) ? [] : [name]));

/** Reads what a test can change, but for what belongs to its script and what only ever grows. */
export const factsOf = (operator: Page) =>
  operator.evaluate(async () => {
    const read = async <Name extends CallName>(name: Name): Promise<CallOutput<Name>> => {
      const answer = await window.caesura?.call(name, undefined);
      if (answer?.ok !== true) throw new Error(`${name} was not answered`);
      return answer.value as CallOutput<Name>;
    };
    const { document, roll, rev: _rev, rulingRev: _rulingRev, ...show } = await read('show.read');
    const { sheet, undo } = await read('sheet.read');
    const outputs = await read('outputs.read');
    return {
      show: { ...show, modified: document.modified, from: roll.from, speedNow: roll.speed },
      captions: { sheet, undo, draft: await read('sheet.draft'), preferences: await read('caption-preferences.read') },
      media: await read('media.read'),
      takes: { kept: await read('takes.list'), recording: await read('takes.recording'), readers: await read('takes.readers') },
      bindings: await read('bindings.read'),
      devices: await read('devices.read'),
      // How fast a prompter is painted, and whether it has told its size yet, is chance.
      outputs: outputs.map(({ framesPerSecond: _framesPerSecond, viewport: _viewport, ...output }) => output),
      recovery: await read('recovery.read'),
      size: { width: window.innerWidth, height: window.innerHeight },
    };
  });

type Call = { readonly [Name in CallName]: readonly [Name, CallInput<Name>] }[CallName];

const order = (command: Command): Call => ['command.order', command];
const offAir = order({ kind: 'set-air', air: 'idle' });

const { profile, picture, speed, clockLimits, rehearsal } = defaultSettings;

/** Sets a show back that is off air; what belongs to its script goes with the script. */
const showBack = ({ show }: Facts): readonly Call[] => [
  order({ kind: 'end-playback' }),
  order({ kind: 'hold' }),
  order({ kind: 'rehearse', on: false }),
  order({ kind: 'set-rehearsal', rehearsal }),
  order({ kind: 'set-message', message: null }),
  order({ kind: 'set-end', at: null }),
  order({ kind: 'finish-in', length: null }),
  order({ kind: 'set-clock-limits', ...clockLimits }),
  order({ kind: 'set-picture', picture }),
  order({ kind: 'set-profile', ...profile }),
  order({ kind: 'set-speed', speed }),
  ...(show.blank ? [order({ kind: 'toggle-blank' })] : []),
];

/** Sets back what outlives a script. */
const settingsBack = ({ devices, takes }: Facts, asNew: Facts): readonly Call[] => [
  ['sheet.keep-draft', null],
  ['media.close', undefined],
  ['caption-preferences.change', asNew.captions.preferences],
  ['bindings.change', asNew.bindings],
  ['devices.use-midi', { on: false }],
  ...devices.hid.map(({ vendorId, productId }): Call => ['devices.forget-hid', { vendorId, productId }]),
  ...takes.readers.map(({ name }): Call => ['takes.forget-reader', { name }]),
  ['recovery.change', asNew.recovery],
];

/** Makes calls one after the other. What is refused is seen in the facts afterwards. */
const makeCalls = (operator: Page, calls: readonly Call[]): Promise<void> =>
  operator.evaluate(async (all) => {
    for (const [name, input] of all) await window.caesura?.call(name, input);
  }, calls);

/** Sets everything back that can be, and opens another script. The page must begin anew after that. */
export const setBack = async (operator: Page, asNew: Facts, script: string): Promise<void> => {
  await operator.mouse.move(0, 0);
  await makeCalls(operator, [offAir]);
  const left = await factsOf(operator);
  if (left.show.air !== 'idle') {
    // A second press that comes at once is taken for a bounce of the first.
    await operator.waitForTimeout(bounceWithin + 100);
    await makeCalls(operator, [offAir]);
  }
  await makeCalls(operator, [...showBack(left), ...settingsBack(left, asNew)]);
  await operator.evaluate(async () => {
    while ((await window.caesura?.call('sheet.undo', undefined))?.ok === true);
  });
  await makeCalls(operator, [['file.open-dropped', { path: script }]]);
};
