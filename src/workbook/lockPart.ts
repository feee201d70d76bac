import { parseJsonPart, writeJsonPart } from "../core/jsonPart";
import { isLockedCells, type LockedCells } from "../core/lock/lockedCells";

/** Namespace of the custom XML part that carries what stood in the cells when the quarter was locked. */
export const LOCK_NAMESPACE = "urn:kaoping:lock:1";

export const writeLockedCells = (cells: LockedCells): string => writeJsonPart("lock", LOCK_NAMESPACE, cells);

/** Null for a foreign or damaged part. */
export function parseLockedCells(xml: string): LockedCells | null {
  const found = parseJsonPart("lock", xml);
  return isLockedCells(found) ? found : null;
}
