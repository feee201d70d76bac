import type { Book, Entry } from "../book";
import { hundredthsText } from "../decimal";
import type { BareChange } from "./inputChange";
import { entriesByMember, markOf, type DepartmentRecord, type EntryMark, type ResultsRecord } from "./resultsRecord";

/** The score cells that differ, of members who take part in both and of indicators and sheets that stand in both (T1). */
export function scoreChanges(record: ResultsRecord, book: Book): BareChange[] {
  const before = new Map(record.departments.map((one) => [one.code, one]));
  const positions = new Map(record.members.map((one, position) => [one[0], { position, participates: one[3] }]));
  const compared = book.members.flatMap(({ id, participates }) => {
    const was = positions.get(id);
    return participates && was?.participates ? [{ id, position: was.position }] : [];
  });
  return book.departments.flatMap(({ code, indicators }): BareChange[] => {
    const was = before.get(code);
    const sheet = book.scoreSheets.find(({ department }) => department === code);
    if (!was?.scores || !sheet) return [];
    const rows = entriesByMember(sheet);
    const columns = indicatorPositions(was);
    return compared.flatMap(({ id, position }) => {
      const entries = rows.get(id);
      const marks = was.scores?.[position] ?? null;
      return indicators.flatMap((indicator, index): BareChange[] => {
        const column = columns.get(indicator.code);
        if (column === undefined) return [];
        const entry = entries?.[index];
        const mark = marks?.[column] ?? null;
        if (mark === (entry ? markOf(entry) : null)) return [];
        const at = entry?.at ?? null;
        const texts = { before: markText(mark), after: entryText(entry) };
        return [{ kind: "score", at, department: code, memberId: id, label: indicator.name, field: indicator.code, ...texts }];
      });
    });
  });
}

const indicatorPositions = ({ indicators }: DepartmentRecord): Map<string, number> =>
  new Map(indicators.map(({ code }, position) => [code, position]));

const markText = (mark: EntryMark): string => (mark === null ? "" : mark === "N" ? "不适用" : mark === "?" ? mark : hundredthsText(mark));
const entryText = (entry: Entry | undefined): string => markText(entry ? markOf(entry) : null);
