/** The end of a script that failed: one line, no stack. */
import process from 'node:process';

/** Runs a script's work; its failure is one line on standard error and exit code 1. */
export const endWell = async (work) => {
  try {
    const code = await work();
    process.exitCode = code ?? 0;
  } catch (error) {
    process.stderr.write(`caesura: ${process.env.CAESURA_DEBUG ? error.stack : error.message}\n`);
    process.exitCode = 1;
  }
};
