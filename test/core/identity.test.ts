import { IDENTITY_NAMESPACE, parseIdentity, writeIdentity } from "../../src/core/identity";
import { parseJsonPart, writeJsonPart } from "../../src/core/jsonPart";
import type { BookIdentity, Receipt, TemplateMark } from "../../src/core/snapshot";

const IDENTITY: BookIdentity = { bookId: "book-1", year: 2026, quarter: 3, templateVersion: 1, runs: [] };
const TEMPLATE: TemplateMark = { kind: "scores", of: "JW", at: "2026-09-20T08:00:00", ids: ["0101", "0102"], supplement: false };
const RECEIPT: Receipt = {
  kind: "scores",
  of: "JW",
  file: "教务.xlsx",
  at: "2026-09-28T08:00:00",
  by: "王芳",
  inputs: "f1",
  confirmed: { at: "2026-09-28T09:00:00", by: "王芳", inputs: "f1" },
};

/** What is read back of a part with these facts, right or wrong. */
const read = (facts: object): BookIdentity | null => parseIdentity(writeJsonPart("book", IDENTITY_NAMESPACE, facts));

describe("the book's identity in its custom part", () => {
  it("[V24] [V28] reads back as it was written, whatever the names in it", () => {
    const full = { ...IDENTITY, template: TEMPLATE, receipts: [RECEIPT, { ...RECEIPT, kind: "activities", confirmed: null } as Receipt] };
    expect(parseIdentity(writeIdentity(full))).toEqual(full);
    const odd = { ...IDENTITY, bookId: `<a> & "b" &lt; 'c' </book>` };
    expect(parseIdentity(writeIdentity(odd))).toEqual(odd);
    expect(writeIdentity(IDENTITY)).toBe(
      `<book xmlns="urn:kaoping:book:1">{"bookId":"book-1","year":2026,"quarter":3,"templateVersion":1,"runs":[]}</book>`,
    );
  });

  it("[V24] a foreign or damaged part is no identity", () => {
    for (const xml of ["", "<book>", "<other>{}</other>", "<book>{</book>", "<book>null</book>", "<book>7</book>", `<book>"text"</book>`]) {
      expect([xml, parseIdentity(xml)]).toEqual([xml, null]);
    }
    for (const key of Object.keys(IDENTITY)) {
      expect([key, read({ ...IDENTITY, [key]: undefined })]).toEqual([key, null]);
      expect([key, read({ ...IDENTITY, [key]: { odd: true } })]).toEqual([key, null]);
    }
  });

  it("[V28] a damaged mark of a handed-out file is left out, and nothing else with it", () => {
    const marks = [
      null,
      "scores",
      { ...TEMPLATE, kind: "totals" },
      { ...TEMPLATE, of: 7 },
      { ...TEMPLATE, at: null },
      { ...TEMPLATE, ids: "0101" },
      { ...TEMPLATE, ids: ["0101", 102] },
      { ...TEMPLATE, supplement: "no" },
    ];
    for (const template of marks)
      expect([template, read({ ...IDENTITY, template, receipts: [RECEIPT] })]).toEqual([template, { ...IDENTITY, receipts: [RECEIPT] }]);
    for (const kind of ["scores", "activities", "articles"]) {
      expect(read({ ...IDENTITY, template: { ...TEMPLATE, kind, supplement: true } })?.template?.kind).toBe(kind);
    }
  });

  it("[V28] a damaged receipt is left out, and the others stay", () => {
    const damaged = [
      null,
      "receipt",
      { ...RECEIPT, kind: "totals" },
      { ...RECEIPT, of: 7 },
      { ...RECEIPT, file: null },
      { ...RECEIPT, at: 7 },
      { ...RECEIPT, by: undefined },
      { ...RECEIPT, inputs: [] },
      { ...RECEIPT, confirmed: "yes" },
      { ...RECEIPT, confirmed: undefined },
      { ...RECEIPT, confirmed: { by: "王芳", inputs: "f1" } },
      { ...RECEIPT, confirmed: { at: "t", inputs: "f1" } },
      { ...RECEIPT, confirmed: { at: "t", by: "王芳" } },
    ];
    for (const one of damaged)
      expect([one, read({ ...IDENTITY, receipts: [one, RECEIPT] })]).toEqual([one, { ...IDENTITY, receipts: [RECEIPT] }]);
    expect(read({ ...IDENTITY, receipts: "none" })).toEqual(IDENTITY);
    expect(read({ ...IDENTITY, rules: { at: 7 } })).toEqual(IDENTITY);
  });
});

describe("a custom part that holds JSON", () => {
  it("[V24] entities that another program wrote are read, each once", () => {
    expect(parseJsonPart("book", `<book a="1">{&quot;a&quot;:&quot;&lt;&gt;&apos;&amp;lt;&lt;&gt;&apos;&quot;}</book>`)).toEqual({
      a: "<>'&lt;<>'",
    });
    expect(parseJsonPart("book", `<books>{}</books>`)).toBeUndefined();
    expect(parseJsonPart("book", `<book\n xmlns="x">{\n}</book>`)).toEqual({});
  });

  it("[V24] what goes wrong otherwise is not taken for damage", () => {
    expect(parseJsonPart("book", "<book>{]</book>")).toBeUndefined();
    expect(() => parseJsonPart("bo[ok", "<book>{}</book>")).toThrow(SyntaxError);
  });
});
