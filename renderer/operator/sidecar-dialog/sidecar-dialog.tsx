/** The export of the captions as files beside the video: several formats at once, and what each of them cannot hold. */
import { useEffect, useId, useMemo, useState } from 'react';
import type { CaptionPreferences } from '../../../core/captions/caption-preferences.ts';
import type { TrackFormatName } from '../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../core/captions/formats/track-formats.ts';
import { safeFileName } from '../../../core/captions/sidecar.ts';
import type { SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';
import type { Show } from '../../../core/show/show.ts';
import { Modal } from '../dialog/modal.tsx';
import { leftOutWords } from '../export-dialog/export-words.ts';
import { useOperator } from '../operator-context.ts';
import type { Desk } from '../workspace/use-desk.ts';
import { isLanguageTag, lossWords, reportWords } from './sidecar-words.ts';
import { useExport, type ExportState } from './use-export.ts';
import './sidecar-dialog.css';

type Props = { readonly show: Show; readonly desk: Desk; readonly preferences: CaptionPreferences; readonly close: () => void };

/** What is asked in the form. */
type Wishes = Pick<SidecarRequest, 'formats' | 'pattern' | 'language' | 'stories' | 'chapters'>;

const firstWishes: Wishes = { formats: ['vtt'], pattern: '{name}.{lang}', language: 'en-GB', stories: false, chapters: null };

/** The dialog. */
export const SidecarDialog = ({ show, desk, preferences, close }: Props) => {
  const [wishes, setWishes] = useState(firstWishes);
  const { state, write, stop, reset } = useExport();
  const change = (next: Partial<Wishes>): void => {
    setWishes({ ...wishes, ...next });
    reset();
  };
  const send = (overwrite: boolean): void => {
    const { style, ellipsis, frameRate, dropFrame } = preferences;
    void write({ ...wishes, cut: { style, ellipsis, frameRate, offset: 0, story: null }, dropFrame, overwrite });
  };
  const ready = (wishes.formats.length > 0 || wishes.chapters !== null) && isLanguageTag(wishes.language) && wishes.pattern.trim() !== '';
  return (
    <Modal title="Export captions" close={close} wide>
      <div className="sidecar">
        <form className="sidecar__form" onSubmit={(event) => event.preventDefault()}>
          <Folder />
          <TextWish label="File name" value={wishes.pattern} note="{name} the video’s, {story} the slug, {n} its number, {lang} the language" change={(pattern) => change({ pattern })} />
          <TextWish label="Language tag" value={wishes.language} note="such as en-GB, de or pt-BR" valid={isLanguageTag(wishes.language)} change={(language) => change({ language })} />
          <p className="sidecar__sample mono">{`${safeFileName(wishes.pattern.replaceAll('{name}', 'video').replaceAll('{story}', 'slug').replaceAll('{n}', '01').replaceAll('{lang}', wishes.language))}${wishes.formats[0] === undefined && wishes.chapters !== null ? '.chapters.vtt' : (trackFormats[wishes.formats[0] ?? 'vtt'].endings[0] ?? '')}`}</p>
          {show.document.rundown.stories.length > 1 && (
            <label className="sidecar__check">
              <input type="checkbox" checked={wishes.stories} onChange={(event) => change({ stories: event.currentTarget.checked, pattern: event.currentTarget.checked ? '{n} {story}.{lang}' : '{name}.{lang}' })} />
              <span>
                A file for each story
                <small>{desk.sheet === null ? 'each begins at 0' : 'of the kept captions; each begins at 0'}</small>
              </span>
            </label>
          )}
          <ChapterWish chosen={wishes.chapters} change={(chapters) => change({ chapters })} />
        </form>
        <Formats chosen={wishes.formats} desk={desk} change={(formats) => change({ formats })} />
      </div>
      <footer className="export__foot">
        <Words state={state} desk={desk} leftOut={desk.sheet === null || wishes.stories ? leftOutWords(show.cloaked.length) : ''} />
        {state.kind === 'writing' ? (
          <button type="button" className="button" onClick={stop}>
            Stop
          </button>
        ) : (
          <button type="button" className="button" onClick={close}>
            {state.kind === 'done' ? 'Done' : 'Cancel'}
          </button>
        )}
        <button type="button" className="button button--main" disabled={!ready || state.kind === 'writing' || desk.track.length === 0} onClick={() => send(state.kind === 'exists')}>
          {state.kind === 'exists' ? 'Replace' : 'Export'}
        </button>
      </footer>
    </Modal>
  );
};

const Words = ({ state, desk, leftOut }: { readonly state: ExportState; readonly desk: Desk; readonly leftOut: string }) => {
  if (state.kind === 'writing') return <progress className="export__words" aria-label="Writing the files" value={state.done} max={Math.max(1, state.total)} />;
  const done = state.kind === 'done' && state.report.failed.length === 0;
  const count = `${String(desk.track.length)} ${desk.track.length === 1 ? 'caption' : 'captions'}`;
  return (
    <p className={done ? 'export__words export__words--done' : state.kind === 'exists' ? 'export__words sidecar__warning' : 'export__words'} role="status">
      {state.kind === 'idle' && `${count}${leftOut}. Nothing is replaced without asking.`}
      {state.kind === 'exists' && state.message}
      {state.kind === 'done' && reportWords(state.report)}
    </p>
  );
};

const Folder = () => {
  const { client, valueOf } = useOperator();
  const [folder, setFolder] = useState('');
  useEffect(() => {
    void valueOf(client.call('sidecar.folder')).then((answer) => answer !== null && setFolder(answer.folder));
  }, [client, valueOf]);
  const choose = async (): Promise<void> => {
    const answer = await valueOf(client.call('sidecar.choose-folder'));
    if (answer !== null) setFolder(answer.folder);
  };
  return (
    <div className="choice">
      <span className="sidecar__label">Folder</span>
      <div className="sidecar__folder">
        <span className="sidecar__path" title={folder}>
          {folder}
        </span>
        <button type="button" className="button button--small" onClick={() => void choose()}>
          Choose…
        </button>
      </div>
    </div>
  );
};

type TextWishProps = { readonly label: string; readonly value: string; readonly note: string; readonly valid?: boolean; readonly change: (value: string) => void };

const TextWish = ({ label, value, note, valid = true, change }: TextWishProps) => {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field" value={value} aria-invalid={!valid} aria-describedby={`${id}-note`} maxLength={200} onChange={(event) => change(event.currentTarget.value)} />
      <small id={`${id}-note`} className="sidecar__note">
        {note}
      </small>
    </div>
  );
};

