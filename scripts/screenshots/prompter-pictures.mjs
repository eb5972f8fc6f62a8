/** The pictures of the prompter in docs/images: each size, direction and script that the documentation speaks of. */

/** One picture: its name, the output's size, the script, and what is ordered before it is taken. */
const prompterPictures = [
  { name: 'prompter-1280x720', size: '1280x720', script: 'docs/samples/harbour-bridge.txt', picture: {} },
  { name: 'prompter-1920x1080', size: '1920x1080', script: 'docs/samples/evening-rundown.txt', picture: { showClock: false, showRemaining: true, showSlug: true, highlightCue: true, markerShape: 'band' } },
  { name: 'prompter-3840x2160', size: '3840x2160', script: 'docs/samples/harbour-bridge.txt', picture: {} },
  { name: 'prompter-1080x1920', size: '1080x1920', script: 'docs/samples/harbour-bridge.txt', picture: { font: 'lexend' } },
  { name: 'prompter-mirrored', size: '1280x720', script: 'docs/samples/harbour-bridge.txt', picture: { mirror: true } },
  { name: 'prompter-right-to-left', size: '1280x720', script: 'docs/samples/right-to-left.txt', picture: { markerShape: 'arrow-right' } },
  { name: 'prompter-korean', size: '1280x720', script: 'docs/samples/korean.txt', picture: { markerShape: 'line' } },
];

/** Where the reading is in these pictures, ms of the timeline. */
const PLACE = 4200;

/** Brings a fresh app to the state of a picture; `order` orders the show. */
export const prepare = async (order, { picture }) => {
  await order({ kind: 'set-picture', picture: { ...picture, jumps: 'instant' } });
  await order({ kind: 'jump-time', to: PLACE });
  await new Promise((resolve) => setTimeout(resolve, 800));
};

const takeOne = async (picture, { root, start, windowOf, folder }) => {
  const { app, end } = await start(`{1440x900}{${picture.size}}`, `${root}/${picture.script}`);
  try {
    const operator = await windowOf(app, 'operator');
    await operator.waitForSelector('.cue-list__rows > *');
    const prompter = await windowOf(app, 'prompter');
    await prompter.waitForSelector('[data-cue]');
    const order = async (command) => {
      const answer = await operator.evaluate((one) => globalThis.caesura.call('command.order', one), command);
      if (!answer.ok) throw new Error(`${command.kind} was refused: ${answer.error.message}`);
    };
    await prepare(order, picture);
    await prompter.screenshot({ path: `${folder}/${picture.name}.png` });
  } finally {
    await end();
  }
};

/** Takes them all, each with an app of its own: `start(screens, script)` gives the app and what ends it. */
export const takePrompterPictures = async (means) => {
  for (const picture of prompterPictures) await takeOne(picture, means);
};
