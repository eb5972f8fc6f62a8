/** Italics, bold and underline: read, written, and kept where they are through every edit. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableTrack } from '../../../../core/captions/text/carriable.ts';
import { colourOf, hexOf } from '../../../../core/captions/emphasis/colour-names.ts';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { carryEmphasis } from '../../../../core/captions/edit/carry-emphasis.ts';
import { type Emphasis, type EmphasisKind, emphasisedPieces, emphasisKinds, signsIn, tidyEmphasis } from '../../../../core/captions/emphasis/emphasis.ts';
import { lossesOf } from '../../../../core/captions/formats/holds.ts';
import type { Content, TrackFormatName } from '../../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../../core/captions/formats/track-formats.ts';
import { frameRates } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import { anyWordedTrack, captionOf } from '../edit/edits.ts';

const options = { frameRate: frameRates['25'], dropFrame: false };

/** A caption whose text has `*italic*`, `+bold+`, `_underlined_`, `^yellow^` and `%cyan%` parts; lines parted by `/`. */
const marked = (text: string, start = 1000): Caption => {
  const open = new Map<string, number>();
  const found: Emphasis[] = [];
  let plain = '';
  for (const sign of text) {
    const kind = ({ '*': 'italic', '+': 'bold', _: 'underline', '^': 'yellow', '%': 'cyan' } as const)[sign];
    if (kind === undefined) plain += sign;
    else if (open.has(kind)) {
      found.push({ kind, from: open.get(kind) ?? 0, to: signsIn(plain.replaceAll('/', '')) });
      open.delete(kind);
    } else open.set(kind, signsIn(plain.replaceAll('/', '')));
  }
  const emphasis = tidyEmphasis(found, signsIn(plain));
  return { ...captionOf('1', start, start + 2000, plain), ...(emphasis === undefined ? {} : { emphasis }) };
};

/** The same notation of a caption. */
const shown = ({ lines, emphasis }: Caption): string =>
  emphasisedPieces(lines, emphasis)
    .map((pieces) => pieces.map(({ text, kinds }) => kinds.reduceRight((inside, kind) => kind === 'italic' ? `*${inside}*` : kind === 'bold' ? `+${inside}+` : kind === 'underline' ? `_${inside}_` : `(${kind}: ${inside})`, text)).join(''))
    .join('/');

const readBack = (name: TrackFormatName, content: Content): readonly string[] => (trackFormats[name].read?.(content, options).track ?? []).map(shown);

