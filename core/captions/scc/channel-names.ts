/** The names of the channels of captions in CEA-608. */

/** Two for each field. */
export const channelNames = ['CC1', 'CC2', 'CC3', 'CC4'] as const;

/** One of them. */
export type ChannelName = (typeof channelNames)[number];

/** Which channel of a file was read, and the other one that has captions, too. */
export type ReadChannels = { readonly read: ChannelName; readonly other: ChannelName };
