import { describe, expect, it } from 'vitest';
import { type AsRunLine, asRunCommand, asRunCsv, asRunEvent } from '../../../../core/show/air/as-run.ts';
import { apply } from '../../../../core/show/apply.ts';
import { at, sampleText, showOf } from '../fixture.ts';

const time = '2026-11-25T21:00:00.125Z';
const show = apply(showOf(sampleText), { kind: 'jump-cue', by: 1 }, at(0));
const second = show.timeline.cues[1];

describe('a line of the as-run log', () => {
  it('tells the command, when, and the cue and position after it', () => {
    expect(asRunCommand({ kind: 'jump-cue', by: 1 }, show, at(0.4), time)).toEqual({
      time,
      clock: 50_000,
      air: 'idle',
      what: 'jump-cue',
      detail: '{"by":1}',
      cue: second?.cue.text,
      cueId: second?.cue.id,
      position: second?.start,
    });
  });

  it('has no detail for a command that says nothing more', () => {
    expect(asRunCommand({ kind: 'roll' }, show, at(0), time)).toMatchObject({ what: 'roll', detail: '' });
  });

  it('counts what was typed and never repeats it', () => {
    const line = asRunCommand({ kind: 'edit', baseRev: 1, changes: [{ from: 3, to: 10, insert: 'secret' }, { from: 20, to: 20, insert: 's' }] }, show, at(0), time);
    expect(line.detail).toBe('-7 +7 characters');
    expect(JSON.stringify(line)).not.toContain('secret');
  });

  it('cuts what is long, and has no cue where there is none', () => {
    expect(asRunEvent('event: x', 'y'.repeat(500), showOf(''), at(0), time)).toMatchObject({ detail: `${'y'.repeat(199)}…`, cue: '', cueId: '', position: 0 });
    expect(asRunEvent('event: x', '', showOf(`${'long '.repeat(50)}`), at(0), time).cue).toHaveLength(80);
  });
});

describe('the as-run log as CSV', () => {
  const line: AsRunLine = { time, clock: 12, air: 'on-air', what: 'jump', detail: '', cue: '', cueId: 'c1', position: -3 };

  it('begins with the names of its columns', () => {
    expect(asRunCsv([])).toBe('time,clock,air,what,detail,cue,cueId,position\r\n');
  });

  it('quotes what needs it and disarms formulas', () => {
    const [, row] = asRunCsv([{ ...line, detail: '{"by":1}', cue: '=1+1, he said "no"' }]).split('\r\n');
    expect(row).toBe(`${time},12,on-air,jump,"{""by"":1}","'=1+1, he said ""no""",c1,-3`);
  });

  it.each(['=', '+', '-', '@', '\t'])('disarms a cue that begins with %j', (sign) => {
    expect(asRunCsv([{ ...line, cue: `${sign}a` }])).toContain(`'${sign}a`);
  });
});