const wrote = (name: TrackFormatName, ...track: readonly Caption[]): Content => {
  const result = trackFormats[name].write({ head: {}, track }, options);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('a caption with emphasis', () => {
  it.each<readonly [TrackFormatName, string]>([
    ['vtt', 'The ferry <i>Aurora</i> <b>sails <u>to</u></b>\n<b><u>night</u></b>'],
    ['srt', 'The ferry <i>Aurora</i> <b>sails <u>to</u></b>\n<b><u>night</u></b>'],
    ['ttml', '<style xml:id="style-2" tts:fontStyle="italic"/>'],
    ['ebu-tt-d', '<span style="style-text">The ferry </span><span style="style-text style-2">Aurora</span><span style="style-text"> </span><span style="style-text style-3">sails</span><span style="style-text"> </span><span style="style-text style-4">to</span><br/>'],
  ])('is written as %s and read back', (name, part) => {
    const caption = marked('The ferry *Aurora* +sails _to/night_+');
    const content = wrote(name, caption);
    if (name === 'vtt' || name === 'srt') expect(content).toContain('<i>Aurora</i>');
    else expect(content).toContain(part);
    expect(readBack(name, content)).toEqual([shown(caption)]);
  });

  it.each<readonly [TrackFormatName, string, string]>([
    ['scc', '*The ferry* Aurora/_sails_ *tonight*', '*The ferry* Aurora/_sails_ *tonight*'],
    ['scc', 'A line of thirty-two *characters*', 'A line of thirty-two *characters*'],
    ['scc', '*A row that fills all of its room*', '*A row that fills all of its room*'],
    ['scc', 'half a *wo*rd is a whole one', 'half a *word* is a whole one'],
    ['scc', '^Are you^ %there?%/_^Yes.^_', '(yellow: Are you) (cyan: there?)/_(yellow: Yes.)_'],
    ['scc', '%A row that fills all of its room%', '(cyan: A row that fills all of its room)'],
    ['scc', 'half a ^wo^rd, th%ree^fo^%', 'half a (yellow: word,) (cyan: threefo)'],
    ['scc', '*^Are you there?^*/%Are *you*%', '*(yellow: Are you there?)*/(cyan: Are) *(cyan: you)*'],
    ['scc', '^Are^ *you* *there?*/*%A row that fills all of its room%*', '(yellow: Are) you there?/(cyan: A row that fills all of its room)'],
    ['stl-open', 'The ferry *Aurora* +sails+ _to_night', 'The ferry *Aurora* sails _to_night'],
    ['stl', 'The ferry *Aurora*', 'The ferry Aurora'],
  ])('is held by %s as far as it can: %s', (name, before, after) => {
    expect(readBack(name, wrote(name, marked(before)))).toEqual([after]);
  });

  it('is read from what others write', () => {
    expect(readBack('srt', '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<I>Not <b>here</i></b>,\nshe said\n')).toEqual(['*Not* *+here+*,/she said']);
    expect(trackFormats.srt.read?.('1\n00:00:01,000 --> 00:00:02,000\n{\\an9}Up\n', options).track[0]?.placement).toEqual({ line: { value: 0, unit: 'rows' }, align: 'right' });
    expect(readBack('vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<i.loud>Never\nends\n')).toEqual(['(class:i.loud: *Never*)/(class:i.loud: *ends*)']);
    const head = '<head><styling><style xml:id="it" tts:fontStyle="italic"/></styling></head>';
    const body = '<body><div style="it"><p begin="1s" end="2s">Off <span tts:fontStyle="normal">and <span tts:fontStyle="oblique">on</span></span><br/>again</p></div></body>';
    expect(readBack('ttml', `<tt xmlns="http://www.w3.org/ns/ttml">${head}${body}</tt>`)).toEqual(['*Off* and *(look:oblique letters=oblique: on)*/*again*']);
  });

  it('keeps eight colours where they can be named, the innermost where there are several', () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<c.yellow>Are you <i><c.cyan>there</c></i>?</c>\n<c.loud.red>Yes.</c>\n';
    const read = trackFormats.vtt.read?.(vtt, options);
    expect(read?.track.map(shown)).toEqual(['(yellow: Are you) *(cyan: there)*(yellow: ?)/(class:loud: (red: Yes.))']);
    expect(read?.problems).toEqual([]);
    const track = read?.track ?? [];
    expect(readBack('vtt', wrote('vtt', ...track))).toEqual(track.map(shown));
    for (const name of ['srt', 'ttml', 'ebu-tt-d'] as const) expect(readBack(name, wrote(name, ...track))).toEqual(track.map((caption) => shown(caption).replace('(class:loud: (red: Yes.))', '(red: Yes.)')));
    expect(wrote('srt', ...track)).toContain('<font color="#ffff00">Are you</font> <i><font color="#00ffff">there</font></i>');
    expect(lossesOf([{ head: {}, track }], trackFormats['stl-open'].holds).map(({ what }) => what)).toContain('colours');
    expect(readBack('stl', wrote('stl', ...track))).toEqual(['(yellow: Are you) (cyan: there?)/(red: Yes.)']);
    expect(lossesOf([{ head: {}, track }], trackFormats.stl.holds).map(({ what }) => what)).toEqual(['italic', 'classes', 'parts-of-words']);
    expect(readBack('srt', '1\n00:00:01,000 --> 00:00:02,000\n<font color=AQUA>A</font> <font face="x">B</font> <font color="#123456">C</font>\n')).toEqual(['(cyan: A) (typeface:x: B) (colour:#123456: C)']);
    expect(readBack('ttml', '<tt xmlns="x" xmlns:tts="y"><body><div><p begin="1s" end="2s"><span tts:color="rgb(255, 255, 0)">A</span> <span tts:color="white">B</span></p></div></body></tt>')).toEqual(['(yellow: A) B']);
  });

  it('keeps any other colour: SubRip and TTML name it, WebVTT has a class of ours for it and a style sheet that is made anew each time', () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\n<font color="Orange">A</font> <font color=#f80>B</font> <font color="1e90ff">C</font> <font color="#0f0">D</font>\n';
    const track = trackFormats.srt.read?.(srt, options).track ?? [];
    expect(track.map(shown)).toEqual(['(colour:#ffa500: A) (colour:#ff8800: B) (colour:#1e90ff: C) (lime: D)']);
    for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d'] as const) {
      expect(readBack(name, wrote(name, ...track))).toEqual(track.map(shown));
      expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).not.toContain('colours');
    }
    for (const name of ['scc', 'stl', 'stl-open', 'txt'] as const) expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).toContain('colours');
    const vtt = wrote('vtt', ...track);
    expect(vtt).toContain('WEBVTT\n\nSTYLE\n::cue(.colour-1e90ff) { color: #1e90ff }\n::cue(.colour-ff8800) { color: #ff8800 }\n::cue(.colour-ffa500) { color: #ffa500 }\n::cue(.lime) { color: #00ff00 }\n\n1\n');
    expect(vtt).toContain('<c.colour-ffa500>A</c> <c.colour-ff8800>B</c>');
    const read = trackFormats.vtt.read?.(vtt, options);
    expect(read?.head).toBeUndefined();
    expect(read?.problems).toEqual([]);
    // The author's own style sheets come back as they were, after ours.
    const head = { styles: ['::cue(.loud) { color: red }'] };
    const styled = trackFormats.vtt.write({ head, track }, options);
    expect(styled.ok && trackFormats.vtt.read?.(styled.value, options).head).toEqual(head);
  });

  it.each([
    ['a size beside a colour', 'srt', '<font color="red" size=big>A</font>', '(red: A)'],
    ['a size', 'srt', '<font size="20%">A</font>', 'A'],
    ['a colour that nobody knows', 'srt', '<font color="mauvish">A</font>', 'A'],
  ] as const)('says that %s is not kept', (_, name, text, expected) => {
    const read = trackFormats[name].read?.(`1\n00:00:01,000 --> 00:00:02,000\n${text}\n`, options);
    expect(read?.track.map(shown)).toEqual([expected]);
    expect(read?.problems.map(({ code }) => code)).toEqual(['formatting-not-kept']);
  });

  it('knows a colour by its name and its numbers, when nothing shows through', () => {
    for (const text of ['#ffa500', '#FFA500FF', 'orange', 'rgb(255, 165, 0)', 'rgba(255,165,0,255)']) expect(colourOf(text)).toBe('colour:#ffa500');
    for (const text of ['#ffa50080', 'rgba(255,165,0,1)', 'transparent', '', '#ffa50', 'rgb(1,2)']) expect(colourOf(text)).toBeUndefined();
    for (const colour of ['silver', 'gray', 'maroon', 'purple', 'green', 'olive', 'navy', 'teal'] as const) expect(hexOf(colourOf(colour) ?? 'white')).toMatch(/^#[08c]{6}$/);
    expect(colourOf('#f0f')).toBe('magenta');
  });

  it('keeps lines through words, in WebVTT by a class of ours and a style sheet', () => {
    const track: readonly Caption[] = [{ ...captionOf('1', 1000, 2000, 'Not this but that'), emphasis: [{ from: 3, to: 10, kind: 'underline' }, { from: 0, to: 7, kind: 'strike' }, { from: 3, to: 10, kind: 'ruby:so' }] }];
    for (const name of ['vtt', 'ttml'] as const) expect(trackFormats[name].read?.(wrote(name, ...track), options).track[0]?.emphasis).toEqual(track[0]?.emphasis);
    expect(wrote('vtt', ...track)).toContain('STYLE\n::cue(.line-through) { text-decoration: line-through }\n\n');
    expect(trackFormats.vtt.read?.(wrote('vtt', ...track), options).head).toBeUndefined();
    expect(wrote('srt', ...track)).toContain('<s>Not</s> <u><s>this</s></u> <u>but(so)</u> that');
    expect(readBack('srt', '1\n00:00:01,000 --> 00:00:02,000\n<s>A</s> {\\s1}B{\\s0\\i1} C{\\i0} D\n')).toEqual(['(strike: A B) *C* D']);
    for (const name of ['ebu-tt-d', 'scc', 'stl', 'stl-open', 'txt'] as const) expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).toContain('strike');
  });

  it('reads the tags in braces of SubRip that it knows, and says the others', () => {
    const read = (text: string): readonly unknown[] => {
      const found = trackFormats.srt.read?.(`1\n00:00:01,000 --> 00:00:02,000\n${text}\n`, options);
      return [found?.track.map(shown).join(), found?.track[0]?.placement?.align, found?.problems.length];
    };
    expect(read('{\\an9\\i1}Up{\\i0} there')).toEqual(['*Up* there', 'right', 0]);
    expect(read('{\\an9}Up {\\an9}there')).toEqual(['Up there', 'right', 0]);
    expect(read('{\\an9}Up {\\an7}there')).toEqual(['Up there', 'right', 1]);
    expect(read('{\\pos(10,10)}Up there')).toEqual(['Up there', undefined, 1]);
  });

  it('keeps what only WebVTT has: classes, languages, further voices', () => {
    const vtt = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Anna>Bonjour <v Ben & Co><lang fr>à <c.loud>tous</c></lang></v>\n';
    const read = trackFormats.vtt.read?.(vtt, options);
    const track = read?.track ?? [];
    expect(read?.problems).toEqual([]);
    expect(track.map(({ speaker }) => speaker)).toEqual(['Anna']);
    expect(track.map(shown)).toEqual(['Bonjour (voice:Ben & Co: (lang:fr: à)) (voice:Ben & Co: (lang:fr: (class:loud: tous)))']);
    expect(readBack('vtt', wrote('vtt', ...track))).toEqual(track.map(shown));
    expect(readBack('vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Yes.</v>\n<v Ben>No.\n<v Anna>Yes.\n')).toEqual(['Yes./(voice:Ben: No.)/Yes.']);
    for (const name of ['srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open'] as const) {
      // TTML has voices and languages too, but no classes.
      expect(readBack(name, wrote(name, ...track))).toEqual([name === 'ttml' || name === 'ebu-tt-d' ? 'Bonjour (voice:Ben & Co: (lang:fr: à tous))' : 'Bonjour à tous']);
      const lost = lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what).filter((what) => ['classes', 'languages', 'voices'].includes(what));
      expect(lost).toEqual(name === 'ttml' || name === 'ebu-tt-d' ? ['classes'] : ['classes', 'languages', 'voices']);
    }
    expect(lossesOf([{ head: {}, track }], trackFormats.vtt.holds)).toEqual([]);
    // A voice that begins a caption of another speaker, as after a split, speaks first: the speaker has the rest.
    const begun = track.map((caption): Caption => ({ ...caption, emphasis: [{ from: 0, to: 7, kind: 'voice:Ben' }] }));
    expect(wrote('vtt', ...begun)).toContain('<v Ben>Bonjour</v> <v Anna>à tous</v>');
  });

  it('is said to be lost where a format has none of it', () => {
    const losses = (name: TrackFormatName): readonly string[] => lossesOf([{ head: {}, track: [marked('*a* +b+ _c_')] }], trackFormats[name].holds).map(({ what }) => what);
    expect(losses('vtt')).toEqual([]);
    expect(losses('srt')).toEqual([]);
    expect(losses('stl')).toEqual(expect.arrayContaining(['italic', 'bold', 'underline']));
    expect(losses('scc')).toContain('bold');
    expect(losses('scc')).not.toContain('italic');
  });

  it('is not said of white, which is what text has anyway', () => {
    const track: readonly Caption[] = [{ ...captionOf('1', 0, 2000, 'Are you there?'), emphasis: [{ from: 0, to: 3, kind: 'white' }] }];
    for (const name of ['vtt', 'srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open'] as const) expect(lossesOf([{ head: {}, track }], trackFormats[name].holds).map(({ what }) => what)).not.toContain('colours');
  });

  it('keeps nine places in SubRip', () => {
    for (let number = 1; number <= 9; number += 1) {
      const text = `1\n00:00:01,000 --> 00:00:02,000\n${number === 2 ? '' : `{\\an${String(number)}}`}Word\n`;
      expect(wrote('srt', ...(trackFormats.srt.read?.(text, options).track ?? []))).toBe(text);
    }
    const column = { line: { value: 0, unit: 'rows' as const }, position: { percent: 20, align: 'line-left' as const }, align: 'left' as const };
    expect(wrote('srt', { ...marked('Word'), placement: column })).toContain('\n{\\an7}Word\n');
    expect(wrote('srt', { ...marked('Word'), placement: { ...column, line: { value: 14, unit: 'rows' } } })).toContain('\n{\\an1}Word\n');
  });
});

