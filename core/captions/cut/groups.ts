/** Quotes and brackets that would fit into a line: breaking inside one costs. */
import { cost } from './cut-costs.ts';
import type { Token } from './token-stream.ts';

/** So many tokens are the most that a group is looked for. */
const longestGroup = 40;

const opens = /^[\p{Ps}\p{Pi}"'‚„]*[\p{Ps}\p{Pi}"„]/u;
const closes = /[\p{Pe}\p{Pf}"][\p{P}]*$/u;

/** The cost of a break inside a group at each boundary before a token; 0 where there is none. */
export const groupsOf = (tokens: readonly Token[], line: number): Float64Array => {
  const costs = new Float64Array(tokens.length + 1);
  let open = -1;
  let length = 0;
  tokens.forEach((token, index) => {
    if (opens.test(token.text)) {
      open = index;
      length = 0;
    }
    length += token.text.length + 1;
    if (open < 0 || index - open > longestGroup || length > line + 1) open = -1;
    else if (closes.test(token.text)) {
      for (let at = open + 1; at <= index; at += 1) costs[at] = cost.group;
      open = -1;
    }
  });
  return costs;
};
