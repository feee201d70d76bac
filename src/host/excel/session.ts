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
  let last = 0;
  const keep = (object: HostObject) => {
    const id = `r${++last}`;
    references.set(id, object);
    return id;
  };
  const session: Session = {
    model,
    events: startEvents(model, send),
    root: () => root,
    keep,
    release: (id) => void references.delete(id),
    referenceOf: (object) => [...references].find(([, kept]) => kept === object)?.[0] ?? null,
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
