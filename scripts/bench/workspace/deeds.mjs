/** What a producer does with two hours of captions, and what the window's frames are like meanwhile. */
import { percentile } from '../prompter/percentile.mjs';

/** So long the window rests before and after a deed, ms: what comes late belongs to it too. */
const REST = 500;

const watch = () => {
  globalThis.frames_ = [];
  globalThis.tasks_ = [];
  new PerformanceObserver((list) => globalThis.tasks_.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    globalThis.frames_.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
};

const times = async (count, work) => {
  for (let index = 0; index < count; index += 1) await work(index);
};

const over = async (page, selector) => {
  const box = await page.locator(selector).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
};

const wheel = (page, count, delta) =>
  times(count, async () => {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(16);
  });

const drag = async (page) => {
  const box = await page.locator('.wave__block .wave__words').first().boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await times(40, (step) => page.mouse.move(x + (step % 20), y));
  await page.mouse.up();
};

const zoom = async (page) => {
  await page.keyboard.down('Control');
  await wheel(page, 30, 120);
  await wheel(page, 30, -120);
  await page.keyboard.up('Control');
};

const write = async (page) => {
  await page.keyboard.press('Enter');
  await page.locator('.caption-row__field').pressSequentially('some words that are typed here', { delay: 15 });
  await page.keyboard.press('Control+Enter');
};

const replace = async (page) => {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).pressSequentially('the', { delay: 15 });
  await page.getByRole('textbox', { name: 'Replace with' }).fill('that');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await page.keyboard.press('Escape');
};

const undo = async (page) => {
  await page.locator('.captions-list').focus();
  await page.keyboard.press('Control+z');
};

/** Written in CEA-608 and read back after each edit: long enough for it to come back. */
const drawAs608 = async (page) => {
  await page.getByLabel('Drawn as').selectOption('scc');
  await page.waitForTimeout(1000);
  await page.locator('.captions-list').focus();
  await times(3, async () => {
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForTimeout(700);
  });
};

/** In this order; each is measured by itself. */
const deeds = [
  ['idle', (page) => page.waitForTimeout(1000)],
  ['scroll', async (page) => over(page, '.captions-list').then(() => wheel(page, 60, 600))],
  ['pan', async (page) => over(page, '.wave__surface').then(() => wheel(page, 60, 300))],
  ['zoom', zoom],
  ['drag', drag],
  ['step', (page) => times(30, () => page.keyboard.press('ArrowDown'))],
  ['type', write],
  ['replace-all', replace],
  ['undo', undo],
  ['fix-all', (page) => page.keyboard.press('Shift+F')],
  ['undo-fix-all', undo],
  ['draw-as-608', drawAs608],
];

/** The 95th percentile of the time between frames, and the longest task, in ms, of each deed by its name. */
export const measureDeeds = async (page) => {
  await page.evaluate(watch);
  const measured = {};
  for (const [name, work] of deeds) {
    await page.waitForTimeout(REST);
    await page.evaluate(() => {
      globalThis.frames_ = [];
      globalThis.tasks_ = [];
    });
    await work(page);
    await page.waitForTimeout(REST);
    const { frames, tasks } = await page.evaluate(() => ({ frames: globalThis.frames_, tasks: globalThis.tasks_ }));
    measured[name] = { frame: percentile(frames, 0.95), longest: Math.max(0, ...tasks) };
  }
  return measured;
};
