/** Of a caption file in no Unicode it is said which encoding it was taken for. */
import { describe, expect, it } from 'vitest';
import { guessedEncoding } from '../../../../core/captions/reading/guessed-encoding.ts';
import { decodeText } from '../../../../core/text/decode-text.ts';

const told = (bytes: readonly number[]): readonly string[] => {
  const decoded = decodeText(Uint8Array.from(bytes));
  return decoded.ok ? guessedEncoding(decoded.value).map(({ message }) => message) : [decoded.error.code];
};

const letters = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

describe('guessedEncoding', () => {
  it('says nothing of ASCII and of UTF-8', () => {
    expect(told(letters('1\n00:00:01,000 --> 00:00:02,000\nYes.\n'))).toEqual([]);
    expect(told([...new TextEncoder().encode('Žluťoučký kůň')])).toEqual([]);
    expect(told([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00])).toEqual([]);
  });

  it('says what a text of eight bits was taken for', () => {
    expect(told(letters('Der B\u00fcrgermeister er\u00f6ffnet die Br\u00fccke f\u00fcr den Verkehr.'))).toEqual(['The file is not UTF-8; by its letters it was taken for windows-1252. Where letters are wrong, save it as UTF-8 and open it again.']);
  });
});
