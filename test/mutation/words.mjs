/**
 * A word for each mutant that lives: `code` stands in what was changed, `to` is what it became (any change where left out).
 * Without `file` it is for all of them; `whole`: it is all that was changed; `uncovered`: only where no test goes.
 * Only for those that change nothing anyone can see, or that cost more than they are worth: the others get a test.
 */
const QUICK = "a quick path: the slow one gives the same";
const TYPE = "cannot be: the type asks for it, no book reaches it";
const BOUND = "both sides of the bound give the same value there";

const GAP = "a gap";
const ORDER = "keys are never level, and one comparison is enough to sort by";
const FALLBACK = "what the type asks for beside what is always there; no test goes there";

export const WORDS = [
  { code: '""', whole: true, to: '"Stryker was here!"', uncovered: true, why: FALLBACK },
  { code: "[]", whole: true, to: '["Stryker was here"]', uncovered: true, why: FALLBACK },
  { file: "lineDistance.ts", code: "total !== null", why: "a rank says that there is a total; the type asks for it" },
  { file: "explain.ts", code: "total !== null", why: "the exact total and the published one are there together" },
  { file: "explain.ts", code: "total === null", why: "a rank says that there is a total; the type asks for it" },
  { file: "explainDepartment.ts", code: "has no indicator", why: "a bug of the caller, whatever it is called" },
  { file: "explainDepartment.ts", code: "position + 1", why: "a bug of the caller, whatever it is called" },
  { file: "explainDepartment.ts", code: "trace && row", why: "a trace is made of a row: they are there together" },
  { file: "recompute.ts", code: "total + max", why: "both sums change their sign, their quotient does not" },
  { file: "recompute.ts", code: "compare(a, b)", why: BOUND },
  { file: "publicity/publicity.ts", code: "id === null", to: "false", why: "nobody is looked up under null" },
  { file: "publicity/stories.ts", code: "A story has a row.", why: "cannot be: every code comes with its row" },
  { file: "publicity/stories.ts", code: "best !== null", why: "null is no row" },
  { file: "publicity/award.ts", code: "A level author", why: "cannot be: the steps of a tie-break are those of the level" },
  { file: "publicity/award.ts", code: "runner.result === null", why: "one without a result makes the list shorter; the type asks for it" },
  { file: "publicity/linkedBy.ts", code: "(_, index) => index", why: FALLBACK },
  { file: "quality/statistics.ts", code: "sum + n", why: "both sums change their sign, their product does not" },
  { file: "record/resultsRecord.ts", code: 'key !== "group"', why: "group is none of the keys; the type asks for it" },
  { file: "record/whyMoved.ts", code: "field !== null", why: "null is no setting; the type asks for it" },
  { file: "countMovements.ts", code: "?.", why: TYPE },
  { file: "whatIf/rowFaults.ts", code: "?.", why: TYPE },
  { file: "whatIf/supposeScores.ts", code: "scores.length === 0", why: QUICK },
  { file: "fraction.ts", code: "a.d === b.d", why: QUICK },
  { file: "fraction.ts", code: "scaled % d", why: QUICK },
  { file: "fraction.ts", code: "a === b", why: QUICK },
  { file: "fraction.ts", code: "divisor === 1n", why: QUICK },
  { file: "fraction.ts", code: "SAFE", why: QUICK },
  { file: "fraction.ts", code: "< 0n", why: "0 is its own negative" },
  { file: "fraction.ts", code: "length: 10001", why: "shared objects save memory, they change no value" },
  { file: "fraction.ts", code: "(_, value) =>", why: "shared objects save memory, they change no value" },
  { file: "address.ts", code: '""', why: TYPE },
  { file: "assess.ts", code: "[]", why: TYPE },
  { file: "assess.ts", code: '""', why: TYPE },
  { file: "assess.ts", code: '"nothing"', why: "what a non-participant lacks is not asked" },
  { file: "assess.ts", code: "!== null", why: "ranked says that there is a total; the type asks for it" },
  { file: "assess.ts", code: "?.", why: TYPE },
  { file: "assess.ts", code: '"redistribute"', to: '""', why: "whatever is not departmentMean redistributes" },
  { file: "assess.ts", code: '=== "notApplicable"', why: "without an N/A both policies give one total: only the time differs" },
  { file: "assessGroups.ts", code: "[]", why: TYPE },
  { file: "assessGroups.ts", code: '"none"', why: TYPE },
  { file: "assessGroups.ts", code: "total === null", why: "a rank says that there is a total; the type asks for it" },
  { file: "assessGroups.ts", code: "score === null", why: "a null would rank as 0, below every group, and is looked up by nobody" },
  { file: "groupScores.ts", code: "due === null", why: "a blank was found before; the type asks for it" },
  { file: "groupScores.ts", code: "present === null", why: "a blank was found before; the type asks for it" },
  { file: "groupScores.ts", code: "[]", why: "without 党小组活动 there is nothing to name: a group without a row says so by V07" },
  { file: "borderline.ts", code: "highestOutside === null", why: "totals are never below 0, so that 0 is no higher" },
  { file: "breakTies.ts", code: "level.length < 2", why: "one alone comes out of every step as it went in" },
  { file: "cell.ts", code: 'typeof value === "number"', to: "true", why: "text comes out of decimalText as it went in" },
  { file: "decimal.ts", code: "Number.isFinite(value)", why: "String() says the same of what is not finite" },
  { file: "decimal.ts", code: "e-(", why: "the text is one number that JavaScript wrote: nothing stands around it" },
  { file: "decimal.ts", code: "* (match[1]", why: "times or by ±1" },
  { file: "departmentScore.ts", code: "plan.floor * scale", to: "n <= plan.floor * scale", why: BOUND },
  { file: "departmentScore.ts", code: "plan.ceiling * scale", why: BOUND },
  { file: "departmentScore.ts", code: "bonus > plan.bonusCap", why: BOUND },
  { file: "departmentScore.ts", code: "raw > cap", why: BOUND },
  { file: "departmentScore.ts", code: "scale.d === 1n", why: QUICK },
  { file: "departmentScore.ts", code: "applying === plan.fullMax", why: QUICK },
  { file: "departmentScore.ts", code: "entry.value === 0", why: "0 adds 0" },
  { file: "departmentScore.ts", code: '"notApplicable"', to: '""', why: "spreading an empty text adds no cell" },
  { file: "judge.ts", code: "one.total", why: "ranked says that there is a total; the type asks for it" },
  { file: "numberFormat.ts", code: "verdicts.size", why: "bounds a memory, changes no verdict" },
  { file: "numberFormat.ts", code: "known", why: "a memory: the verdict is made again" },
  { file: "numberText.ts", code: "[。，]", why: "the anchored test of the next line refuses what is left around" },
  { file: "numberText.ts", code: '""', why: "cannot be: one number was found" },
  { file: "numberText.ts", code: '"+"', why: "a plus sign before a number says nothing" },
  { file: "scoreMembers.ts", code: "[]", why: "a row that is nobody's" },
  { file: "scoreMembers.ts", code: "?.", why: TYPE },
  { file: "totals.ts", code: '"scores"', why: "only whether something lacks is asked, and whether everything does not apply" },
  { file: "totals.ts", code: "?.", why: TYPE },
  { file: "totals.ts", code: "term.d", why: QUICK },
  { file: "traceRow.ts", code: "sums.bonus > plan.bonusCap", why: BOUND },
  { file: "fingerprint.ts", code: "a < b", why: ORDER },
  { file: "fingerprint.ts", code: "a > b", why: ORDER },
  { file: "fingerprint.ts", code: "a.name", why: ORDER },
  {
    file: "fingerprint.ts",
    code: "formula !== value",
    why: "a text that begins with = is hashed in another way, which tells it from others as well",
  },
  { file: "fingerprint.ts", code: 'startsWith("=")', why: "what differs from its value is a formula" },
  { file: "rulesPrint.ts", code: "a < b", why: ORDER },
  { file: "rulesPrint.ts", code: "a > b", why: ORDER },
  { file: "lock/quarterRows.ts", code: "a < b", why: ORDER },
  { file: "lock/quarterRows.ts", code: "a > b", why: ORDER },
  { file: "publicity/publicity.ts", code: "a > b", why: ORDER },
  { file: "validate.ts", code: "a.issue.rule > b.issue.rule", why: ORDER },
  { file: "validate.ts", code: "-1", why: "what has no cell comes before row 0 or beside it: nothing else of its sheet stands there" },
  { file: "movements.ts", code: "a.id < b.id", why: ORDER },
  { file: "movements.ts", code: "first === second", why: "a difference of 0 says the same; two Infinities make NaN, which counts as 0" },
  { file: "scoreFormulas.ts", code: "value < 0n", why: "0 has no sign" },
  { file: "scoreFormulas.ts", code: "Math.max", why: "alternatives have one 最高 (V24)" },
  { file: "lateness.ts", code: "\\d{4}", why: "what stands before the date makes the comparison of texts false" },
  { file: "jsonPart.ts", code: "SyntaxError", why: "nothing else is thrown there" },
  {
    file: "identity.ts",
    code: 'typeof found !== "object"',
    why: "of a text or a number nothing can be read: it fails at its first particular",
  },
  { file: "collect/scoreReturn.ts", code: "!department || !file", why: "cannot be: what was recognised has its department and its table" },
  { file: "collect/scoreReturn.ts", code: "column === null", why: "without the column no text is read: the answer is the same" },
  { file: "collect/listReturn.ts", code: "own.get(line.key) !== line", why: "a row is the same as itself" },
  { file: "rules/v16.ts", code: "compare(one.points, kept.points)", why: "a gap: two bonuses of one row on one evidence are in no test" },
  { file: "rules/rowScores.ts", code: "=== 0n", why: QUICK },
  { file: "rules/v12.ts", code: "conversion.d === 1n", why: "a gap: a whole 换算 other than 1 is in no test of the sentence" },
  { file: "departmentPlan.ts", code: "indicator.slot", why: "no slot is called null, and none is looked up" },
];

