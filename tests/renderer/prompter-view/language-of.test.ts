import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../renderer/prompter-view/language-of.ts';

describe('languageOf', () => {
  it('tells Korean, Japanese and Chinese by their letters', () => {
    expect(languageOf('여객선이 다시 운항합니다.')).toBe('ko');
    expect(languageOf('今夜、フェリーは出航します。')).toBe('ja');
    expect(languageOf('渡轮今晚再次启航。')).toBe('zh');
  });

  it('leaves other writings alone', () => {
    expect(languageOf('The ferry sails tonight.')).toBeNull();
    expect(languageOf('ستبحر العبارة مرة أخرى')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});
