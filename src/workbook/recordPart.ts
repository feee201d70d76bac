import { isResultsRecord, type ResultsRecord } from "../core/record/resultsRecord";
import { parseJsonPart, writeJsonPart } from "../core/jsonPart";
import type { Run } from "./run";

/** Namespace of the custom XML part that carries the record of the last written computation. */
export const RECORD_NAMESPACE = "urn:kaoping:record:1";

/** What the part says, and by which run it was made: a record beside another run's stamp is out of date. */
export interface WrittenRecord {
  /** As in the run's stamp. */
  readonly at: string;
  readonly inputs: string;
  readonly record: ResultsRecord;
}

export interface RecordPart {
  /** The part as it stands, for the way back of an apply; null without one. */
  readonly xml: string | null;
  /** Null without a part, and for a foreign or damaged one. */
  readonly written: WrittenRecord | null;
}

export const writeRecord = (written: WrittenRecord): string => writeJsonPart("record", RECORD_NAMESPACE, written);

/** Reads the part, which only a computation and its preview need. Two round trips. */
export function readRecord(run: Run): Promise<RecordPart> {
  return run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItemOrNullObject();
    part.load("id");
    await context.sync();
    if (part.isNullObject) return { xml: null, written: null };
    const xml = part.getXml();
    await context.sync();
    return { xml: xml.value, written: parseRecord(xml.value) };
  });
}

export function parseRecord(xml: string): WrittenRecord | null {
  const found = parseJsonPart("record", xml);
  if (typeof found !== "object" || found === null) return null;
  const { at, inputs, record } = found as Record<string, unknown>;
  return typeof at === "string" && typeof inputs === "string" && isResultsRecord(record) ? { at, inputs, record } : null;
}
