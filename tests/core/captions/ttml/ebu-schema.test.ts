/** What we write as EBU-TT-D against EBU's schema (ebutt_d.xsd and ebutt_datatypes.xsd of 2018-04, in our own words): elements, their order, attributes and values. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmphasisKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import { xmlTokens } from '../../../../core/captions/ttml/xml-tokens.ts';
import type { CaptionDocument } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { nastyDocument, nastyText } from '../nasty.ts';

const any = /^/;
const time = /^\d{2,}:[0-5]\d:[0-5]\d(?:\.\d+)?$/;
const id = /^[^\s\d.:"&<-][^\s:"&<]*$/;
const ids = /^[^\s"]+(?: [^\s"]+)*$/;
const percent = String.raw`\d+(?:\.\d+)?%`;
const pair = new RegExp(`^${percent} ${percent}$`);
const colour = /^#[\da-f]{6}(?:[\da-f]{2})?$/i;
const language = /^(?:[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*)?$/;

/** The content of an element as a pattern over the names of its children, and its attributes; `!` where one is required. */
type Rule = { readonly children: RegExp; readonly hasText?: boolean; readonly attributes: Readonly<Record<string, RegExp>> };

const style = {
  '!xml:id': id, 'tts:direction': /^(?:ltr|rtl)$/, 'tts:fontFamily': any, 'tts:fontSize': new RegExp(`^${percent}$`), 'tts:lineHeight': new RegExp(`^(?:normal|${percent})$`),
  'tts:textAlign': /^(?:left|center|right|start|end)$/, 'tts:color': colour, 'tts:backgroundColor': colour, 'tts:fontStyle': /^(?:normal|italic)$/, 'tts:fontWeight': /^(?:normal|bold)$/,
  'tts:textDecoration': /^(?:none|underline)$/, 'tts:unicodeBidi': /^(?:normal|embed|bidiOverride)$/, 'tts:wrapOption': /^(?:wrap|noWrap)$/,
  'ebutts:multiRowAlign': /^(?:start|center|end|auto)$/, 'ebutts:linePadding': /^\d+(?:\.\d+)?c$/, 'itts:fillLineGap': /^(?:true|false)$/,
};

const rules: Readonly<Record<string, Rule>> = {
  tt: { children: /^head (?:body )?$/, attributes: { 'xml:space': /^(?:default|preserve)$/, '!ttp:timeBase': /^media$/, 'ttp:cellResolution': /^\d+ \d+$/, '!xml:lang': language } },
  head: { children: /^(?:ttm:copyright )?(?:metadata )?styling layout $/, attributes: {} },
  metadata: { children: /^(?:(?:ttm|ebuttm):\w+ )*$/, attributes: {} },
  styling: { children: /^(?:metadata )?(?:style )+$/, attributes: {} },
  style: { children: /^$/, attributes: style },
  layout: { children: /^(?:metadata )?(?:region )+$/, attributes: {} },
  region: { children: /^(?:metadata )?$/, attributes: { '!xml:id': id, '!tts:origin': pair, '!tts:extent': pair, style: ids, 'tts:displayAlign': /^(?:before|center|after)$/, 'tts:padding': any, 'tts:writingMode': /^(?:lrtb|rltb|tbrl|tblr|lr|rl|tb)$/, 'tts:showBackground': /^(?:always|whenActive)$/, 'tts:overflow': /^(?:visible|hidden)$/ } },
  body: { children: /^(?:metadata )?(?:div )+$/, attributes: { style: ids, 'ttm:agent': ids, 'ttm:role': any } },
  div: { children: /^(?:metadata )?(?:p )+$/, attributes: { 'xml:id': id, region: id, style: ids, 'ttm:agent': ids, 'ttm:role': any, 'xml:lang': language } },
  p: { children: /^(?:metadata )?(?:(?:br|span) )*$/, hasText: true, attributes: { '!xml:id': id, 'xml:space': any, 'xml:lang': language, region: id, style: ids, begin: time, end: time, 'ttm:agent': ids, 'ttm:role': any } },
  span: { children: /^(?:metadata )?(?:br )*$/, hasText: true, attributes: { 'xml:id': id, 'xml:space': any, 'xml:lang': language, style: ids, begin: time, end: time, 'ttm:agent': ids, 'ttm:role': any } },
  br: { children: /^$/, attributes: { 'ttm:role': any } },
};

type Open = { readonly name: string; readonly timed: boolean; children: string };

