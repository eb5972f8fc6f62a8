/** The panels under the video: problems, retiming, find, style. */
import type { CaptionPreferences } from '../../../../core/captions/caption-preferences.ts';
import type { FrameRate } from '../../../../core/captions/frame-rate.ts';
import type { Track } from '../../../../core/captions/track.ts';
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';
import type { Ms } from '../../../../core/units/time.ts';
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
  readonly setPanel: (panel: SidePanel) => void;
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
  readonly sounds: readonly (readonly [number, number])[];
  /** How much later the words lie in the take's sound that is open; null without one. */
  readonly takeOffset: Ms | null;
  /** Gives the captions the times of the takes; null where they follow them already. */
  readonly applyTakes: (() => Promise<void>) | null;
};

const names: readonly (readonly [SidePanel, string])[] = [
  ['problems', 'Problems'],
  ['retime', 'Retime'],
  ['find', 'Find'],
  ['style', 'Style'],
];

/** The switch and the panel of now. */
export const SidePanels = (props: Props) => {
  const { panel, setPanel, problems, track } = props;
  return (
    <div className="side">
      <div className="side__switch" role="group" aria-label="Panel">
        {names.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={name === panel} onClick={() => setPanel(name)}>
            {label}
            {name === 'problems' && problems.all.length > 0 && <span className="side__count mono">{problems.all.length}</span>}
          </button>
        ))}
      </div>
      <div className="side__panel" tabIndex={0} role="group" aria-label={names.find(([name]) => name === panel)?.[1]}>
        {panel === 'problems' && <ProblemPanel {...props} captions={track.length} />}
        {panel === 'retime' && <RetimePanel {...props} />}
        {panel === 'find' && <FindPanel {...props} />}
        {panel === 'style' && <StylePanel {...props} />}
      </div>
    </div>
  );
};
