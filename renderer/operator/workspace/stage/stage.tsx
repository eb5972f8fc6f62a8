/** The top of the workspace: the video or the sound, with the captions drawn over it by the browser's own track. */
import { useEffect, useState } from 'react';
import type { Media } from '../../../../core/ipc/media-calls.ts';
import { ms } from '../../../../core/units/time.ts';
import { useOperator } from '../../operator-context.ts';
import type { Player } from '../use-player.ts';
import type { DrawingJob } from './drawn-captions.ts';
import { TakeChoice } from './take-choice.tsx';
import { useDrawnCaptions } from './use-drawn-captions.ts';
import './stage.css';

type Props = {
  readonly media: Media | null;
  /** The captions, and as which format would show them they are drawn (stage.css too). */
  readonly drawing: DrawingJob;
  readonly player: Player;
  /** The captions' language tag; undefined where it is not known. */
  readonly language: string | undefined;
};

/** The stage. */
export const Stage = ({ media, drawing, player, language }: Props) => {
  const { client, valueOf } = useOperator();
  const open = (): void => void valueOf(client.call('media.open'));
  if (media === null) {
    return (
      <div className="stage stage--empty">
        <h3>No video yet</h3>
        <p>Open the finished video, or its sound: it plays here with the captions over it. You can also drop the file on this window.</p>
        <div className="stage__ways">
          <button type="button" className="button button--main" onClick={open}>
            Open a video…
          </button>
          <TakeChoice />
        </div>
      </div>
    );
  }
  return <Screen key={media.token} media={media} drawing={drawing} player={player} language={language} />;
};

/** Why a media element could not play, and what to do; the code is that of MediaError. */
const faultOf = (code: number, name: string): string => {
  if (code === 3) return `“${name}” breaks off: a part of it could not be decoded. Export the video again.`;
  if (code === 2) return `“${name}” could not be read to its end. Is its disk still connected?`;
  return `“${name}” cannot be played here: it is damaged, or this build of Caesura has not its codec (H.264 and AAC are missing in some). Convert it to WebM (VP9, Opus). Captions, checks and export work without it.`;
};

/** Inside the first frame, seconds: where a jump to 0 puts the playhead. */
const firstSeek = 0.0005;

/** A track is drawn as soon as it is there. */
const show = (element: HTMLTrackElement | null): void => {
  if (element !== null) element.track.mode = 'showing';
};

/** Chromium draws no caption over a video that has neither played nor been sought: it is sought where it is. */
const drawFirst = ({ currentTarget: video }: { readonly currentTarget: HTMLVideoElement }): void => {
  if (video.paused && !video.seeking) video.currentTime = Math.max(video.currentTime, firstSeek);
};

const Screen = ({ media, drawing, player, language }: Props & { readonly media: Media }) => {
  const address = useDrawnCaptions(drawing);
  const [fault, setFault] = useState<string | null>(null);
  const [picture, setPicture] = useState(media.kind === 'video');
  const { element, setPlaying, setDuration } = player;
  useEffect(
    () => () => {
      setPlaying(false);
      setDuration(null);
    },
    [setPlaying, setDuration],
  );
  return (
    <div className="stage" data-look={drawing.look}>
      <video
        ref={element}
        className="stage__video"
        src={`/media/${media.token}`}
        preload="auto"
        aria-label={media.name}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onLoadedMetadata={(event) => {
          setFault(null);
          setPicture(event.currentTarget.videoWidth > 0);
          setDuration(Number.isFinite(event.currentTarget.duration) ? ms(Math.round(event.currentTarget.duration * 1000)) : null);
        }}
        onLoadedData={drawFirst}
        onDurationChange={(event) => Number.isFinite(event.currentTarget.duration) && setDuration(ms(Math.round(event.currentTarget.duration * 1000)))}
        onError={(event) => setFault(faultOf(event.currentTarget.error?.code ?? 4, media.name))}
        onClick={player.toggle}
      >
        <track key={address} ref={show} default kind="captions" {...(address === null ? {} : { src: address })} {...(language === undefined ? {} : { srcLang: language })} label="Captions" />
      </video>
      {!picture && fault === null && <p className="stage__name">{media.name}</p>}
      {fault !== null && (
        <p className="stage__fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};
