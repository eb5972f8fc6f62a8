/** The notices: what the operator must know, over the corner of the window. */
import { useEffect, useRef } from 'react';
import { CaptionWorkCard } from './caption-work.tsx';
import { leavesAlone, stayOf, type ShownNotice } from './notice-list.ts';
import './notices.css';

type Props = { readonly notices: readonly ShownNotice[]; readonly dismiss: (key: number) => void };

/** All notices, and long work that runs; screen readers hear errors at once and the others politely. */
export const Notices = ({ notices, dismiss }: Props) => (
  <section className="notices" aria-label="Notices">
    {notices.map((notice) => (
      <NoticeCard key={notice.key} notice={notice} dismiss={dismiss} />
    ))}
    <CaptionWorkCard />
  </section>
);

/** Keys that scroll a list which has the focus: elsewhere in the window they do something else. */
const scrollKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/** The list of a notice, which scrolls by keys as well. */
const NoticeLines = ({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    const keep = (event: KeyboardEvent): void => {
      if (scrollKeys.has(event.key)) event.stopPropagation();
    };
    element?.addEventListener('keydown', keep);
    return () => element?.removeEventListener('keydown', keep);
  }, []);
  return (
    <div ref={list} className="notice__lines" tabIndex={0} role="group" aria-label={label}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};

const NoticeCard = ({ notice, dismiss }: { readonly notice: ShownNotice; readonly dismiss: Props['dismiss'] }) => {
  useEffect(() => {
    if (!leavesAlone(notice)) return;
    const timer = setTimeout(() => dismiss(notice.key), stayOf(notice));
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <div className={`notice notice--${notice.severity}`} role={notice.severity === 'error' ? 'alert' : 'status'}>
      <div>
        <p>
          {notice.message}
          {notice.times > 1 && <span className="notice__times"> ×{notice.times}</span>}
        </p>
        {notice.lines !== undefined && <NoticeLines label={notice.message} lines={notice.lines} />}
      </div>
      <button type="button" className="notice__close" aria-label="Dismiss" onClick={() => dismiss(notice.key)}>
        ✕
      </button>
    </div>
  );
};
