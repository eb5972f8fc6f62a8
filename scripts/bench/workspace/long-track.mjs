/** Two hours of captions as a SubRip file: words of usual length, some with a fault that can be mended. */

const two = (value) => String(value).padStart(2, '0');

const clock = (ms) => `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)},${String(ms % 1000).padStart(3, '0')}`;

const words = ['The harbour bridge will reopen\nto traffic tonight,', 'after eleven weeks of  emergency repairs.', 'The city said it will waive tolls', 'Engineers finished the last weld\nshortly before dawn on the north side of it.'];

/** So many captions; each 2.5 s, a new one every 2.88 s. */
export const longTrack = (count) => Array.from({ length: count }, (_, index) => `${index + 1}\n${clock(index * 2880)} --> ${clock(index * 2880 + 2500)}\n${words[index % words.length]} ${index + 1}\n`).join('\n');
