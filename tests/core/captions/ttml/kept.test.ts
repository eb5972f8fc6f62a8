/** What TTML asks of captions that nothing here makes use of: read as a player would have it, kept, and written again where the profile has it. */
import { describe, expect, it } from 'vitest';
import type { Emphasis, EmphasisKind } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption, CaptionDocument } from '../../../../core/captions/track.ts';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';
import { writeTtml } from '../../../../core/captions/ttml/write-ttml.ts';
import { ms } from '../../../../core/units/time.ts';
import { byTtconv, hasTool } from '../other-tools.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

const spaces = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xmlns:ebutts="urn:ebu:tt:style" xmlns:itts="http://www.w3.org/ns/ttml/profile/imsc1#styling"';

/** A file with cells of 5 % of the height, 45 pixels. */
const file = (content: string, head = '', body = ''): string =>
  `<tt ${spaces} xml:lang="en" tts:extent="1600px 900px" ttp:cellResolution="40 20"><head>${head}</head><body ${body}><div>${content}</div></body></tt>`;

const p = (values: string, text = 'Low tide'): string => `<p xml:id="a" begin="1s" end="2s" ${values}>${text}</p>`;

const only = (text: string): Caption => {
  const { track, problems } = readTtml(text);
  const [caption] = track;
  if (caption === undefined) throw new Error('a caption');
  expect(problems).toEqual([]);
  return caption;
};

const on = (from: number, to: number, kind: EmphasisKind): Emphasis => ({ from, to, kind });

const said = (track: readonly Caption[], name: 'ttml' | 'ebu-tt-d' | 'vtt' | 'scc'): readonly string[] => lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ message }) => message);

const again = (caption: Caption, profile: 'imsc' | 'ebu-tt-d'): Caption => only(writeTtml({ head: { language: 'en' }, track: [caption] }, profile));

const rows: readonly (readonly [string, string, string, 'both' | 'imsc'])[] = [
  ['ebutts:multiRowAlign="start"', 'alignment of rows', 'start', 'both'],
  ['ebutts:linePadding="0.50c"', 'space beside lines', '0.5c', 'both'],
  ['itts:fillLineGap="true"', 'fill between lines', 'true', 'both'],
  ['tts:lineHeight="90%"', 'height of lines', '90%', 'both'],
  ['tts:lineHeight="54px"', 'height of lines', '120%', 'both'],
  ['tts:lineHeight="1.5em"', 'height of lines', '150%', 'both'],
  ['tts:wrapOption="noWrap"', 'lines unbroken', 'noWrap', 'both'],
  ['ttm:role="dialog  x-loud"', 'role', 'dialog x-loud', 'both'],
  ['tts:backgroundColor="rgba(0, 0, 255, 128)"', 'ground of the paragraph', '#0000ff80', 'both'],
  ['tts:backgroundColor="#000000c2"', 'ground of the paragraph', '#000000c2', 'both'],
  ['tts:shear="-16.667%"', 'slant', '-16.67%', 'imsc'],
  ['tts:rubyReserve="before 45px"', 'room for readings', 'before 1em', 'imsc'],
  ['tts:rubyReserve="both"', 'room for readings', 'both', 'imsc'],
  ['tts:textOutline="Black 5%"', 'outline', '#000000 0.05em', 'imsc'],
  ['tts:textOutline="0.1em"', 'outline', '0.1em', 'imsc'],
  ['tts:textOutline="1px"', 'outline', '0.0222em', 'imsc'],
  ['tts:textShadow="9px -4.5px 10% rgba( 255 , 0 , 0 , 127 ), .05c 0.1em"', 'shadow', '0.2em -0.1em 0.1em #ff00007f,0.05em 0.1em 0em', 'imsc'],
  ['tts:textEmphasis="filled sesame after"', 'emphasis mark', 'filled sesame after', 'imsc'],
  ['tts:opacity="0.50"', 'opacity', '0.5', 'imsc'],
  ['itts:forcedDisplay="true"', 'forced display', 'true', 'imsc'],
];

