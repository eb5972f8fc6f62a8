/** A timed transcript is read back with the times and speakers of its paragraphs; brackets in other texts are words. */
import { describe, expect, it } from 'vitest';
import { paragraphTimes } from '../../../../core/captions/transcript/paragraph-times.ts';
import { readPlainText } from '../../../../core/captions/transcript/read-plain-text.ts';
import { writeTimedTranscript } from '../../../../core/captions/transcript/write-transcript.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { captionOf } from '../edit/edits.ts';

const read = (text: string) => readPlainText(text, captionStyles.netflix, 25);

const shown = (text: string): readonly string[] => read(text).track.map(({ start, end, lines, speaker }) => `${String(start)}-${String(end)} ${speaker ?? ''}: ${lines.join('/')}`);

describe('a timed transcript', () => {
  const track = [{ ...captionOf('1', 65_000, 67_000, 'Good evening.'), speaker: 'ANNA' }, { ...captionOf('2', 70_000, 72_000, 'The ferry sails.'), speaker: 'Ben Lind' }];

  it('is read back with the times and the speakers of its paragraphs', () => {
    const text = writeTimedTranscript({ head: {}, track });
    expect(text).toBe('[00:01:05] ANNA: Good evening.\n\n[00:01:10] >> Ben Lind: The ferry sails.\n');
    expect(read(text).track.map(({ start, lines, speaker }) => [start, lines, speaker])).toEqual([[65_000, ['Good evening.'], 'ANNA'], [70_000, ['The ferry sails.'], 'Ben Lind']]);
    expect(read(text).problems.map(({ message }) => message)).toEqual(['Of the times the text has only those at which its paragraphs begin: the others are estimated at the pace of a newsreader.']);
  });

  it('is written again as it was', () => {
    const text = writeTimedTranscript({ head: {}, track });
    expect(writeTimedTranscript({ head: {}, track: read(text).track })).toBe(text);
  });

  it('gives paragraphs of one second parts of the time until the next, and none goes on into the next', () => {
    expect(shown('[00:00:01] One two three four five six seven eight.\n\n[00:00:01] Two.\n\n[00:00:03] Three.')).toEqual(['1000-2000 : One two three four five six seven eight.', '2000-2250 : Two.', '3000-3330 : Three.']);
  });
});

describe('brackets in a text', () => {
  it.each([
    ['where one paragraph has none', '[00:00:01] One.\n\nTwo.'],
    ['where one goes back', '[00:00:05] One.\n\n[00:00:01] Two.'],
    ['that are no time', '[00:61:00] One.'],
    ['in a text without words', ''],
  ])('are words %s', (_case, text) => {
    expect(paragraphTimes(text)).toBeNull();
  });
});
