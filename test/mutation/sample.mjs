/**
 * A sample of the mutants, where there is no time for all: `npm run mutation -- --sample=4 rules`. Which mutants are in it depends on
 * nothing but the mutants themselves, so that a second run takes the same ones and nobody chooses.
 */

const REASON = /^not in the sample of every (\d+)th$/;

/** Of how many mutants one is tried; 1 stands for all. */
export const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? "1");

/** What Stryker keeps of a mutant that was left out: it counts it with those that cannot run, never as dead or alive. */
export const reasonOf = (every) => `not in the sample of every ${every}th`;

/** Of how many one was tried in the run that left this out; null where it was tried. */
export function sampleOf(statusReason = "") {
  const match = REASON.exec(statusReason);
  return match ? Number(match[1]) : null;
}

/** FNV-1a, 32 bits, of what makes the mutant the one it is; `line` and `column` count from 1. */
export function isInSample({ path, line, column, mutatorName, replacement }, every) {
  let hash = 0x811c9dc5;
  for (const char of `${path}:${line}:${column}:${mutatorName}:${replacement}`)
    hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193) >>> 0;
  return (hash >>> 8) % every === 0;
}