describe('what a paragraph is asked for', () => {
  it.each(rows)('is a detail of its caption: %s', (attribute, name, value, profiles) => {
    const caption = only(file(p(attribute)));
    expect(caption.details).toEqual({ [name]: value });
    expect(again(caption, 'imsc')).toEqual(caption);
    expect(said([caption], 'ttml')).toEqual([]);
    if (profiles === 'both') expect(again(caption, 'ebu-tt-d')).toEqual(caption);
    expect(again(caption, 'ebu-tt-d').details).toEqual(profiles === 'both' ? caption.details : undefined);
    const not = `Of what the file asks of captions is not kept: ${name} (1 caption).`;
    expect(said([caption], 'ebu-tt-d')).toEqual(profiles === 'both' ? [] : [not]);
    for (const other of ['vtt', 'scc'] as const) expect(said([caption], other)).toContain(not);
  });

  it.each(rows)('counts by a style, and from what the paragraph stands in: %s', (attribute, name, value) => {
    const wanted = { [name]: value };
    const styling = `<styling><style xml:id="one" ${attribute.replace(/^ttm:role/, 'tts:color="white" my')}/><style xml:id="two" style="one"/></styling>`;
    const isRole = name === 'role';
    if (!isRole) expect(only(file(p('style="two"'), styling)).details).toEqual(wanted);
    expect(only(file(p(''), '', attribute)).details).toEqual(wanted);
    // Not inherited, and not a paragraph's where a region has it.
    if (!isRole && name !== 'ground of the paragraph') {
      expect(only(file(p('region="r"'), `<layout><region xml:id="r" ${attribute}/></layout>`)).details).toEqual(wanted);
      if (name !== 'opacity') expect(only(file(p(''), `<styling><initial ${attribute}/></styling>`)).details).toEqual(wanted);
    }
  });

  it('is what the nearest says, where several do; opacities are multiplied', () => {
    expect(only(file(p('ebutts:multiRowAlign="end" itts:fillLineGap="false"'), '', 'ebutts:multiRowAlign="start" itts:fillLineGap="true"')).details).toEqual({ 'alignment of rows': 'end' });
    expect(only(file(p('tts:opacity="0.5"'), '', 'tts:opacity="0.5"')).details).toEqual({ opacity: '0.25' });
    expect(only(file(p('tts:opacity="1"'), '', 'tts:opacity="1.0"')).details).toBeUndefined();
  });

  it('has lines as high as the letters of what says so, and outlines as thick', () => {
    expect(only(file(p('tts:lineHeight="100%" tts:fontSize="160%"'))).details).toEqual({ 'height of lines': '160%' });
    expect(only(file(p('tts:fontSize="160%"'), '', 'tts:lineHeight="100%"')).details).toEqual({ 'height of lines': '100%' });
    const caption = only(file(p('tts:fontSize="200%"', 'Low <span tts:fontSize="50%">tide</span>'), '', 'tts:textOutline="red 10%"'));
    expect(caption.emphasis).toEqual([on(0, 3, 'size:200'), on(0, 3, 'look:outline=#ff0000 0.05em'), on(3, 7, 'look:outline=#ff0000 0.1em')]);
    expect(again(caption, 'imsc')).toEqual(caption);
  });

  it('takes its padding from its place', () => {
    const layout = '<layout><region xml:id="r" tts:origin="10% 20%" tts:extent="80% 60%"/></layout>';
    const { placement } = only(file(p('region="r" tts:padding="10% 5%"'), layout));
    expect(placement).toEqual({ line: { value: 26, unit: 'percent', align: 'start' }, position: { percent: 14, align: 'line-left' }, size: 72, align: 'start' });
    expect(readTtml(file(p('region="r" tts:padding="2furlong"'), layout)).problems.map(({ code }) => code)).toEqual(['settings-not-kept']);
  });
});

