/** Which issues stand in the way of a computation (T1, V). */
import { TABLES } from "./columns";
import type { Issue } from "./issue";
import { SETTINGS } from "./settings";

export type ComputationKind = "official" | "trial" | "publicity" | "annual" | "notice";

/** Faults of single cells, and missing parts: a trial run counts them as missing and lists them. */
const TRIAL_TOLERATES = /^(V01\.missing|V06\..*|V07\..*|V09\..*|V1[0-3]\..*|V17\.score)$/;

/** Articles (P), earlier quarters (E6), holidays and appeals are judged for their own purposes and never stop the quarter's ranking. */
const CONCERNS = {
  publicity: /^[^.]+\.article/,
  annual: /^[^.]+\.history/,
  notice: /^[^.]+\.holiday/,
  appeals: /^[^.]+\.appeal/,
} as const;

/**
 * Official results: every E and every unconfirmed W. A trial run: every E but the faults of single cells and missing parts (T1).
 * Publicity and annual results: the E and the unconfirmed W of their own sheet, and every E of the settings and the roster; for the
 * annual ones every E of 一票否决 too, since a veto of any quarter counts (E6). The notice: those of 节假日, by which its period is reckoned.
 */
export function blocks(issues: readonly Issue[], kind: ComputationKind): Issue[] {
  if (kind === "notice") return issues.filter((issue) => CONCERNS.notice.test(issue.message) && isOpen(issue));
  if (kind === "publicity" || kind === "annual") {
    const concerned = (issue: Issue): boolean => isBasis(issue) || (kind === "annual" && isVeto(issue));
    return issues.filter((issue) => (CONCERNS[kind].test(issue.message) ? isOpen(issue) : issue.severity === "E" && concerned(issue)));
  }
  const own = issues.filter(({ message }) => !Object.values(CONCERNS).some((concern) => concern.test(message)));
  return own.filter(kind === "official" ? isOpen : (issue: Issue) => issue.severity === "E" && !TRIAL_TOLERATES.test(issue.message));
}

const isOpen = (issue: Issue): boolean => issue.severity === "E" || (issue.severity === "W" && !issue.confirmed);

const BASIS_TABLES: readonly string[] = [TABLES.settings.table, TABLES.roster.table];
const BASIS_WORDS: ReadonlySet<string> = new Set([
  ...SETTINGS.map((spec) => spec.item),
  ...Object.values(TABLES.settings.columns),
  ...Object.values(TABLES.roster.columns),
]);

/** Faults of 设置 and 花名册, known by their wording, since people rename sheets. */
function isBasis({ message, params, department, member }: Issue): boolean {
  if (department !== null) return false;
  if (message === "V24.noTable") return BASIS_TABLES.includes(params["table"] ?? "");
  if (/^V24\.(noBook|unknownSetting|duplicateSetting|missingSetting)$|^V03\.roster|^V09\.id$|^V17\.text$|^V20\.merged$/.test(message))
    return true;
  if (message === "V05.different") return member !== null;
  if (/^V24\.(value|choice)$/.test(message)) return BASIS_WORDS.has(params["item"] ?? "");
  return /^V02\./.test(message) && BASIS_WORDS.has(params["heading"] ?? "");
}

/** Faults of 一票否决: a veto that cannot be read, or is nobody's. */
const isVeto = ({ message, department }: Issue): boolean =>
  department === null && /^V31\.veto|^V03\.(name|id|idAmbiguous|mismatch|zeros)$|^V04\./.test(message);
