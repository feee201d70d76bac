/** What outlives a request: the model, the ranges that the client holds by reference, and who listens to what. */
import { ExcelError } from "../refusal";
import { startEvents, type Events } from "../events";
import type { Model } from "../model";
import type { HostObject } from "./hostObject";

export interface Session {
  readonly model: Model;
  readonly events: Events;
  root(): HostObject;
  keep(object: HostObject): string;
  release(id: string): void;
  /** The id under which an object is kept, for its own _ReferenceId. */
  referenceOf(object: HostObject): string | null;
  byReference(id: string): HostObject;
  kept(): Iterable<HostObject>;
}

export function openSession(model: Model, makeRoot: (session: Session) => HostObject, send: (message: object) => void): Session {
  const references = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
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
  };
  const root = makeRoot(session);
  return session;
}
