/** A book in a few lines, for examples worked by hand: points as decimals, a cell as 81.5, "N/A", null (blank) or "?" (no score). */
import type { Book, Department, Entry, Group, GroupActivity, Indicator, Member, Settings, Veto } from "../../../src/core/book";
import { fraction } from "../../../src/core/fraction";

export type Cell = number | "N/A" | "?" | null;

export interface MemberSketch extends Partial<Omit<Member, "id">> {
  readonly id: string;
  /** Cells by department code, one for each indicator; a department left out has no row. A lone cell stands for a list of one. */
  readonly scores?: Readonly<Record<string, Cell | readonly Cell[]>>;
}

export interface BookSketch {
  readonly settings?: Partial<Settings>;
  /** One department D of weight 100 with one base indicator of 100 points, unless said otherwise. */
  readonly departments?: readonly Department[];
  readonly members: readonly MemberSketch[];
  readonly groups?: readonly (Partial<Group> & { readonly name: string })[];
  readonly vetoes?: readonly (Partial<Veto> & { readonly memberId: string })[];
  readonly activities?: readonly (Partial<GroupActivity> & { readonly group: string })[];
}

export const hundredths = (points: number): number => Math.round(points * 100);

export const SETTINGS: Settings = {
  unitName: "长庆八中",
  year: 2026,
  quarter: 3,
  notApplicable: "redistribute",
  ties: "lenient",
  bonusCap: 1000,
  scoreFloor: 0,
  scoreCeiling: 10000,
  tieOrder: ["JW", "DY", "JY"],
  borderline: 50,
  annualMinimumQuarters: 3,
  rankDisplay: "standard",
  groupMinimumMembers: 3,
  meetingsDue: 3,
  meetingPoints: 1500,
  meetingMissingPoints: 500,
  themeDayPoints: 1500,
  meanPoints: 3000,
  workPoints: 2000,
  volunteeringPoints: 1000,
  publicityPoints: 1000,
  honoursCap: 1000,
  schoolQuota: 2,
  centreQuota: 1,
  articleNational: 500,
  articleProvincial: 300,
  articleCity: 200,
  articleCentre: 100,
  articleSchool: 20,
  articleSchoolCap: 100,
  publicityQuota: 3,
  noticeScope: "eligibleOnly",
  noticeWorkdays: 5,
  office: "党总支办公室",
  phone: "0000000",
  formulaLimit: 2000,
};

/** A base indicator of 100 points unless said otherwise. */
export const indicator = (parts: Partial<Indicator> = {}): Indicator => ({
  code: parts.name ?? "I1",
  name: "工作实绩",
  kind: "base",
  slot: null,
  min: 0,
  max: (parts.kind ?? "base") === "base" ? 10000 : null,
  conversion: fraction(1n),
  cap: null,
  needsEvidence: false,
  ...parts,
});

/** `weight` in percent. */
export const department = (code: string, weight: number, indicators: readonly Indicator[] = [indicator()]): Department => ({
  code,
  name: `部门${code}`,
  weight: hundredths(weight),
  head: "",
  deadline: "",
  indicators,
});

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> {
  const rest = { ...whole };
  delete rest[key];
  return rest;
}

const entryOf = (cell: Cell, sheet: string, at: string): Entry => {
  const ref = { sheet, cell: at };
  if (cell === null) return { kind: "blank", at: ref };
  if (cell === "N/A") return { kind: "notApplicable", at: ref };
  if (cell === "?") return { kind: "unreadable", at: ref };
  return { kind: "number", value: hundredths(cell), at: ref };
};

/** Indicators stand in the columns from E, members in the rows from 6, 部门得分 in Z. */
export function bookOf(sketch: BookSketch): Book {
  const departments = sketch.departments ?? [department("D", 100)];
  const last = sketch.members.length + 5;
  const names = new Set([...(sketch.groups ?? []).map((group) => group.name), ...sketch.members.map((member) => member.group ?? "一组")]);
  return {
    settings: { ...SETTINGS, ...sketch.settings },
    departments,
    members: sketch.members.map((member) => ({
      name: `${member.id}号`,
      branch: "中学支部",
      group: "一组",
      status: "full",
      department: "",
      participates: true,
      reason: "",
      approver: "",
      ...without(member, "scores"),
    })),
    groups: [...names].map((name) => ({
      name,
      branch: "中学支部",
      leader: "",
      liaison: "",
      ...sketch.groups?.find((group) => group.name === name),
    })),
    scoreSheets: departments.map(({ code, indicators }) => {
      const sheet = `评分-部门${code}`;
      return {
        department: code,
        sheet,
        idRange: `B6:B${last}`,
        scoreRange: `Z6:Z${last}`,
        rows: sketch.members.flatMap(({ id, scores }, i) => {
          const given = scores?.[code];
          if (given === undefined) return [];
          const cells = Array.isArray(given) ? (given as readonly Cell[]) : [given as Cell];
          const entries = indicators.map((_, position) =>
            entryOf(cells[position] ?? null, sheet, `${String.fromCharCode(69 + position)}${i + 6}`),
          );
          return [{ memberId: id, entries, scoreAt: { sheet, cell: `Z${i + 6}` } }];
        }),
      };
    }),
    vetoes: (sketch.vetoes ?? []).map((veto, i) => ({
      reasonCode: "A1",
      document: `〔2026〕${i + 1}号`,
      from: { year: 2026, quarter: 3 },
      quarters: 1,
      revoked: false,
      at: { sheet: "一票否决", cell: `A${i + 2}` },
      ...veto,
    })),
    activities: [...names].map((group, i) => {
      const at = (column: string) => ({ sheet: "党小组活动", cell: `${column}${i + 2}` });
      return {
        group,
        meetings: 3,
        due: 10,
        present: 10,
        work: 0,
        volunteering: 0,
        publicity: 0,
        honours: 0,
        cells: {
          group: at("A"),
          meetings: at("B"),
          due: at("C"),
          present: at("D"),
          work: at("E"),
          volunteering: at("F"),
          publicity: at("G"),
          honours: at("H"),
        },
        ...sketch.activities?.find((activity) => activity.group === group),
      };
    }),
    articles: [],
  };
}

/** Members a, b, c … with these totals in the one department D. */
export const membersWith = (...totals: readonly number[]): MemberSketch[] =>
  totals.map((total, i) => ({ id: String.fromCharCode(97 + i), scores: { D: total } }));
