/** Rolls a text by the techniques of other prompters. Each `change` is what an operator does to the speed. */
'use strict';

const screenBox = document.querySelector('#screen');
const rows = document.querySelector('#rows');

/** px a second at speed 1: about what our timeline gives for the same text. */
const base = 130;

/** Whole px each frame, from requestAnimationFrame. */
const integerPixels = () => {
  let speed = 1;
  let y = 0;
  const frame = () => {
    y += Math.max(1, Math.round((base * speed) / 60));
    rows.style.transform = `translateY(${-y}px)`;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return (next) => {
    speed = next;
  };
};

/** The scroll position set each frame. */
const scrollTop = () => {
  let speed = 1;
  let y = 0;
  let before = performance.now();
  const frame = (at) => {
    y += (base * speed * Math.max(0, at - before)) / 1000;
    before = at;
    screenBox.scrollTop = y;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return (next) => {
    speed = next;
  };
};

/** A CSS transition to the end of the text, built again from the computed place at each change of speed. */
const cssTransition = () => {
  const change = (speed) => {
    const at = -new DOMMatrix(getComputedStyle(rows).transform).f;
    const left = rows.scrollHeight - at;
    rows.style.transition = 'none';
    rows.style.transform = `translateY(${-at}px)`;
    rows.getBoundingClientRect();
    rows.style.transition = `transform ${left / (base * speed)}s linear`;
    rows.style.transform = `translateY(${-rows.scrollHeight}px)`;
  };
  change(1);
  return change;
};

/** Not a peer's: one animation and no script at all, to the end of the text. What this machine loses here it loses with any technique. */
const bareAnimation = () => {
  const end = rows.scrollHeight;
  const keyframes = [{ transform: 'translateY(0px)' }, { transform: `translateY(${-end}px)` }];
  const animation = rows.animate(keyframes, { duration: (end / base) * 1000, fill: 'both' });
  return (speed) => animation.updatePlaybackRate(speed);
};

const techniques = { 'bare-animation': bareAnimation, 'integer-pixels': integerPixels, 'scroll-top': scrollTop, 'css-transition': cssTransition };

/** Lays the text out and begins to roll; `window.change(speed)` changes the speed. */
window.begin = (technique, text) => {
  rows.replaceChildren(
    ...text.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  window.change = techniques[technique]();
};
