import { describe, expect, it } from 'vitest';
import { createDeviceHub } from '../../../../renderer/operator/devices/device-hub.ts';

const pad = { key: 'gamepad 0', kind: 'gamepad', name: 'Pad', note: null } as const;
const press = { kind: 'press', id: 'pad/b0', down: true } as const;

describe('the hub', () => {
  it('tells who is connected, and of every change', () => {
    const hub = createDeviceHub();
    let changes = 0;
    const end = hub.subscribe(() => void (changes += 1));
    hub.connect(pad);
    hub.connect({ ...pad, note: 'odd' });
    expect(hub.state().devices).toEqual([{ ...pad, note: 'odd' }]);
    hub.tellMidi('none');
    hub.disconnect('gamepad 0');
    end();
    hub.connect(pad);
    expect([changes, hub.state().midiFault, hub.state().devices.length]).toEqual([4, 'none', 1]);
  });

  it('gives what is sent to watchers and drivers, and presses to the learner instead of the drivers', () => {
    const hub = createDeviceHub();
    const heard: string[] = [];
    hub.watch((_input, device) => heard.push(`watch ${device}`));
    const end = hub.drive(({ id }) => heard.push(`drive ${id}`));
    hub.receive('a', [press]);
    hub.learn(({ id }) => heard.push(`learn ${id}`));
    hub.receive('a', [press]);
    hub.receive('c', [{ ...press, down: false }, { kind: 'axis', id: 'pad/a1', value: 0 }]);
    hub.learn(null);
    end();
    hub.receive('b', [press]);
    expect(heard).toEqual(['watch a', 'drive pad/b0', 'watch a', 'learn pad/b0', 'watch c', 'drive pad/b0', 'watch c', 'drive pad/a1', 'watch b']);
  });

  it('tells of a device that was unplugged, not of one that is used no longer', () => {
    const hub = createDeviceHub();
    const lost: string[] = [];
    const end = hub.watchLoss(({ name }) => lost.push(name));
    hub.connect(pad);
    hub.disconnect('gamepad 0');
    hub.connect(pad);
    hub.lose('gamepad 0');
    hub.lose('gamepad 0');
    end();
    hub.connect(pad);
    hub.lose('gamepad 0');
    expect(lost).toEqual(['Pad']);
  });

  it('tells what a device’s going does before it is gone', () => {
    const hub = createDeviceHub();
    hub.connect(pad);
    const heard: unknown[] = [];
    hub.drive((input) => heard.push([input, hub.state().devices.length]));
    hub.disconnect('gamepad 0', [{ kind: 'axis', id: 'pad/a1', value: 0 }]);
    expect(heard).toEqual([[{ kind: 'axis', id: 'pad/a1', value: 0 }, 1]]);
  });
});
