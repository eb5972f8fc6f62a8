import { describe, expect, it } from 'vitest';
import { readTtml } from '../../../../core/captions/ttml/read-ttml.ts';

const file = (content: string, head = '', root = ''): string =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en" ${root}><head>${head}</head><body>${content}</body></tt>`;

const messages = (text: string): readonly string[] => readTtml(text).problems.map(({ message }) => message);

const only = (text: string): unknown => {
  const [caption, ...others] = readTtml(text).track;
  expect(others).toEqual([]);
  return caption;
};

describe('text that is hidden', () => {
  const off = '<layout><region xml:id="off" tts:display="none"/><region xml:id="clear" tts:opacity="0.0"/></layout>';

  it.each([
    ['display', '<div><p begin="1s" end="2s">The <span tts:display="none">low </span>tide</p></div>'],
    ['visibility, inherited', '<div><p begin="1s" end="2s">The <span tts:visibility="hidden"><span>low</span></span> tide</p></div>'],
    ['opacity', '<div><p begin="1s" end="2s">The <span tts:opacity="0">low</span> tide</p></div>'],
    ['a colour that lets all through', '<div><p begin="1s" end="2s">The <span tts:color="transparent">low</span> tide</p></div>'],
    ['such a colour by its number', '<div><p begin="1s" end="2s">The <span tts:color="#ffff0000">low</span> tide</p></div>'],
    ['a paragraph', '<div><p begin="1s" end="2s">The tide</p><p begin="3s" end="4s" tts:display="none">low</p></div>'],
    ['a region', '<div><p begin="1s" end="2s">The tide</p><p begin="3s" end="4s" region="off">low</p></div>'],
    ['a region that lets all through', '<div><p begin="1s" end="2s">The tide</p><p begin="3s" end="4s" region="clear">low</p></div>'],
  ])('is left out, and its words are said: %s', (_, content) => {
    expect(only(file(content, off))).toMatchObject({ lines: ['The tide'] });
    expect(messages(file(content, off))).toContain('Hidden text is not kept: "low".');
  });

  it('is shown again inside of what is hidden, where it says so', () => {
    expect(only(file('<div><p begin="1s" end="2s" tts:visibility="hidden">low <span tts:visibility="visible">tide</span></p></div>'))).toMatchObject({ lines: ['tide'] });
  });

  it('is kept where an outline shows it, and where its colour lets a part through', () => {
    expect(only(file('<div><p begin="1s" end="2s" tts:color="rgba(0,0,0,0)" tts:textOutline="white 1px">tide</p></div>'))).toMatchObject({ lines: ['tide'] });
    expect(only(file('<div><p begin="1s" end="2s" tts:color="#ffffff80">tide</p></div>'))).toMatchObject({ lines: ['tide'] });
  });

  it('is kept where an animation may show it', () => {
    expect(only(file('<div><p begin="1s" end="2s" tts:visibility="hidden"><set begin="0.5s" tts:visibility="visible"/>tide</p></div>'))).toMatchObject({ lines: ['tide'] });
  });

  it('is quoted in one sentence, not without end', () => {
    const content = Array.from({ length: 12 }, (_, index) => `<p begin="1s" end="2s" tts:display="none">${'long '.repeat(30)}${String(index)}</p>`).join('');
    const [said = '', ...others] = messages(file(`<div>${content}</div>`));
    expect(others).toEqual([]);
    expect(said).toMatch(/^Hidden text is not kept: "long .*…", .* and 2 more\.$/);
    expect(said.length).toBeLessThan(800);
  });

  it('leaves its remark to the next caption', () => {
    const content = '<div><p begin="1s" end="2s" tts:display="none"><metadata><ttm:desc>Ferry</ttm:desc></metadata>low</p><p begin="3s" end="4s">tide</p></div>';
    expect(only(file(content))).toMatchObject({ notes: ['Ferry'] });
  });
});

