import { readForms } from "../../../src/core/board/readForms";
import { parseIdentity, writeIdentity } from "../../../src/core/identity";
import { readBook } from "../../../src/core/reading/reading";
import type { BookIdentity, Receipt } from "../../../src/core/snapshot";
import { cleanBook, type BookBuilder } from "../validation/snapshotBuilder";

const ARTICLES: Receipt = {
  kind: "articles",
  of: "",
  file: "稿件.xlsx",
  at: "2026-10-06T16:20:00",
  by: "王老师",
  inputs: "",
  confirmed: null,
};

function formsOf(parts: Partial<BookIdentity>, alter: (builder: BookBuilder) => void = () => undefined) {
  const builder = cleanBook();
  alter(builder);
  const snapshot = builder.snapshot();
  if (!snapshot.identity) throw new Error("no identity");
  // As it travels in the file.
  return readForms(readBook({ ...snapshot, identity: parseIdentity(writeIdentity({ ...snapshot.identity, ...parts })) }));
}

it("what was neither handed out nor came back is not asked for", () => {
  expect(formsOf({})).toEqual([]);
});

it("what was handed out stands as not received, as typed here, or as received with its file", () => {
  const name = "高一组";
  const issued = [
    { kind: "scores", of: "JW", at: "2026-10-01T08:00:00" },
    { kind: "activities", of: name, at: "2026-10-01T08:00:00" },
  ] as const;
  const blank = (builder: BookBuilder): void => {
    for (const heading of ["党小组会(次)", "主题党日应到", "实到", "业绩", "志愿服务", "宣传材料", "荣誉加分"])
      builder.put("GroupActivities", 0, heading, "");
  };
  expect(formsOf({ issued, receipts: [ARTICLES] }, blank)).toMatchObject([
    { kind: "activities", of: name, issuedAt: "2026-10-01T08:00:00", state: "notReceived", receipt: null },
    { kind: "articles", of: "", issuedAt: null, state: "received", receipt: ARTICLES },
  ]);
  expect(formsOf({ issued })).toMatchObject([{ kind: "activities", state: "typed", receipt: null }]);
});
