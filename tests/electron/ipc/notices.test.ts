/** No notice is lost while the operator's page loads. */
import { describe, expect, it } from 'vitest';
import { createNotices } from '../../../electron/ipc/notices.ts';

describe('notices', () => {
  it('wait until the page listens, come in order, and wait again when it is gone', () => {
    const heard: string[] = [];
    const notices = createNotices((_name, payload) => {
      if (typeof payload === 'object' && 'code' in payload) heard.push(payload.code);
    });
    notices.tell('info', 'one', '');
    notices.tell('error', 'two', '');
    expect(heard).toEqual([]);
    notices.listening();
    notices.tell('info', 'three', '');
    notices.gone();
    notices.tell('info', 'four', '');
    expect(heard).toEqual(['one', 'two', 'three']);
    notices.listening();
    notices.listening();
    expect(heard).toEqual(['one', 'two', 'three', 'four']);
  });
});
