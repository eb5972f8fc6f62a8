/** The operator window's parts in their places, and what they share: the mode, the open dialog, the caption settings. */
import { useMemo, useRef, useState } from 'react';
import { captionStyles } from '../../core/captions/styles.ts';
import { usualBindings } from '../../core/devices/bindings.ts';
import { boundTable } from '../../core/devices/bound-table.ts';
import { commandTable } from '../../core/show/command-table.ts';
import type { Show } from '../../core/show/show.ts';
import { usualCaptionSettings, type CaptionSettings } from './captions/caption-settings.ts';
import { useCaptions } from './captions/use-captions.ts';
import { CueList } from './cue-list/cue-list.tsx';
import { ScriptEditor, type EditorHandle } from './editor/script-editor.tsx';
import { EmptyState } from './empty/empty-state.tsx';
import { ExportDialog } from './export-dialog/export-dialog.tsx';
import { Header } from './header/header.tsx';
import { HelpSheet } from './help/help-sheet.tsx';
import { Monitor } from './monitor/monitor.tsx';
import { useOperator } from './operator-context.ts';
import { useRecorder } from './rehearse/record/use-recorder.ts';
import { RehearseSide } from './rehearse/rehearse-side.tsx';
import { RundownPanel } from './rundown/rundown-panel.tsx';
import { TimelinePanel, type TimelineHandle } from './timeline/timeline-panel.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useKeys } from './use-keys.ts';
import { useMainValue } from './use-main-value.ts';
import { useRequests } from './use-requests.ts';
import './operator-window.css';

/** The window, for a show. */
export const OperatorWindow = ({ show }: { readonly show: Show }) => {
  const operator = useOperator();
  const [settings, setSettings] = useState<CaptionSettings>(usualCaptionSettings);
  const editor = useRef<EditorHandle>(null);
  const timeline = useRef<TimelineHandle>(null);
  const recorder = useRecorder(show);
  const { mode, dialog, perform, closeDialog } = useRequests(operator, show.rehearsal.on, editor, timeline, recorder);
  const captions = useCaptions(show, { ...settings, story: null, offset: 0 });
  const bindings = useMainValue('bindings') ?? usualBindings;
  const table = useMemo(() => boundTable(commandTable, bindings), [bindings]);
  const over = useFileDrop(operator);
  const empty = show.document.text === '' && mode !== 'edit';
  const typeFirst = (text: string): void => {
    perform('edit-mode');
    requestAnimationFrame(() => editor.current?.type(text));
  };
  useKeys({ show, table, perform, startTyping: empty ? typeFirst : null });
  return (
    <div className="operator" data-air={show.air}>
      <Header show={show} mode={mode} perform={perform} />
      <RundownPanel show={show} />
      <main className="script">
        <ScriptEditor show={show} hidden={mode !== 'edit'} handle={editor} />
        {empty && <EmptyState startTyping={() => perform('edit-mode')} />}
        {mode !== 'edit' && !empty && <CueList show={show} />}
      </main>
      {mode === 'rehearse' ? <RehearseSide show={show} recorder={recorder} /> : <Monitor show={show} />}
      <TimelinePanel show={show} captions={captions} styleLabel={captionStyles[settings.style].label} handle={timeline} />
      {dialog === 'export' && <ExportDialog show={show} settings={settings} setSettings={setSettings} close={closeDialog} />}
      {dialog === 'help' && <HelpSheet table={table} close={closeDialog} />}
      {over && <div className="drop-target">Drop to open</div>}
    </div>
  );
};
