/** Says that the captions are early over the sound of a take: they count from its first word (decision 12), and it begins before that word. */
import type { Ms } from '../../../core/units/time.ts';
import type { Desk } from './use-desk.ts';

/** By how much the captions are early; null when they are not, or not made from the script. */
export const silenceBefore = ({ sheet, track }: Pick<Desk, 'sheet' | 'track'>, takeOffset: Ms | null): Ms | null => {
  const [first] = track;
  const ofScript = sheet === null || sheet.source.kind === 'script';
  return takeOffset !== null && ofScript && first !== undefined && first.start < takeOffset ? takeOffset : null;
};

type Props = { readonly desk: Desk; readonly takeOffset: Ms | null };

/** The notice, with the way to move them; nothing when they are not early. */
export const TakeSilence = ({ desk, takeOffset }: Props) => {
  const silence = silenceBefore(desk, takeOffset);
  if (silence === null) return null;
  const seconds = `${(silence / 1000).toFixed(1)} s`;
  return (
    <div className="take-silence" role="status">
      <p>The sound of the take begins {seconds} before its first word. The captions count from the word.</p>
      <button type="button" className="button button--small" title="They are over the sound then, and so in the files; Undo brings them back" onClick={() => void desk.edit({ kind: 'shift', from: 0, by: silence })}>
        Move them by {seconds}
      </button>
    </div>
  );
};
