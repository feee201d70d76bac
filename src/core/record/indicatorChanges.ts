import type { Book } from "../book";
import type { BareChange } from "./inputChange";
import type { InputPlaces } from "./inputPlaces";
import type { ResultsRecord } from "./resultsRecord";
import { INDICATOR_FIELDS, indicatorTexts } from "./ruleTexts";

/** What an indicator is called, and whether it needs evidence, changes no result (T2, T3). */
const COUNTED = INDICATOR_FIELDS.filter((field) => field !== "name" && field !== "needsEvidence");

/** The indicators of the departments that stand in both: those that came or went, and each column that counts (T2, T3). */
export function indicatorChanges(record: ResultsRecord, book: Book, places: InputPlaces): BareChange[] {
  const before = new Map(record.departments.map((one) => [one.code, one]));
  return book.departments.flatMap(({ code: department, indicators }): BareChange[] => {
    const was = before.get(department);
    if (!was) return [];
    const known = new Map(was.indicators.map(({ code, fields }) => [code, fields]));
    const present = indicators.flatMap((indicator): BareChange[] => {
      const { code, name } = indicator;
      const one = { kind: "indicator" as const, department, memberId: null, label: name };
      const fields = known.get(code);
      if (!fields) return [{ ...one, at: places.indicator(department, code, "code"), field: null, before: null, after: name }];
      const texts = indicatorTexts(indicator);
      return COUNTED.flatMap((field) =>
        fields[field] === texts[field]
          ? []
          : [{ ...one, at: places.indicator(department, code, field), field, before: fields[field], after: texts[field] }],
      );
    });
    const now = new Set(indicators.map(({ code }) => code));
    const gone = was.indicators.flatMap(({ code, fields: { name } }): BareChange[] =>
      now.has(code)
        ? []
        : [{ kind: "indicator", at: null, department, memberId: null, label: name, field: null, before: name, after: null }],
    );
    return [...present, ...gone];
  });
}
