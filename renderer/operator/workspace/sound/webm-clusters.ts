/** Finds the clusters of a WebM or Matroska file (RFC 9559, 5.1.3): what it can be cut between. */

/** The ID of a cluster, and that of the timestamp that is its first child. */
const cluster = [0x1f, 0x43, 0xb6, 0x75] as const;
const timestamp = 0xe7;

/** The length of an EBML size field by its first byte (RFC 8794, 4): 1 to 8; 0 is none. */
const sizeLength = (first: number): number => (first === 0 ? 0 : Math.clz32(first) - 23);

/** Where the timestamp's element begins behind a cluster's ID; -1 where no cluster begins: the four bytes may also stand in a picture. */
const timestampAt = (bytes: Uint8Array, at: number): number => {
  if (cluster.some((byte, index) => bytes[at + index] !== byte)) return -1;
  const length = sizeLength(bytes[at + 4] ?? 0);
  const child = at + 4 + length;
  // A CRC-32 element of six bytes may stand before everything else (RFC 8794, 11.3.1).
  const first = bytes[child] === 0xbf ? child + 6 : child;
  return length > 0 && bytes[first] === timestamp && sizeLength(bytes[first + 1] ?? 0) === 1 ? first : -1;
};

/** The offsets at which clusters begin. */
export const clusterStarts = (bytes: Uint8Array): readonly number[] => {
  const starts: number[] = [];
  for (let at = bytes.indexOf(cluster[0]); at >= 0; at = bytes.indexOf(cluster[0], at + 1)) {
    if (timestampAt(bytes, at) >= 0) starts.push(at);
  }
  return starts;
};

/** The timestamp of the cluster at the start of the bytes, in the file's units: ms unless it says otherwise, as hardly one does. */
export const clusterTime = (bytes: Uint8Array): number => {
  const at = timestampAt(bytes, 0);
  if (at < 0) return 0;
  const length = (bytes[at + 1] ?? 0x80) - 0x80;
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[at + 2 + index] ?? 0);
  return value;
};
