/** The mode Captions: the list, the video with its captions, what is wrong with them, and the waveform. */
import { useCallback, useMemo, useRef, useState, type Ref } from 'react';
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import { frameRateNear, frameRates } from '../../../core/captions/times/frame-rate.ts';
import { styleOf } from '../../../core/captions/styles/own-style.ts';
import { styleForTrack } from '../../../core/captions/styles/writing.ts';
import type { Show } from '../../../core/show/show.ts';
import type { StyleHistory } from '../captions/use-style-history.ts';
import { FrameRateOffer } from './frame-rate-offer.tsx';
import { CaptionList } from './list/caption-list.tsx';
import { differingRows } from './list/differing-rows.ts';
import { NoCaptions } from './list/no-captions.tsx';
import { ScriptChanged } from './list/script-changed.tsx';
import { CaptionFacts } from './side/caption-facts.tsx';
import { SidePanels } from './side/side-panels.tsx';
import { useSound } from './sound/use-sound.ts';
import { Stage } from './stage/stage.tsx';
import type { Look } from './stage/looks.ts';
import { TransportBar } from './stage/transport-bar.tsx';
import { TakeSilence } from './take-silence.tsx';
import { ChannelOffer } from './channel-offer.tsx';
import { TimecodeOffer } from './timecode-offer.tsx';
import { useDeeds, useRowDeeds, useTimeWords, type WorkspaceHandle } from './use-deeds.ts';
import type { Desk } from './use-desk.ts';
import { useDraft } from './use-draft.ts';
import { useFocusHome } from './use-focus-home.ts';
import { useInstructions } from './use-instructions.ts';
import { useMedia } from './use-media.ts';
import { usePlayer } from './use-player.ts';
import { useProblems } from './use-problems.ts';
import { useSelection } from './use-selection.ts';
import { useTakeOffset } from './use-take-offset.ts';
import { WavePanel, type WaveHandle } from './wave/wave-panel.tsx';
import { WorkspaceHead } from './workspace-head.tsx';
import './workspace.css';

type Props = {
  readonly show: Show;
  readonly desk: Desk;
  readonly preferences: CaptionPreferences;
  readonly prefer: (change: Partial<CaptionPreferences>) => void;
  readonly styles: StyleHistory;
  readonly openExport: () => void;
  readonly handle: Ref<WorkspaceHandle>;
};

/** Why the captions cannot be given the times of a take; null when they can. */
const noTakes = ({ sheet }: Desk, { ruling }: Show): string | null => {
  if (sheet === null) return 'These captions follow the script and its takes already';
  return ruling.takes.length === 0 ? 'No take rules yet: choose one among the takes (Alt+T)' : null;
};

const noSpeech: readonly (readonly [number, number])[] = [];

/** The workspace. */
export const CaptionWorkspace = ({ show, desk, preferences, prefer, styles, openExport, handle }: Props) => {
  const { track, edit } = desk;
  const { frameRate, dropFrame } = preferences;
  const home = useRef<HTMLDivElement>(null);
  const wave = useRef<WaveHandle>(null);
  useFocusHome(home);
  const media = useMedia();
  const player = usePlayer();
  const sound = useSound(media);
  const sounds = sound.sound?.speech ?? noSpeech;
  const takeOffset = useTakeOffset(show.timeline, media);
  const rate = frameRateNear(frameRate) ?? frameRates['25'];
  const [look, setLook] = useState<Look>('vtt');
  const selection = useSelection(track, player);
  const { selected, select, setEditing } = selection;
  const resume = useCallback(
    (index: number): void => {
      select(index, false);
      setEditing(true);
    },
    [select, setEditing],
  );
  const draft = useDraft(track, resume);
  const instructions = useInstructions(show);
  const rules = useMemo(() => ({ style: preferences.style, frameRate, instructions }), [preferences.style, frameRate, instructions]);
  const style = useMemo(() => styleForTrack(styleOf(preferences.style), track), [preferences.style, track]);
  const problems = useProblems(track, useMemo(() => ({ style: styleOf(preferences.style), frameRate, instructions }), [preferences.style, frameRate, instructions]));
  const writeTime = useTimeWords(rate, dropFrame);
  const { perform, ...panels } = useDeeds({ desk, player, rate, problemAt: problems.at, rules, sounds }, selection, wave, handle);
  const deeds = useRowDeeds(selection, edit, writeTime, draft);
  const differing = useMemo(() => differingRows(desk.sheet), [desk.sheet]);
  const shared = { track, selected, select, edit, rate, player, writeTime, preferences, prefer, perform };
  return (
    <div className="workspace">
      <section className="workspace__list" aria-label="Caption list">
        <WorkspaceHead desk={desk} {...shared} follow={() => void desk.follow()} openExport={openExport} />
        {desk.scriptChanged && <ScriptChanged />}
        <FrameRateOffer found={sound.frameRate} token={media?.token ?? null} {...shared} />
        <ChannelOffer source={desk.sheet?.source ?? null} />
        <TimecodeOffer source={desk.sheet?.source ?? null} {...shared} />
        <TakeSilence desk={desk} takeOffset={takeOffset} />
        {track.length === 0 && <NoCaptions home={home} waiting={desk.waiting} perform={perform} />}
        {track.length > 0 && <CaptionList {...{ home, track, style, differing, deeds }} {...selection} problems={problems.by} playing={player.playing} />}
      </section>
      <section className="workspace__side" aria-label="Video and checks">
        <Stage media={media} drawing={{ track, look, frameRate: rate, dropFrame }} player={player} language={desk.sheet?.head.language} />
        <TransportBar {...{ player, rate, dropFrame, look, setLook, perform }} hasMedia={media !== null} />
        <CaptionFacts caption={track[selected]} at={selected} {...shared} />
        <SidePanels {...shared} {...panels} {...{ problems, sounds, takeOffset, styles }} applyTakes={desk.applyTakes} noTakes={noTakes(desk, show)} />
      </section>
      <WavePanel {...shared} handle={wave} problems={problems.by} sound={sound} mediaName={media?.name ?? null} />
    </div>
  );
};
