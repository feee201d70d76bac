import { projectFiles, read } from "./files";

/** How many rules of each letter the specification has. */
const COUNTS = { B: 3, T: 6, R: 4, E: 6, G: 4, P: 2, Q: 7, V: 32 };

/** Every rule id: B1, …, Q7, V01, …, V32. */
const RULES = Object.entries(COUNTS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${letter === "V" ? String(i + 1).padStart(2, "0") : i + 1}`),
);

/** Every id that a text defines: "**T3**" or "**Q1–Q7**" at the head of a rule, "| V09 |" in the table. */
const definedIn = (path: string): string[] =>
  [...read(path).matchAll(/^(?:- \*\*|\| +)([A-Z])(\d{1,2})(?:–\1(\d))?(?:\*\*| +\|)/gm)].flatMap(([, letter = "", from = "", to]) =>
    to ? RULES.filter((id) => id[0] === letter && id.slice(1) >= from && id.slice(1) <= to) : [letter + from],
  );

/** The ids between brackets at the head of a title: it("[E2] [R2] …"), it.each(…)("[V09] …"). */
const quoted = new Set(
  projectFiles
    .filter((path) => /^test\/.*\.test\.tsx?$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/["'`]((?:\[[A-Z]\d{1,2}\]\s+)+)/g)])
    .flatMap(([, ids]) => [...(ids ?? "").matchAll(/[A-Z]\d{1,2}/g)].map(([id]) => id)),
);

it.each(["docs/rules.md", "docs/rules.en.md"])("%s defines every rule of the specification once, and no other", (path) => {
  expect(definedIn(path).sort()).toEqual([...RULES].sort());
});

it("every rule is quoted by the title of a test", () => {
  expect(RULES.filter((id) => !quoted.has(id))).toEqual([]);
});

it("no title quotes a rule that does not exist", () => {
  expect([...quoted].filter((id) => !RULES.includes(id))).toEqual([]);
});
