import type { CellValue } from "../../core/snapshot";
import type { PlannedDepartment, PlannedIndicator, PlannedScoreRow, PlannedScoreSheet } from "../../workbook/layout/plannedBook";
import type { Chance } from "./chance";
import type { Person } from "./people";

const NOT_APPLICABLE = "不适用";

/** One department's sheet as it comes back in a good quarter: every required cell filled, and a source for whatever adds or deducts. */
export function scoreSheetOf(
  department: PlannedDepartment,
  people: readonly Person[],
  diligence: ReadonlyMap<string, number>,
  clerk: { readonly filledBy: string; readonly checkedBy: string },
  date: string,
  chance: Chance,
): PlannedScoreSheet {
  const rows = people
    .filter((one) => one.participates)
    .map((person): PlannedScoreRow => {
      const share = diligence.get(person.id) ?? 0.9;
      const applies = department.indicators.some((one) => one.kind === "base" && reading(one, person) !== NOT_APPLICABLE);
      const entries = department.indicators.map((one) => entryOf(one, person, share, applies, chance));
      const given = department.indicators.some((one, index) => one.kind !== "base" && entries[index] !== "");
      return {
        id: person.id,
        name: person.name,
        group: person.group,
        entries,
        evidence: given ? evidenceOf(department, chance) : "",
        remark: "",
      };
    });
  return { department: department.code, rows, ...clerk, date };
}

function entryOf(indicator: PlannedIndicator, person: Person, share: number, applies: boolean, chance: Chance): CellValue {
  switch (indicator.kind) {
    case "base": {
      const fixed = reading(indicator, person);
      if (fixed !== null) return fixed;
      // 班主任量化 is entered out of 100 and counts half.
      const top = indicator.conversion === undefined ? (indicator.max ?? 0) : 100;
      const value = top * (share + (chance.next() - 0.5) * 0.12);
      const step = top >= 50 ? 0.5 : 0.25;
      return Math.max(step, Math.min(top, Math.round(value / step) * step));
    }
    case "bonus": {
      // A class that is honoured has a class teacher.
      if (indicator.code === "DY05" && person.role !== "classTeacher") return "";
      if (!applies || chance.next() > 0.04 + (share - 0.85) / 2) return "";
      const { min = 1, max = min, conversion, cap } = indicator;
      return conversion === undefined ? chance.whole(Math.max(1, min), Math.min(max, cap ?? max, 4 + min)) : 1;
    }
    case "deduction":
      return applies && chance.next() < (indicator.conversion !== undefined && Number(indicator.conversion) >= 5 ? 0.008 : 0.06)
        ? chance.whole(1, 2)
        : "";
  }
}

/** 不适用 or the blank beside a filled alternative (T3); null where a score belongs. */
function reading(indicator: PlannedIndicator, { role, id }: Person): typeof NOT_APPLICABLE | "" | null {
  const { code } = indicator;
  if (role === "office" && (code.startsWith("JW") || code.startsWith("JY"))) return NOT_APPLICABLE;
  if (role === "artsTeacher" && code === "JW03") return NOT_APPLICABLE;
  const other = Number(id) % 2 === 0 ? "" : NOT_APPLICABLE;
  if (code === "DY01") return role === "classTeacher" ? null : other;
  if (code === "DY02") return role === "classTeacher" ? other : null;
  return null;
}

const EVIDENCE: Readonly<Record<string, string>> = {
  JW: "教学常规检查通报",
  JY: "教研成果登记表",
  DY: "德育量化汇总",
  TD: "社团活动记录",
  GH: "工会签到簿",
  AB: "护导值班表",
  ZW: "总务检查台账",
  BG: "考勤和稿件台账",
};

export const evidenceOf = ({ code, name }: PlannedDepartment, chance: Chance): string =>
  `${EVIDENCE[code] ?? `${name}记录`}第${chance.whole(1, 40)}号`;
