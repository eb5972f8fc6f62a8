/** Parses the text of a script or a rundown into its lossless tree, its cues and its problems, in time linear in its length. */
import { cueNamer } from './cue-id.ts';
import { defaultHouseStyle, type HouseStyle } from './house-style.ts';
import { parseStory, type ParseContext } from './parse-story.ts';
import { reportFaults, type Report } from './report-faults.ts';
import type { Rundown, Story, StoryHeading } from './script.ts';
import { scriptProblem, type ScriptProblem } from './script-problems.ts';
import { rangeIn, splitLines, type SourceLine } from './split-lines.ts';
import { headingSlug, isDeepHeading } from './story-heading.ts';

/** The lines of one story, before they are parsed. */
type Section = { readonly slug: string; readonly heading: SourceLine | null; readonly lines: SourceLine[] };

/** Sorts the lines of a source into stories; the first section is what stands before the first heading. */
const sectionsOf = (lines: readonly SourceLine[]): readonly [Section, ...Section[]] => {
  let section: Section = { slug: '', heading: null, lines: [] };
  const sections: [Section, ...Section[]] = [section];
  for (const line of lines) {
    const slug = headingSlug(line.text);
    if (slug === null) section.lines.push(line);
    else sections.push((section = { slug, heading: line, lines: [] }));
  }
  return sections;
};

const storyHeading = (line: SourceLine): StoryHeading => ({
  raw: line.text,
  lineEnd: line.lineEnd,
  at: rangeIn(line, 0, line.text.length),
});

const parseSection = ({ slug, heading, lines }: Section, index: number, context: ParseContext): Story => {
  if (heading !== null) reportFaults(heading, [], context.report);
  return { slug, heading: heading === null ? null : storyHeading(heading), script: parseStory(lines, index, context) };
};

/** Reports headings without a slug, with one that is taken, or with nothing to read below them, and `##` lines. */
const reportHeadings = (stories: readonly Story[], lines: readonly SourceLine[], report: Report): void => {
  const slugs = new Set<string>();
  for (const { slug, heading, script } of stories) {
    if (heading === null) continue;
    if (slug === '') report(scriptProblem('empty-slug', heading.at));
    else if (slugs.has(slug)) report(scriptProblem('repeated-slug', heading.at));
    if (script.cues.length === 0) report(scriptProblem('empty-story', heading.at));
    slugs.add(slug);
  }
  for (const line of lines) if (isDeepHeading(line.text)) report(scriptProblem('heading-level', rangeIn(line, 0, line.text.length)));
};

/**
 * Parses a text whole. Never throws; whatever is wrong with the text is in `problems`. Text without any `# Slug` is one story
 * with the slug ''; blank lines before the first heading are the rundown's preface.
 */
export const parse = (text: string, style: HouseStyle = defaultHouseStyle): Rundown => {
  const found: ScriptProblem[] = [];
  const context: ParseContext = { style, nameCue: cueNamer(), report: (problem) => found.push(problem) };
  const lines = splitLines(text);
  const [top, ...headed] = sectionsOf(lines);
  const topIsBlank = headed.length > 0 && top.lines.every((line) => line.text.trim() === '');
  const preface = topIsBlank && top.lines.length > 0 ? parseStory(top.lines, 0, context).paragraphs : null;
  const stories = (topIsBlank ? headed : [top, ...headed]).map((section, index) => parseSection(section, index, context));
  reportHeadings(stories, lines, context.report);
  const problems = found.sort((one, other) => one.at.offset - other.at.offset);
  return preface === null ? { stories, problems } : { preface, stories, problems };
};
