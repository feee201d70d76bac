/** A sheet with everything that belongs to it, its plug-ins' data included. */
import type { IRange, ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { LostKind, PageLayout, SheetProtection } from "../fileWorkbook";
import { parseRange } from "../address";
import { BadFile } from "../badFile";
import { cellCounter } from "../guard";
import { LIMITS } from "../limits";
import type { AutoFilter, ConditionalRule, Note, Table } from "../resources";
import type { ColourReader } from "./colours";
import { lostOfSheet } from "./lostParts";
import type { Package } from "../package";
import type { CellContext } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readNotes } from "./readNotes";
import { readPageLayout } from "./readPageLayout";
import type { FileChart } from "../fileCharts";
import { readDrawing } from "./readDrawing";
import { readProtection } from "./readProtection";
import { readValidations } from "./readRules";
import type { SheetPart } from "./readSheet";
import { readWorksheet, scanSheet } from "./readSheet";
import { readFilterColumns, readTable } from "./readTable";

export interface SheetSource {
  readonly file: Package;
  readonly part: string;
  readonly cells: CellContext;
  readonly colour: ColourReader;
  readonly titleRows: string | null;
  readonly printArea: string | null;
  /** Cells that the file may still hold; `spend` is told how many this sheet took. */
  readonly allowance: number;
  readonly spend: (cells: number) => void;
}

export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly validations: ISheetDataValidationRule[];
  readonly conditionals: ConditionalRule[];
  readonly notes: Record<string, Record<string, Note>>;
  readonly tables: Table[];
  readonly filteredOut: number[];
  readonly autoFilter: AutoFilter | null;
  readonly page: PageLayout | null;
  readonly protection: SheetProtection | null;
  readonly charts: readonly FileChart[];
  readonly lost: readonly LostKind[];
}

export function readWorkbookSheet(source: SheetSource): ReadSheet {
  const { file, cells, colour } = source;
  const tooMany = (): never => {
    throw new BadFile("tooManyCells", { sheet: cells.sheet, limit: LIMITS.cells });
  };
  const xml = file.text(source.part, cellCounter(source.allowance, tooMany, source.spend));
  if (xml === null) throw new BadFile("truncated", { part: source.part });
  const part = scanSheet(xml, source.part, cells);
  const relationships = file.relationships(source.part);
  const partsOf = (type: string): string[] =>
    relationships.filter((each) => each.type === type && !each.external).map(({ target }) => target);

  const lost = new Set<LostKind>(lostOfSheet(part, relationships));
  const tables: Table[] = [];
  const filteredOut: number[] = [];
  for (const target of partsOf("table")) {
    const root = file.tree(target);
    const found = root === null ? null : readTable(root);
    if (found === null) continue;
    if (found.lost) lost.add("filter");
    if (found.table.filters.tableColumnFilterList?.length) filteredOut.push(...takeHidden(part, found.table.range));
    tables.push(found.table);
  }
  const data = readWorksheet(
    part,
    colour,
    cells,
    tables.map(({ range }) => range),
  );
  const charts: FileChart[] = [];
  const lostOfDrawings: LostKind[] = [];
  for (const target of partsOf("drawing")) {
    const drawing = readDrawing(file, target, data);
    charts.push(...drawing.charts);
    lostOfDrawings.push(...drawing.lost);
  }
  const context = { sheet: cells.sheet, rowCount: data.rowCount ?? 0, columnCount: data.columnCount ?? 0 };
  const filter = readAutoFilter(part);
  if (filter?.lost === true) lost.add("filter");
  const conditionals = readConditionalFormats(
    part.branches.filter(({ name }) => name === "conditionalFormatting"),
    part.extended("conditionalFormattings"),
    { ...context, conditional: cells.styles.conditional, colour },
  );
  if (conditionals.lost) lost.add("conditionalFormat");
  const comments = partsOf("comments")[0];
  const commentTree = comments === undefined ? null : file.tree(comments);
  return {
    data,
    validations: readValidations(
      part.branches.filter(({ name }) => name === "dataValidations"),
      part.extended("dataValidations"),
      context,
    ),
    conditionals: conditionals.rules,
    notes: commentTree === null ? {} : readNotes(commentTree, file.text(partsOf("vmlDrawing")[0] ?? "")),
    tables,
    filteredOut,
    autoFilter: filter?.autoFilter ?? null,
    page: readPageLayout(part.branch, source.titleRows, source.printArea),
    protection: readProtection(part.branch("sheetProtection")),
    charts,
    lost: [...new Set([...lostOfDrawings, ...lost])],
  };
}

function readAutoFilter(part: SheetPart): { autoFilter: AutoFilter; lost: boolean } | null {
  const element = part.branch("autoFilter");
  const ref = parseRange(element?.attributes["ref"] ?? "");
  if (element === undefined || ref === null) return null;
  const { columns, lost } = readFilterColumns(element, ref);
  const cachedFilteredOut = columns.length > 0 ? takeHidden(part, ref) : [];
  return { autoFilter: { ref, filterColumns: columns, cachedFilteredOut }, lost };
}

/** Rows of a filtered range that the file hides are hidden by the filter: they must show again when it goes. */
function takeHidden(part: SheetPart, range: Pick<IRange, "startRow" | "endRow">): number[] {
  const rows: number[] = [];
  for (const [key, row] of Object.entries(part.grid.rows)) {
    const at = Number(key);
    if (row.hd !== 1 || at <= range.startRow || at > range.endRow) continue;
    delete row.hd;
    if (Object.keys(row).length === 0) delete part.grid.rows[at];
    rows.push(at);
  }
  return rows;
}
