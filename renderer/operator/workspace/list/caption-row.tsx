/** One row of the caption list. */
import { memo, useState } from 'react';
import type { CaptionProblem } from '../../../../core/captions/check/check.ts';
import type { CaptionStyle } from '../../../../core/captions/styles/styles.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { namesIn } from '../../../../core/captions/vtt/voices.ts';
import { speedBar } from '../speed-bar.ts';
import type { RowDeeds } from './caption-list.tsx';
import { EmphasisedText } from './emphasised-text.tsx';
import { TextField } from './text-field.tsx';

type Props = {
  readonly caption: Caption;
  readonly index: number;
  readonly count: number;
  /** Its top in the list, px. */
  readonly at: number;
  readonly measure: (element: Element | null) => void;
  readonly style: CaptionStyle;
  readonly problems: readonly CaptionProblem[] | undefined;
  /** What differs from the file; undefined: nothing does. Empty: that something does is all that is known. */
  readonly differences: readonly string[] | undefined;
  readonly selected: boolean;
  readonly shown: boolean;
  readonly editing: boolean;
  readonly deeds: RowDeeds;
};

const lookOf = ({ selected, shown, differences }: Pick<Props, 'selected' | 'shown' | 'differences'>): string =>
  ['caption-row', selected ? 'caption-row--selected' : '', shown ? 'caption-row--shown' : '', differences === undefined ? '' : 'caption-row--differs'].filter(Boolean).join(' ');

/** A row, placed where the virtual list wants it. */
export const CaptionRow = memo((props: Props) => {
  const { caption, index, count, at, measure, selected, editing, deeds } = props;
  return (
    <li ref={measure} data-index={index} aria-posinset={index + 1} aria-setsize={count} className="captions-list__row" style={{ transform: `translateY(${String(at)}px)` }}>
      {editing ? (
        <div className={lookOf(props)}>
          <Times {...props} />
          <div className="caption-row__text" dir="auto">
            <Speaker {...props} />
            <EditedText {...props} />
            <Differences {...props} />
          </div>
          <Verdict {...props} />
        </div>
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={lookOf(props)}
          aria-current={selected ? 'true' : undefined}
          onClick={() => deeds.select(index, true)}
          onDoubleClick={deeds.startEditing}
        >
          <Times {...props} />
          <span className="caption-row__text" dir="auto">
            <Speaker {...props} />
            <span className="caption-row__lines">
              <EmphasisedText {...caption} />
            </span>
            <Differences {...props} />
          </span>
          <Verdict {...props} />
        </button>
      )}
    </li>
  );
});
CaptionRow.displayName = 'CaptionRow';

/** The field over the words. What is typed is for the caption as it was when the typing began. */
const EditedText = ({ caption, index, deeds }: Props) => {
  const [begun] = useState(caption);
  return (
    <TextField
      index={index}
      text={begun.lines.join('\n')}
      left={deeds.leftOf(begun.id)}
      typed={(text) => deeds.typed(begun.id, text)}
      end={(text) => deeds.endEditing(begun, text)}
      split={(text, word) => deeds.splitText(begun, text, word)}
      cannotSplit={deeds.tellWhereToSplit}
    />
  );
};

/** Everybody who speaks in it. */
const Speaker = ({ caption }: Props) => {
  const names = namesIn(caption);
  return names.length > 0 && <bdi className="caption-row__speaker">{names.join(' / ')}</bdi>;
};

/** So many differences are shown in a row; the title has them all. */
const shownDifferences = 2;

/** Which words differ. */
const Differences = ({ differences = [] }: Props) =>
  differences.length > 0 && (
    <span className="caption-row__differences" title={differences.join('\n')}>
      {differences.slice(0, shownDifferences).join('; ')}
      {differences.length > shownDifferences ? ` +${String(differences.length - shownDifferences)}` : ''}
    </span>
  );

const Times = ({ caption, index, deeds }: Props) => (
  <>
    <span className="mono caption-row__number">{index + 1}</span>
    <span className="mono caption-row__times">
      <span>{deeds.writeTime(caption.start)}</span>
      <span className="caption-row__end">{deeds.writeTime(caption.end)}</span>
    </span>
  </>
);

const weight = { error: 0, warning: 1, info: 2 } as const;

/** What the problem is, without what to do about it: that is in the panel. */
const shortly = (message: string): string => message.split(/[;:]/u)[0] ?? message;

const Verdict = ({ caption, style, problems = [], differences }: Props) => {
  const bar = speedBar(caption, style);
  const [first] = problems.toSorted((one, other) => weight[one.severity] - weight[other.severity]);
  return (
    <span className="caption-row__verdict">
      <span className={`speed speed--${bar.state}`} title={`${bar.words}; ${style.label} allows ${String(style.readingSpeed.maximum)}`}>
        <span className="speed__words mono">{bar.words}</span>
        <span className="speed__bar" aria-hidden="true">
          <span style={{ width: `${(bar.fill * 100).toFixed(0)}%` }} />
        </span>
      </span>
      {first !== undefined && (
        <span className={`caption-row__problem caption-row__problem--${first.severity}`} title={problems.map(({ message }) => message).join('\n')}>
          {shortly(first.message)}
          {problems.length > 1 ? ` +${String(problems.length - 1)}` : ''}
        </span>
      )}
      {differences !== undefined && <span className="caption-row__problem caption-row__problem--info">differs from the file</span>}
    </span>
  );
};