/** What of a text the schema does not allow. */
const faultsOf = (text: string): readonly string[] => {
  const faults: string[] = [];
  const seen = new Set<string>();
  const stack: Open[] = [{ name: '', timed: false, children: '' }];
  const close = (): void => {
    const { name, children } = stack.pop() ?? { name: '', children: '' };
    if (rules[name]?.children.test(children) === false) faults.push(`<${name}> holds ${children}`);
  };
  for (const token of xmlTokens(text)) {
    const outer = stack.at(-1);
    if (token.kind === 'open') {
      const { name, attributes } = token;
      if (outer !== undefined) outer.children += `${name} `;
      const rule = rules[name];
      if (rule === undefined && !/^(?:ttm|ebuttm):/.test(name)) faults.push(`<${name}>`);
      for (const [attribute, value] of attributes) {
        const form = rule === undefined ? any : (rule.attributes[attribute] ?? rule.attributes[`!${attribute}`]);
        if (!attribute.startsWith('xmlns') && form?.test(value) !== true) faults.push(`<${name} ${attribute}="${value}">`);
      }
      for (const required of Object.keys(rule?.attributes ?? {})) if (required.startsWith('!') && !attributes.has(required.slice(1))) faults.push(`<${name}> without ${required.slice(1)}`);
      const own = attributes.get('xml:id');
      if (own !== undefined && seen.has(own)) faults.push(`the id ${own} twice`);
      if (own !== undefined) seen.add(own);
      const timed = attributes.has('begin') || attributes.has('end');
      // Tech 3380: times on paragraphs or on spans, both of them.
      if (timed && (outer?.timed === true || !attributes.has('begin') || !attributes.has('end'))) faults.push(`times of <${name}>`);
      stack.push({ name, timed, children: '' });
      if (token.empty) close();
    } else if (token.kind === 'close') close();
    else if (token.kind === 'text') {
      if (token.text.trim() !== '' && outer !== undefined && rules[outer.name] !== undefined && rules[outer.name]?.hasText !== true) faults.push(`text in <${outer.name}>`);
    } else faults.push(token.kind);
  }
  return faults;
};

const kinds = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<EmphasisKind>('italic', 'bold', 'underline', 'strike', 'yellow', 'black', 'colour:#ff8800', 'lang:fr', 'lang:en_GB', 'voice:Jo', 'ruby:go', 'time:0.25', 'time:0.5', 'time:0.75', 'class:loud') },
  { weight: 1, arbitrary: nastyText.map((name): EmphasisKind => `voice:${name}`) },
);

const marks = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }), kinds), { maxLength: 4 });

const asked = fc.record({ 'alignment of rows': fc.constantFrom('start', 'auto'), 'space beside lines': fc.constantFrom('0.5c', '5px'), 'fill between lines': fc.constant('true'), 'height of lines': fc.constantFrom('90%', '1c'), outline: fc.constant('0.05em'), role: fc.constantFrom('sound', 'a<b'), 'ground of the paragraph': fc.constantFrom('#112233', '#112233cc'), 'ground of the region': fc.constant('#112233cc 10% 70% 80% 20%') }, { requiredKeys: [] });

const markedDocument: fc.Arbitrary<CaptionDocument> = fc
  .tuple(nastyDocument, fc.array(marks, { minLength: 8, maxLength: 8 }), fc.constantFrom('en-GB', 'en_GB', 'no language', ''), fc.dictionary(fc.constantFrom('copyright', 'publisher', 'revision', 'shape of the picture'), fc.constantFrom('Harbour', '7', '4 3')))
  .chain((drawn) => fc.array(asked, { minLength: 8, maxLength: 8 }).map((each) => [...drawn, each] as const))
  .map(([{ head, track }, all, tag, details, each]) => ({
    head: { ...head, language: tag, details },
    track: track.map((one, index) => {
      const emphasis = tidyEmphasis((all[index] ?? []).map(([from, length, kind]) => ({ from, to: from + length, kind })), signsIn(one.lines.join('')));
      return { ...one, details: each[index] ?? {}, ...(emphasis === undefined ? {} : { emphasis }) };
    }),
  }));

describe('EBU-TT-D', () => {
  it('is what EBU’s schema allows, whatever is written', () => {
    fc.assert(fc.property(markedDocument, (document) => {
      expect(faultsOf(writeTtml(document, 'ebu-tt-d'))).toEqual([]);
    }), { numRuns: 300 });
  });

  it.each([
    ['<p ', '<p tts:color="red" '],
    ['</head>', '<foo/></head>'],
    ['ttp:timeBase="media"', ''],
    [' end="00:00:03.000"', ' end="3s"'],
    ['<div>', '<div>low'],
    ['tts:origin="10% 10%"', 'tts:origin="1c 1c"'],
  ])('is not with %s as %s', (one, other) => {
    const text = writeTtml({ head: {}, track: [{ id: '1', start: ms(1000), end: ms(3000), lines: ['Low'], speaker: null }] }, 'ebu-tt-d');
    expect(faultsOf(text)).toEqual([]);
    expect(text).toContain(one);
    expect(faultsOf(text.replace(one, other))).not.toEqual([]);
  });
});
