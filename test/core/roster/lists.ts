/** Somebody's list as a sheet, and a roster to compare it with. */
import { readBook } from "../../../src/core/reading/reading";
import { findRosters } from "../../../src/core/roster/findRoster";
import { planRoster, type RosterPlan } from "../../../src/core/roster/rosterImport";
import { remapped, type RosterKey } from "../../../src/core/roster/rosterHeadings";
import type { CellValue, SheetSnapshot } from "../../../src/core/snapshot";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { layoutInputs } from "../../../src/workbook/layout/inputs";
import type { PlannedMember } from "../../../src/workbook/layout/plannedBook";
import { draftSnapshot } from "../../workbook/draftSnapshot";

export function listSheet(values: CellValue[][], parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const width = Math.max(0, ...values.map(({ length }) => length));
  const grid = values.map((line) => Array.from({ length: width }, (_, col) => line[col] ?? ""));
  return {
    id: "list", name: "名单", hidden: false, protected: false, top: 0, left: 0, values: grid, formulas: grid,
    numberFormats: grid.map((line) => line.map(() => "General")), merges: [], hiddenRows: [], hiddenColumns: [], ...parts,
  }; // prettier-ignore
}

const person = (id: string, name: string, parts: Partial<PlannedMember> = {}): PlannedMember => ({
  id, name, branch: "中学支部", group: "高一组", status: "正式", department: "教务", participates: true, reason: "", approver: "", ...parts,
}); // prettier-ignore

/** 0001 王芳, 0002 李明, 0003 张伟, 0004 张伟; the groups 高一组 and 高二组. */
export const ROSTER = [person("0001", "王芳"), person("0002", "李明"), person("0003", "张伟"), person("0004", "张伟", { group: "高二组" })];
const groups = ["高一组", "高二组"].map((name) => ({ name, branch: "中学支部", leader: "", liaison: "" }));

export function planOf(
  sheet: SheetSnapshot,
  { roster = ROSTER, map = {} }: { roster?: PlannedMember[]; map?: Partial<Record<RosterKey, number | null>> } = {},
): RosterPlan {
  const sample = sampleBook({ members: 1 });
  const reading = readBook(
    draftSnapshot(layoutInputs({ ...sample, roster, groups, scoreSheets: [], vetoes: [], articles: [], history: [] })),
  );
  const [found] = findRosters([sheet]);
  if (!found) throw new Error("no list found");
  const words = { groups: groups.map(({ name }) => name), branches: ["中学支部"] };
  return planRoster({ ...found, columns: remapped(found.columns, map) }, reading.roster, words);
}
