/** The panels under the video: problems, retiming, find, style. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CaptionPreferences } from '../../../../core/captions/caption-preferences.ts';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';
import { keyName } from '../../../../core/show/key-name.ts';
import type { Ms } from '../../../../core/units/time.ts';
import type { StyleHistory } from '../../captions/use-style-history.ts';
import type { SidePanel } from '../caption-deeds.ts';
import type { Desk } from '../use-desk.ts';
import type { Player } from '../use-player.ts';
import type { Problems } from '../use-problems.ts';
import { FindPanel } from './find-panel.tsx';
import { ProblemPanel } from './problem-panel.tsx';
import { RetimePanel } from './retime-panel.tsx';
import { StylePanel } from './style-panel.tsx';

type Props = {
  readonly panel: SidePanel;
  /** Grows each time that the panel is to have the focus. */
  readonly asked: number;
  readonly showPanel: (panel: SidePanel) => void;
  readonly problems: Problems;
  readonly selected: number;
  readonly track: Track;
  readonly select: (index: number, seek: boolean) => void;
  readonly perform: (request: CaptionRequest) => void;
  readonly edit: Desk['edit'];
  readonly rate: FrameRate;
  readonly player: Player;
  readonly writeTime: (time: Ms) => string;
  readonly preferences: CaptionPreferences;
  readonly prefer: (change: Partial<CaptionPreferences>) => void;
  readonly styles: StyleHistory;
  readonly sounds: readonly (readonly [number, number])[];
  /** How much later the words lie in the take's sound that is open; null without one. */
  readonly takeOffset: Ms | null;
  /** Gives the captions the times of the takes. */
  readonly applyTakes: () => Promise<void>;
  /** Why that cannot be; null when it can. */
  readonly noTakes: string | null;
};

const names: readonly (readonly [panel: SidePanel, label: string, key: string])[] = [
  ['problems', 'Problems', 'Ctrl+P'],
  ['retime', 'Retime', 'Ctrl+R'],
  ['find', 'Find', 'Ctrl+F'],
  ['style', 'Style', 'Ctrl+T'],
];

const stepKeys: Readonly<Partial<Record<string, 'undo' | 'redo'>>> = { 'Ctrl+Z': 'undo', 'Ctrl+Shift+Z': 'redo' };

/** The switch and the panel of now. */
export const SidePanels = (props: Props) => {
  const { panel, asked, showPanel, problems, track, styles } = props;
  const frame = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    // The keys of the captions go on working in the other panels: Tab leads to what they hold.
    (find.current ?? frame.current)?.focus();
    find.current?.select();
  }, [asked]);
  // Beside the styles the keys of undo are theirs; in a field they are the typing's.
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = stepKeys[keyName(event.nativeEvent)];
    if (panel !== 'style' || way === undefined || styles[way] === null || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    event.stopPropagation();
    styles.step(way);
  };
  return (
    <div className="side" role="presentation" onKeyDown={onKeyDown}>
      <div className="side__switch" role="group" aria-label="Panel">
        {names.map(([name, label, key]) => (
          <button key={name} type="button" aria-pressed={name === panel} title={`${label} (${key})`} onClick={() => showPanel(name)}>
            {label}
            {name === 'problems' && problems.all.length > 0 && <span className="side__count mono">{problems.all.length}</span>}
          </button>
        ))}
      </div>
      <div ref={frame} className="side__panel" tabIndex={0} role="group" aria-label={names.find(([name]) => name === panel)?.[1]}>
        {panel === 'problems' && <ProblemPanel {...props} captions={track.length} />}
        {panel === 'retime' && <RetimePanel {...props} />}
        {panel === 'find' && <FindPanel {...props} field={find} />}
        {panel === 'style' && <StylePanel {...props} />}
      </div>
    </div>
  );
};
