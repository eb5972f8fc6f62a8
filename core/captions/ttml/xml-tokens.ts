/** Goes through XML tag by tag: small, bounded, linear. No document type, so no entity can be declared, let alone expanded. */
import { decodeXmlText } from './decode-xml-text.ts';

/** What is found between `<` and `>`, or between tags. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly empty: boolean; readonly line: number }
  | { readonly kind: 'close'; readonly name: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'comment'; readonly line: number }
  | { readonly kind: 'fault'; readonly message: string; readonly line: number };

const attribute = /([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;
const space = /\s*/gy;

/** More attributes than this are no caption's. */
const mostAttributes = 200;

const skip = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  pattern.exec(text);
  return pattern.lastIndex;
};

type Attributes = { readonly values: ReadonlyMap<string, string>; readonly rest: string };

const attributesOf = (inside: string, from: number): Attributes => {
  const values = new Map<string, string>();
  let at = skip(space, inside, from);
  while (values.size < mostAttributes) {
    attribute.lastIndex = at;
    const found = attribute.exec(inside);
    if (found === null) break;
    values.set(found[1] ?? '', decodeXmlText(found[2] ?? found[3] ?? '').replace(/[\t\n]/g, ' '));
    at = skip(space, inside, attribute.lastIndex);
  }
  return { values, rest: inside.slice(at) };
};

/** The end of a tag that begins at `open`: a `>` outside quotes; -1 without one. */
const endOfTag = (text: string, open: number): number => {
  let quote = '';
  for (let at = open + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
};

const tagToken = (inside: string, line: number): XmlToken => {
  if (inside.startsWith('/')) return { kind: 'close', name: inside.slice(1).trim(), line };
  const name = /^[^\s/>]+/.exec(inside)?.[0] ?? '';
  const { values, rest } = attributesOf(inside, name.length);
  if (name === '' || (rest !== '' && rest !== '/')) return { kind: 'fault', message: `<${inside.slice(0, 40)}> is no XML tag.`, line };
  return { kind: 'open', name, attributes: values, empty: rest === '/', line };
};

const after = (text: string, mark: string, from: number): number => {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
};

type Other = { readonly end: number; readonly text: string; readonly isComment?: boolean };

/** What is no element: comments (those with words are told) and instructions are skipped, CDATA is text, a document type ends the reading. */
const otherEnd = (text: string, open: number): Other | 'doctype' | null => {
  if (text.startsWith('<!--', open)) {
    const end = after(text, '-->', open + 4);
    return { end, text: '', isComment: text.slice(open + 4, Math.max(open + 4, end - 3)).trim() !== '' };
  }
  if (text.startsWith('<?', open)) return { end: after(text, '?>', open + 2), text: '' };
  if (!text.startsWith('<!', open)) return null;
  if (!text.startsWith('<![CDATA[', open)) return 'doctype';
  const end = after(text, ']]>', open + 9);
  return { end, text: text.slice(open + 9, Math.max(open + 9, end - 3)) };
};

const unended = (line: number): XmlToken => ({ kind: 'fault', message: 'The file ends inside a tag: it is not whole.', line });

/** The tokens of an XML text. After a fault that cannot be mended nothing more comes. */
export function* xmlTokens(source: string): Generator<XmlToken, void> {
  const text = source.replace(/\r\n?/g, '\n');
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  // Kept from tag to tag: looked for anew, in a file of one line each tag would walk all that is left.
  let lineEnd = text.indexOf('\n', at);
  const advance = (to: number): void => {
    for (; lineEnd >= 0 && lineEnd < to; lineEnd = text.indexOf('\n', lineEnd + 1)) line += 1;
    at = to;
  };
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const end = open < 0 ? text.length : open;
    if (end > at) yield { kind: 'text', text: decodeXmlText(text.slice(at, end)), line };
    advance(end);
    if (open < 0) return;
    const other = otherEnd(text, open);
    if (other === 'doctype') {
      yield { kind: 'fault', message: 'The file has a document type (<!DOCTYPE ...>), which captions have no use for and which is not read: delete it.', line };
      return;
    }
    const close = other === null ? endOfTag(text, open) : other.end - 1;
    if (close <= open) {
      yield unended(line);
      return;
    }
    if (other === null) yield tagToken(text.slice(open + 1, close), line);
    else if (other.text !== '') yield { kind: 'text', text: other.text, line };
    else if (other.isComment === true) yield { kind: 'comment', line };
    advance(close + 1);
  }
}
