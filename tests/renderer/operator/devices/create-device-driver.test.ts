/** What devices order and when; the show is a real one, the clock and the timers are the test's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bindings, usualBindings } from '../../../../core/devices/bindings.ts';
import { boundTable, findByInput } from '../../../../core/devices/bound-table.ts';
import { apply } from '../../../../core/show/apply.ts';
import type { Command } from '../../../../core/show/command.ts';
import { commandTable } from '../../../../core/show/command-table.ts';
import { positionIn } from '../../../../core/show/roll.ts';
import { instant } from '../../../../core/units/time.ts';
import { createDeviceDriver, orderEvery, repeatAfter, repeatEvery } from '../../../../renderer/operator/devices/create-device-driver.ts';
import { sampleText, showOf } from '../../../core/show/fixture.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const setUp = (own: Partial<Bindings> = {}) => {
  let show = showOf(sampleText);
  const bindings = { ...usualBindings, ...own };
  const ordered: Command[] = [];
  const now = () => instant(Date.now());
  const order = (command: Command): void => {
    ordered.push(command);
    show = apply(show, command, now());
  };
  const driver = createDeviceDriver({
    show: () => show,
    find: (input) => findByInput(boundTable(commandTable, bindings), input),
    bindings: () => bindings,
    now,
    order,
    perform: (deed) => {
      if (deed.kind === 'command') order(deed.build(show));
    },
  });
  return { driver, ordered, kinds: () => ordered.map(({ kind }) => kind), show: () => show, now };
};

describe('a pressed control', () => {
  it('does what it is bound to, once, when it goes down', () => {
    const { driver, ordered } = setUp();
    driver.hear({ kind: 'press', id: 'pad/b0', down: true });
    driver.hear({ kind: 'press', id: 'pad/b0', down: false });
    vi.advanceTimersByTime(5000);
    expect(ordered).toEqual([{ kind: 'toggle-roll' }]);
  });

  it('does nothing when it is bound to nothing', () => {
    const { driver, ordered } = setUp();
    driver.hear({ kind: 'press', id: 'pad/b99', down: true });
    expect(ordered).toEqual([]);
  });

  it('repeats while it is held, where holding a key does', () => {
    const { driver, ordered } = setUp();
    driver.hear({ kind: 'press', id: 'pad/b12', down: true });
    vi.advanceTimersByTime(repeatAfter + 2 * repeatEvery);
    expect(ordered).toHaveLength(4);
    driver.hear({ kind: 'press', id: 'pad/b12', down: false });
    vi.advanceTimersByTime(5000);
    expect(ordered).toHaveLength(4);
  });

  it('is let go when its device goes', () => {
    const { driver, ordered } = setUp();
    driver.hear({ kind: 'press', id: 'pad/b12', down: true });
    driver.letGo();
    vi.advanceTimersByTime(5000);
    expect(ordered).toHaveLength(1);
  });
});

describe('a moved control', () => {
  it('orders at a bounded rate, the newest value last, and rests at once', () => {
    const { driver, kinds, show } = setUp();
    for (let step = 1; step <= 100; step += 1) {
      driver.hear({ kind: 'axis', id: 'pad/a1', value: -step / 100 });
      vi.advanceTimersByTime(10);
    }
    const speeds = kinds().filter((kind) => kind === 'set-speed').length;
    expect(speeds).toBeGreaterThan(5);
    expect(speeds).toBeLessThanOrEqual(1000 / orderEvery + 1);
    vi.advanceTimersByTime(orderEvery);
    expect(show().roll.speed).toBe(2);
    driver.hear({ kind: 'axis', id: 'pad/a1', value: 0 });
    expect(show().roll.speed).toBe(0);
    vi.advanceTimersByTime(5000);
    expect([show().roll.speed, show().speed]).toEqual([0, 1]);
  });

  it('rolls back when it is pulled', () => {
    const { driver, show } = setUp();
    driver.hear({ kind: 'axis', id: 'shuttle/ring', value: -1 });
    expect(show().roll.speed).toBe(-2);
  });

  it('that jogs gathers its steps', () => {
    const { driver, ordered, show, now } = setUp();
    for (let step = 0; step < 20; step += 1) {
      driver.hear({ kind: 'turn', id: 'shuttle/jog', by: 1 });
      vi.advanceTimersByTime(5);
    }
    vi.advanceTimersByTime(orderEvery);
    expect(ordered.length).toBeLessThanOrEqual(4);
    expect(positionIn(show(), now())).toBe(Math.min(6000, show().timeline.duration));
  });

  it('that nobody uses orders nothing', () => {
    const { driver, ordered } = setUp();
    driver.hear({ kind: 'axis', id: 'midi:x/cc.1.1', value: 1 });
    driver.hear({ kind: 'turn', id: 'unknown/jog', by: 5 });
    expect(ordered).toEqual([]);
  });
});

describe('the wheel of the mouse', () => {
  it('jogs, or steps the speed', () => {
    const { driver, ordered } = setUp();
    driver.turn(2, 'jog');
    driver.turn(-1, 'speed-steps');
    expect(ordered).toEqual([
      { kind: 'jump-time', to: 600 },
      { kind: 'nudge-speed', by: -0.05 },
    ]);
  });
});

describe('an ended driver', () => {
  it('orders nothing that was held back', () => {
    const { driver, ordered } = setUp();
    driver.turn(1, 'jog');
    driver.turn(1, 'jog');
    driver.hear({ kind: 'press', id: 'pad/b12', down: true });
    const before = ordered.length;
    driver.turn(1, 'jog');
    driver.end();
    vi.advanceTimersByTime(5000);
    expect(ordered).toHaveLength(before);
  });
});