describe('who speaks', () => {
  const agents = `<metadata>
    <ttm:agent xml:id="mo" type="character"><ttm:name type="full">Mo Reed</ttm:name><ttm:name type="alias">MO</ttm:name></ttm:agent>
    <ttm:agent xml:id="jo" type="person"><ttm:name type="family">Hill</ttm:name><ttm:name type="given">Jo</ttm:name></ttm:agent>
    <ttm:agent xml:id="al" type="person"><ttm:name type="full">Al <!-- -->Pine</ttm:name><ttm:name type="given">Al</ttm:name></ttm:agent>
    <ttm:agent xml:id="none" type="other"/></metadata>`;
  const said = (paragraph: string): unknown => {
    const caption = only(file(`<div>${paragraph}</div>`, agents)) as { readonly speaker: string | null; readonly emphasis?: unknown };
    return caption.emphasis === undefined ? caption.speaker : [caption.speaker, caption.emphasis];
  };

  it.each([
    ['the alias first', 'mo', 'MO'],
    ['given and family name', 'jo', 'Jo Hill'],
    ['the full name before others', 'al', 'Al Pine'],
    ['several', 'mo jo mo', 'MO, Jo Hill'],
    ['nobody with a name', 'none', null],
    ['nobody who is known', 'who', null],
  ])('has one name: %s', (_, id, speaker) => {
    expect(said(`<p begin="1s" end="2s" ttm:agent="${id}">Tide</p>`)).toBe(speaker);
  });

  it('is said where nobody has a name', () => {
    for (const [id, count] of [['none', 1], ['mo who', 1], ['mo jo', 0]] as const) {
      expect(messages(file(`<div><p begin="1s" end="2s" ttm:agent="${id}">Tide</p></div>`, agents)).filter((message) => message.startsWith('Speakers without a name'))).toHaveLength(count);
    }
  });

  it('is the nearest one, also of a span that is the whole paragraph', () => {
    expect(said('<p begin="1s" end="2s" ttm:agent="mo"><span ttm:agent="jo">Low</span><br/><span ttm:agent="jo">tide</span></p>')).toBe('Jo Hill');
  });

  it('may be several in turn: the first is the speaker, the others are further voices', () => {
    expect(said('<p begin="1s" end="2s" ttm:agent="mo">Low? <span ttm:agent="jo">High.</span></p>')).toEqual(['MO', [{ from: 4, to: 9, kind: 'voice:Jo Hill' }]]);
    expect(said('<p begin="1s" end="2s"><span ttm:agent="jo">High.</span><br/><span ttm:agent="mo">Low.</span></p>')).toEqual(['Jo Hill', [{ from: 5, to: 9, kind: 'voice:MO' }]]);
  });

  it('is nobody where nobody is named: those words are not given to another', () => {
    expect(said('<p begin="1s" end="2s"><span ttm:agent="jo">High.</span> (a bell)</p>')).toEqual([null, [{ from: 0, to: 5, kind: 'voice:Jo Hill' }]]);
  });
});

describe('titles and remarks', () => {
  it('takes the title from the head alone; those of parts are remarks before their first caption', () => {
    const head = '<metadata><ttm:title>Evening &amp;<!-- --> news</ttm:title></metadata>';
    const content = '<metadata><ttm:title>All</ttm:title></metadata><div><metadata><ttm:title>Ferry</ttm:title><ttm:desc>at sea</ttm:desc></metadata><p begin="1s" end="2s"><metadata><ttm:desc>first</ttm:desc></metadata>Tide</p></div>';
    expect(readTtml(file(content, head)).head).toEqual({ title: 'Evening & news', language: 'en' });
    expect(only(file(content, head))).toMatchObject({ notes: ['All', 'Ferry', 'at sea', 'first'] });
  });

  it('keeps remarks on the whole file, and those of a part without captions, after the last caption', () => {
    const head = '<metadata><ttm:desc>The whole</ttm:desc></metadata>';
    const content = '<div><p begin="1s" end="2s">Tide</p></div><div><metadata><ttm:desc>no more</ttm:desc></metadata></div>';
    expect(readTtml(file(content, head)).head?.closingNotes).toEqual(['The whole', 'no more']);
  });

  it('says of a second title that it is not kept', () => {
    expect(messages(file('', '<metadata><ttm:title>One</ttm:title><ttm:title>Two</ttm:title></metadata>'))).toEqual([
      'Titles and remarks of styles and regions, and second titles, are not kept (1 in this file).',
    ]);
  });
});

