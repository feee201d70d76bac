import { posix } from "node:path";
import { USAGE } from "../../src/cli/usage";
import { projectFiles, read } from "./files";

/** Everything written by people; the lists that scripts make quote code. */
const DOCUMENTS = projectFiles.filter((path) => /^(README\.md|CHANGELOG\.md|docs\/(?!damage-corpus|mutation-survivors).*\.md)$/.test(path));

/** Relative links and pictures: [words](target#part), ![words](target). */
const linksOf = (path: string): { readonly file: string; readonly part: string }[] =>
  [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => decodeURI(target))
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [file = "", part = ""] = target.split("#");
      return { file: file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file)), part };
    });

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
const anchorsOf = (path: string): string[] => [...read(path).matchAll(/^#+ +(.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

const there = (file: string): boolean => projectFiles.some((one) => one === file || one.startsWith(`${file.replace(/\/$/, "")}/`));

it.each(DOCUMENTS)("%s links to what is there", (path) => {
  const broken = linksOf(path).filter(
    ({ file, part }) => !there(file) || (part !== "" && file.endsWith(".md") && !anchorsOf(file).includes(part)),
  );
  expect(broken).toEqual([]);
});

it("every picture is shown somewhere", () => {
  const shown = new Set(DOCUMENTS.flatMap(linksOf).map(({ file }) => file));
  expect(projectFiles.filter((path) => path.startsWith("docs/images/") && !shown.has(path))).toEqual([]);
});

it("names no script that package.json does not have", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = DOCUMENTS.flatMap((path) => [...read(path).matchAll(/npm run (?:-s )?([a-z][a-z:]*)/g)].map(([, script = ""]) => script));
  expect([...new Set(named)].filter((script) => !(script in scripts))).toEqual([]);
});

it("the README lists every subcommand of kaoping, and no other", () => {
  const listed = (text: string): string[] => [...new Set([...text.matchAll(/^ *kaoping ([a-z]+) /gm)].map(([, name = ""]) => name))].sort();
  expect(listed(read("README.md"))).toEqual(listed(USAGE));
});

interface Expected {
  readonly cutoff: string;
  readonly members: readonly {
    readonly id: string;
    readonly total: string;
    readonly rank: number;
    readonly departments: readonly { readonly exact: string }[];
  }[];
}

it("[T4] [T5] the README's worked result is right to the digit, and the oracle's", () => {
  const { cutoff, members } = JSON.parse(read("examples/sample.expected.json")) as Expected;
  const member = members.find(({ id }) => id === "0083");
  const rows = [...read("README.md").matchAll(/^ *\| \p{Script=Han}+ +\| (\d+) +\| ([\d.]+) +\| ([\d.]+) +\|$/gmu)].map((row) =>
    // Hundred-thousandths: whole numbers, as the sum must be exact.
    row.slice(1).map((number, column) => Math.round(Number(number) * (column === 0 ? 1 : 1e5))),
  );
  expect(rows.map(([, score]) => score)).toEqual(
    member?.departments.map(({ exact }) => {
      const [n = 0, d = 1] = exact.split("/").map(Number);
      return (n * 1e5) / d;
    }),
  );
  for (const [weight = 0, score = 0, contribution] of rows) expect((weight * score) / 100).toBe(contribution);
  expect(rows.reduce((sum, [weight = 0]) => sum + weight, 0)).toBe(100);
  expect(rows.reduce((sum, [, , contribution = 0]) => sum + contribution, 0)).toBe(8_109_375);
  expect(read("README.md")).toContain("Together 81.09375, rounded once: **81.09** (T5)");
  expect([member?.total, member?.rank, cutoff]).toEqual(["81.09", 45, "81.09"]);
});
