/** What rests on several cells of a row: V14 caps, V15 evidence, V16 one honour twice, V23 what does not apply. */
import type { Cell, DamagedBook, Line, Table } from "../damagedBook";
import { FORMULA_COLUMNS } from "../damagedBook";
import {
  at,
  columnsOf,
  formulasOf,
  isNotApplicable,
  linesOf,
  one,
  ownLine,
  rankedOf,
  RULES,
  tries,
  WHOLE_BOOK,
  write,
  type Mutation,
  type ScoreLine,
} from "../mutation";
import { freeMember } from "../whoseRow";

const bonusesOf = (table: Table) => (table.plan?.indicators ?? []).filter(({ kind }) => kind === "bonus");
const clearBonuses = (book: DamagedBook, { table, line }: Pick<ScoreLine, "table" | "line">): void => {
  for (const { name } of bonusesOf(table)) write(book.cell(table, line, name), "");
};

const caps: readonly Mutation[] = [
  {
    rule: "V14",
    name: "a bonus above its 封顶",
    plant: (book, random) => {
      const place = ownLine(
        book,
        random,
        (drawn) => bonusesOf(drawn.table).some(({ cap, max }) => cap === 8 && max === 20) && !isNotApplicable(book, drawn),
      );
      if (!place) return null;
      clearBonuses(book, place);
      const capped = bonusesOf(place.table).find(({ cap }) => cap === 8);
      const cell = book.cell(place.table, place.line, capped?.name ?? "");
      write(cell, random.pick([8.01, 9, 20]));
      return one(at("V14", "W", place.table, cell, place.member.id));
    },
  },
  {
    rule: "V14",
    name: "the bonuses of a department above its cap",
    plant: (book, random) => {
      const place = ownLine(
        book,
        random,
        (drawn) => bonusesOf(drawn.table).some(({ cap, max }) => cap === undefined && max === 20) && !isNotApplicable(book, drawn),
      );
      if (!place || !book.take([], [formulasOf(place.table), "settings"])) return null;
      clearBonuses(book, place);
      const free = bonusesOf(place.table).find(({ cap, max }) => cap === undefined && max === 20);
      write(book.cell(place.table, place.line, free?.name ?? ""), random.pick([10.01, 15]));
      return one(at("V14", "W", place.table, book.cell(place.table, place.line, FORMULA_COLUMNS.bonusTotal), place.member.id));
    },
  },
];

const withoutEvidence = (name: string, value: string): Mutation => ({
  rule: "V15",
  name,
  plant: (book, random) => {
    const proven = ({ table, line }: ScoreLine): Cell | undefined =>
      (table.plan?.indicators ?? [])
        .filter(({ needsEvidence }) => needsEvidence === true)
        .map((indicator) => book.cell(table, line, indicator.name))
        .find((cell) => typeof cell.value === "number" && cell.value !== 0);
    const place = ownLine(book, random, (drawn) => proven(drawn) !== undefined);
    if (!place) return null;
    write(book.cell(place.table, place.line, "依据"), value);
    return one(at("V15", "W", place.table, proven(place) ?? null, place.member.id));
  },
});

/** One certificate behind bonuses of two or three departments. */
const honourTwice = (name: string, sheets: number, evidence: readonly string[]): Mutation => ({
  rule: "V16",
  name,
  plant: (book, random) => {
    const tables = book.clean.plan.departments
      .map(({ code }) => book.table(`Scores_${code}`))
      .filter((table) => bonusesOf(table).length > 0);
    const places = tries(20, () => {
      const member = random.pick(book.members);
      const lines = linesOf(book, member).filter(
        (drawn) => tables.includes(drawn.table) && !isNotApplicable(book, drawn) && !book.isTaken(drawn.line),
      );
      const ordered = tables.flatMap((table) => lines.filter((drawn) => drawn.table === table)).slice(0, sheets);
      if (ordered.length < sheets) return null;
      const shared = ordered.flatMap(({ table }) => [table, columnsOf(table)]);
      return book.take(
        ordered.map(({ line }) => line),
        [WHOLE_BOOK, member, RULES, ...shared],
      )
        ? ordered
        : null;
    });
    if (!places) return null;
    const cells = places.map(({ table, line }, index) => {
      clearBonuses(book, { table, line });
      write(book.cell(table, line, "依据"), evidence[index % evidence.length] ?? "");
      const cell = book.cell(table, line, bonusesOf(table)[0]?.name ?? "");
      // The highest is kept: the last one's, in the order of departments.
      write(cell, index + 1 === sheets ? 2 : 1);
      return { table, cell };
    });
    return one(...cells.slice(0, -1).map(({ table, cell }) => at("V16", "W", table, cell)));
  },
});

