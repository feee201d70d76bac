import type { Session } from "./session";

/**
 * Base of the host's classes. A class declares Excel's documented members under their documented names: properties as
 * accessors, methods as methods. Every accessor and method of a class can be called from outside (dispatch.ts), so what is
 * not Excel's stays #private or outside the class. What follows here are fields, which the dispatch does not reach.
 */
export abstract class HostObject {
  abstract readonly className: string;
  /** The key by which the client finds the object again; null where it has none. */
  readonly identity: string | number | null = null;
  readonly identityKey: "Id" | "_Id" = "Id";
  /** True for ranges: kept under a reference id while the client's batch runs. */
  readonly referencable: boolean = false;
  /** Set by collections: their items now. */
  readonly items: (() => HostObject[]) | null = null;
  /** Accessors that lead to other objects; a bare load() leaves them out. */
  readonly navigation: ReadonlySet<string> = NONE;
  /** Set by a setter whose work takes time; the dispatch awaits it before the next action. */
  later: Promise<void> | null = null;

  constructor(readonly session: Session) {}
}

const NONE: ReadonlySet<string> = new Set();
