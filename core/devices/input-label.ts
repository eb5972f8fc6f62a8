/** Device controls as people read them: "Gamepad A", "nanoKONTROL note C4", "Shuttle button 5". */

const padButtons = ['A', 'B', 'X', 'Y', 'LB', 'RB', 'LT', 'RT', 'back', 'start', 'left stick', 'right stick', 'up', 'down', 'left', 'right', 'home'];

const padAxes = ['left stick ↔', 'left stick ↕', 'right stick ↔', 'right stick ↕'];

const noteNames = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B'];

/** A note's name with its octave; 60 is C4, the middle C. */
const noteName = (note: number): string => `${noteNames[note % 12] ?? ''}${Math.floor(note / 12) - 1}`;

const midiControl = (control: string): string => {
  const [kind = '', channel = '', number = ''] = control.split('.');
  const what = { note: noteName(Number(number)), cc: `CC ${number}`, program: `program ${number}`, bend: 'pitch bend' }[kind] ?? control;
  return channel === '1' ? what : `${what} (channel ${channel})`;
};

const numbered = (control: string): string => {
  if (control.startsWith('b')) return `button ${Number(control.slice(1)) + 1}`;
  return control.startsWith('a') ? `axis ${Number(control.slice(1)) + 1}` : control;
};

const padControl = (control: string): string => {
  const index = Number(control.slice(1));
  return (control.startsWith('b') ? padButtons[index] : padAxes[index]) ?? numbered(control);
};

const others: Readonly<Record<string, string>> = { ring: 'ring', jog: 'jog wheel', x: 'stick ↔', y: 'stick ↕', bar: 'T-bar' };

const bitControl = (control: string): string => {
  const [, byte = '', bit] = control.split('.');
  return bit === undefined ? `byte ${byte}` : `byte ${byte} bit ${bit}`;
};

/** A control's id in words. */
export const inputLabel = (id: string): string => {
  const cut = id.indexOf('/');
  const [device, control] = [id.slice(0, cut), id.slice(cut + 1)];
  if (device === 'pad') return `Gamepad ${padControl(control)}`;
  if (device === 'shuttle') return `Shuttle ${others[control] ?? numbered(control)}`;
  if (device === 'xkeys') return control === 'b0' ? 'X-keys program switch' : `X-keys ${others[control] ?? `key ${control.slice(1)}`}`;
  if (device.startsWith('midi:')) return `${device.slice(5)} ${midiControl(control)}`;
  if (device.startsWith('hid:')) return `USB ${device.slice(4).replace('-', ':')} ${bitControl(control)}`;
  return device.startsWith('pad:') ? `${device.slice(4)} ${numbered(control)}` : id;
};
