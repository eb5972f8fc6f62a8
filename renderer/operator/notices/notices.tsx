/** The notices: what the operator must know, over the corner of the window. */
import { useEffect } from 'react';
import { leavesAlone, stayOf, type ShownNotice } from './notice-list.ts';
import './notices.css';

type Props = { readonly notices: readonly ShownNotice[]; readonly dismiss: (key: number) => void };

/** All notices; screen readers hear errors at once and the others politely. */
export const Notices = ({ notices, dismiss }: Props) => (
  <section className="notices" aria-label="Notices">
    {notices.map((notice) => (
      <NoticeCard key={notice.key} notice={notice} dismiss={dismiss} />
    ))}
  </section>
);

const NoticeCard = ({ notice, dismiss }: { readonly notice: ShownNotice; readonly dismiss: Props['dismiss'] }) => {
  useEffect(() => {
    if (!leavesAlone(notice)) return;
    const timer = setTimeout(() => dismiss(notice.key), stayOf(notice));
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <div className={`notice notice--${notice.severity}`} role={notice.severity === 'error' ? 'alert' : 'status'}>
      <p>
        {notice.message}
        {notice.times > 1 && <span className="notice__times"> ×{notice.times}</span>}
      </p>
      <button type="button" className="notice__close" aria-label="Dismiss" onClick={() => dismiss(notice.key)}>
        ✕
      </button>
    </div>
  );
};
