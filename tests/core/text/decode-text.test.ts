import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT_BYTES, decodeText } from '../../../core/text/decode-text.ts';

const SENTENCE = 'The café said “no”,… and the mayor – who paid £5m – left.\r\nThen it closed.\r\n';
const KOREAN = '시장은 오늘 밤, 다리가 다시 열린다고 말했습니다.\n내일 아침에 열립니다.\n';

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

const HIGH: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '…': 0x85, '–': 0x96 };
const windows1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((character) => HIGH[character] ?? character.charCodeAt(0)));

const read = (bytes: Uint8Array) => {
  const answer = decodeText(bytes);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};
const refused = (bytes: Uint8Array) => {
  const answer = decodeText(bytes);
  return answer.ok ? null : answer.error;
};

describe('decodeText', () => {
  it.each([
    ['utf-8', false, utf8(SENTENCE)],
    ['utf-8', true, withMark([0xef, 0xbb, 0xbf], utf8(SENTENCE))],
    ['utf-16le', true, withMark([0xff, 0xfe], utf16le(SENTENCE))],
    ['utf-16be', true, withMark([0xfe, 0xff], utf16be(SENTENCE))],
    ['utf-16le', false, utf16le(SENTENCE)],
    ['utf-16be', false, utf16be(SENTENCE)],
    ['windows-1252', false, windows1252(SENTENCE)],
  ])('reads one sentence from %s (mark: %s) as the same text', (encoding, hadBom, bytes) => {
    expect(read(bytes)).toEqual({ text: SENTENCE, encoding, hadBom });
  });

  it('reads UTF-16 without a mark in a script that has few NULs', () => {
    expect(read(utf16le(KOREAN))).toEqual({ text: KOREAN, encoding: 'utf-16le', hadBom: false });
    expect(read(utf16be(KOREAN))).toEqual({ text: KOREAN, encoding: 'utf-16be', hadBom: false });
  });

  it('takes short Western text for Windows-1252 although statistics know no better', () => {
    expect(read(windows1252('The caf\u00e9,… said “no”.')).text).toBe('The caf\u00e9,… said “no”.');
  });

  it('reads legacy encodings of other scripts by statistics', () => {
    const bytes = Uint8Array.from([
      0xcc, 0xfd, 0xf0, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb, 0x2c, 0x20, 0xf7, 0xf2, 0xee, 0x20, 0xec, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2,
      0xea, 0xf0, 0xee, 0xe5, 0xf2, 0xf1, 0xff, 0x20, 0xf1, 0xe5, 0xe3, 0xee, 0xe4, 0xed, 0xff, 0x20, 0xe2, 0xe5, 0xf7, 0xe5, 0xf0, 0xee, 0xec,
    ]);
    expect(read(bytes)).toEqual({ text: 'Мэр сказал, что мост откроется сегодня вечером', encoding: 'windows-1251', hadBom: false });
  });

  it('reads an empty file as an empty text', () => {
    expect(read(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', hadBom: false });
  });

  it('keeps a few stray control characters and refuses many', () => {
    expect(read(utf8('The mayor\u0000 spoke.')).text).toBe('The mayor\u0000 spoke.');
    expect(refused(utf8('The mayor spoke.\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e'))?.code).toBe('binary');
    expect(refused(new Uint8Array(100))?.code).toBe('binary');
  });

  it.each([
    ['.docx', [0x50, 0x4b, 3, 4], 'Word'],
    ['.doc', [0xd0, 0xcf, 0x11, 0xe0], 'old Word'],
    ['.rtf', [...Buffer.from('{\\rtf1 hello')], 'rich text'],
    ['.pdf', [...Buffer.from('%PDF-1.7')], 'PDF'],
    ['.mp4', [0, 0, 0, 24, ...Buffer.from('ftypisom')], 'video'],
  ])('refuses a %s file and says what it is', (_name, bytes, word) => {
    const failure = refused(Uint8Array.from(bytes));
    expect(failure?.code).toBe('binary');
    expect(failure?.message).toContain(word);
  });

  it('refuses one byte more than the limit, and takes the limit', () => {
    expect(refused(new Uint8Array(LARGEST_TEXT_BYTES + 1))?.code).toBe('too-large');
    expect(decodeText(new Uint8Array(LARGEST_TEXT_BYTES).fill(97)).ok).toBe(true);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const answer = decodeText(bytes);
        expect(answer.ok || answer.error.message.length > 0).toBe(true);
      }),
    );
  });
});
