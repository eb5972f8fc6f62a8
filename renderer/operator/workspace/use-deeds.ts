/** The workspace's deeds over its state of now. */
import { useCallback, useImperativeHandle, useMemo, useState, type Ref, type RefObject } from 'react';
import type { CaptionRequest } from '../../../core/ipc/caption-requests.ts';
import { formatTimecode, timecodeAt } from '../../../core/captions/times/timecode.ts';
import type { FrameRate } from '../../../core/captions/times/frame-rate.ts';
import type { Caption, Track } from '../../../core/captions/track.ts';
import type { Ms } from '../../../core/units/time.ts';
import { leaveField } from '../leave-field.ts';
import { useOperator } from '../operator-context.ts';
import { doCaptionDeed, type DeedContext, type SidePanel } from './caption-deeds.ts';
import type { RowDeeds } from './list/caption-list.tsx';
import type { Draft } from './use-draft.ts';
import type { Selection } from './use-selection.ts';
import type { WaveHandle } from './wave/wave-panel.tsx';

/** What the window asks of the workspace. */
export type WorkspaceHandle = { readonly perform: (request: CaptionRequest) => void; readonly find: () => void; readonly resetZoom: () => void };

/** How times are written: as the video's timecode. */
export const useTimeWords = (rate: FrameRate, dropFrame: boolean): ((time: Ms) => string) =>
  useCallback((time: Ms) => formatTimecode(timecodeAt(time, rate, dropFrame), rate), [rate, dropFrame]);

/** Where a caption is that a text was typed for: the one of its id, as long as it has the words that it had then. Past the end where there is none: a file may have come in between. */
export const indexOfBegun = (track: Track, { id, lines }: Pick<Caption, 'id' | 'lines'>): number => {
  const at = track.findIndex((caption) => caption.id === id && caption.lines.join('\n') === lines.join('\n'));
  return at < 0 ? track.length : at;
};

/** What the rows of the list can do. */
export const useRowDeeds = ({ select, setEditing }: Selection, edit: DeedContext['desk']['edit'], writeTime: RowDeeds['writeTime'], { left, keep, giveBack }: Draft): RowDeeds => {
  const { notify } = useOperator();
  return useMemo(() => {
    /** What was typed is edited in; where that is refused it is given back into the field: no word of it is lost. */
    const take = async (caption: Caption, text: string): Promise<boolean> => {
      setEditing(false);
      const made = await edit((track) => ({ kind: 'set-text', at: indexOfBegun(track, caption), text }));
      if (made || text.trim() === '') keep(null);
      else giveBack({ id: caption.id, text });
      return made;
    };
    return {
      writeTime,
      select,
      startEditing: () => setEditing(true),
      leftOf: (id) => (left?.id === id ? left.text : null),
      typed: (id, text) => keep({ id, text }),
      endEditing: (caption, text) => {
        if (text !== null) return void take(caption, text);
        setEditing(false);
        keep(null);
      },
      splitText: (caption, text, word) => void take(caption, text).then((made) => made && edit((track) => ({ kind: 'split-at-word', at: track.findIndex(({ id }) => id === caption.id), word }))),
      tellWhereToSplit: () => notify({ code: 'no-split', message: 'Put the cursor between two words: the caption is split there.', severity: 'info' }),
    };
  }, [writeTime, select, setEditing, edit, left, keep, giveBack, notify]);
};

type Known = Omit<DeedContext, 'wave' | 'showPanel' | 'openPanel' | 'ask' | 'tell' | 'selected' | 'select' | 'awaitTap' | 'setEditing'>;

/** The panel of now; `asked` grows each time that its focus is asked for by a key or the menu. */
type PanelState = { readonly panel: SidePanel; readonly asked: number };

/** The panel of now and the way to do what is asked; the window gets it too. */
export const useDeeds = (known: Known, { selected, select, awaitTap, setEditing }: Selection, wave: RefObject<WaveHandle | null>, handle: Ref<WorkspaceHandle>) => {
  const { client, valueOf, notify } = useOperator();
  const [state, setState] = useState<PanelState>({ panel: 'problems', asked: 0 });
  const showPanel = (panel: SidePanel): void => setState(({ asked }) => ({ panel, asked }));
  const openPanel = (panel: SidePanel): void => setState(({ asked }) => ({ panel, asked: asked + 1 }));
  const perform = (request: CaptionRequest): void =>
    doCaptionDeed(request, {
      ...known,
      wave: wave.current,
      selected,
      select,
      awaitTap,
      setEditing,
      showPanel,
      openPanel,
      ask: (call) => {
        leaveField();
        void known.desk.settled().then(() => valueOf<unknown>(client.call(call)));
      },
      tell: (code, message) => notify({ code, message, severity: 'info' }),
    });
  useImperativeHandle(handle, () => ({ perform, find: () => openPanel('find'), resetZoom: () => wave.current?.reset() }));
  return { ...state, showPanel, perform };
};
