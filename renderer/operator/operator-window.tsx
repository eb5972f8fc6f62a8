/** The operator window's parts in their places, and what they share: the mode, the open dialog, the caption settings. */
import { useMemo, useRef, useState } from 'react';
import { usualBindings } from '../../core/devices/bindings.ts';
import { boundTable } from '../../core/devices/bound-table.ts';
import { commandTable, entriesIn } from '../../core/show/command-table.ts';
import type { Show } from '../../core/show/show.ts';
import { useCaptionSettings } from './captions/use-caption-settings.ts';
import { useCaptions } from './captions/use-captions.ts';
import { CueList } from './cue-list/cue-list.tsx';
import { ScriptEditor, type EditorHandle } from './editor/script-editor.tsx';
import { DevicesContext } from './devices/devices-context.ts';
import { KeysDialog } from './devices/dialog/keys-dialog.tsx';
import { useDevices } from './devices/use-devices.ts';
import { EmptyState } from './empty/empty-state.tsx';
import { ExportDialog } from './export-dialog/export-dialog.tsx';
import { Header } from './header/header.tsx';
import { HelpSheet } from './help/help-sheet.tsx';
import { Monitor } from './monitor/monitor.tsx';
import { useOperator } from './operator-context.ts';
import { useRecorder } from './rehearse/record/use-recorder.ts';
import { RehearseMain } from './rehearse/rehearse-main.tsx';
import { RecoveredTakes } from './rehearse/takes/recovered-takes.tsx';
import { useTakeSound } from './rehearse/takes/use-take-sound.ts';
import { RehearseSide } from './rehearse/rehearse-side.tsx';
import { SidecarDialog } from './sidecar-dialog/sidecar-dialog.tsx';
import { firstWishes } from './sidecar-dialog/wishes.ts';
import type { PrompterHandle } from '../prompter-view/prompter-view.tsx';
import { PicturePanel } from './picture/picture-panel.tsx';
import { RundownPanel } from './rundown/rundown-panel.tsx';
import { TimelinePanel, type TimelineHandle } from './timeline/timeline-panel.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useKeys } from './use-keys.ts';
import { useMainValue } from './use-main-value.ts';
import { useRequests } from './use-requests.ts';
import { CaptionWorkspace } from './workspace/caption-workspace.tsx';
import type { WorkspaceHandle } from './workspace/use-deeds.ts';
import { isOfScript, useDesk } from './workspace/use-desk.ts';
import './operator-window.css';

/** The window, for a show. */
export const OperatorWindow = ({ show }: { readonly show: Show }) => {
  const operator = useOperator();
  const { settings, setSettings, preferences, prefer, styles } = useCaptionSettings();
  const editor = useRef<EditorHandle>(null);
  const timeline = useRef<TimelineHandle>(null);
  const workspace = useRef<WorkspaceHandle>(null);
  const rows = useRef<PrompterHandle>(null);
  const recorder = useRecorder(show);
  const takes = useMainValue('takes');
  const sound = useTakeSound(show, takes);
  const { mode, rehearseView, dialog, perform, closeDialog } = useRequests(operator, show.rehearsal.on, { editor, timeline, workspace, rows }, recorder, sound.toggle);
  const captions = useCaptions(show, { ...settings, story: null, offset: 0 });
  const desk = useDesk(show, settings, captions);
  const [wishes, setWishes] = useState(firstWishes);
  const bindings = useMainValue('bindings') ?? usualBindings;
  const table = useMemo(() => boundTable(commandTable, bindings), [bindings]);
  const over = useFileDrop(operator, () => perform('captions-mode'));
  const captioning = mode === 'captions';
  const sidecars = captioning || isOfScript(desk, show.document.name);
  const empty = show.document.text === '' && mode !== 'edit' && !captioning;
  const typeFirst = (text: string): void => {
    perform('edit-mode');
    requestAnimationFrame(() => editor.current?.type(text));
  };
  const inView = entriesIn(table, captioning ? 'captions' : 'reading');
  const devices = useDevices({ show, table, inView, bindings, perform });
  const inWindow = useMemo(() => ({ bindings, table, devices, openDialog: () => perform('devices') }), [bindings, table, devices, perform]);
  useKeys({ show, table: inView, perform, startTyping: empty ? typeFirst : null });
  return (
    <DevicesContext value={inWindow}>
      <div className="operator" data-air={show.air}>
        <Header show={show} mode={mode} perform={perform} />
        {!captioning && <RundownPanel show={show} />}
        <main className={captioning ? 'script script--captions' : 'script'}>
          <ScriptEditor show={show} hidden={mode !== 'edit'} handle={editor} />
          {empty && <EmptyState startTyping={() => perform('edit-mode')} />}
          {mode === 'live' && !empty && <CueList show={show} />}
          {mode === 'rehearse' && !empty && <RehearseMain show={show} view={rehearseView} sound={sound} perform={perform} />}
          {dialog === 'picture' && !captioning && <PicturePanel show={show} close={closeDialog} />}
          {captioning && <CaptionWorkspace {...{ show, desk, preferences, prefer, styles }} openExport={() => perform('export')} handle={workspace} />}
        </main>
        {mode === 'rehearse' && <RehearseSide show={show} recorder={recorder} />}
        {(mode === 'edit' || mode === 'live') && <Monitor show={show} perform={perform} rows={rows} />}
        {!captioning && <TimelinePanel {...{ show, desk, captions, settings }} handle={timeline} />}
        {dialog === 'export' && sidecars && <SidecarDialog {...{ show, desk, preferences }} kept={wishes} keep={setWishes} close={closeDialog} />}
        {dialog === 'export' && !sidecars && <ExportDialog show={show} settings={settings} setSettings={setSettings} close={closeDialog} />}
        {dialog === 'help' && <HelpSheet table={table} openDevices={() => perform('devices')} close={closeDialog} />}
        {dialog === 'devices' && <KeysDialog close={closeDialog} />}
        <RecoveredTakes list={takes} />
        {over && <div className="drop-target">Drop to open</div>}
      </div>
    </DevicesContext>
  );
};
