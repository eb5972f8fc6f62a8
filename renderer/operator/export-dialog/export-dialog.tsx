/** The export of captions: what is to be written, what is wrong with it, what it looks like, and then the writing. */
import { useDeferredValue, useRef, useState } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { countOf } from '../../../core/text/count-of.ts';
import type { CaptionSettings } from '../captions/caption-settings.ts';
import { useCaptions } from '../captions/use-captions.ts';
import { Modal } from '../dialog/modal.tsx';
import { useOperator } from '../operator-context.ts';
import { CaptionChecks } from './caption-checks.tsx';
import { CaptionPreview, type PreviewHandle } from './caption-preview.tsx';
import { ExportForm } from './export-form.tsx';
import { exportSentence, leftOutWords } from './export-words.ts';
import './export-dialog.css';

type Props = {
  readonly show: Show;
  readonly settings: CaptionSettings;
  readonly setSettings: (settings: CaptionSettings) => void;
  readonly close: () => void;
};

/** The dialog. */
export const ExportDialog = ({ show, settings, setSettings, close }: Props) => {
  const { client, valueOf } = useOperator();
  const { cut, waiting } = useCaptions(show, settings);
  const shown = useDeferredValue(cut);
  const preview = useRef<PreviewHandle>(null);
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const { stories } = show.document.rundown;
  const what = settings.story === null ? `the whole rundown${leftOutWords(show.cloaked.length)}` : `“${stories[settings.story]?.slug ?? ''}”`;
  const change = (next: CaptionSettings): void => {
    setDone(null);
    setSettings(next);
  };
  const write = async (): Promise<void> => {
    if (writing) return;
    setWriting(true);
    setDone(null);
    const written = await valueOf(client.call('captions.export', settings));
    setWriting(false);
    if (written !== null) setDone(`Wrote ${countOf(written.captions, 'caption')} to ${written.path}`);
  };
  return (
    <Modal title="Export captions" close={close} wide>
      <div className="export">
        <ExportForm settings={settings} change={change} stories={stories} />
        <div className="export__result" aria-busy={waiting}>
          <CaptionChecks problems={shown.problems} captions={shown.track.length} goTo={(caption) => preview.current?.goTo(caption)} />
          <CaptionPreview track={shown.track} problems={shown.problems} format={settings.format} handle={preview} />
        </div>
      </div>
      <footer className="export__foot">
        <p className={done === null ? 'export__words' : 'export__words export__words--done'} role="status">
          {done ?? (waiting ? 'Cutting the captions…' : exportSentence(cut.track, settings.format, what))}
        </p>
        <button type="button" className="button" onClick={close}>
          {done === null ? 'Cancel' : 'Done'}
        </button>
        <button type="button" className="button button--main" disabled={waiting || cut.track.length === 0} aria-disabled={writing} onClick={() => void write()}>
          {writing ? 'Writing…' : 'Export…'}
        </button>
      </footer>
    </Modal>
  );
};
