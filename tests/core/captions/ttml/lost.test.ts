import { describe, expect, it } from 'vitest';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';

const file = (content: string, head = ''): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en" ttp:timeBase="media" xsi:schemaLocation="x y"><head>${head}</head><body><div>${content}</div></body></tt>`;

const said = (text: string): readonly string[] => readTtml(text).problems.map(({ message }) => message);

const p = (values: string, text = 'Tide'): string => file(`<p begin="1s" end="2s" ${values}>${text}</p>`);

describe('what captions cannot hold of TTML is said, once a kind', () => {
  it.each([
    ['tts:fontFamily="Mono;space"', 'Typefaces of names that captions cannot hold'],
    ['tts:fontSize="20px"', 'Sizes of letters in units that the file does not explain'],
    ['tts:fontSize="80% 90%"', 'Widths of letters'],
    ['tts:fontVariant="super"', 'Forms of letters'],
    ['tts:letterSpacing="2px"', 'Spaces between letters'],
    ['tts:lineHeight="20px"', 'Heights of lines'],
    ['tts:shear="120%"', 'Slants'],
    ['tts:fontShear="20%"', 'Slants'],
    ['tts:fontWeight="800"', 'Weights of letters'],
    ['tts:textDecoration="underline blink"', 'Lines over text'],
    ['tts:textOutline="black 20%"', 'Outlines'],
    ['tts:textOutline="black 5% 2%"', 'Outlines'],
    ['tts:textShadow="1px 1px black"', 'Shadows'],
    ['tts:textEmphasis="dot red"', 'Emphasis marks'],
    ['tts:textCombine="digits 2"', 'Upright groups in vertical text'],
    ['tts:textOrientation="upright"', 'Turned letters'],
    ['tts:textAlign="justify"', 'Justified lines'],
    ['tts:wrapOption="maybe"', 'Lines that must not be broken'],
    ['tts:unicodeBidi="isolate"', 'Directions of parts of a text'],
    ['tts:rubyOffset="2px"', 'Places of readings'],
    ['xml:lang="en us"', 'Languages whose names have other signs than letters, digits and hyphens'],
    ['tts:backgroundColor="blueish"', 'Grounds of colours that have another name'],
    ['tts:border="solid"', 'Borders'],
    ['tts:color="mauvish"', 'Colours that are clear or have another name'],
    ['tts:opacity="half"', 'Texts that let something through'],
    ['tts:origin="10% 10%"', 'Places of paragraphs beside their region'],
    ['itts:forcedDisplay="yes"', 'Marks of forced captions'],
    ['itts:fillLineGap="yes"', 'Fills between lines'],
    ['ebutts:linePadding="5px"', 'Spaces beside lines'],
    ['ebutts:multiRowAlign="left"', 'Alignments of rows'],
    ['smpte:backgroundImage="#one"', 'Images'],
    ['tta:gain="0.5"', 'Sounds'],
    ['ttm:role="hero"', 'Roles of text'],
  ])('%s', (attribute, what) => {
    expect(said(p(attribute))).toEqual([`${what} are not kept (1 in this file).`]);
  });

  it('is named where only the file has a name for it: a few, of a length that can be read', () => {
    const own = 'Attributes that captions have no place for are not kept';
    expect(said(p('my:own="1" tts:textIndent="2px" ttm:actor="a"'))).toEqual([`${own} (3 in this file): own, textIndent, actor.`]);
    expect(said(p(Array.from('abcdefg', (name) => `my:${name.repeat(50)}="1"`).join(' ')))).toEqual([`${own} (7 in this file): ${Array.from('abcde', (name) => `${name.repeat(39)}…`).join(', ')} and others.`]);
    expect(said(p('tts:letterSpacing="2px" tts:zIndex="2"'))).toEqual(['Spaces between letters are not kept (1 in this file).', 'Layers are not kept (1 in this file).']);
  });

  it('is said of styles, regions and initial values too, and counted', () => {
    const head = '<styling><initial tts:fontVariant="super"/><style xml:id="s" tts:fontVariant="sub"/></styling><layout><region xml:id="r" tts:fontVariant="full" begin="1s"/></layout>';
    expect(said(file('', head))).toEqual(['Forms of letters are not kept (3 in this file).']);
  });

  it('is said of grounds of regions that are there without words, by styles too, and of those of the whole picture', () => {
    const styling = '<styling><initial tts:backgroundColor="navy"/><style xml:id="s" tts:backgroundColor="blue"/><style xml:id="t" style="s" tts:showBackground="whenActive"/></styling>';
    const layout = '<layout><region xml:id="r" style="s"/><region xml:id="q"><style tts:backgroundColor="red"/></region><region xml:id="o" style="t"/><region xml:id="n" tts:showBackground="whenActive"><style tts:backgroundColor="red"/></region></layout>';
    expect(said(file('', styling + layout).replace('<div>', '<div style="s">').replace('<body>', '<body tts:backgroundColor="black">'))).toEqual([
      'Grounds of the whole picture are not kept (1 in this file).',
      'Grounds of regions while nothing is shown in them are not kept (2 in this file).',
    ]);
    expect(said(file('<p begin="1s" end="2s"><span style="s">Tide</span></p>', '<styling><style xml:id="s" tts:backgroundColor="blue"/></styling>'))).toEqual([]);
  });

  it('is said of grounds that others are seen through, and of regions that are the whole picture', () => {
    const layout = '<layout><region xml:id="r" tts:showBackground="whenActive" tts:backgroundColor="blue"/></layout>';
    expect(said(file('<p begin="1s" end="2s" tts:backgroundColor="#ff000080">Tide</p>').replace('<div>', '<div tts:backgroundColor="blue">'))).toEqual(['Grounds behind other grounds are not kept (1 in this file).']);
    expect(said(file('<p begin="1s" end="2s" tts:backgroundColor="#ff0000">Tide</p>').replace('<div>', '<div tts:backgroundColor="blue">'))).toEqual([]);
    expect(said(file('<p begin="1s" end="2s" region="r" tts:backgroundColor="#ff000080">Tide</p>', layout.replace(' tts:show', ' tts:origin="10% 10%" tts:show')))).toEqual([]);
    expect(said(file('<p begin="1s" end="2s" region="r">Tide</p>', layout))).toEqual(['Grounds of the whole picture are not kept (1 in this file).']);
  });

  it.each([
    ['<set begin="0.5s" tts:color="red"/>', 'Animations'],
    ['<audio src="a.wav"><source src="b"/></audio>', 'Sounds'],
    ['<image src="a.png"/>', 'Images'],
    ['<!-- by Ann --><!-- -->', 'Comments'],
    ['<span xml:id="x">s</span>', 'Ids of spans and of the body'],
    ['<metadata><ttm:copyright>us</ttm:copyright></metadata>', 'Copyright notices'],
  ])('%s', (element, what) => {
    expect(said(p('', `${element}Tide`))).toEqual([`${what} are not kept (1 in this file).`]);
    expect(readTtml(p('', `${element}Tide`)).track[0]?.lines.join('')).toMatch(/^s?Tide$/);
  });

  it('is named where it is an element of others', () => {
    expect(said(p('', '<my:own><my:other/></my:own>Tide'))).toEqual(['Elements that captions have no place for are not kept (1 in this file): own.']);
    expect(said(p('', '<metadata><my:own>1<my:other>2</my:other></my:own></metadata>Tide'))).toEqual(['Metadata are not kept (1 in this file): own.']);
  });

  it('is said of metadata in the head: actors, further names of speakers, kinds that there are not', () => {
    const head = `<metadata><ebuttm:documentMetadata><ebuttm:conformsToStandard>x</ebuttm:conformsToStandard><ebuttm:documentFacet>y</ebuttm:documentFacet></ebuttm:documentMetadata>
      <ttm:agent xml:id="a" type="choir"><ttm:name type="alias">A</ttm:name><ttm:name type="full">Aa</ttm:name><ttm:actor agent="b"/></ttm:agent></metadata>`;
    expect(said(file('', head))).toEqual(['Metadata are not kept (1 in this file): documentFacet.', ...['Kinds of speakers', 'Further names of speakers', 'Actors'].map((what) => `${what} are not kept (1 in this file).`)]);
  });

  it('is said of divisions inside of others, without captions, or by ids of ours', () => {
    const one = '<p begin="1s" end="2s">Tide</p>';
    expect(said(file(`<div xml:id="a"><div xml:id="b">${one}</div></div>`))).toEqual(['Nestings of divisions are not kept (1 in this file): b in a.']);
    expect(said(file(`<div xml:id="a">${one}<div><div xml:id="b">${one}</div></div></div>`))).toEqual(['Borders of divisions without ids are not kept (1 in this file).', 'Nestings of divisions are not kept (1 in this file): b in a.']);
    expect(said(file(`<div xml:id="a"/><div xml:id="b">${one}</div>`))).toEqual(['Divisions without captions are not kept (1 in this file): a.']);
    expect(said(file(`<div xml:id="c7">${one}</div>`))).toEqual(['Ids of divisions that we give to other things are not kept (1 in this file).']);
  });

  it('is said of divisions without ids inside of one with, and of those one after the other', () => {
    const one = '<p begin="1s" end="2s">Tide</p>';
    const borders = (count: number): readonly string[] => [`Borders of divisions without ids are not kept (${String(count)} in this file).`];
    expect(said(file('').replace('<div></div>', `<div xml:id="o"><div>${one}</div><div>${one}</div></div>`))).toEqual(borders(2));
    expect(said(file('').replace('<div></div>', `<div>${one}</div><div>${one}</div>`))).toEqual(borders(1));
    expect(said(file('').replace('<div></div>', `<div>${one}</div><div xml:id="a">${one}</div><div>${one}</div>`))).toEqual([]);
  });

  it('is quoted where it is words outside of paragraphs', () => {
    expect(said(file('<p begin="1s" end="2s">Tide<my:own>low</my:own></p>high<metadata>x</metadata>'))).toContain('Text outside of paragraphs is not kept: "low", "high".');
  });

  it('is nothing where a file only says what is usual', () => {
    const usual =
      'tts:fontStyle="normal" tts:fontWeight="normal" tts:textDecoration="none" tts:textAlign="center" tts:fontFamily="default" tts:fontSize="100%" tts:lineHeight="normal" tts:wrapOption="wrap" tts:unicodeBidi="normal" tts:textOutline="none" tts:textShadow="none" tts:textEmphasis="none" tts:textCombine="none" tts:fontShear="0%" tts:backgroundColor="transparent" tts:color="white" tts:opacity="1.0" tts:display="auto" tts:visibility="visible" tts:zIndex="auto" itts:forcedDisplay="false" ebutts:linePadding="0c" ebutts:multiRowAlign="auto" ttm:role=""';
    expect(said(p(usual))).toEqual([]);
    expect(said(p('tts:backgroundColor="#12345600"'))).toEqual([]);
    expect(said(p('tts:backgroundColor="rgba(1, 2, 3, 0)"'))).toEqual([]);
  });
});

