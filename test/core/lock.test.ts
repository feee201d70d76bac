import { annualView } from "../../src/commands/readAnnual";
import { lockedSheets } from "../../src/core/lock/lockedCells";
import { lockedChanges } from "../../src/core/lock/lockedChanges";
import { lockMarks } from "../../src/core/lock/lockMarks";
import { heldRows, printOfRows } from "../../src/core/lock/quarterRows";
import { contentsOf } from "../../src/core/lock/sheetContents";
import { cellAddress } from "../../src/core/address";
import { TABLES } from "../../src/core/columns";
import { fingerprintInputs } from "../../src/core/fingerprint";
import type { BookSnapshot } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { VERSION } from "../../src/core/version";
import { version } from "../../package.json";
import { cleanBook, JW, JW_TABLE } from "./validation/snapshotBuilder";

const AT = "2026-10-08T14:30:00";

/** The clean book as an older version of the add-in locked it. */
function lockedBook(published?: string): { readonly builder: ReturnType<typeof cleanBook>; readonly snapshot: () => BookSnapshot } {
  const builder = cleanBook();
  const { identity } = builder;
  if (published) {
    const { sheet: name, table } = TABLES.history;
    builder.sheets.set(name, { name, values: [], formulas: [], formats: [], merges: [], hiddenRows: [], hiddenColumns: [] });
    builder.tables.push({ name: table, sheet: name, top: 0, left: 0, rowCount: 1, columnCount: 8, hasTotals: false });
    const row = [identity?.year ?? 0, identity?.quarter ?? 0, "0101", Number(published), 1, "具备", AT, "前二分之一"];
    [Object.values(TABLES.history.columns), row].forEach((cells, down) =>
      cells.forEach((cell, across) => builder.set(name, cellAddress(down, across), cell)),
    );
  }
  const then = builder.snapshot();
  const { marks, cells } = lockMarks(then);
  const period = { year: then.identity?.year ?? 0, quarter: (then.identity?.quarter ?? 1) as 1 | 2 | 3 | 4 };
  const results = heldRows(then, period);
  const lock = { at: AT, by: "王老师", version: "0.0.9", inputs: fingerprintInputs(then), results: printOfRows(results), sheets: marks };
  return {
    builder,
    snapshot: () => {
      const now = builder.snapshot();
      return {
        ...now,
        identity: now.identity && { ...now.identity, lock },
        locked: { format: 1, at: AT, sheets: cells, results },
      };
    },
  };
}

const builderIdentity = ({ identity }: BookSnapshot): BookSnapshot["identity"] => {
  if (!identity) return null;
  const { lock, ...open } = identity;
  void lock;
  return open;
};

const found = (snapshot: BookSnapshot) =>
  validateBook(snapshot)
    .issues.filter(({ rule }) => rule === "V28")
    .map(({ message, sheet, cell, found: now, params }) => [message, sheet, cell, params["before"] ?? "", now]);

describe("a locked quarter", () => {
  it("[V28] as it was locked, also by an older version: nothing to say, and it is never computed again", () => {
    // 12.34 points are not what this version makes of the inputs; they are what was published.
    const { snapshot } = lockedBook("12.34");
    expect(found(snapshot())).toEqual([]);
    const now = snapshot();
    const seen = { snapshot: now, validation: validateBook(now), inputs: fingerprintInputs(now) };
    const { own, assessment } = annualView(seen, AT);
    expect(own).toEqual({ status: "recorded" });
    const member = assessment?.members.find(({ id }) => id === "0101");
    expect(member?.quarters.find(({ state }) => state === "valid")).toMatchObject({ total: 1234 });
    // Open again, the same rows are held against what is computed now.
    expect(annualView({ ...seen, snapshot: { ...now, identity: builderIdentity(now) } }, AT).own.status).toBe("differs");
  });

  it("[V28] a changed cell is told with what stood there, whoever's row it is", () => {
    const { builder, snapshot } = lockedBook();
    const cell = builder.at(JW_TABLE, 0, "备课教案");
    const before = String(builder.get(JW, cell));
    builder.put(JW_TABLE, 0, "备课教案", 36);
    expect(found(snapshot())).toEqual([["V28.locked", JW, cell, before, "36"]]);
  });

  it("[V28] where the cells are lost, the sheet at least is named; a sheet that is gone is too", () => {
    const { builder, snapshot } = lockedBook();
    builder.put(JW_TABLE, 0, "备课教案", 36);
    expect(found({ ...snapshot(), locked: null })).toEqual([["V28.lockedSheet", JW, null, "", ""]]);
    const whole = snapshot();
    const gone = {
      ...whole,
      sheets: whole.sheets.filter(({ name }) => name !== JW),
      tables: whole.tables.filter(({ sheet }) => sheet !== JW),
    };
    expect(found(gone)).toEqual([["V28.lockedGone", null, null, "", JW]]);
  });

  it("[V28] of a sheet without room for its cells the row is known", () => {
    const sheet = cleanBook()
      .snapshot()
      .sheets.find(({ name }) => name === JW);
    if (!sheet) throw new Error("no sheet");
    const rows = contentsOf(sheet, "formulas");
    const [kept] = lockedSheets([{ table: JW_TABLE, rows }], 0);
    if (!kept) throw new Error("not kept");
    expect(kept.rows.every((row) => row.length === 2)).toBe(true);
    expect(lockedChanges(sheet, kept)).toEqual([]);
    const formulas = sheet.formulas.map((row, index) => (index === 6 ? [...row.slice(0, -1), "别的"] : row));
    expect(lockedChanges({ ...sheet, formulas }, kept)).toEqual([{ row: sheet.top + 6, col: null, before: "", after: "" }]);
  });
});

it("the version that a lock names is the package's", () => expect(VERSION).toBe(version));
