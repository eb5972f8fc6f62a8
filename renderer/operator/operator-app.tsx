/** The operator window: waits for the show, and gives every part of the window its means. */
import { useMemo } from 'react';
import type { Result } from '../../core/problem/failure.ts';
import type { Command } from '../../core/show/command.ts';
import { client } from '../bridge/client.ts';
import { useShow } from '../bridge/use-show.ts';
import { BuildAgain } from './build-again.tsx';
import { Loading } from './loading.tsx';
import { severityOf } from './notices/notice-list.ts';
import { Notices } from './notices/notices.tsx';
import { useNotices } from './notices/use-notices.ts';
import { OperatorContext, type Operator } from './operator-context.ts';
import { OperatorWindow } from './operator-window.tsx';

/** The whole page. */
export const OperatorApp = () => {
  const show = useShow();
  const { notices, notify, dismiss } = useNotices();
  const operator = useMemo<Operator>(() => {
    const valueOf = async <Value,>(asked: Promise<Result<Value>>): Promise<Value | null> => {
      const answer = await asked;
      if (answer.ok) return answer.value;
      notify({ ...answer.error, severity: severityOf(answer.error, 'error') });
      return null;
    };
    const order = async (command: Command): Promise<void> => {
      const answer = await client.call('command.order', command);
      if (!answer.ok) notify({ ...answer.error, severity: severityOf(answer.error, 'warning') });
    };
    return { client, notify, valueOf, order: (command) => void order(command) };
  }, [notify]);
  return (
    <OperatorContext value={operator}>
      <BuildAgain tell={notify}>{show === null ? <Loading /> : <OperatorWindow show={show} />}</BuildAgain>
      <Notices notices={notices} dismiss={dismiss} />
    </OperatorContext>
  );
};
