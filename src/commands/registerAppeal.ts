import { REGISTERS, TABLES } from "../core/columns";
import { nextAppealNumber } from "../core/notice/appealNumber";
import { isoDate } from "../core/notice/plainDates";
import { appealRow } from "../core/reading/readAppeals";
import type { PlainDate } from "../core/reading/plainValue";
import type { CellValue } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { dateSerial } from "../workbook/layout/dateSerial";
import { plainId } from "../workbook/layout/plainText";
import { appealsSheet } from "../workbook/layout/registerSheets";
import { Refusal } from "../workbook/refusal";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow } from "./stamps";

export interface NewAppeal {
  readonly id: string;
  readonly date: PlainDate;
  readonly matter: string;
  readonly department: string;
  readonly handler: string;
}

/**
 * 登记申诉: a new row at the end of 申诉复核登记表, which is made where the book has none yet; a row in 操作日志 with it. Refuses `unknownMember`
 * for a staff id that is not in the roster.
 */
export function registerAppeal(context: CommandContext, appeal: NewAppeal): Promise<Outcome<{ readonly number: string }>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const { outline, registers } = validation;
    const member = registers.people.find(({ id }) => id === appeal.id);
    if (!member) throw new Refusal("unknownMember", { ids: appeal.id });
    const { year, quarter } = outline.period;
    const number = nextAppealNumber({ year, quarter }, registers.appeals ?? []);
    const values: Readonly<Record<keyof typeof REGISTERS.appeals.columns, CellValue>> = {
      number,
      date: dateSerial(isoDate(appeal.date)),
      id: member.id,
      name: member.name,
      matter: appeal.matter,
      department: appeal.department,
      handler: appeal.handler,
      opinion: "",
      result: "",
      closed: "",
    };
    const row = logRow(context, {
      operation: "登记申诉",
      object: REGISTERS.appeals.sheet,
      result: number,
      rules: rulesLine(validation),
      inputs,
    });
    const known = appealRow(snapshot, values);
    await apply(context.run, {
      ...emptyPlan(snapshot),
      drafts: known ? [] : [appealsSheet([Object.values(values).map((value) => (typeof value === "string" ? plainId(value) : value))])],
      appends: [
        ...(known ? [{ table: REGISTERS.appeals.table, rows: [known] }] : []),
        ...(snapshot.tables.some(({ name }) => name === TABLES.log.table) ? [{ table: TABLES.log.table, rows: [row] }] : []),
      ],
    });
    return { number };
  });
}
