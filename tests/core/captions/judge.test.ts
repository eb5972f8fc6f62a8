import { expect, it } from 'vitest';
import { exportCaptions } from '../../../core/captions/export-captions.ts';
import { ms } from '../../../core/units/time.ts';
it('s', () => {
  const r = exportCaptions([{id:'NOTE a', start: ms(0), end: ms(1000), lines:['a & <b> --> &amp; 5 < 6', ' x '], speaker: 'A & B'},{id:'', start: ms(3600000*123), end: ms(3600000*123+7), lines:['a\0\ud800 b \u{1F600}'], speaker: null}], 'vtt');
  console.log(r);
  expect(r.ok).toBe(true);
});