describe('an edit', () => {
  const one = marked('The ferry *Aurora will/sail* +again+ tonight');
  const other: Caption = { ...marked('from *the pier.*', 4000), id: '2' };

  it.each<readonly [string, CaptionEdit, readonly string[]]>([
    ['lines broken elsewhere', { kind: 'set-text', at: 0, text: 'The ferry Aurora\nwill sail again tonight' }, ['The ferry *Aurora*/*will sail* +again+ tonight']],
    ['words before it', { kind: 'set-text', at: 0, text: 'Tonight the old ferry Aurora will sail again' }, ['Tonight the old ferry *Aurora will sail* +again+']],
    ['another word inside it', { kind: 'set-text', at: 0, text: 'The ferry Aurora must sail again tonight' }, ['The ferry *Aurora must sail* +again+ tonight']],
    ['a word in its place', { kind: 'replace', find: 'again', with: 'twice', matchCase: true, wholeWords: true }, ['The ferry *Aurora will*/*sail* +twice+ tonight']],
    ['another word beside it', { kind: 'replace', find: 'ferry', with: 'ship', matchCase: true, wholeWords: true }, ['The ship *Aurora will*/*sail* +again+ tonight']],
    ['other words altogether', { kind: 'set-text', at: 0, text: 'No sailing' }, ['No sailing']],
    ['a split inside it', { kind: 'split-at-word', at: 0, word: 3 }, ['The ferry *Aurora*', '*will*/*sail* +again+ tonight']],
    ['a join', { kind: 'join', at: 0 }, ['The ferry *Aurora will sail*/+again+ tonight from *the pier.*']],
    ['italics on', { kind: 'set-italic', at: 0, italic: true }, ['*The ferry Aurora will*/*sail* *+again+* *tonight*']],
    ['italics off', { kind: 'set-italic', at: 0, italic: false }, ['The ferry Aurora will/sail +again+ tonight']],
    ['a shift', { kind: 'shift', from: 0, by: 500 }, ['The ferry *Aurora will*/*sail* +again+ tonight']],
  ])('%s: the emphasis stays with its words', (_name, edit, expected) => {
    const result = applyEdit([one, other], edit);
    expect(result.ok && result.value.map(shown).slice(0, expected.length)).toEqual(expected);
  });

  it('never leaves emphasis outside the text, and a text that comes back has its own again where the words are the same', () => {
    const emphasis = fc.array(fc.record({ from: fc.nat(40), to: fc.nat(60), kind: fc.constantFrom<EmphasisKind>(...emphasisKinds, 'colour:#123456', 'ground:#ffff00', 'ground:#12345680', 'typeface:Courier New, serif', 'typeface:Verdana', 'size:80', 'size:133.33', 'pixels:20', 'ruby:かん', 'ruby:go', 'time:0.2', 'time:0.4') }), { maxLength: 4 });
    fc.assert(
      fc.property(anyWordedTrack, anyWordedTrack, emphasis, ([first], [second], found) => {
        if (first === undefined || second === undefined) return;
        const all = tidyEmphasis(found, signsIn(first.lines.join('')));
        const caption = { ...first, ...(all === undefined ? {} : { emphasis: all }) };
        expect(carryEmphasis(caption, [first.lines.join(' ')])).toEqual(all);
        const carried = carryEmphasis(caption, second.lines) ?? [];
        for (const { from, to } of carried) expect(from >= 0 && from < to && to <= signsIn(second.lines.join(''))).toBe(true);
      }),
    );
  });

  it('is written and read back by every format that holds it, whatever the words', () => {
    const kinds = fc.constantFrom<EmphasisKind>(...emphasisKinds, 'colour:#123456', 'ground:#ffff00', 'ground:#12345680', 'typeface:Courier New, serif', 'typeface:Verdana', 'size:80', 'size:133.33', 'pixels:20', 'ruby:かん & (so)', 'ruby:go', 'time:0.2', 'time:0.3333333', 'class:loud', 'lang:fr-CA', 'voice:Anna & Ben', 'voice:Cy');
    const emphasis = fc.array(fc.record({ from: fc.nat(40), to: fc.nat(60), kind: kinds }), { maxLength: 5 });
    fc.assert(
      fc.property(anyWordedTrack, emphasis, (track, found) => {
        const held = track.map((caption): Caption => {
          const all = tidyEmphasis(found, signsIn(caption.lines.join('')));
          return all === undefined ? caption : { ...caption, emphasis: all };
        });
        // Each writer reads back what it wrote and refuses where it differs.
        for (const name of ['vtt', 'srt', 'ttml', 'scc', 'stl', 'stl-open'] as const) expect(trackFormats[name].write({ head: {}, track: held }, options)).toMatchObject({ ok: true });
        expect(readBack('vtt', wrote('vtt', ...held))).toEqual(carriableTrack(held, 'vtt').map(shown));
      }),
      { numRuns: 60 },
    );
  });
});
