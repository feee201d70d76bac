import { REGISTERS } from "../../core/columns";
import type { SheetDraft } from "../../core/draft";
import { APPEAL_RESULTS } from "../../core/reading/readAppeals";
import { DAY_KINDS } from "../../core/reading/readHolidays";
import type { CellValue } from "../../core/snapshot";
import { DATE_FORMAT } from "./dateSerial";
import { TAB } from "./style";
import { layoutTable } from "./tableSheet";

/** 节假日, empty: which days they are, people take from the notice of the year. */
export function holidaysSheet(): SheetDraft {
  const { table, sheet, columns } = REGISTERS.holidays;
  return layoutTable({
    sheet,
    table,
    hint: "按当年放假通知填写，一天一行：法定节假日和调休放的假选“放假”，周末补班选“调休上班”；平常的周末不用填。公示期按此推算工作日。",
    columns: [
      { heading: columns.date, width: 18, align: "Center", format: DATE_FORMAT, prompt: "如 2026-10-01" },
      { heading: columns.kind, width: 16, align: "Center", choices: Object.values(DAY_KINDS) },
      { heading: columns.note, width: 40 },
    ],
    rows: [],
    tabColor: TAB.input,
  });
}

/** 申诉复核登记表, with rows in the order of its columns. */
export function appealsSheet(rows: readonly (readonly CellValue[])[]): SheetDraft {
  const { table, sheet, columns } = REGISTERS.appeals;
  return layoutTable({
    sheet,
    table,
    hint: "公示期内收到的申诉逐件登记，复核后写明意见、处理结果和办结日期；重新计算和重新生成都不改动本表。内部资料，不得张贴。",
    columns: [
      { heading: columns.number, width: 15, align: "Center", format: "@" },
      { heading: columns.date, width: 13, align: "Center", format: DATE_FORMAT },
      { heading: columns.id, width: 9, align: "Center", format: "@" },
      { heading: columns.name, width: 16, align: "Center", format: "@" },
      { heading: columns.matter, width: 36, format: "@" },
      { heading: columns.department, width: 12, align: "Center", format: "@" },
      { heading: columns.handler, width: 12, align: "Center", format: "@" },
      { heading: columns.opinion, width: 36, format: "@" },
      { heading: columns.result, width: 11, align: "Center", choices: Object.values(APPEAL_RESULTS) },
      { heading: columns.closed, width: 13, align: "Center", format: DATE_FORMAT },
    ],
    rows,
    tabColor: TAB.record,
    landscape: true,
  });
}
