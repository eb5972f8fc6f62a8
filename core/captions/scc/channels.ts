/** The two channels that one field of CEA-608 carries (CC1 and CC2, or CC3 and CC4), each with a decoder of its own. */
import type { ChannelName } from './channel-names.ts';
import { isControl, isMiscellaneous, type Pair } from './control-codes.ts';
import { type Decoder, decoder608, type Lost } from './decoder.ts';
import { captionsOfShown, type ShownCaption } from './shown-captions.ts';

/** What a channel carried. */
export type Channel = {
  readonly name: ChannelName;
  readonly shown: readonly ShownCaption[];
  readonly lost: Lost;
  /** True where nothing ended its last caption. */
  readonly isOpen: boolean;
};

/** Takes everything that a field carries; frames must not go back. */
export type Channels = {
  readonly take: (pair: Pair, frame: number) => void;
  /** Ends what is still on the screen: the channel to read, which is the one that is wanted, else the first that has captions, and the other one. */
  readonly finish: (frame: number, wanted?: ChannelName) => { readonly channel: Channel; readonly other: Channel };
};

/** First bytes of the second channel's control codes are greater by this. */
const second = 0x08;

const finished = (decoder: Decoder, name: ChannelName, frame: number): Channel => {
  const erased = decoder.shown().length;
  decoder.finish(frame);
  return { name, shown: captionsOfShown(decoder.shown()), lost: decoder.lost(), isOpen: decoder.shown().length > erased };
};

/** Channels that have carried nothing. */
export const channels608 = (): Channels => {
  const decoders = [decoder608(), decoder608()] as const;
  let current: Decoder = decoders[0];
  let last: { readonly pair: Pair; readonly frame: number } | null = null;
  /** Codes of the second field less those of the first. */
  let ofSecondField = 0;
  const isRepeated = ([one, other]: Pair, frame: number): boolean =>
    last !== null && last.frame === frame - 1 && last.pair[0] === one && last.pair[1] === other;
  const takeControl = (pair: Pair, frame: number): void => {
    const repeated = isRepeated(pair, frame);
    last = repeated ? null : { pair, frame };
    if (repeated) return;
    // What follows is this channel's until the other one is named.
    const isSecond = pair[0] >= 0x18;
    current = decoders[isSecond ? 1 : 0];
    const code: Pair = isSecond ? [pair[0] - second, pair[1]] : pair;
    if (isMiscellaneous(code)) ofSecondField += code[0] === 0x15 ? 1 : -1;
    current.take(code, frame);
  };
  return {
    take: (pair, frame) => {
      if (isControl(pair[0])) takeControl(pair, frame);
      else {
        last = null;
        current.take(pair, frame);
      }
    },
    finish: (frame, wanted) => {
      const [first, other] = [finished(decoders[0], ofSecondField > 0 ? 'CC3' : 'CC1', frame), finished(decoders[1], ofSecondField > 0 ? 'CC4' : 'CC2', frame)];
      const isOther = wanted === other.name || (wanted !== first.name && first.shown.length === 0 && other.shown.length > 0);
      return isOther ? { channel: other, other: first } : { channel: first, other };
    },
  };
};
