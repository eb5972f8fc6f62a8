/** Letters of several parts on the prompter: emoji, flags, marks above and below. */
import type { Page } from '@playwright/test';
import { expect, fullDisplays, test } from './app.ts';
import { order, topOf } from './prompter-page.ts';

const family = '👨‍👩‍👧‍👦';
const text = [
  `Good evening 😀 from a family ${family} with flags 🇳🇴🇫🇷🏴󠁧󠁢󠁳󠁣󠁴󠁿 and keys 1️⃣2️⃣.`,
  'Tiếng Việt: Ca\u0302\u0300u ca\u0309ng mo\u031b\u0309 cu\u031b\u0309a trở lại tối nay,... sau mười một tuần.',
  'يُعَادُ فَتْحُ جِسْرِ المِينَاءِ أَمَامَ حَرَكَةِ المُرُورِ... اللَّيْلَةَ.',
  'गुरुत्वाकर्षण की खोज क्षत्रियों ने नहीं की।',
  'גֶּשֶׁר הַנָּמֵל נִפְתָּח מֵחָדָשׁ הַלַּיְלָה.',
  `And ${family.repeat(60)} too.`,
  '',
].join('\n');

test.use({ text, displays: fullDisplays });

/** What is broken over two rows though it is one grapheme. */
const brokenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const texts = [...document.querySelectorAll('.prompter-words')].flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []));
    return texts.flatMap((one) =>
      [...segmenter.segment(one.data)].flatMap(({ segment, index }) => {
        const range = document.createRange();
        range.setStart(one, index);
        range.setEnd(one, index + segment.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top, height }) => top + height / 2);
        return Math.max(...tops) - Math.min(...tops) > 20 ? [segment] : [];
      }),
    );
  });

/** The highlighted words that begin or end inside a grapheme. */
const splitHighlights = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    return [...(CSS.highlights.get('prompter-word') ?? [])].flatMap((range) => {
      const whole = range.startContainer.textContent ?? '';
      const starts = new Set([...segmenter.segment(whole)].map(({ index }) => index)).add(whole.length);
      return starts.has(range.startOffset) && starts.has(range.endOffset) ? [] : [whole.slice(range.startOffset, range.endOffset)];
    });
  });

test('rows and marks never part what is read as one letter, and emoji come from the app', async ({ caesura }) => {
  const { prompter, operator } = caesura;
  await expect.poll(() => topOf(prompter, 'Good evening')).not.toBeNull();
  for (const typeSize of [60, 180]) {
    await order(caesura, { kind: 'set-picture', picture: { typeSize } });
    await expect(prompter.locator('.prompter-blocks')).toHaveCSS('font-size', `${String(typeSize)}px`);
    expect(await brokenOn(prompter)).toEqual([]);
  }
  for (const page of [prompter, operator]) {
    await expect.poll(() => page.evaluate(() => [...document.fonts].some(({ family: name, status }) => name.includes('Noto Emoji') && status === 'loaded'))).toBe(true);
  }
  await order(caesura, { kind: 'rehearse', on: true });
  await order(caesura, { kind: 'set-rehearsal', rehearsal: { marksWords: true } });
  await order(caesura, { kind: 'jump-time', to: 300 });
  await expect.poll(() => prompter.evaluate(() => CSS.highlights.get('prompter-word')?.size ?? 0)).toBe(1);
  for (let to = 0; to < 30_000; to += 1700) {
    await order(caesura, { kind: 'jump-time', to });
    expect(await splitHighlights(prompter)).toEqual([]);
  }
});
