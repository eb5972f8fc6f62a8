import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueBeingRead, cuesHeard, followSound, startSoundFollow, type SoundFollow } from '../../../../core/takes/microphone/follow-sound.ts';
import { findSpeech } from '../../../../core/takes/microphone/find-speech.ts';
import { listen, startListening } from '../../../../core/takes/microphone/levels.ts';
import { matchCues } from '../../../../core/takes/microphone/match-cues.ts';
import { bulletin } from './bulletin.ts';
import { burstsOf, randomOf, readAloud, sampleRate, type Reading } from './synthetic.ts';

const plain: Reading = { seed: 1, rate: 1.1, scatter: 0.08, noise: null };

const heardOf = (reading: Reading) => {
  const sound = readAloud(bulletin, reading, burstsOf(randomOf(reading.seed + 1)));
  return { levels: listen(startListening(sampleRate), sound.samples).levels, starts: sound.starts };
};

describe('a reading followed by its sound', () => {
  it.each([
    ['clean', plain],
    ['slow, in noise', { ...plain, seed: 5, rate: 1.35, noise: 20 }],
    ['fast, with a skip and an ad-lib', { ...plain, seed: 3, rate: 0.8, accidents: { 9: 'skip', 24: 'ad-lib' } as const }],
  ])('comes to what the whole sound says: %s', (_what, reading) => {
    const { levels } = heardOf(reading);
    const whole = new Map(matchCues(bulletin, findSpeech(levels)).map((one) => [one.cue, one] as const));
    const heard = cuesHeard(followSound(startSoundFollow(bulletin), levels));
    const same = heard.filter(({ cue, start }) => Math.abs(start - (whole.get(cue)?.start ?? Number.POSITIVE_INFINITY)) <= 30);
    expect(heard.length).toBeGreaterThan(whole.size - 4);
    expect(same.length / heard.length).toBeGreaterThan(0.9);
  });

  it('knows the cue that is read while it is read, within one to either side', () => {
    const { levels, starts } = heardOf(plain);
    let follow = startSoundFollow(bulletin);
    let near = 0;
    let looks = 0;
    for (let at = 0; at + 200 <= levels.length; at += 200) {
      follow = followSound(follow, levels.subarray(at, at + 200));
      const truth = [...starts].findLast(([, start]) => start <= (at + 200) * 5)?.[0];
      if (truth === undefined) continue;
      looks += 1;
      if (Math.abs((cueBeingRead(follow)?.cue ?? -2) - truth) <= 1) near += 1;
    }
    expect(looks).toBeGreaterThan(60);
    expect(near / looks).toBeGreaterThan(0.9);
  });

  it('says nothing before the first sound', () => {
    expect(cueBeingRead(startSoundFollow(bulletin))).toBeNull();
    expect(cueBeingRead(followSound(startSoundFollow(bulletin), new Float32Array(1000).fill(-90)))).toBeNull();
  });

  it('is the same however the levels are cut', () => {
    const levels = heardOf(plain).levels.subarray(0, 1500);
    const whole = followSound(startSoundFollow(bulletin), levels);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: levels.length }), { maxLength: 8 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((one, other) => one - other), levels.length];
        const follow = edges.slice(1).reduce<SoundFollow>((before, edge, index) => followSound(before, levels.subarray(edges[index], edge)), startSoundFollow(bulletin));
        expect(cuesHeard(follow)).toEqual(cuesHeard(whole));
      }),
      { numRuns: 3 },
    );
  });

  it('holds no more than a minute of sound, whatever comes', () => {
    let follow = startSoundFollow(bulletin.slice(0, 3));
    for (let second = 0; second < 130; second += 1) {
      follow = followSound(follow, new Float32Array(200).map((_level, at) => ((second * 200 + at) % 300 < 200 ? -20 : -80)));
      expect(follow.levels.length).toBeLessThanOrEqual(12_000);
    }
    for (let second = 0; second < 150; second += 1) follow = followSound(follow, new Float32Array(200).fill(-90));
    expect(follow.levels.length).toBeLessThanOrEqual(12_000);
    expect(follow.from).toBeGreaterThan(40_000);
  });
});
