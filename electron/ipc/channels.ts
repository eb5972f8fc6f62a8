/** The names of the two channels between a preload and the main process. */

/** A window calls: name and input, answered by a Result. */
export const callChannel = 'caesura:call';

/** The main process tells: name and payload. */
export const eventChannel = 'caesura:event';
