/** `caesura check FILE`: tests captions against a style's rules. */
import { Command, Option } from 'commander';
import { checkTrack } from '../../core/captions/check.ts';
import { readSrt } from '../../core/captions/read-srt.ts';
import { readVtt } from '../../core/captions/read-vtt.ts';
import { captionStyles } from '../../core/captions/styles.ts';
import type { CaptionStyleName } from '../../core/captions/track.ts';
import { CommandError, exitCodes } from '../command-error.ts';
import { inputName, readText } from '../files/read-text.ts';
import { writeText } from '../files/write-text.ts';
import { readFrameRate, styleNames } from '../options.ts';

type CheckOptions = { readonly json?: true; readonly style: CaptionStyleName; readonly frameRate: number };

/** One fault, of the file's syntax (`line`) or of a rule (`caption`, from 1). */
type Finding = {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line: number | null;
  readonly caption: number | null;
};

/** WebVTT begins with its name; the ending of a file decides only where the text does not. */
const isVtt = (text: string, file: string): boolean => /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text) || file.toLowerCase().endsWith('.vtt');

const findings = (text: string, file: string, options: CheckOptions): { readonly captions: number; readonly found: readonly Finding[] } => {
  const { track, problems } = isVtt(text, file) ? readVtt(text) : readSrt(text);
  if (track.length === 0) {
    const reason = problems[0] ? ` ${problems[0].message}` : '';
    throw new CommandError(`no caption can be read from ${inputName(file)}: it is not WebVTT or SRT with captions in it.${reason}`);
  }
  const syntax = problems.map(({ code, severity, message, line }) => ({ code, severity, message, line, caption: null }));
  const rules = checkTrack(track, captionStyles[options.style], options.frameRate).map(({ code, severity, message, caption }) => ({
    code,
    severity,
    message,
    line: null,
    caption: caption + 1,
  }));
  return { captions: track.length, found: [...syntax, ...rules] };
};

const placeOf = (finding: Finding): string => (finding.caption === null ? `line ${finding.line ?? 1}` : `caption ${finding.caption}`);

const listing = (captions: number, found: readonly Finding[], style: string): string => {
  const lines = found.map((finding) => `${placeOf(finding)}: ${finding.severity} ${finding.code}: ${finding.message}`);
  const total = `${captions} captions, ${found.length} problems (${style})`;
  return `${[...lines, total].join('\n')}\n`;
};

const runCheck = async (file: string, options: CheckOptions): Promise<void> => {
  const { captions, found } = findings(await readText(file), file, options);
  const report = { style: options.style, captions, problems: found };
  await writeText('-', options.json ? `${JSON.stringify(report)}\n` : listing(captions, found, options.style));
  // An info is advice: a file with nothing worse is clean.
  const faulty = found.some((finding) => finding.severity !== 'info');
  process.exitCode = faulty ? exitCodes.problems : exitCodes.clean;
};

/** The `check` command. */
export const checkCommand = (): Command =>
  new Command('check')
    .summary('test captions against a style')
    .description('Tests a WebVTT or SRT file against the rules of a caption style. Exit code 0: clean, 1: problems, 2: unusable input.')
    .argument('<file>', 'the captions; - for standard input')
    .addOption(new Option('--style <style>', 'whose rules').choices(styleNames).default('bbc'))
    .option('--frame-rate <f>', 'frames a second of the video, such as 25 or 30000/1001', readFrameRate, 25)
    .option('--json', 'print JSON instead of lines')
    .action(runCheck);
