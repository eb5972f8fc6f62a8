/** The middle of the window in Live mode: every cue with its number, start, words, pause and reading speed. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { Show } from '../../../core/show/show.ts';
import { useWheelDrive } from '../devices/use-wheel-drive.ts';
import { loopedCues } from '../rehearse/looped-cues.ts';
import { useCurrentCue } from '../use-current-cue.ts';
import { CueListHead } from './cue-list-head.tsx';
import { CueListItem } from './cue-list-item.tsx';
import { cueRows, rowOfCue } from './cue-rows.ts';
import { useCueJump } from './use-cue-jump.ts';
import { useCurrentRow } from './use-current-row.ts';
import { usePauseBeat } from './use-pause-beat.ts';
import { useReadProgress } from './use-read-progress.ts';
import './cue-list.css';

/** Height to assume for a row until it is measured, px. */
const usualRowHeight = 38;

/** The cue list. */
export const CueList = ({ show }: { readonly show: Show }) => {
  const rundown = useDeferredValue(show.document.rundown);
  const rows = useMemo(() => cueRows(rundown, show.timeline), [rundown, show.timeline]);
  const rowByCue = useMemo(() => rowOfCue(rows), [rows]);
  const current = useCurrentCue(show);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  const follow = useCurrentRow(virtual, scroller, rowByCue[current] ?? -1);
  useReadProgress(show, scroller, current);
  useWheelDrive({ element: scroller, withAlt: true });
  usePauseBeat(show, scroller, current);
  const looped = loopedCues(show);
  const jump = useCueJump(show, current);
  return (
    <section className="cue-list" aria-label="Cues">
      <CueListHead show={show} current={current} />
      <div ref={scroller} className="cue-list__scroller" onWheel={follow.letGo} tabIndex={0} role="group" aria-label="Cues of the script">
        <ol style={{ height: virtual.getTotalSize() }} className="cue-list__rows">
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <CueListItem
                key={item.key}
                row={row}
                looped={row.kind === 'cue' && looped !== null && row.index >= looped.first && row.index <= looped.last}
                state={row.kind === 'cue' ? Math.sign(row.index - current) : 1}
                at={item.start}
                position={item.index}
                count={rows.length}
                measure={virtual.measureElement}
                jump={jump}
              />
            );
          })}
        </ol>
      </div>
      {!follow.following && (
        <button type="button" className="button button--small cue-list__follow" onClick={follow.takeUp}>
          Back to the reading
        </button>
      )}
    </section>
  );
};
