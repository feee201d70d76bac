/** V02: headings moved, renamed, put between or deleted. Found by heading where that is unambiguous. */
import { columnLetters } from "../address";
import type { Issue } from "../issue";
import type { HeaderFault } from "../reading/headings";
import { isWhole } from "../reading/readDepartments";
import type { Reading } from "../reading/reading";
import type { TableReading } from "../reading/table";
import type { MessageKey } from "./messages";
import { raise } from "./raise";

/** Without 指标 every indicator's column would look like one put between. */
export const checkHeadings = (reading: Reading): Issue[] =>
  reading.tables.flatMap((table) =>
    table.headerFaults
      .filter((fault) => fault.kind !== "inserted" || table.department === null || isWhole(reading.inputs.indicators))
      .map((fault) => report(table, fault)),
  );

function report(table: TableReading, fault: HeaderFault): Issue {
  const at = { sheet: table.sheet.name, row: table.table.top, col: fault.col };
  const mapping = fault.mapping.map(({ heading, col }) => `${heading}→${columnLetters(col)}列`).join("；");
  return raise(wording(fault), at, { department: table.department, found: fault.found, params: { heading: fault.heading, mapping } });
}

function wording(fault: HeaderFault): MessageKey {
  if (fault.kind === "moved") return "V02.moved";
  if (fault.kind === "inserted") return "V02.inserted";
  if (fault.optional) return "V02.optional";
  return fault.kind === "renamed" ? "V02.renamed" : fault.kind === "duplicate" ? "V02.duplicate" : "V02.missing";
}
