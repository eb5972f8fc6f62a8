/** Whatever captions are said to have, and whatever a file of TTML asks of them: it comes back, or is said, and breaks out of nothing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Emphasis, type EmphasisKind, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption, CaptionDocument } from '../../../../core/captions/track.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { carriableTtml, writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import { nastyDocument, nastyText } from '../nasty.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const spaces = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ebutts="urn:ebu:tt:style" xmlns:itts="http://www.w3.org/ns/ttml/profile/imsc1#styling"';

const on = (from: number, to: number, kind: EmphasisKind): Emphasis => ({ from, to, kind });

const names = ['alignment of rows', 'space beside lines', 'height of lines', 'outline', 'shadow', 'opacity', 'role', 'forced display', 'lines unbroken', 'ground of the paragraph', 'ground of the region', 'upright group', 'direction', 'place of the reading', 'line over', 'division', 'oblique letters', 'colour that lets something through', 'toString', '__proto__', 'of nobody'];
const values = ['start', '0.5c', '120%', '#000000 0.05em', '0.05em', '0.1em 0.1em 0em #ff0000', '0.5', 'sound', 'x-<b>', 'true', 'noWrap', '#ffff00', '#00000000', '#ff000080', '#ffff00 10% 10% 80% 80%', '#ffff00 90% 90% 80% 80%', 'all', 'embed rtl', 'after', 'overline', '" onload="', 'x=1', 'part', 'c1', 'oblique', '#ffff0080', '#ffffff80', ''];
const anyName = fc.constantFrom(...names);
const anyValue = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: nastyText });
const anyMark = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }), fc.oneof(fc.tuple(anyName, anyValue).map(([name, value]): EmphasisKind => `look:${name}=${value}`), fc.constantFrom<EmphasisKind>('bold', 'ground:#ffff00', 'ground:#00000080', 'size:50', 'size:160', 'ruby:go', 'time:0.5', 'lang:', 'voice:Jo', 'underline', 'italic', 'yellow')));

/** Any captions with any looks and details at all, some of them as a table has them. */
const anyKept: fc.Arbitrary<CaptionDocument> = fc.tuple(nastyDocument, fc.array(fc.tuple(fc.array(anyMark, { maxLength: 5 }), fc.dictionary(anyName, anyValue, { maxKeys: 4 })), { minLength: 8, maxLength: 8 })).map(([{ head, track }, all]) => ({
  head,
  track: track.map((caption, index): Caption => {
    const [marks, details] = all[index] ?? [[], {}];
    const emphasis = tidyEmphasis(marks.map(([from, length, kind]) => on(from, from + length, kind)), signsIn(caption.lines.join('')));
    return { ...caption, ...(emphasis === undefined ? {} : { emphasis }), ...(Object.keys(details).length === 0 ? {} : { details }) };
  }),
}));

