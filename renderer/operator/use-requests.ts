/** What the window itself is asked to do, by the menu, a key or a button: change the mode, open a dialog, find, zoom. */
import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { CaptionRequest } from '../../core/ipc/caption-requests.ts';
import type { WindowRequest } from '../../core/ipc/contract.ts';
import type { Place } from '../../core/timeline/timeline.ts';
import type { PrompterHandle } from '../prompter-view/prompter-view.tsx';
import type { EditorHandle } from './editor/script-editor.tsx';
import type { Operator } from './operator-context.ts';
import type { Recorder } from './rehearse/record/use-recorder.ts';
import type { TimelineHandle } from './timeline/timeline-panel.tsx';
import type { WorkspaceHandle } from './workspace/use-deeds.ts';

/** What the middle of the window is for. */
export type Mode = 'edit' | 'rehearse' | 'live' | 'captions';

/** What the middle of the window shows in a rehearsal. */
export type RehearseView = 'cues' | 'takes';

/** The mode, the open dialog, and what changes them. */
export type Requests = {
  readonly mode: Mode;
  readonly rehearseView: RehearseView;
  readonly dialog: 'export' | 'help' | 'devices' | 'picture' | null;
  readonly perform: (request: WindowRequest) => void;
  readonly closeDialog: () => void;
};

/** The window's own parts that are asked. */
export type Parts = {
  readonly editor: RefObject<EditorHandle | null>;
  readonly timeline: RefObject<TimelineHandle | null>;
  readonly workspace: RefObject<WorkspaceHandle | null>;
  /** The rows of the preview, which are the output's own. */
  readonly rows: RefObject<PrompterHandle | null>;
};

/** Performs requests of the window's own parts and of the menu. Going live ends a rehearsal; an edit does not. */
export const useRequests = (
  { client, order }: Operator,
  rehearsing: boolean,
  { editor, timeline, workspace, rows }: Parts,
  { toggle, discard, tap }: Pick<Recorder, 'toggle' | 'discard' | 'tap'>,
  playTake: () => void,
): Requests => {
  // Whether it rehearses is the show's: going on air leaves the Rehearse mode, and a window that was loaded again is back in it.
  const [view, setView] = useState<'edit' | 'reading' | 'captions'>('reading');
  const [rehearseView, setRehearseView] = useState<RehearseView>('cues');
  const reading = rehearsing ? 'rehearse' : 'live';
  const [dialog, setDialog] = useState<Requests['dialog']>(null);
  const perform = useCallback(
    (request: WindowRequest): void => {
      const jump = (to: Place | null): void => {
        if (to !== null) order({ kind: 'jump', to });
      };
      const edit = (then: (editor: EditorHandle | null) => void): void => {
        setView('edit');
        requestAnimationFrame(() => then(editor.current));
      };
      const caption = (then: (workspace: WorkspaceHandle | null) => void): void => {
        setView('captions');
        if (workspace.current === null) requestAnimationFrame(() => then(workspace.current));
        else then(workspace.current);
      };
      if (isCaptionRequest(request)) return caption((opened) => opened?.perform(request));
      if (request === 'captions-mode') setView('captions');
      if (request === 'export' || request === 'help' || request === 'devices') setDialog(request);
      if (request === 'picture') setDialog((open) => (open === 'picture' ? null : 'picture'));
      if (request === 'back-two-rows') jump(rows.current?.placeOfRow(-2) ?? null);
      if (request === 'jump-here') jump(editor.current?.place() ?? null);
      if (request === 'edit-mode') edit((opened) => opened?.focus());
      if (request === 'find' && workspace.current !== null) workspace.current.find();
      else if (request === 'find') edit((opened) => opened?.openFind());
      if (request === 'live-mode' || request === 'rehearse-mode') {
        setView('reading');
        order({ kind: 'rehearse', on: request === 'rehearse-mode' });
      }
      if (request === 'takes-view') {
        setView('reading');
        setRehearseView((before) => (before === 'cues' ? 'takes' : 'cues'));
        order({ kind: 'rehearse', on: true });
      }
      if (request === 'tap-cue') tap('tap', performance.now());
      if (request === 'record') toggle();
      if (request === 'discard-take') discard();
      if (request === 'play-take') playTake();
      if (request === 'zoom-reset') (workspace.current ?? timeline.current)?.resetZoom();
    },
    [editor, timeline, workspace, rows, order, toggle, discard, tap, playTake],
  );
  useEffect(() => client.on('request', perform), [client, perform]);
  return { mode: view === 'reading' ? reading : view, rehearseView, dialog, perform, closeDialog: useCallback(() => setDialog(null), []) };
};

/** True for what the caption workspace does itself. */
const isCaptionRequest = (request: WindowRequest): request is CaptionRequest => request.startsWith('caption.');
