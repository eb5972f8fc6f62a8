import { expect, it } from 'vitest';
import { changedLook } from '../../../electron/output/changed-look.ts';

const look = { mirror: true, flip: false, turn: 90, scale: 1.5 } as const;

it('a look changes only in what is said', () => {
  expect(changedLook(look, { mirror: false })).toEqual({ ...look, mirror: false });
  expect(changedLook(look, { flip: true, turn: 0, scale: 1, mirror: undefined })).toEqual({ mirror: true, flip: true, turn: 0, scale: 1 });
  expect(changedLook(look, undefined)).toEqual(look);
});