describe('what is lost of blanks and lines', () => {
  const blanks = ['Blanks where lines begin and end are not kept (1 in this file).'];
  const empty = ['Empty lines are not kept (1 in this file).'];

  it.each([
    ['blanks before a line', '  Low<br/>tide', 'xml:space="preserve"', blanks],
    ['blanks after one', 'Low <br/>tide', 'xml:space="preserve"', blanks],
    ['blanks after the last', '<span>Low tide</span> ', 'xml:space="preserve"', blanks],
    ['blanks in a span of their own', '<span> </span><span>Low</span> tide', 'xml:space="preserve"', blanks],
    ['blanks of a span', '<span xml:space="preserve">  Low</span> tide', '', blanks],
    ['blanks that fold', '  Low   tide  <br/> ', '', []],
    ['what indents the file', '\n    Low\n    tide\n  ', 'xml:space="preserve"', []],
    ['blanks between words', 'Low  tide<br/><span>is</span> <span>out</span>', 'xml:space="preserve"', []],
    ['a line of nothing', 'Low<br/><br/>tide', '', empty],
    ['one that holds a blank', 'Low<br/> <br/>tide', '', empty],
    ['one before the first', '<br/>Low tide', '', empty],
    ['one of line ends that are preserved', 'Low\n\ntide', 'xml:space="preserve"', empty],
    ['a break after the last line', 'Low tide<br/>', '', []],
  ])('is said: %s', (_, content, values, what) => {
    expect(said(p(values, content))).toEqual(what);
  });

  it('is nothing of a paragraph without words, which is said itself', () => {
    const without = 'A caption without text was left out: write its text or delete it.';
    expect(said(p('xml:space="preserve"', '<br/> <br/>'))).toEqual([without]);
    expect(said(p('', ''))).toEqual([without]);
    expect(said(p('', '<span tts:display="none">Low</span>'))).toEqual(['Hidden text is not kept: "Low".']);
    expect(said(file('<p begin="1s" end="2s" tts:display="none">Low</p><p begin="3s" end="4s"/>'))).toEqual([without, 'Hidden text is not kept: "Low".']);
  });
});

