/** Packets of the extended data services (XDS), which the second field carries between its captions (CEA-608-E, 9). */
import { isControl, type Pair } from './control-codes.ts';

/** A pair of bytes without parity, and the frame that it was sent in. */
export type Sent = { readonly pair: Pair; readonly frame: number };

/** A packet of which the end has not come: the places of its pairs, and the sum of its bytes. */
type Packet = { readonly places: number[]; sum: number };

const end = 0x0f;

/** The pairs that are captions, and how many packets stood between them: only those whose sum is right, so that no words of a damaged file go with them. */
export const withoutPackets = (sent: readonly Sent[]): { readonly captions: readonly Sent[]; readonly packets: number } => {
  const left = new Set<number>();
  let packets = 0;
  /** By the code that begins them: one may be interrupted, by captions or by another, and go on. */
  const begun = new Map<number, Packet>();
  let current: Packet | undefined;
  const takeEnd = (sum: number): void => {
    // The bytes from the first to the last make a multiple of 128.
    if (current !== undefined && (current.sum + end + sum) % 0x80 === 0) {
      packets += 1;
      for (const place of current.places) left.add(place);
    }
    for (const [code, packet] of begun) if (packet === current) begun.delete(code);
    current = undefined;
  };
  sent.forEach(({ pair: [first, second] }, place) => {
    const isBeginning = first < end && first % 2 === 1;
    if (isBeginning) {
      current = { places: [], sum: first + second };
      begun.set(first, current);
    } else if (isControl(first)) current = undefined;
    // An even code goes on with the packet of the odd one before it.
    else if (first > 0 && first < end) current = begun.get(first - 1);
    else if (first !== end && current !== undefined) current.sum += first + second;
    current?.places.push(place);
    if (first === end) takeEnd(second);
  });
  return { captions: left.size === 0 ? sent : sent.filter((_, place) => !left.has(place)), packets };
};
