/** The operator window's parts in their places, and what they share: the mode, the open dialog, the caption settings. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { captionStyles } from '../../core/captions/styles.ts';
import type { WindowRequest } from '../../core/ipc/contract.ts';
import type { Show } from '../../core/show/show.ts';
import { usualCaptionSettings, type CaptionSettings } from './captions/caption-settings.ts';
import { useCaptions } from './captions/use-captions.ts';
import { CueList } from './cue-list/cue-list.tsx';
import { ScriptEditor, type EditorHandle } from './editor/script-editor.tsx';
import { EmptyState } from './empty/empty-state.tsx';
import { ExportDialog } from './export-dialog/export-dialog.tsx';
import { Header } from './header/header.tsx';
import type { Mode } from './header/mode-switch.tsx';
import { HelpSheet } from './help/help-sheet.tsx';
import { Monitor } from './monitor/monitor.tsx';
import { useOperator } from './operator-context.ts';
import { RundownPanel } from './rundown/rundown-panel.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useKeys } from './use-keys.ts';
import './operator-window.css';

type Dialog = 'export' | 'help' | null;

/** The window, for a show. */
export const OperatorWindow = ({ show }: { readonly show: Show }) => {
  const operator = useOperator();
  const [mode, setMode] = useState<Mode>('live');
  const [dialog, setDialog] = useState<Dialog>(null);
  const [settings, setSettings] = useState<CaptionSettings>(usualCaptionSettings);
  const editor = useRef<EditorHandle>(null);
  const captions = useCaptions(show, { ...settings, story: null, offset: 0 });
  const over = useFileDrop(operator);
  const empty = show.document.text === '' && mode === 'live';
  const edit = useCallback(() => {
    setMode('edit');
    requestAnimationFrame(() => editor.current?.focus());
  }, []);
  const perform = useCallback(
    (request: WindowRequest) => {
      if (request === 'export' || request === 'help') setDialog(request);
      if (request === 'edit-mode') edit();
      if (request === 'live-mode') setMode('live');
      if (request === 'find') {
        setMode('edit');
        requestAnimationFrame(() => editor.current?.openFind());
      }
    },
    [edit],
  );
  useEffect(() => operator.client.on('request', perform), [operator, perform]);
  useKeys({ perform, startTyping: empty ? edit : null });
  return (
    <div className="operator">
      <Header show={show} mode={mode} setMode={(next) => (next === 'edit' ? edit() : setMode(next))} openExport={() => setDialog('export')} openHelp={() => setDialog('help')} />
      <RundownPanel show={show} />
      <main className="script">
        <ScriptEditor show={show} hidden={mode !== 'edit'} handle={editor} />
        {empty && <EmptyState startTyping={edit} />}
        {mode === 'live' && !empty && <CueList show={show} />}
      </main>
      <Monitor show={show} />
      <TimelinePanel show={show} captions={captions} styleLabel={captionStyles[settings.style].label} />
      {dialog === 'export' && <ExportDialog show={show} settings={settings} setSettings={setSettings} close={() => setDialog(null)} />}
      {dialog === 'help' && <HelpSheet close={() => setDialog(null)} />}
      {over && <div className="drop-target">Drop to open</div>}
    </div>
  );
};
