import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, placementOfBox } from '../../../../core/captions/places/caption-box.ts';
import { heldPlacement } from '../../../../core/captions/vtt/cue-settings.ts';
import { anyPlacement } from '../nasty.ts';

describe('a box', () => {
  it('of any place is the same when it was read from its region', () => {
    fc.assert(fc.property(anyPlacement, (placement) => {
      const first = boxOf(heldPlacement(placement));
      expect(boxOf(placementOfBox(first))).toEqual(first);
    }));
  });
});