describe('what some letters are asked for', () => {
  it.each<readonly [string, EmphasisKind, 'both' | 'imsc']>([
    ['tts:textOutline="#00F 3%"', 'look:outline=#0000ff 0.03em', 'imsc'],
    ['tts:textShadow="0.1em 0.1em"', 'look:shadow=0.1em 0.1em 0em', 'imsc'],
    ['tts:textEmphasis="auto"', 'look:emphasis mark=auto', 'imsc'],
    ['tts:textDecoration="overline"', 'look:line over=overline', 'imsc'],
    ['tts:textCombine="all"', 'look:upright group=all', 'imsc'],
    ['tts:opacity="0.3"', 'look:opacity=0.3', 'imsc'],
    ['itts:forcedDisplay="true"', 'look:forced display=true', 'imsc'],
    ['tts:wrapOption="noWrap"', 'look:lines unbroken=noWrap', 'both'],
    ['tts:unicodeBidi="bidiOverride" tts:direction="rtl"', 'look:direction=bidiOverride rtl', 'both'],
    ['tts:unicodeBidi="embed"', 'look:direction=embed ltr', 'both'],
    ['ttm:role="sound"', 'look:role=sound', 'both'],
    ['xml:lang=""', 'lang:', 'both'],
  ])('stays with them: %s', (attribute, kind, profiles) => {
    const caption = only(file(p('', `Low <span ${attribute}>tide</span> here`)));
    expect(caption.emphasis).toEqual([on(3, 7, kind)]);
    expect(caption.details).toBeUndefined();
    expect(again(caption, 'imsc')).toEqual(caption);
    expect(again(caption, 'ebu-tt-d').emphasis).toEqual(profiles === 'both' ? caption.emphasis : undefined);
    const not = kind === 'lang:' ? 'Languages of parts of a caption are not kept (1 caption).' : `Of the looks of letters is not kept: ${kind.slice('look:'.length, kind.indexOf('='))} (1 caption).`;
    expect(said([caption], 'ebu-tt-d')).toEqual(profiles === 'both' ? [] : [not]);
    for (const name of ['vtt', 'srt', 'scc', 'stl', 'stl-open', 'txt', 'csv'] as const) {
      expect(lossesOf([{ head: {}, track: [caption] }], trackFormats[name].holds).map(({ message }) => message)).toContain(not);
      expect(trackFormats[name].write({ head: {}, track: [caption] }, options).ok).toBe(true);
    }
  });

  it.each<readonly [string, readonly Emphasis[]]>([
    ['tts:color="#ffff0080"', [on(3, 7, 'yellow'), on(3, 7, 'look:colour that lets something through=#ffff0080')]],
    ['tts:color="rgba(255, 255, 255, 127)"', [on(3, 7, 'look:colour that lets something through=#ffffff7f')]],
    ['tts:fontStyle="oblique"', [on(3, 7, 'italic'), on(3, 7, 'look:oblique letters=oblique')]],
  ])('says more of what they have besides, and goes with that: %s', (attribute, emphasis) => {
    const caption = only(file(p('', `Low <span ${attribute}>tide</span> here`)));
    expect(caption.emphasis).toEqual(emphasis);
    expect(again(caption, 'imsc')).toEqual(caption);
    const [look = on(0, 1, 'bold')] = emphasis.toReversed();
    const changed: Caption = { ...caption, emphasis: [on(2, 7, emphasis.length === 1 ? 'cyan' : 'underline'), look] };
    expect(again(changed, 'imsc').emphasis).toEqual(changed.emphasis?.slice(0, 1));
    expect(said([changed], 'ttml')).toHaveLength(1);
  });

  it('is a detail where all of them have it, but not a group or a direction', () => {
    expect(only(file(p('', '<span tts:opacity="0.3">Low</span> <span tts:opacity="0.3">tide</span>')))).toMatchObject({ details: { opacity: '0.3' } });
    expect(only(file(p('tts:unicodeBidi="bidiOverride" tts:textCombine="all"'))).emphasis).toEqual([on(0, 7, 'look:direction=bidiOverride ltr'), on(0, 7, 'look:upright group=all')]);
    expect(only(file(p('tts:unicodeBidi="embed"'))).emphasis).toBeUndefined();
  });

  it('joins lines under and through words', () => {
    const caption = only(file(p('tts:textDecoration="underline overline"', 'Low <span tts:textDecoration="lineThrough overline">tide</span>')));
    expect(caption.emphasis).toEqual([on(0, 3, 'underline'), on(3, 7, 'strike'), on(0, 7, 'look:line over=overline')]);
    expect(again(caption, 'imsc')).toEqual(caption);
  });

  it('is not kept of a group that other marks or a line break part, which is said', () => {
    const caption: Caption = { ...only(file(p('', '<span tts:textCombine="all">12</span> tides'))), emphasis: [on(0, 2, 'look:upright group=all'), on(1, 3, 'italic')] };
    expect(said([caption], 'ttml')).toEqual(['Of the looks of letters is not kept: upright group (1 caption).']);
    expect(again(caption, 'imsc').emphasis).toEqual([on(1, 3, 'italic')]);
    const broken: Caption = { ...caption, lines: ['1', '2 tides'], emphasis: [on(0, 2, 'look:upright group=all')] };
    expect(said([broken], 'ttml')).toEqual(['Of the looks of letters is not kept: upright group (1 caption).']);
  });

  it('of readings is kept over their base', () => {
    const caption = only(file(p('tts:rubyAlign="spaceAround"', 'The <span tts:ruby="container" tts:rubyPosition="after"><span tts:ruby="base">sea</span><span tts:ruby="text">see</span></span>')));
    expect(caption.emphasis).toEqual([on(3, 6, 'look:alignment of the reading=spaceAround'), on(3, 6, 'look:place of the reading=after'), on(3, 6, 'ruby:see')]);
    expect(again(caption, 'imsc')).toEqual(caption);
    const ofText = only(file(p('', 'The <span tts:ruby="container"><span tts:ruby="base">sea</span><span tts:ruby="text" tts:fontSize="50%" tts:rubyPosition="after">see</span></span>')));
    expect(ofText.emphasis).toEqual([on(3, 6, 'look:place of the reading=after'), on(3, 6, 'ruby:see')]);
  });

  it('of readings is said to be lost where they look another way than their container', () => {
    const ruby = (values: string): string => file(p('', `<span tts:ruby="container" tts:color="red"><span tts:ruby="base">sea</span><span tts:ruby="text"${values}>see</span></span>`));
    for (const values of [' tts:color="blue"', ' tts:fontWeight="bold"', ' xml:lang="fr"', ' tts:textOutline="black 5%"']) {
      expect(readTtml(ruby(values)).problems.map(({ message }) => message)).toEqual(['Looks that readings have by themselves are not kept (1 in this file).']);
    }
    for (const values of ['', ' tts:fontSize="50%"', ' tts:color="#f00"']) expect(readTtml(ruby(values)).problems).toEqual([]);
  });
});

