import { projectFiles, read } from "./files";

/** Rules of this release; docs/rules.md marks the others 以后. */
const LATER = /^(E6|Q\d|V16|V19|V26|V27|V28|V29|V30|V32)$/;

/** Every id that docs/rules.md defines: "**T3**" at the head of a rule, "| V09 |" in the table. */
const defined = [...read("docs/rules.md").matchAll(/^(?:- \*\*|\| +)([A-Z]\d{1,2})(?:\*\*| +\|)/gm)].map(([, id]) => id ?? "");

/** The ids between brackets at the head of a title: it("[E2] [R2] …"), it.each(…)("[V09] …"). */
const quoted = new Set(
  projectFiles
    .filter((path) => /^test\/.*\.test\.tsx?$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/["'`]((?:\[[A-Z]\d{1,2}\]\s*)+)/g)])
    .flatMap(([, ids]) => [...(ids ?? "").matchAll(/[A-Z]\d{1,2}/g)].map(([id]) => id)),
);

it("docs/rules.md defines every rule of the specification once", () => {
  const count = { B: 3, T: 6, R: 4, E: 6, G: 4, P: 2, V: 32 };
  for (const [letter, number] of Object.entries(count)) {
    expect([letter, defined.filter((id) => id.startsWith(letter)).length]).toEqual([letter, number]);
  }
  expect(new Set(defined).size).toBe(defined.length);
});

it("every rule of this release is quoted by the title of a test", () => {
  expect(defined.filter((id) => !LATER.test(id) && !quoted.has(id))).toEqual([]);
});

it("rules that come later are marked so for the users", () => {
  const later = read("docs/rules.md")
    .split("\n")
    .filter((line) => /^\| V\d\d /.test(line) && line.includes("以后"))
    .map((line) => line.slice(2, 5));
  expect(later).toEqual(defined.filter((id) => id.startsWith("V") && LATER.test(id)));
});