const applies: readonly Mutation[] = [
  {
    rule: "V23",
    name: "a bonus or deduction where the department does not apply",
    plant: (book, random) => {
      const extras = (table: Table) => (table.plan?.indicators ?? []).filter(({ kind }) => kind !== "base");
      const place = ownLine(book, random, (drawn) => extras(drawn.table).length > 0 && isNotApplicable(book, drawn));
      if (!place) return null;
      const cell = book.cell(place.table, place.line, random.pick(extras(place.table)).name);
      write(cell, 1);
      return one(at("V23", "E", place.table, cell, place.member.id));
    },
  },
  {
    rule: "V23",
    name: "不适用 in every department",
    plant: (book, random) => {
      const place = tries(20, () => {
        const member = random.pick(book.members);
        const lines = linesOf(book, member);
        const roster = book.table("Roster");
        const own = roster.rows.find((line) => book.cell(roster, line, "工号").value === member.id);
        if (!member.participates || !own || lines.length !== book.scoreTables.length || lines.some(({ line }) => book.isTaken(line)))
          return null;
        const shared = [roster, own, columnsOf(roster), ...lines.flatMap(({ table }) => [table, columnsOf(table)])];
        return book.take([member, ...lines.map(({ line }) => line)], [WHOLE_BOOK, RULES, ...shared])
          ? { member, lines, roster, own }
          : null;
      });
      if (!place) return null;
      for (const { table, line } of place.lines) {
        for (const { kind, name } of table.plan?.indicators ?? []) write(book.cell(table, line, name), kind === "base" ? "不适用" : "");
      }
      return one(at("V23", "E", place.roster, book.cell(place.roster, place.own, "参评状态"), place.member.id));
    },
  },
  ...(["and a number", "and a number as text"] as const).map((words, asText): Mutation => ({
    rule: "V23",
    name: `a row ${words} of a member who does not take part`,
    plant: (book, random) => {
      const member = freeMember(
        book,
        random,
        (drawn) => drawn.participates && book.members.filter(({ participates }) => participates).length > 2,
        ({ group }) => [rankedOf(group)],
      );
      if (!member) return null;
      const roster = book.table("Roster");
      const own = roster.rows.find((line) => book.cell(roster, line, "工号").value === member.id) as Line;
      for (const [heading, value] of Object.entries({ 参评状态: "不参评", 事由: "长期病假", 批准人: "周校长" }))
        write(book.cell(roster, own, heading), value);
      const expected = linesOf(book, member).flatMap(({ table, line }) => {
        const cells = (table.plan?.indicators ?? []).map(({ name }) => book.cell(table, line, name));
        const first = cells.find(({ value }) => typeof value === "number");
        if (!first) return [];
        if (asText === 1) write(first, `${first.value}`);
        return [at("V23", "W", table, first, member.id)];
      });
      return one(...expected);
    },
  })),
];

export const TOTALS: readonly Mutation[] = [
  ...caps,
  withoutEvidence("依据 left blank", ""),
  withoutEvidence("依据 of spaces and zero-width characters", " \u200B\u3000"),
  honourTwice("one certificate behind the bonuses of two departments", 2, ["2026年区优质课一等奖证书"]),
  honourTwice("the same certificate written with other spaces and brackets", 2, [
    "区优质课一等奖（证书第12号）",
    "区优质课 一等奖(证书第１２号)",
  ]),
  honourTwice("one certificate behind the bonuses of three departments", 3, ["市级课题结题证书〔2026〕8号"]),
  ...applies,
];
