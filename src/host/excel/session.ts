/** What outlives a request: the model, the ranges that the client holds by reference, and who listens to what. */
import { ExcelError } from "../refusal";
import { startEvents, type Events } from "../events";
import type { Model } from "../model";
import type { HostObject } from "./hostObject";

export interface Session {
  readonly model: Model;
  readonly events: Events;
  /** Opened for reading alone. */
  isReadOnly(): boolean;
  root(): HostObject;
  keep(object: HostObject): string;
  release(id: string): void;
  /** The id under which an object is kept, for its own _ReferenceId. */
  referenceOf(object: HostObject): string | null;
  byReference(id: string): HostObject;
  kept(): Iterable<HostObject>;
  /** Keeps a new workbook's file under an id, until it is opened. */
  create(bytes: Uint8Array): string;
  /** Opens it beside this workbook. Answers ApiNotFound where nothing stands ready to show another workbook. */
  openCreated(id: string): void;
}

export function openSession(
  model: Model,
  makeRoot: (session: Session) => HostObject,
  send: (message: object) => void,
  opener: () => ((bytes: Uint8Array) => void) | null,
  isReadOnly: () => boolean = () => false,
): Session {
  const references = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  const created = new Map<string, Uint8Array>();
  let last = 0;
  const keep = (object: HostObject) => {
    const known = ids.get(object);
    if (known !== undefined) return known;
    const id = `r${++last}`;
    references.set(id, object);
    ids.set(object, id);
    return id;
  };
  const session: Session = {
    model,
    events: startEvents(model, send),
    isReadOnly,
    root: () => root,
    keep,
    release(id) {
      const kept = references.get(id);
      if (kept) ids.delete(kept);
      references.delete(id);
    },
    referenceOf: (object) => ids.get(object) ?? null,
    byReference(id) {
      const found = references.get(id);
      if (!found) throw new ExcelError("InvalidReference", "The object is no longer tracked.");
      return found;
    },
    kept: () => references.values(),
    create(bytes) {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      created.set(id, bytes);
      return id;
    },
    openCreated(id) {
      const [bytes, open] = [created.get(id), opener()];
      if (!bytes) throw new ExcelError("ItemNotFound");
      if (!open) throw new ExcelError("ApiNotFound");
      created.delete(id);
      open(bytes);
    },
  };
  const root = makeRoot(session);
  return session;
}
