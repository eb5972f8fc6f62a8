/** What every part of the operator window can do: order the show, ask main, tell the operator. */
import { createContext, use } from 'react';
import type { Client } from '../../core/ipc/bridge.ts';
import type { Notice } from '../../core/ipc/contract.ts';
import type { Result } from '../../core/problem/failure.ts';
import type { Command } from '../../core/show/command.ts';

/** The operator's means. */
export type Operator = {
  readonly client: Client;
  /** Orders the show; a refusal is shown as a notice. */
  readonly order: (command: Command) => void;
  /** Shows a notice. */
  readonly notify: (notice: Notice) => void;
  /** Gives the value of an answer; a failure is shown as a notice and gives null. */
  readonly valueOf: <Value>(answer: Promise<Result<Value>>) => Promise<Value | null>;
};

/** Set by the operator window around everything. */
export const OperatorContext = createContext<Operator | null>(null);

/** The operator's means, for a component inside the window. Throws outside of it: that is a bug. */
export const useOperator = (): Operator => {
  const operator = use(OperatorContext);
  if (operator === null) throw new Error('useOperator outside of OperatorContext');
  return operator;
};
