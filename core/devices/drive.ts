/** What sticks, rings, faders and wheels order of the show: pure, from what a control did and how it is used. */
import type { Command } from '../show/command.ts';
import type { Show } from '../show/show.ts';
import { isRolling, positionIn } from '../show/roll.ts';
import { elapsedBetween, type Instant, type Ms, ms } from '../units/time.ts';
import { shapedAxis, shapedFader, speedOfShare } from './axis-curve.ts';
import type { AxisUse } from './bindings.ts';
import { midiValueOf, stepsOf } from './encoder.ts';

/** A control that is out of its rest, and how the show went before it was taken. */
type Grip = { readonly id: string; readonly rolled: boolean; readonly speed: number };

/** Where a jog is on its way to, ahead of the show that has not answered yet. */
type Jog = { readonly to: Ms; readonly at: Instant };

/** What is remembered between movements. */
export type Drive = { readonly grip: Grip | null; readonly jog: Jog | null };

/** Nothing is held. */
export const atRest: Drive = { grip: null, jog: null };

/** What is seen of the show. */
export type DrivenShow = Pick<Show, 'roll' | 'speed' | 'timeline' | 'rehearsal'>;

/** One order; `continuous` ones may be left out when a newer of the same kind follows at once. */
export type DriveOrder = { readonly command: Command; readonly continuous: boolean };

/** The next memory and what to order. */
export type Driven = { readonly drive: Drive; readonly orders: readonly DriveOrder[] };

/** How far one step of a jog goes, ms of the timeline: a few words, so that ten steps are a sentence. */
const jogStep = 300;

/** How much one step of an encoder changes the speed factor: as one press of a key does. */
const speedStep = 0.05;

/** After this long without a step a jog begins from where the show is, ms. */
const jogPatience = 250;

const atOnce = (command: Command): DriveOrder => ({ command, continuous: false });

const bySpeed = (speed: number): DriveOrder => ({ command: { kind: 'set-speed', speed }, continuous: true });

/** The show's own speed again, and at rest as it is to be. */
const letGo = (drive: Drive, grip: Grip, rolls: boolean): Driven => ({
  drive: { ...drive, grip: null },
  orders: rolls ? [atOnce({ kind: 'set-speed', speed: grip.speed })] : [atOnce({ kind: 'hold' }), atOnce({ kind: 'set-speed', speed: grip.speed })],
});

/** The grip that a control has from now on: one that takes over from another keeps how the show went before both. */
const gripOf = ({ grip }: Drive, id: string, show: DrivenShow): Grip =>
  grip === null ? { id, rolled: isRolling(show), speed: show.speed } : { ...grip, id };

/** A spring-loaded control: its way is the speed, its rest holds. */
const byShuttle = (drive: Drive, id: string, speed: number | null, show: DrivenShow): Driven => {
  const { grip } = drive;
  if (speed === null) return grip?.id === id ? letGo(drive, grip, false) : { drive, orders: [] };
  const rolls = grip?.id === id || isRolling(show);
  const orders = [bySpeed(speed), ...(rolls ? [] : [atOnce({ kind: 'roll' })])];
  return { drive: { ...drive, grip: gripOf(drive, id, show) }, orders };
};

/** Bends the speed of a show that rolls, to `most` times it and down to almost nothing; its rest gives the speed back. */
const byBend = (drive: Drive, id: string, share: number, most: number, show: DrivenShow): Driven => {
  const { grip } = drive;
  if (share === 0) return grip?.id === id ? letGo(drive, grip, isRolling(show)) : { drive, orders: [] };
  if (grip?.id !== id && !isRolling(show)) return { drive, orders: [] };
  const taken = gripOf(drive, id, show);
  const factor = share > 0 ? 1 + share * (Math.max(1, most) - 1) : 1 + share * 0.9;
  const speed = Math.sign(taken.speed) * Math.min(4, Math.max(0.1, Math.round(Math.abs(taken.speed) * factor * 50) / 50));
  return { drive: { ...drive, grip: taken }, orders: [bySpeed(speed)] };
};

/** The last moment a hand goes to, 1 ms before the end: going to the very end is what the lock on air asks about, and a hand comes there by degrees. */
export const furthestByHand = (duration: Ms): Ms => ms(Math.max(0, duration - 1));

/** Where a jog goes by so many steps from where it is, or from where the show is. */
const byJog = (drive: Drive, steps: number, show: DrivenShow, now: Instant): Driven => {
  const going = drive.jog !== null && elapsedBetween(drive.jog.at, now) < jogPatience ? drive.jog.to : positionIn(show, now);
  const to = ms(Math.min(furthestByHand(show.timeline.duration), Math.max(0, going + steps * jogStep)));
  return { drive: { ...drive, jog: { to, at: now } }, orders: [{ command: { kind: 'jump-time', to }, continuous: true }] };
};

const bySteps = (steps: number): DriveOrder => atOnce({ kind: 'nudge-speed', by: Math.min(1, Math.max(-1, steps * speedStep)) });

/** What a turn by so many steps orders; clockwise is onwards. Only jogs and speeds are turned. */
export const turned = (drive: Drive, steps: number, use: AxisUse, show: DrivenShow, now: Instant): Driven => {
  const by = use.inverted ? -steps : steps;
  if (by === 0) return { drive, orders: [] };
  if (use.drives === 'jog') return byJog(drive, by, show, now);
  if (use.drives === 'speed-steps') return { drive, orders: [bySteps(by)] };
  return { drive, orders: [] };
};

/** What a control orders that stands at a value from -1 to 1. */
export const moved = (drive: Drive, { id, value }: { readonly id: string; readonly value: number }, use: AxisUse, show: DrivenShow, now: Instant): Driven => {
  if (use.encoder !== null) return turned(drive, stepsOf(midiValueOf(value), use.encoder), use, show, now);
  if (use.drives === 'shuttle') return byShuttle(drive, id, speedOfShare(shapedAxis(value, use), use.most), show);
  if (use.drives === 'fader') return byShuttle(drive, id, speedOfShare(shapedFader(value, use), use.most), show);
  if (use.drives === 'bend') return byBend(drive, id, shapedAxis(value, use), use.most, show);
  return { drive, orders: [] };
};