describe('styles', () => {
  const chain = (length: number): string => Array.from({ length }, (_, index) => `<style xml:id="s${String(index)}" style="s${String(index + 1)}"/>`).join('');
  const italicOf = (head: string, values: string, inside = 'Tide'): unknown => (only(file(`<div><p begin="1s" end="2s" ${values}>${inside}</p></div>`, head)) as { readonly emphasis?: unknown }).emphasis;
  const all = [{ from: 0, to: 4, kind: 'italic' }];

  it('are looked for through any chain, however long', () => {
    for (const length of [5, 10_000]) {
      expect(italicOf(`<styling>${chain(length)}<style xml:id="s${String(length)}" tts:fontStyle="italic"/></styling>`, 'style="s0"')).toEqual(all);
    }
  });

  it('of which the last counts most, and its own more than those it refers to', () => {
    const head = '<styling><style xml:id="up" tts:fontStyle="normal"/><style xml:id="it" tts:fontStyle="italic"/><style xml:id="own" style="it" tts:fontStyle="normal"/></styling>';
    expect(italicOf(head, 'style="up it"')).toEqual(all);
    expect(italicOf(head, 'style="it up"')).toBeUndefined();
    expect(italicOf(head, 'style="own"')).toBeUndefined();
  });

  it('end in a ring', () => {
    expect(italicOf('<styling><style xml:id="a" style="b a"/><style xml:id="b" style="a" tts:fontStyle="italic"/></styling>', 'style="a"')).toEqual(all);
  });

  it.each([
    ['its own', '<region xml:id="r" tts:fontStyle="italic"/>'],
    ['one it refers to', '<region xml:id="r" style="it"/>'],
    ['one inside of it', '<region xml:id="r"><style tts:fontStyle="italic"/></region>'],
    ['a chain inside of it', '<region xml:id="r"><style style="two"/></region>'],
  ])('are inherited from the region: %s', (_, region) => {
    const head = `<styling><style xml:id="it" tts:fontStyle="italic"/><style xml:id="two" style="it"/></styling><layout>${region}</layout>`;
    expect(italicOf(head, 'region="r"')).toEqual(all);
    expect(italicOf(head, 'region="r" tts:fontStyle="normal"')).toBeUndefined();
  });

  it('begin with what the file says', () => {
    expect(italicOf('<styling><initial tts:fontStyle="italic"/></styling>', '')).toEqual(all);
  });

  it('are slow for no file', () => {
    const wide = `<styling><style xml:id="all" style="${Array.from({ length: 5000 }, (_, index) => `s${String(index)}`).join(' ')}"/>${chain(5000)}</styling>`;
    const content = '<p begin="1s" end="2s" style="all">Tide</p>'.repeat(200);
    expect(readTtml(file(`<div>${content}</div>`, wide)).track).toHaveLength(200);
  });
});

describe('languages', () => {
  it('are kept where they are not the file’s', () => {
    const content = '<div><p begin="1s" end="2s">Say <span xml:lang="fr">bonjour</span></p><p begin="3s" end="4s" xml:lang="es">Hola <span xml:lang="en">all</span></p></div>';
    expect(readTtml(file(content)).track.map(({ emphasis }) => emphasis)).toEqual([[{ from: 3, to: 10, kind: 'lang:fr' }], [{ from: 0, to: 4, kind: 'lang:es' }]]);
  });
});

describe('words in odd places', () => {
  const lines = (text: string): readonly unknown[] => readTtml(text).track.map((caption) => caption.lines.join(' '));

  it('of a paragraph inside of another one are captions of their own; what follows it is said', () => {
    const text = file('<div><p begin="1s" end="9s">One<p begin="3s" end="4s">two</p>three</p></div>');
    expect(lines(text)).toEqual(['One', 'two']);
    expect(messages(text)).toEqual(['Text outside of paragraphs is not kept: "three".']);
  });

  it('of a span outside of paragraphs are said', () => {
    expect(messages(file('<div><span begin="1s" end="2s">low</span></div>'))).toEqual(['Text outside of paragraphs is not kept: "low".']);
  });

  it('are metadata inside of metadata, whatever the element is called', () => {
    const text = file('<div><metadata><h:p>no caption<h:br/></h:p></metadata><p begin="1s" end="2s">Tide</p></div>');
    expect(lines(text)).toEqual(['Tide']);
    expect(messages(text)).toEqual(['Metadata are not kept (2 in this file): p, br.']);
  });

  it('are kept where the file ends too soon, which is said', () => {
    const text = '<tt><body><div><p begin="1s" end="2s">One</p>\n<p begin="3s" end="4s">two';
    expect(lines(text)).toEqual(['One', 'two']);
    expect(readTtml(text).problems).toEqual([{ code: 'bad-xml', severity: 'error', message: 'The file ends before <p> does: it is not whole.', line: 2, column: 1 }]);
    expect(lines(`${text} and <sp`)).toEqual(['One', 'two and']);
    expect(readTtml(`${text} and <sp`).problems.map(({ message }) => message)).toEqual(['The file ends inside a tag: it is not whole.']);
  });
});

describe('spaces', () => {
  it('fold from one span to the next', () => {
    expect(only(file('<div><p begin="1s" end="2s">The <span> low </span> tide</p></div>'))).toMatchObject({ lines: ['The low tide'] });
  });
});
