import { describe, expect, it } from 'vitest';
import webvtt from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { readVtt } from '../../../../core/captions/vtt/read-vtt.ts';
import { webvttCases } from '../../../fixtures/captions/webvtt-cases.ts';

describe('the rules of WebVTT', () => {
  it.each(webvttCases)('$rule', ({ file, captions, strict }) => {
    const read = readVtt(file);
    const found = read.track.map(({ id, start, end, lines, speaker }) => [id, start, end, lines, ...(speaker === null ? [] : [speaker])]);
    expect(found).toEqual(captions);
    // webvtt-parser, by the specification's editor, is the second judge: of times, of ids that are written, of what is valid.
    const judged = new webvtt.WebVTTParser(entities).parse(file, 'captions');
    expect(judged.errors.length === 0).toBe(strict);
    if (strict) {
      expect(judged.cues.map(({ startTime, endTime }) => [Math.round(startTime * 1000), Math.round(endTime * 1000)])).toEqual(captions.map(([, start, end]) => [start, end]));
      judged.cues.forEach(({ id }, index) => expect(id === '' ? captions[index]?.[0] : id).toBe(captions[index]?.[0]));
      expect(read.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });
});