describe('what begins when that in which it stands has ended', () => {
  const never = (words: string): string => `Text that is never shown, as what it stands in ends before it begins, is not kept: ${words}.`;

  it('is left out and quoted: paragraphs after the end of their division, spans after that of their paragraph', () => {
    const text = file('<div begin="0s" end="4s"><p begin="1s" end="2s">Tide</p><p begin="4s" end="6s">Low</p><p begin="5s" end="6s"><span begin="0s">Salt</span><br/>wind</p></div>');
    expect(readTtml(text).track.map(({ lines }) => lines)).toEqual([['Tide']]);
    expect(said(text)).toEqual([never('"Low", "Salt", "wind"'), 'Borders of divisions without ids are not kept (1 in this file).']);
    expect(said(p('', 'Tide<span begin="5s" end="6s">low</span>'))).toEqual([never('"low"')]);
  });

  it('is nothing where times are wrong by themselves: their words stay', () => {
    const text = file('<p begin="5s" end="3s"><span>Tide</span></p>');
    expect(readTtml(text).track.map(({ lines }) => lines)).toEqual([['Tide']]);
    expect(readTtml(text).problems.map(({ code }) => code)).toEqual(['end-before-start']);
  });
});

describe('what is lost of the whole picture, and of the clock', () => {
  const root = (values: string): string => file('<p begin="1s" end="2s">Tide</p>').replace('ttp:timeBase="media"', values);

  it('is said', () => {
    expect(said(p('', '<span region="r">Tide</span>'))).toEqual(['Places of spans are not kept (1 in this file).']);
    expect(said(root('ttp:timeBase="clock"'))).toEqual(['Times of day are not kept (1 in this file).']);
    expect(said(root('ttp:pixelAspectRatio="8 9"'))).toEqual(['Shapes of the picture are not kept (1 in this file).']);
    expect(said(root('ttp:pixelAspectRatio="1 1" ttp:timeBase="smpte"'))).toEqual([]);
  });
});
