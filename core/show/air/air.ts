/** Whether what is read goes out: the one state that decides what may be touched. */

/** Idle: nobody reads. Rehearsal: read, not broadcast. On air: broadcast; what destroys asks for a second press. */
export type Air = 'idle' | 'rehearsal' | 'on-air';

/** The states in the order in which a show goes through them. */
export const airStates: readonly Air[] = ['idle', 'rehearsal', 'on-air'];

const labels: Readonly<Record<Air, string>> = { idle: 'Idle', rehearsal: 'Rehearsal', 'on-air': 'On air' };

/** What the windows call a state. */
export const airLabel = (air: Air): string => labels[air];
