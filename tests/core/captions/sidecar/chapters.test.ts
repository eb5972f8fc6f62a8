import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../../../core/captions/sidecar/chapters.ts';
import { cutCaptions } from '../../../../core/captions/cut/cut.ts';
import { judgeVtt } from '../../../../core/captions/formats/judge.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { writeVtt } from '../../../../core/captions/vtt/write-vtt.ts';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { ms } from '../../../../core/units/time.ts';

const rundown = parse('# Ferry\nThe ferry sails tonight.\nIt was nine days in port.\n\n# Weather\nRain & wind in the north of the country and over the sea, then a little sun.\n');
const slugs = rundown.stories.map(({ slug }) => slug);
const script = wholeScript(rundown);
const timed = timeline(script, { rate: 1, pauseScale: 1 });

describe('chaptersOf', () => {
  it('gives one chapter a story, by its slug, without gaps', () => {
    const chapters = chaptersOf(timed, slugs, 'stories', ms(0));
    expect(chapters.map(({ lines }) => lines)).toEqual([['Ferry'], ['Weather']]);
    expect([chapters[0]?.start, chapters[0]?.end, chapters[1]?.end]).toEqual([0, chapters[1]?.start, timed.duration]);
    expect(judgeVtt(writeVtt(chapters), chapters)).toEqual([]);
  });

  it('gives one a paragraph, by its first words', () => {
    expect(chaptersOf(timed, slugs, 'paragraphs', ms(0)).map(({ lines }) => lines[0])).toEqual([
      'The ferry sails tonight.',
      'It was nine days in port.',
      'Rain & wind in the north of the country and over the sea…',
    ]);
    expect(chaptersOf(timed, [], 'stories', ms(0))[0]?.lines).toEqual(['The ferry sails tonight.']);
  });

  it('adds the offset and leaves out what is over before 0', () => {
    const chapters = chaptersOf(timed, slugs, 'stories', ms(-5000));
    expect(chapters.map(({ id, lines }) => [id, ...lines])).toEqual([['1', 'Weather']]);
    expect(chapters[0]?.start).toBe(0);
  });
});

describe('captions of a rundown', () => {
  it('begin anew with each story and carry its slug as a remark', () => {
    const short = wholeScript(parse('# Ferry\nYes.\n# Weather\nRain.\n# \nNo.\n'));
    const track = cutCaptions(short, timeline(short, { rate: 1, pauseScale: 1 }), { style: captionStyles.netflix, ellipsis: 'strip', frameRate: 25, offset: ms(0), slugs: ['Ferry', 'Weather', ''] });
    expect(track.map(({ lines, notes }) => [...lines, notes])).toEqual([['Yes.', ['Ferry']], ['Rain.', ['Weather']], ['No.', undefined]]);
    expect(writeVtt(track)).toContain('NOTE Weather\n\n2\n');
  });
});
