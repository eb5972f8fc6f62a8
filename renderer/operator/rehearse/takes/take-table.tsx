/** The list of takes: which one rules, and everything that can be done with each. */
import { useState } from 'react';
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import { useOperator } from '../../operator-context.ts';
import { Deeds } from './deeds.tsx';
import { certaintyOf, dateOf, lengthOf, overPlan, takeName, wayOf } from './take-words.ts';
import type { TakeSound } from './use-take-sound.ts';

type Sides = readonly [string | null, string | null];
type Props = { readonly takes: readonly TakeSummary[]; readonly sides: Sides; readonly choose: (sides: Sides) => void; readonly sound: TakeSound };

/** The list. */
export const TakeTable = ({ takes, sides, choose, sound }: Props) => {
  const { client, valueOf } = useOperator();
  const ruling = takes.find(({ rules }) => rules);
  return (
    <div className="takes__scroller" tabIndex={0} role="group" aria-label="List of takes">
      <table className="takes__table">
        <thead>
          <tr>
            <th scope="col">Rules</th>
            <th scope="col">Take</th>
            <th scope="col">Read</th>
            <th scope="col">Plan</th>
            <th scope="col">Compare</th>
            <th scope="col">
              <span className="seen-by-readers-only">Deeds</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="takes__row">
            <td>
              <input type="radio" name="rules" aria-label="The estimate rules" checked={ruling === undefined} onChange={() => ruling !== undefined && void valueOf(client.call('takes.release', { id: ruling.id }))} />
            </td>
            <td colSpan={5}>The estimate, at the reader’s profile</td>
          </tr>
          {takes.map((take) => (
            <TakeRow key={take.id} take={take} sides={sides} choose={choose} sound={sound} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const TakeRow = ({ take, sides, choose, sound }: Omit<Props, 'takes'> & { readonly take: TakeSummary }) => {
  const { client, valueOf } = useOperator();
  const name = takeName(take);
  const [one, other] = sides;
  return (
    <tr className={take.rules ? 'takes__row takes__row--rules' : 'takes__row'}>
      <td>
        <input type="radio" name="rules" aria-label={`The take of ${name} rules`} checked={take.rules} onChange={() => void valueOf(client.call('takes.rule', { id: take.id }))} />
      </td>
      <td>
        <ReaderField take={take} />
        <span className="takes__facts" title={`${certaintyOf(take)}, ${wayOf(take.measured)}, ${dateOf(take.date)}`}>
          <span className={take.unfinished ? 'takes__warning' : undefined}>{certaintyOf(take)}</span>
          {` · ${wayOf(take.measured)} · ${dateOf(take.date)}`}
        </span>
      </td>
      <td className="mono">{lengthOf(take.read)}</td>
      <td className={take.read > take.planned ? 'mono takes__over' : 'mono takes__under'} title={`The estimate was ${lengthOf(take.planned)}`}>
        {overPlan(take)}
      </td>
      <td>
        <span className="takes__sides" role="group" aria-label={`Compare the take of ${name}`}>
          <button type="button" className="chip takes__side takes__side--a" aria-pressed={one === take.id} onClick={() => choose([take.id, other === take.id ? one : other])}>
            A
          </button>
          <button type="button" className="chip takes__side takes__side--b" aria-pressed={other === take.id} onClick={() => choose([one === take.id ? other : one, take.id])}>
            B
          </button>
        </span>
      </td>
      <td>
        <Deeds take={take} sound={sound} name={name} />
      </td>
    </tr>
  );
};

/** Who read, to be typed over: taken on Enter or when left. */
const ReaderField = ({ take }: { readonly take: TakeSummary }) => {
  const { client, valueOf } = useOperator();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft.trim() !== take.reader) void valueOf(client.call('takes.label', { id: take.id, reader: draft.trim() }));
    setDraft(null);
  };
  return (
    <input
      className="takes__reader"
      aria-label={`Reader of the take of ${dateOf(take.date)}`}
      placeholder="Nobody named"
      maxLength={200}
      autoComplete="off"
      value={draft ?? take.reader}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
};