describe.each(['imsc', 'ebu-tt-d'] as const)('whatever captions are said to have, %s', (profile) => {
  it('holds what it says it holds, and nothing of any value stands outside of its attribute', () => {
    fc.assert(
      fc.property(anyKept, (document) => {
        const text = writeTtml(document, profile);
        const read = readTtml(text);
        const meant = carriableTtml(document, profile);
        expect(read.problems).toEqual([]);
        expect(read.track.map(({ lines, emphasis, details }) => ({ lines, emphasis, details }))).toEqual(meant.map(({ lines, emphasis, details }) => ({ lines, emphasis, details })));
        expect(writeTtml({ head: read.head ?? {}, track: read.track }, profile)).toBe(text);
        expect(trackFormats[profile === 'imsc' ? 'ttml' : profile].write(document, options).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const asked = [
  'ebutts:multiRowAlign="start"', 'ebutts:linePadding="0.50c"', 'itts:fillLineGap="true"', 'tts:lineHeight="90%"', 'tts:lineHeight="54px"', 'tts:lineHeight="1.5em"', 'tts:wrapOption="noWrap"', 'ttm:role="dialog  x-loud"', 'tts:backgroundColor="rgba(0, 0, 255, 128)"', 'tts:backgroundColor="#000000c2"', 'tts:shear="-16.667%"', 'tts:rubyReserve="before 45px"', 'tts:rubyReserve="both"', 'tts:textOutline="Black 5%"', 'tts:textOutline="0.1em"', 'tts:textOutline="1px"', 'tts:textShadow="9px -4.5px 10% rgba( 255 , 0 , 0 , 127 ), .05c 0.1em"', 'tts:textEmphasis="filled sesame after"', 'tts:opacity="0.50"', 'itts:forcedDisplay="true"',
  'ebutts:multiRowAlign="left"', 'ebutts:linePadding="1px"', 'tts:lineHeight="normal"', 'tts:lineHeight="20rh"', 'tts:textOutline="none"', 'tts:textOutline="red 50%"', 'tts:textShadow="none"', 'tts:textShadow="1px"', 'tts:textEmphasis="none"', 'tts:opacity="0"', 'tts:opacity="0.9"', 'tts:wrapOption="wrap"',
  'tts:fontSize="200%"', 'tts:fontSize="10px"', 'tts:color="black"', 'tts:color="#ff000040"', 'tts:color="transparent"', 'tts:backgroundColor="white"', 'tts:backgroundColor="#00ff0080"', 'tts:backgroundColor="transparent"', 'tts:fontStyle="oblique"', 'tts:fontStyle="normal"', 'tts:textDecoration="overline"', 'tts:textDecoration="underline lineThrough"',
  'tts:unicodeBidi="bidiOverride"', 'tts:unicodeBidi="embed" tts:direction="rtl"', 'tts:textCombine="all"', 'tts:rubyPosition="after"', 'xml:lang="fr"', 'xml:lang=""', 'xml:lang="x y"', 'tts:padding="5%"', 'tts:showBackground="whenActive"', 'ttm:agent="g"', 'style="s1"', 'style="s2 s1"', 'region="r"', '',
];

/** An attribute twice is no XML. */
const attributesOf = (drawn: readonly string[]): string => [...new Map(drawn.flatMap((one) => one.match(/[\w:]+="[^"]*"/g) ?? []).map((one) => [one.slice(0, one.indexOf('=')), one])).values()].join(' ');
const anyAsked = fc.array(fc.constantFrom(...asked), { maxLength: 3 }).map(attributesOf);

const ruby = '<span tts:ruby="container"><span tts:ruby="base">sea</span><span tts:ruby="text">see</span></span>';
const words = fc.array(fc.tuple(anyAsked, fc.constantFrom('Low', 'tide', '12', 'אב', 'a b', '<br/>', ruby, '<span tts:fontWeight="bold">in</span>ner')), { minLength: 1, maxLength: 4 }).map((spans) => spans.map(([own, content]) => `<span ${own}>${content}</span> `).join(''));

/** Any file whose elements ask anything. */
const anyFile = fc.tuple(fc.array(fc.tuple(anyAsked, words, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 4 }), anyAsked, anyAsked, anyAsked, anyAsked, anyAsked, anyAsked).map(([paragraphs, body, div, region, one, two, initial]) => {
  const inStyle = (own: string): string => own.replace(/(?:region|xml:lang|ttm:\w+)="[^"]*"/g, '');
  return `<tt ${spaces} xml:lang="en" tts:extent="1600px 900px" ttp:cellResolution="40 20"><head><metadata><ttm:agent xml:id="g" type="group"><ttm:name type="alias">Choir</ttm:name></ttm:agent></metadata><styling><initial ${inStyle(initial).replace(/style="[^"]*"/, '')}/><style xml:id="s1" ${inStyle(one)}/><style xml:id="s2" ${inStyle(two)}/></styling>
    <layout><region xml:id="r" tts:origin="10% 60%" tts:extent="80% 30%" ${inStyle(region)}/></layout></head><body ${body}><div xml:id="part" ${div}>${paragraphs.map(([own, content, start]) => `<p begin="${String(start)}s" end="${String(start + 1)}s" ${own}>${content}</p>`).join('\n')}</div></body></tt>`;
});

describe.each(['imsc', 'ebu-tt-d'] as const)('whatever a file asks, %s', (profile) => {
  it('comes back where nothing is said before the export, and is the same to the byte from then on', () => {
    const format = trackFormats[profile === 'imsc' ? 'ttml' : profile];
    fc.assert(
      fc.property(anyFile, (text) => {
        const { head = {}, track } = readTtml(text);
        const written = writeTtml({ head, track }, profile);
        const back = readTtml(written);
        expect(back.problems).toEqual([]);
        expect(format.write({ head, track }, options).ok).toBe(true);
        const held = lossesOf([{ head, track }], format.holds).filter(({ what }) => !['words-come-up', 'rows', 'regions'].includes(what));
        if (profile === 'imsc') expect(back.track.map(({ lines }) => lines)).toEqual(track.map(({ lines }) => lines));
        if (held.length === 0) expect(back.track).toEqual(track);
        expect(writeTtml({ head: back.head ?? {}, track: back.track }, profile)).toBe(written);
      }),
      { numRuns: 100 },
    );
  });
});
