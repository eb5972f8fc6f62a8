/** The export of the captions as files beside the video: several formats at once, and what each of them cannot hold. */
import { useId, useMemo } from 'react';
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import { isLanguageTag } from '../../../core/captions/language-tag.ts';
import type { SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';
import type { Show } from '../../../core/show/show.ts';
import { Modal } from '../dialog/modal.tsx';
import { leftOutWords } from '../export-dialog/export-words.ts';
import { TakeSilence } from '../workspace/take-silence.tsx';
import type { Desk } from '../workspace/use-desk.ts';
import { useMedia } from '../workspace/use-media.ts';
import { useTakeOffset } from '../workspace/use-take-offset.ts';
import { ExportFoot } from './export-foot.tsx';
import { FormatList } from './format-list.tsx';
import { filesWords } from './sidecar-words.ts';
import { useExport } from './use-export.ts';
import { usePlan } from './use-plan.ts';
import { unready, wishesFor, withStories, type KeptWishes } from './wishes.ts';
import { ChapterWish, Folder, TextWish } from './wish-fields.tsx';
import './sidecar-dialog.css';

type Props = {
  readonly show: Show;
  readonly desk: Desk;
  readonly preferences: CaptionPreferences;
  /** What was asked the last time. */
  readonly kept: KeptWishes;
  readonly keep: (wishes: KeptWishes) => void;
  readonly close: () => void;
};

/** The dialog. */
export const SidecarDialog = ({ show, desk, preferences, kept, keep, close }: Props) => {
  const { length: stories } = show.document.rundown.stories;
  const wishes = useMemo(() => wishesFor(kept, desk.sheet, stories), [kept, desk.sheet, stories]);
  const { state, write, stop, reset } = useExport();
  const takeOffset = useTakeOffset(show.timeline, useMedia());
  const form = useId();
  const change = (next: Partial<KeptWishes>): void => {
    keep({ ...kept, ...next });
    reset();
  };
  const missing = unready(wishes);
  const ready = missing === null;
  const request = useMemo<SidecarRequest | null>(() => {
    const { style, ellipsis, frameRate, dropFrame } = preferences;
    return ready ? { ...wishes, cut: { style, ellipsis, frameRate, offset: 0, story: null }, dropFrame, overwrite: false } : null;
  }, [wishes, preferences, ready]);
  const plan = usePlan(request, desk.sheet, show.document);
  const planned = plan?.ok === true ? plan.value : null;
  const send = (overwrite: boolean): void => {
    if (request !== null && state.kind !== 'writing') void write({ ...request, overwrite });
  };
  return (
    <Modal title="Export captions" close={close} wide>
      {!wishes.stories && <TakeSilence desk={desk} takeOffset={takeOffset} />}
      <div className="sidecar">
        <form
          id={form}
          className="sidecar__form"
          onSubmit={(event) => {
            event.preventDefault();
            send(false);
          }}
        >
          <Folder />
          <TextWish label="File name" value={wishes.pattern} note="{name} the video’s or the script’s, {story} the slug, {n} its number, {lang} the language" change={(pattern) => change({ pattern })} />
          <TextWish label="Language tag" value={wishes.language} note="such as en-GB, de or pt-BR" valid={isLanguageTag(wishes.language)} change={(language) => change({ language })} />
          {stories > 1 && (
            <label className="sidecar__check">
              <input type="checkbox" checked={wishes.stories} onChange={(event) => change(withStories(event.currentTarget.checked))} />
              <span>
                A file for each story
                <small>{desk.sheet === null ? 'each begins at 0' : 'of the kept captions; each begins at 0'}</small>
              </span>
            </label>
          )}
          <ChapterWish chosen={wishes.chapters} change={(chapters) => change({ chapters })} />
          <FilesLine plan={plan} missing={missing} />
        </form>
        <FormatList chosen={wishes.formats} losses={planned?.losses ?? []} change={(formats) => change({ formats })} />
      </div>
      <ExportFoot
        {...{ state, form, stop, close }}
        captions={planned?.captions ?? desk.track.length}
        leftOut={desk.sheet === null ? leftOutWords(show.cloaked.length) : ''}
        ready={ready && desk.track.length > 0}
        replace={() => send(true)}
      />
    </Modal>
  );
};

/** The files' names, or why there are none. */
const FilesLine = ({ plan, missing }: { readonly plan: ReturnType<typeof usePlan>; readonly missing: string | null }) => {
  const refused = missing ?? (plan?.ok === false ? plan.error.message : null);
  return <p className={refused === null ? 'sidecar__sample mono' : 'sidecar__warning'}>{refused ?? (plan?.ok === true ? filesWords(plan.value) : '')}</p>;
};
