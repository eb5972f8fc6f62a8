/** One row of the cue list. */
import { memo } from 'react';
import { formatClock, formatTenths } from '../../../core/timeline/format-time.ts';
import type { TimedCue } from '../../../core/timeline/timeline.ts';
import { readingSpeed } from '../../../core/timeline/reading-speed.ts';
import type { CueListRow } from './cue-rows.ts';
import { pauseChipText, pauseChipTitle } from './pause-chip-text.ts';

/** Faster than this a cue is hard to read aloud and to read as a caption: 20 characters a second (design.md, section 5, Netflix). */
const fast = 20;

/** An en space: between the parts of a row it stands on the right side in every direction of writing. */
const gap = '\u2002';

type Props = {
  readonly row: CueListRow;
  /** Below 0: read already; 0: being read; above 0: to come. */
  readonly state: number;
  readonly looped: boolean;
  /** Its top in the list, px. */
  readonly at: number;
  readonly position: number;
  readonly count: number;
  readonly measure: (element: Element | null) => void;
  /** Goes to a cue; `loops`: loops up to it instead. */
  readonly jump: (cue: number, loops: boolean) => void;
};

/** A row, placed where the virtual list wants it. */
export const CueListItem = memo(({ row, state, looped, at, position, count, measure, jump }: Props) => (
  <li
    ref={measure}
    data-index={position}
    aria-posinset={position + 1}
    aria-setsize={count}
    className={row.opens && position > 0 ? 'cue-list__row cue-list__row--opens' : 'cue-list__row'}
    style={{ transform: `translateY(${String(at)}px)` }}
  >
    {row.kind === 'cue' && <CueRow row={row} state={state} looped={looped} jump={jump} />}
    {row.kind === 'story' && (
      <h3 className="cue-list__story">
        <span className="mono">{row.range.story + 1}</span>
        <span>{row.range.slug}</span>
        <span className="mono">{formatClock(row.range.readTime)}</span>
      </h3>
    )}
    {(row.kind === 'instruction' || row.kind === 'caption-only') && (
      <p className={`mono cue-list__note cue-list__note--${row.kind}`} dir="auto" title={row.kind === 'instruction' ? 'Instruction: not read' : 'In the captions only'}>
        {row.text}
      </p>
    )}
  </li>
));
CueListItem.displayName = 'CueListItem';

type CueProps = { readonly row: Extract<CueListRow, { kind: 'cue' }>; readonly state: number; readonly looped: boolean; readonly jump: Props['jump'] };

const CueRow = ({ row, state, looped, jump }: CueProps) => {
  const { cue, start, pause } = row.timed;
  const speed = readingSpeed(row.timed);
  return (
    <button
      type="button"
      className={`cue cue--${stateName(state)}${looped ? ' cue--looped' : ''}`}
      aria-current={state === 0 ? 'true' : undefined}
      tabIndex={-1}
      onClick={(event) => jump(row.index, event.shiftKey)}
    >
      <span className="mono cue__number">{cue.n}</span>
      <span className="mono cue__start">
        {formatTenths(start)}
        <SourceMark timed={row.timed} />
      </span>
      <span className="cue__text" dir="auto">
        {row.speaker !== null && <bdi className="cue__speaker">{row.speaker}</bdi>}
        {row.speaker !== null && gap}
        <span data-cue={row.index}>{cue.text}</span>
        {gap}
        <span className="mono cue__pause" dir="ltr" title={pauseChipTitle(pause)}>
          {pauseChipText(pause)}
        </span>
      </span>
      <span className={speed > fast ? 'mono cue__speed cue__speed--fast' : 'mono cue__speed'} title={speed > fast ? 'Fast: over 20 characters a second' : undefined}>
        {speed.toFixed(1)}
      </span>
    </button>
  );
};

const sources = { measured: 'measured in the take', edited: 'edited since the take: estimated at its rate', estimated: 'not in the take: estimated' } as const;

/** Where the cue's time comes from, as a quiet mark; none where nothing is measured. */
const SourceMark = ({ timed: { source, doubtful } }: { readonly timed: TimedCue }) => {
  if (source === undefined) return null;
  const words = `Time ${sources[source]}${doubtful === true ? ', doubtful' : ''}`;
  return (
    <span className={`cue__source cue__source--${doubtful === true ? 'doubtful' : source}`} title={words}>
      <span className="seen-by-readers-only">{words}</span>
    </span>
  );
};

const stateName = (state: number): string => {
  if (state === 0) return 'now';
  return state < 0 ? 'read' : 'next';
};
