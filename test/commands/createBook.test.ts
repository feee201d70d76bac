import { createBook } from "../../src/commands/createBook";
import { inspectBook } from "../../src/commands/inspectBook";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(60_000);

describe("createBook", () => {
  it("lays a default book out in an empty workbook, and validates it", async () => {
    const excel = await openEmpty();
    const context = contextOf(excel);
    const before = await inspectBook(context);
    expect(before).toEqual({ ok: true, value: { kind: "empty" } });
    const created = await createBook(context, { year: 2026, quarter: 3, unitName: "示例学校" });
    expect(created).toMatchObject({ ok: true });
    const after = await inspectBook(context);
    if (!after.ok || after.value.kind !== "book") throw new Error(JSON.stringify(after));
    expect(after.value.issues).toEqual([]);
    expect(after.value.departments.map(({ name, sheet }) => [name, sheet])).toContainEqual(["教务", "评分-教务"]);
    excel.close();
  });
});
