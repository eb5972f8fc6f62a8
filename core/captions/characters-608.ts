/** The characters that CEA-608 can carry (CEA-608-E, annexes A, B and C: basic, special and extended sets). */

const basic =
  ' !"#$%&\'()+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyzáéíóúç÷Ññ█’';

const special = '®°½¿™¢£♪àèâêîôû';

const extended =
  'ÁÉÓÚÜü‘¡*—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘';

const carried: ReadonlySet<string> = new Set(basic + special + extended);

/** The characters of a text that CEA-608 cannot carry, each once, in order. */
export const uncarriable608 = (text: string): readonly string[] => [
  ...new Set(Array.from(text).filter((character) => !carried.has(character))),
];