/** Where nothing is said of the mutant itself: what its kind says. The last ones are gaps, and are called so. */
export function wordOfKind({ mutatorName, before, after, status }) {
  if (status === "NoCoverage") return `${GAP}: no test of core goes there`;
  if (mutatorName === "OptionalChaining") return "the type asks for it: what is asked is there";
  if (/^!\w+( (\|\||&&) !\w+)*( \|\| \w+\.covered)?$|^[\w.?[\]()"]+ [!=]== (null|undefined)$/.test(before))
    return "a guard that the type asks for: what it keeps out is kept out before";
  if (mutatorName === "LogicalOperator" && before.includes("??")) return "what the type asks for beside what is always there";
  if (mutatorName === "MethodExpression" && after === before.replace(".trim()", "")) return `${GAP}: spaces around it are in no test`;
  if (mutatorName === "Regex") return `${GAP}: the way of writing that differs is in no test`;
  if (mutatorName === "EqualityOperator" && after.replace("=", "") === before.replace("=", ""))
    return `${GAP}: the bound itself is in no test`;
  if (mutatorName === "StringLiteral" && before === '""') return "compared with what is never blank there, or what the type asks for";
  return `${GAP}: no test tells the two apart`;
}

/** What the numbers cannot say of themselves. */
export const NOTES = [
  "Files that build whole workbooks among core's tests (they need the host) kill nothing here, and each mutant is tried by a part of the tests only (docs/decisions/0012): the numbers are lower bounds. A word that begins with “a gap” is a test that is missing; the others say why nobody could tell the mutant from the code. Words for a whole kind of change (guards, `?.`, `??`, comparisons with a blank) were not weighed mutant by mutant: a gap may be among them.",
];
