import { bookOverview } from "../../src/commands/bookOverview";
import { fingerprintInputs } from "../../src/core/fingerprint";
import { validateBook } from "../../src/core/validate";
import { bookWith } from "../core/publicity/articlesBook";

it("an official computation, which checks everything, stands for the check; a trial run does not, nor one of other inputs", () => {
  const plain = bookWith([]).snapshot();
  const inputs = fingerprintInputs(plain);
  const validated = (kind: "official" | "trial", of: string) => {
    const run = { step: "compute", kind, at: "2026-10-08T14:30:00", by: "李老师", inputs: of, errors: 0, warnings: 0 } as const;
    const snapshot = { ...plain, identity: plain.identity && { ...plain.identity, runs: [run] } };
    const book = bookOverview({ snapshot, validation: validateBook(snapshot), inputs });
    return book.kind === "book" ? book.steps.validate : null;
  };
  expect(validated("official", inputs)).toEqual({ state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" });
  expect(validated("trial", inputs)).toEqual({ state: "notYet" });
  expect(validated("official", "others")).toEqual({ state: "notYet" });
});

it("[P1] a fault of the articles is told, and keeps nobody from the guided path to the ranking", () => {
  const builder = bookWith([{ 级别: "区级" }]);
  const plain = builder.snapshot();
  const inputs = fingerprintInputs(plain);
  const run = { step: "validate", kind: "official", at: "2026-10-08T14:30:00", by: "李老师", inputs, errors: 1, warnings: 0 } as const;
  const snapshot = { ...plain, identity: plain.identity && { ...plain.identity, runs: [run] } };
  const book = bookOverview({ snapshot, validation: validateBook(snapshot), inputs });
  if (book.kind !== "book") throw new Error("no book");
  expect(book.issues.map(({ message }) => message)).toEqual(["V10.articleLevel"]);
  expect(book.steps.validate).toMatchObject({ state: "done", by: "李老师" });
});
