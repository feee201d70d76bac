import { bookOverview } from "../../src/commands/bookOverview";
import { fingerprintInputs } from "../../src/core/fingerprint";
import { validateBook } from "../../src/core/validate";
import { bookWith } from "../core/publicity/articlesBook";

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
