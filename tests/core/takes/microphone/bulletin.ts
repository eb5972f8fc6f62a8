/** A short bulletin for tests of the microphone: sentences, ellipses, commas, numbers, long and short cues. */
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import type { Cue } from '../../../../core/script/script.ts';

const text = `Good evening,... and thank you for joining us tonight. The river has reached its highest level in forty years... and three villages are cut off by the water.
Rescue teams worked through the night,... using boats, tractors, and two army helicopters. Nobody has been reported missing.
The mayor says the old bridge will stay closed... until engineers have looked at every pillar. That could take a month.
In other news,... the price of bread has gone up again. A loaf now costs two dollars and eighty cents... that is nine percent more than last spring.
Bakers blame the weather. Farmers blame the bakers. And shoppers,... they blame everybody.
A school in the north of the city has found a new use for its empty classrooms. It grows mushrooms in them,... and sells them on Saturdays.
Now to sport. The city's women won four to one last night,... their sixth win in a row. They are through to the final,... which will be played on the eleventh of May.
The weather: rain in the west, wind in the east, and a little sun for those who get up early. Temperatures will stay around twelve degrees.
And finally... a parrot in the harbour has learned to call the ferry. Three times last week,... the boat left ten minutes early.
That is all from us. The late news is at half past ten... with Martin Bell. Until then,... good night.
`;

/** The cues of the bulletin. */
export const bulletin: readonly Cue[] = wholeScript(parse(text)).cues;