type ChapterWishProps = { readonly chosen: SidecarRequest['chapters']; readonly change: (chapters: SidecarRequest['chapters']) => void };

const chapterWishes = [
  { value: null, label: 'None' },
  { value: 'stories', label: 'One for each story' },
  { value: 'paragraphs', label: 'One for each paragraph' },
] as const;

const ChapterWish = ({ chosen, change }: ChapterWishProps) => {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>Chapters</label>
      <select id={id} className="field" aria-describedby={`${id}-note`} value={chosen ?? ''} onChange={(event) => change(chapterWishes.find(({ value }) => value === event.currentTarget.value)?.value ?? null)}>
        {chapterWishes.map(({ value, label }) => (
          <option key={label} value={value ?? ''}>
            {label}
          </option>
        ))}
      </select>
      <small id={`${id}-note`} className="sidecar__note">
        A WebVTT file for players beside each: <span className="mono">.chapters.vtt</span>
      </small>
    </div>
  );
};

type FormatsProps = { readonly chosen: readonly TrackFormatName[]; readonly desk: Desk; readonly change: (formats: TrackFormatName[]) => void };

const Formats = ({ chosen, desk, change }: FormatsProps) => {
  // The language tag is in the name of each file, whatever the format holds.
  const document = useMemo(() => ({ head: desk.sheet?.head ?? {}, track: desk.track }), [desk.sheet, desk.track]);
  return (
    <ul className="sidecar__formats" aria-label="Formats">
      {Object.values(trackFormats).map((format) => {
        const on = chosen.includes(format.name);
        return (
          <li key={format.name}>
            <label className="sidecar__check">
              <input type="checkbox" checked={on} onChange={() => change(on ? chosen.filter((name) => name !== format.name) : [...chosen, format.name])} />
              <span>
                {format.label} <small className="mono">{format.endings[0]}</small>
              </span>
            </label>
            {on && lossWords(document, format).map((words) => (
              <p key={words} className="sidecar__loss">
                {words}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
};
