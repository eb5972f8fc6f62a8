/** The foot of the export: how it stands, and its buttons. */
import { countOf } from '../../../core/text/count-of.ts';
import { reportWords } from './sidecar-words.ts';
import type { ExportState } from './use-export.ts';

type Props = {
  readonly state: ExportState;
  /** How many captions will be written, and which are left out, in words. */
  readonly captions: number;
  readonly leftOut: string;
  /** The id of the form that Export sends. */
  readonly form: string;
  readonly ready: boolean;
  readonly replace: () => void;
  readonly stop: () => void;
  readonly close: () => void;
};

/** The foot. */
export const ExportFoot = ({ state, captions, leftOut, form, ready, replace, stop, close }: Props) => {
  const writing = state.kind === 'writing';
  return (
    <footer className="export__foot">
      <Words state={state} captions={captions} leftOut={leftOut} />
      <button type="button" className="button" onClick={writing ? stop : close}>
        {writing ? 'Stop' : state.kind === 'done' ? 'Done' : 'Cancel'}
      </button>
      <MainButton form={form} state={state} disabled={!ready} replace={replace} />
    </footer>
  );
};

type MainButtonProps = { readonly form: string; readonly state: ExportState; readonly disabled: boolean; readonly replace: () => void };

/** Export: by Enter in a field, too. Replace: by a press of its own, and never by a key that is still held. While it writes it keeps the focus. */
const MainButton = ({ form, state, disabled, replace }: MainButtonProps) => {
  const exists = state.kind === 'exists';
  return (
    <button
      type={exists ? 'button' : 'submit'}
      form={form}
      className="button button--main"
      disabled={disabled}
      aria-disabled={state.kind === 'writing'}
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={exists ? replace : undefined}
    >
      {exists ? 'Replace' : 'Export'}
    </button>
  );
};

type WordsProps = { readonly state: ExportState; readonly captions: number; readonly leftOut: string };

const Words = ({ state, captions, leftOut }: WordsProps) => {
  if (state.kind === 'writing') return <progress className="export__words" aria-label="Writing the files" value={state.done} max={Math.max(1, state.total)} />;
  const done = state.kind === 'done' && state.report.failed.length === 0;
  return (
    <p className={done ? 'export__words export__words--done' : state.kind === 'exists' ? 'export__words sidecar__warning' : 'export__words'} role="status">
      {state.kind === 'idle' && `${countOf(captions, 'caption')}${leftOut}. Nothing is replaced without asking.`}
      {state.kind === 'exists' && state.message}
      {state.kind === 'done' && reportWords(state.report)}
    </p>
  );
};
