/** The choices of an export. */
import { frameRateNames, frameRateNear, frameRates, framesPerSecond, isFrameRateName } from '../../../core/captions/times/frame-rate.ts';
import { Choice } from '../choice.tsx';
import { StyleField } from '../captions/style-field.tsx';
import type { Story } from '../../../core/script/script.ts';
import { ellipsisLabels, type CaptionSettings } from '../captions/caption-settings.ts';
import { OffsetField } from './offset-field.tsx';
import { formatLabels } from './export-words.ts';

type Props = { readonly settings: CaptionSettings; readonly change: (settings: CaptionSettings) => void; readonly stories: readonly Story[] };

/** Story, format, style, ellipsis policy, frame rate, offset. */
export const ExportForm = ({ settings, change, stories }: Props) => (
  <form className="export__form" onSubmit={(event) => event.preventDefault()}>
    <Choice
      label="What"
      value={settings.story === null ? '' : String(settings.story)}
      choose={(value) => change({ ...settings, story: value === '' ? null : Number(value) })}
    >
      <option value="">Whole rundown</option>
      {stories.length > 1 &&
        stories.map((story, index) => (
          <option key={`${String(index)} ${story.slug}`} value={index}>
            {`${String(index + 1)}  ${story.slug}`}
          </option>
        ))}
    </Choice>
    <Choice label="Format" value={settings.format} choose={(value) => change({ ...settings, format: value === 'srt' ? 'srt' : 'vtt' })}>
      <option value="vtt">{formatLabels.vtt}</option>
      <option value="srt">{formatLabels.srt}</option>
    </Choice>
    <StyleField choice={settings.style} change={(style) => change({ ...settings, style })} />
    <Choice
      label="Ellipses"
      value={settings.ellipsis}
      choose={(value) => change({ ...settings, ellipsis: value === 'keep' || value === 'bbc' ? value : 'strip' })}
    >
      <option value="strip">{ellipsisLabels.strip}</option>
      <option value="keep">{ellipsisLabels.keep}</option>
      <option value="bbc">{ellipsisLabels.bbc}</option>
    </Choice>
    <Choice label="Frame rate" value={frameRateNear(settings.frameRate)?.name ?? '25'} choose={(value) => isFrameRateName(value) && change({ ...settings, frameRate: framesPerSecond(frameRates[value]) })}>
      {frameRateNames.map((name) => (
        <option key={name} value={name}>
          {`${name} frames a second`}
        </option>
      ))}
    </Choice>
    <OffsetField offset={settings.offset} change={(offset) => change({ ...settings, offset })} />
  </form>
);