describe('grounds', () => {
  const layout = '<layout><region xml:id="r" tts:origin="10% 70%" tts:extent="80% 20%" tts:displayAlign="after" tts:showBackground="whenActive" tts:backgroundColor="#112233"/></layout>';

  it.each(['imsc', 'ebu-tt-d'] as const)('of regions are as large as these in %s, and behind the words once', (profile) => {
    const caption = only(file(p('region="r"'), layout));
    expect(caption).toMatchObject({ details: { 'ground of the region': '#112233 10% 70% 80% 20%' }, emphasis: [on(0, 7, 'ground:#112233')] });
    const text = writeTtml({ head: {}, track: [caption] }, profile);
    expect(text).toMatch(/<region xml:id="region-2" style="style-\d" tts:showBackground="whenActive" tts:origin="10% 70%" tts:extent="80% 20%" tts:displayAlign="after"/);
    expect(text.match(/#112233/g)).toHaveLength(1);
    expect(again(caption, profile)).toEqual(caption);
    expect(said([caption], profile === 'imsc' ? 'ttml' : profile)).toEqual([]);
  });

  it('of regions are those of the words alone where captions were moved, or are shown with others, which is said', () => {
    const caption = only(file(p('region="r"'), layout));
    const words = { emphasis: caption.emphasis, details: undefined };
    const moved: Caption = { ...caption, placement: { line: { value: 10, unit: 'percent', align: 'start' } } };
    expect(again(moved, 'imsc')).toMatchObject({ emphasis: caption.emphasis });
    const alone: Caption = { ...moved, id: 'other' };
    const { details: _details, ...other } = alone;
    const text = writeTtml({ head: {}, track: [caption, other] }, 'imsc');
    expect(readTtml(text).track.map(({ emphasis, details }) => ({ emphasis, details }))).toEqual([words, words]);
    for (const track of [[moved], [caption, other]]) expect(said(track, 'ttml')).toContain('Grounds of regions are not kept of captions that have been moved, or are shown with others (1 caption).');
    expect(said([caption, { ...caption, id: 'b' }], 'ttml')).toEqual([]);
  });

  it('of paragraphs are theirs, of divisions and bodies too; words of another ground have that', () => {
    const text = file(p('', 'Low <span tts:backgroundColor="red">tide</span> here')).replace('<div>', '<div tts:backgroundColor="yellow">');
    const caption = only(text);
    expect(caption).toMatchObject({ details: { 'ground of the paragraph': '#ffff00' }, emphasis: [on(3, 7, 'ground:#ff0000'), on(0, 3, 'ground:#ffff00'), on(7, 11, 'ground:#ffff00')] });
    for (const profile of ['imsc', 'ebu-tt-d'] as const) expect(again(caption, profile)).toEqual(caption);
    expect(again({ ...caption, emphasis: [on(3, 7, 'ground:#ff0000')] }, 'imsc').emphasis).toEqual([on(3, 7, 'ground:#ff0000')]);
  });

  it('of a region go from all captions that are shown there together, when one of those is shown with another place: the file is written all the same', () => {
    const regions = '<layout><region xml:id="low" tts:origin="10% 70%" tts:extent="80% 20%" tts:backgroundColor="#112233" tts:showBackground="whenActive"/><region xml:id="high" tts:origin="10% 10%" tts:extent="80% 20%"/></layout>';
    const { track } = readTtml(file('<p region="low" begin="0s" end="2s">One</p><p region="low" begin="0s" end="3s">Two</p><p region="high" begin="2s" end="3s">Three</p><p region="low" begin="4s" end="5s">Four</p>', regions));
    const written = trackFormats.ttml.write({ head: { language: 'en' }, track }, options);
    expect(written).toMatchObject({ ok: true });
    const back = written.ok ? readTtml(String(written.value)).track : [];
    expect(back.map(({ details }) => details?.['ground of the region'])).toEqual([undefined, undefined, undefined, '#112233 10% 70% 80% 20%']);
    expect(said(track, 'ttml')).toEqual(['Grounds of regions are not kept of captions that have been moved, or are shown with others (2 captions).']);
  });
});

describe('divisions', () => {
  const caption = (id: string, start: number, division?: string): Caption => ({ ...only(file(p(''))), id, start: ms(start), end: ms(start + 500), ...(division === undefined ? {} : { details: { division } }) });

  it('are a detail of their captions, and stand around them again', () => {
    const text = file(p('').replace('"a"', '"one"')).replace('<div>', '<div xml:id="part-1">').replace('</body>', `<div>${p('').replace('"a"', '"two"')}</div><div xml:id="part.3">${p('').replace('"a"', '"three"')}</div></body>`);
    const { track, problems } = readTtml(text);
    expect([track.map(({ details }) => details), problems]).toEqual([[{ division: 'part-1' }, undefined, { division: 'part.3' }], []]);
    for (const profile of ['imsc', 'ebu-tt-d'] as const) {
      const written = writeTtml({ head: {}, track }, profile);
      expect(written.match(/<\/?div[^>]*>/g)).toEqual(['<div xml:id="part-1">', '</div>', '<div>', '</div>', '<div xml:id="part.3">', '</div>']);
      expect(readTtml(written).track).toEqual(track);
    }
    expect(said(track, 'ttml')).toEqual([]);
    expect(said(track, 'vtt')).toEqual(['Of what the file asks of captions is not kept: division (2 captions).']);
  });

  it('are said to be lost where their captions do not follow one another, a caption has their id, or it is no name', () => {
    const apart = [caption('x', 0, 'a'), caption('y', 1000, 'b'), caption('z', 2000, 'a')];
    expect(readTtml(writeTtml({ head: {}, track: apart }, 'imsc')).track.map(({ details }) => details?.['division'])).toEqual([undefined, 'b', undefined]);
    expect(said(apart, 'ttml')).toEqual(['Divisions are not kept whose captions do not follow one another, or whose id a caption has (2 captions).']);
    expect(said([caption('x', 0, 'x')], 'ttml')).toEqual(['Divisions are not kept whose captions do not follow one another, or whose id a caption has (1 caption).']);
    for (const id of ['c1', 'region-1', '7', '-1', '0', 'a b', '"/><p>', '']) {
      expect(said([caption('x', 0, id)], 'ttml')).toEqual(['Of what the file asks of captions is not kept: division (1 caption).']);
      expect(readTtml(writeTtml({ head: {}, track: [caption('x', 0, id)] }, 'imsc')).track[0]?.details).toBeUndefined();
    }
  });
});

describe('a file of others', () => {
  const text = file(
    [
      p('style="out" tts:fontSize="160%"', 'One <span tts:opacity="0.5">half</span><br/>there'),
      '<p xml:id="b" begin="3s" end="4s" tts:textEmphasis="filled dot after" tts:opacity="0.5"><span itts:forcedDisplay="false">No</span> <span tts:textDecoration="overline underline">over</span> <span xml:lang="">mmm</span></p>',
      '<p xml:id="d" begin="5s" end="6s" tts:rubyReserve="before 0.5em" tts:shear="16.67%"><span tts:ruby="container" tts:rubyPosition="after" tts:textOutline="red 5%"><span tts:ruby="base">東<span tts:fontSize="50%">京</span></span><span tts:ruby="text">とう</span></span> <span tts:textCombine="all">12</span> <span tts:unicodeBidi="embed" tts:direction="rtl">אב</span></p>',
      '<p xml:id="e" begin="7s" end="8s" tts:backgroundColor="#ffff00" tts:color="black" ttm:role="sound">Yellow <span tts:backgroundColor="red" ttm:role="x-loud">red</span></p>',
    ].join(''),
    '<styling><initial itts:fillLineGap="true"/><style xml:id="base" tts:lineHeight="120%" ebutts:multiRowAlign="start" tts:textShadow="2px 2px 1px rgb(255, 0, 0), 0.1em -0.1em"/><style xml:id="out" style="base" tts:textOutline="#00f 3%"/></styling>',
    'style="base" itts:forcedDisplay="true"',
  );
  const document: CaptionDocument = { head: { language: 'en' }, track: readTtml(text).track };

  it('loses nothing in IMSC, and is the same to the byte from then on', () => {
    expect(readTtml(text).problems).toEqual([]);
    const first = writeTtml(document, 'imsc');
    expect(readTtml(first)).toEqual({ ...document, problems: [] });
    expect(lossesOf([document], trackFormats.ttml.holds)).toEqual([]);
    for (const profile of ['imsc', 'ebu-tt-d'] as const) {
      const one = writeTtml(document, profile);
      const other = readTtml(one);
      expect(writeTtml({ head: other.head ?? {}, track: other.track }, profile)).toBe(one);
    }
  });

  it.runIf(hasTool('ttconv'))('has its looks for ttconv too', () => {
    const seen = byTtconv(writeTtml(document, 'imsc'), 'ttml', 'ttml');
        for (const attribute of ['multiRowAlign="start"', 'fillLineGap="true"', 'lineHeight="192%"', 'textShadow="0.0278em 0.0278em 0.0139em #ff0000, 0.1em -0.1em 0em"', 'textOutline="#0000ff 0.03em"', 'textEmphasis="filled dot after"', 'opacity="0.5"', 'rubyReserve="before 0.5em"', 'shear="16.67%"', 'rubyPosition="after"', 'textCombine="all"', 'unicodeBidi="embed"', 'overline']) {
      expect(seen).toContain(attribute);
    }
  });
});
