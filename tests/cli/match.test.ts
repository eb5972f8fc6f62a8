import { describe, expect, it } from 'vitest';
import { caesura, place, temporaryFolder } from './run-caesura.ts';

const VTT = 'WEBVTT\n\n1\n00:01:00.000 --> 00:01:02.000\nThe ferry sails tonight,\n\n2\n00:01:05.000 --> 00:01:07.000\nafter nine days in port.\n';

const workspace = temporaryFolder();

describe('caesura match', () => {
  it('takes over the times of the track and says where the words differ', async () => {
    const track = await place(workspace.folder, 'ferry.vtt', VTT);
    const script = await place(workspace.folder, 'ferry.txt', 'ANNA: The ferry sails tonight,...\nafter ten days in port.\n');
    const { code, out, err } = await caesura(['match', track, script]);
    expect(code).toBe(1);
    expect(out).toContain('00:01:00.000 --> ');
    expect(out).toContain('after ten days');
    expect(err).toContain('caesura: caption 2: the script has "ten", the track "nine"');
    expect(err).toContain('1 of 2 captions differs\n');
  });

  it('refuses two texts that have nothing in common, in one line', async () => {
    const track = await place(workspace.folder, 'other.vtt', VTT);
    const script = await place(workspace.folder, 'snow.txt', 'Snow fell on the hills all day, and the roads are closed.\n');
    const { code, out, err } = await caesura(['match', track, script]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^caesura: [^\n]+ hardly share a word: [^\n]+\n$/);
  });
});
