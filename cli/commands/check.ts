/** `caesura check FILE`: tests captions against a style's rules, and mends what can be mended. */
import { Command, Option } from 'commander';
import { checkByRules, type CheckRules } from '../../core/captions/check/check.ts';
import { headAfter } from '../../core/captions/edit/hand-notes-on.ts';
import { fixAll } from '../../core/captions/fix/fix-all.ts';
import { fixerOf } from '../../core/captions/fix/fix-for.ts';
import type { TrackFormatName } from '../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../core/captions/formats/track-formats.ts';
import { framesPerSecond } from '../../core/captions/times/frame-rate.ts';
import type { TimecodeCount } from '../../core/captions/times/timecode.ts';
import type { Track } from '../../core/captions/track.ts';
import { allInstructions } from '../../core/script/all-instructions.ts';
import { countOf } from '../../core/text/count-of.ts';
import { exitCodes } from '../command-error.ts';
import { readRundown } from '../files/read-text.ts';
import { styleOption, readStyle } from '../files/style-file.ts';
import { formatToWrite, readableFormatNames, readTrackFile, refuseOverwriting, writeTrackFile } from '../files/track-file.ts';
import { writeText } from '../files/write-text.ts';
import { channelOption, dropFrameOption, frameRateOption, noDropFrameOption, type ReadingWish } from '../options.ts';
import { standard, tell } from '../standard.ts';
import { readCaptions } from './read-captions.ts';

type CheckOptions = ReadingWish & {
  readonly json?: true;
  readonly style: string;
  readonly fromFormat?: TrackFormatName;
  readonly script?: string;
  readonly fix?: string;
  readonly force?: true;
};

/** One fault, of the file's syntax (`line`) or of a rule (`caption`, from 1); `fix` is what --fix would do. */
type Finding = {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number | null;
  readonly caption: number | null;
  readonly fix: string | null;
};

/** The instructions of a script: none of them may be captioned. */
const instructionsOf = async (path: string | undefined): Promise<readonly string[]> => {
  if (path === undefined) return [];
  return allInstructions(await readRundown(path));
};

const ruleFindings = (track: Track, rules: CheckRules): readonly Finding[] => {
  const fixFor = fixerOf(track, rules);
  return checkByRules(track, rules).map((problem) => {
    const { code, severity, message, caption } = problem;
    return { code, severity, message, line: null, caption: caption + 1, fix: fixFor(problem)?.label ?? null };
  });
};

const placeOf = (finding: Finding): string => (finding.caption === null ? `line ${finding.line ?? 1}` : `caption ${finding.caption}`);

const listing = (captions: string, found: readonly Finding[], style: string): string => {
  const lines = found.map((finding) => `${placeOf(finding)}: ${finding.severity} ${finding.code}: ${finding.message}`);
  const fixes = found.filter(({ fix }) => fix !== null).length;
  const mendable = fixes > 0 ? `, ${fixes} of them --fix can mend` : '';
  return `${[...lines, `${captions}, ${countOf(found.length, 'problem')} (${style})${mendable}`].join('\n')}\n`;
};

const rulesOf = async ({ style, script }: CheckOptions, { frameRate }: TimecodeCount): Promise<CheckRules> => ({
  style: await readStyle(style),
  frameRate: framesPerSecond(frameRate),
  instructions: await instructionsOf(script),
});

/** Mends what can be mended, says what is left, and writes. What the reader found is said: nobody sees it in the new file. */
const runFix = async (file: string, output: string, options: CheckOptions): Promise<void> => {
  await refuseOverwriting(output, options.force === true);
  const { document, format, count } = await readCaptions(file, options, options.fromFormat, trackFormats.srt);
  const mended = fixAll(document.track, await rulesOf(options, count));
  const head = headAfter(document.head, document.track, mended.track);
  await writeTrackFile(output, { head, track: mended.track }, formatToWrite(output, undefined, format), count, { replace: options.force === true });
  tell(`${countOf(mended.fixes, 'fix', 'fixes')}, ${countOf(mended.left.length, 'problem')} left`);
  if (mended.left.some(({ severity }) => severity !== 'info')) standard().endWith(exitCodes.problems);
};

const runCheck = async (file: string, options: CheckOptions): Promise<void> => {
  const style = await readStyle(options.style);
  if (options.fix !== undefined) return runFix(file, options.fix, options);
  const { document, problems, count } = await readTrackFile(file, options, options.fromFormat, trackFormats.srt);
  const rules = await rulesOf(options, count);
  const { track } = document;
  const syntax = problems.map(({ code, severity, message, line }): Finding => ({ code, severity, message, line, caption: null, fix: null }));
  const found = [...syntax, ...ruleFindings(track, rules)];
  const { language = null } = document.head;
  const report = { style: style.label, language, captions: track.length, problems: found };
  const captions = `${countOf(track.length, 'caption')}${language === null ? '' : ` in ${language}`}`;
  await writeText('-', options.json ? `${JSON.stringify(report)}\n` : listing(captions, found, style.label));
  // An info is advice: a file with nothing worse is clean.
  standard().endWith(found.some(({ severity }) => severity !== 'info') ? exitCodes.problems : exitCodes.clean);
};

/** The `check` command. */
export const checkCommand = (): Command =>
  new Command('check')
    .summary('test captions against a style, and mend them')
    .description('Tests captions of any format that is read against the rules of a caption style. Exit code 0: clean, 1: problems, 2: unusable input.')
    .argument('<file>', 'the captions; - for standard input')
    .addOption(styleOption())
    .addOption(frameRateOption())
    .addOption(new Option('--from-format <format>', 'what the file is (default: what it shows, else by its ending)').choices(readableFormatNames))
    .addOption(channelOption())
    .option('--script <file>', 'the script: none of its instructions may be captioned')
    .option('--fix <out>', 'mend what can be mended without a person, and write it there')
    .addOption(dropFrameOption())
    .addOption(noDropFrameOption())
    .option('--force', 'replace the file of --fix if it is there')
    .option('--json', 'print JSON instead of lines')
    .action(runCheck);
