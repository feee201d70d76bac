/** V01: a department's sheet is missing, or was made for another department, quarter, book or template version; or it came in after the deadline (W). */
import { QUARTER_WORDS, SCORE_LABELS, TEMPLATE_VERSION, scoreTable, scoreSheetName } from "../columns";
import { textOf } from "../cell";
import type { Issue } from "../issue";
import { isLate } from "../lateness";
import type { Reading } from "../reading/reading";
import type { ScoreSheetReading } from "../reading/readScores";
import { cellAt, valueAt, type CellReading } from "../reading/table";
import type { MessageKey } from "./messages";
import { raise } from "./raise";

export function checkSheets(reading: Reading): Issue[] {
  const found = new Set(reading.scoreSheets.map((sheet) => sheet.department));
  const missing = reading.structure.departments
    .filter((department) => !found.has(department))
    .map(({ department }) =>
      raise(
        "V01.missing",
        { sheet: null },
        {
          department: department.code,
          params: { department: department.name, sheet: scoreSheetName(department.name), table: scoreTable(department.code) },
        },
      ),
    );
  return [...missing, ...reading.scoreSheets.flatMap((sheet) => [...checkIdentity(sheet, reading), ...checkDeadline(sheet, reading)])];
}

/** One issue a sheet: a sheet of another quarter's book differs in more than one text, and that is one fault. */
function checkIdentity(sheet: ScoreSheetReading, reading: Reading): Issue[] {
  const { department } = sheet.department;
  const { year, quarter } = reading.settings.settings;
  const { identity } = reading.snapshot;
  const expected: { label: string; message: MessageKey; wanted: string; holds: (text: string) => boolean }[] = [
    {
      label: SCORE_LABELS.department,
      message: "V01.department",
      wanted: `${department.name}（${department.code}）`,
      holds: (text) => text.toUpperCase().includes(`(${department.code.toUpperCase()})`),
    },
  ];
  if (reading.settings.sound) {
    const wanted = `${year}年${QUARTER_WORDS[quarter - 1] ?? ""}`;
    expected.push({ label: SCORE_LABELS.period, message: "V01.period", wanted, holds: (text) => text === wanted });
  }
  if (identity) {
    expected.push({
      label: SCORE_LABELS.book,
      message: "V01.book",
      wanted: identity.bookId,
      holds: (text) => text === compact(identity.bookId),
    });
  }
  const version = String(identity?.templateVersion ?? TEMPLATE_VERSION);
  expected.push({ label: SCORE_LABELS.version, message: "V01.version", wanted: version, holds: (text) => text === version });

  const texts = labelledTexts(sheet);
  const absent: string[] = [];
  for (const { label, message, wanted, holds } of expected) {
    const cell = texts.get(label);
    if (!cell) absent.push(label.replace("：", ""));
    else if (!holds(afterLabel(cell, label))) return [raise(message, cell, { department: department.code, params: { expected: wanted } })];
  }
  if (absent.length === 0) return [];
  const params = { labels: absent.join("、") };
  return [raise("V01.noIdentity", { sheet: sheet.table.sheet.name }, { department: department.code, params })];
}

/** The file that was taken in last, by its day; a sheet that was typed in the book came in none. */
function checkDeadline({ table, department: { department } }: ScoreSheetReading, { snapshot }: Reading): Issue[] {
  const { code, deadline } = department;
  const receipt = snapshot.identity?.receipts?.find(({ kind, of }) => kind === "scores" && of === code);
  if (!receipt || receipt.file === "" || !isLate(receipt.at, deadline)) return [];
  const params = { department: department.name, deadline, file: receipt.file };
  return [raise("V01.late", { sheet: table.sheet.name }, { department: code, found: receipt.at.slice(0, 10), params })];
}

/** The cells above the table that carry its identity, by their labels. */
function labelledTexts({ table }: ScoreSheetReading): Map<string, CellReading> {
  const found = new Map<string, CellReading>();
  const { sheet } = table;
  const width = sheet.values[0]?.length ?? 0;
  for (let row = sheet.top; row < table.table.top; row++) {
    for (let col = sheet.left; col < sheet.left + width; col++) {
      const text = valueAt(sheet, row, col);
      if (typeof text !== "string" || text === "") continue;
      const label = Object.values(SCORE_LABELS).find((one) => compact(text).startsWith(compact(one)));
      if (label && !found.has(label)) found.set(label, cellAt(table, row, col));
    }
  }
  return found;
}

const compact = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
const afterLabel = (cell: CellReading, label: string): string => compact(textOf(cell.value)).slice(compact(label).length);
