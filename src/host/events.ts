/** Events to the client library: what it registered for, sent as Excel sends it. */
import { formatArea, type Area } from "./address";
import type { Model } from "./model";
import { watchChanges } from "./model/changes";

export type EventName = "DataChanged" | "SelectionChanged" | "Activated" | "Deactivated" | "Added" | "Deleted";

/** The library's numbers for them. */
const TYPES: Record<EventName, number> = { DataChanged: 10, Activated: 11, SelectionChanged: 14, Deactivated: 12, Added: 13, Deleted: 15 };
const CATEGORY = 65536;
const WORKBOOK = "Workbook";

export interface Events {
  /** `sheetId` null: for every sheet of the workbook. */
  register(name: EventName, sheetId: string | null): void;
  unregister(name: EventName, sheetId: string | null): void;
  selected(sheetId: string, areas: readonly Area[]): void;
  dispose(): void;
}

export function startEvents(model: Model, send: (message: object) => void): Events {
  const registered = new Map<string, number>();
  const key = (name: EventName, sheetId: string | null) => `${name} ${sheetId ?? WORKBOOK}`;
  let waiting: object[] = [];
  let sent = 0;
  let front = model.workbook().getActiveSheet()?.getSheetId() ?? null;

  const post = (name: EventName, sheetId: string, details: object) => {
    for (const target of [sheetId, null]) {
      if (!registered.get(key(name, target))) continue;
      const message = JSON.stringify({ ...details, worksheetId: sheetId });
      waiting.push({ messageCategory: CATEGORY, messageType: TYPES[name], targetId: target ?? WORKBOOK, id: ++sent, message });
    }
    if (waiting.length > 0) queueMicrotask(flush);
  };
  const flush = () => {
    if (waiting.length === 0) return;
    const entries = waiting;
    waiting = [];
    send({ type: 3, message: { entries } });
  };

  const changes = watchChanges(model, ({ kind, sheetId, area, own }) => {
    const address = formatArea(area);
    post("DataChanged", sheetId, {
      changeType: kind,
      source: "Local",
      address,
      referenceId: `${sheetId}|${address}`,
      shiftDirection: "None",
      triggerSource: own ? "ThisLocalAddin" : "Unknown",
    });
  });
  const commands = model.api.onCommandExecuted((command) => {
    const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string; selections?: { range: Area & Ends }[] };
    if (params.unitId !== model.unitId || params.subUnitId === undefined) return;
    if (command.id === "sheet.operation.set-worksheet-active") {
      if (params.subUnitId === front) return;
      if (front !== null) post("Deactivated", front, {});
      front = params.subUnitId;
      post("Activated", front, {});
    } else if (command.id === "sheet.operation.set-selections" && params.selections) {
      events.selected(
        params.subUnitId,
        params.selections.map(({ range }) => ofEnds(range)),
      );
    }
  });
  const events: Events = {
    register: (name, sheetId) => void registered.set(key(name, sheetId), (registered.get(key(name, sheetId)) ?? 0) + 1),
    unregister: (name, sheetId) => void registered.set(key(name, sheetId), Math.max(0, (registered.get(key(name, sheetId)) ?? 0) - 1)),
    selected: (sheetId, areas) => post("SelectionChanged", sheetId, { address: areas.map(formatArea).join(",") }),
    dispose() {
      changes.dispose();
      commands.dispose();
      registered.clear();
    },
  };
  return events;
}

interface Ends {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const ofEnds = (range: Ends): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
