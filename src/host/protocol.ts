/**
 * One request of Microsoft's client library, answered: object paths are resolved and actions carried out by dispatching the
 * documented member names onto the classes in excel/. A member that a class does not have answers ApiNotFound.
 */
import { ExcelError } from "./refusal";
import type { HostObject } from "./excel/hostObject";
import type { Session } from "./excel/session";
import { hasMember, readMember, writeMember, callMember, scalarNames, type Resolved } from "./dispatch";

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ResponseBody {
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
  Results: { ActionId: number; Value: unknown }[];
}

export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7, ensureUnchanged: 8 } as const;

/** Reads of these need every formula calculated; `*` and a bare load may hold one. */
const CALCULATED = new Set(["values", "text", "valueTypes", "formulas", "value", "arrayValues", "hasSpill", "*"]);

/** `afterAction` is a test's hook: it may throw the failure that is to strike there. */
export async function answerRequest(session: Session, body: RequestBody, afterAction: (done: number) => void): Promise<ResponseBody> {
  const answer: ResponseBody = { Results: [] };
  const request = new Request(session, body);
  const actions = body.Actions ?? [];
  for (const [index, action] of actions.entries()) {
    try {
      afterAction(index);
      answer.Results.push({ ActionId: action.Id, Value: await request.act(action) });
    } catch (error) {
      answer.Error = { ...describe(error), Location: request.location(action), ActionIndex: index };
      return answer;
    }
  }
  return answer;
}

/** A bug of the host's own is told as Excel tells its own: GeneralException, with the message for whoever develops. */
function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message };
  return { Code: "GeneralException", Message: error instanceof Error ? error.message : String(error) };
}

class Request {
  readonly #resolved = new Map<number, Resolved>();

  constructor(
    readonly session: Session,
    readonly body: RequestBody,
  ) {}

  async act(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#instantiated(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return object === null ? null : this.#query(object, action.QueryInfo ?? {});
      case ACTION.method: {
        const name = action.Name ?? "";
        if (object === null) return name.startsWith("_") ? null : refuseNull();
        const result = await callMember(object, name, await this.#arguments(action.ArgumentInfo));
        return result === undefined ? null : result;
      }
      case ACTION.setProperty: {
        if (object === null) return refuseNull();
        const [value] = await this.#arguments(action.ArgumentInfo);
        await writeMember(object, action.Name ?? "", value);
        return null;
      }
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new ExcelError("NotImplemented", `Action type ${action.ActionType} is not served here.`);
    }
  }

  location(action: Action): string {
    const path = this.body.ObjectPaths?.[action.ObjectPathId];
    const made = this.#resolved.get(action.ObjectPathId);
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.#resolved.get(path.ParentObjectPathId);
    const name = (text: string | undefined) => (text ? text.charAt(0).toLowerCase() + text.slice(1) : "getItem");
    if (made === undefined) return `${parent?.className ?? "Workbook"}.${name(path?.Name)}`;
    return made === null ? name(action.Name) : `${made.className}${action.Name ? `.${name(action.Name)}` : ""}`;
  }

  #instantiated(object: Resolved): unknown {
    if (object === null) return null;
    if (object.referencable) return this.body.AutoKeepReference ? { _ReferenceId: this.session.keep(object) } : {};
    return object.identity === null ? {} : { [object.identityKey]: object.identity };
  }

  async #resolve(id: number): Promise<Resolved> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[id];
    if (!path) throw new ExcelError("InvalidRequest", `No object path ${id}.`);
    const made = await this.#make(path);
    this.#resolved.set(id, made);
    return made;
  }

  async #make(path: ObjectPath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.session.root();
      case PATH.reference:
        return this.session.byReference(path.Name ?? "");
      case PATH.nullObject:
        return null;
      case PATH.newObject:
        throw new ExcelError("ApiNotFound");
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? -1);
    // What is asked of nothing is nothing, as in Excel.
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return asObject(await readMember(parent, path.Name ?? ""));
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : (path.Name ?? "");
    return asObject(await callMember(parent, name, await this.#arguments(path.ArgumentInfo)));
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(values.map((value, index) => this.#argument(value, ids?.[index])));
  }

  async #argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id !== 0) return this.#resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) return Promise.all(value.map((inner, index) => this.#argument(inner, id[index])));
    return value;
  }

  async #query(object: HostObject, info: QueryInfo): Promise<unknown> {
    const select = info.Select ?? [];
    const expand = info.Expand ?? [];
    if (select.length === 0 || select.some((path) => CALCULATED.has(path.split("/").at(-1) ?? ""))) await this.session.model.settle();
    return queryObject(object, select, expand, info.Top, info.Skip);
  }
}

function refuseNull(): never {
  throw new ExcelError("ItemNotFound");
}

function asObject(value: unknown): Resolved {
  if (value === null || isHostObject(value)) return value;
  throw new ExcelError("GeneralException", "The member is not an object.");
}

const isHostObject = (value: unknown): value is HostObject => typeof value === "object" && value !== null && "className" in value;

/** The values of the paths selected, nested as the client library expects; a collection gives `_Items`. */
async function queryObject(
  object: HostObject,
  select: readonly string[],
  expand: readonly string[],
  top?: number,
  skip = 0,
): Promise<Record<string, unknown>> {
  const items = object.items;
  if (items !== null) {
    const [own, each] = ownAndItems(object, select);
    const chosen = items().slice(skip, top === undefined ? undefined : skip + top);
    const answer: Record<string, unknown> = own.length > 0 ? await queryOne(object, own, []) : {};
    answer["_Items"] = await inTurn(chosen, async (item) => ({ ...identityOf(item), ...(await queryObject(item, each, expand)) }));
    return answer;
  }
  return queryOne(object, select, expand);
}

/** `count` of a collection is its own; everything else is asked of its items. */
function ownAndItems(object: HostObject, select: readonly string[]): [string[], string[]] {
  const own = select.filter((path) => path === "count" && hasMember(object, "count"));
  return [own, select.filter((path) => !own.includes(path))];
}

const identityOf = (item: HostObject): Record<string, unknown> => (item.identity === null ? {} : { [item.identityKey]: item.identity });

async function queryOne(object: HostObject, select: readonly string[], expand: readonly string[]): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  const deeper = new Map<string, { select: string[]; expand: string[] }>();
  const into = (name: string) => deeper.get(name) ?? deeper.set(name, { select: [], expand: [] }).get(name)!;
  const wanted = select.length === 0 || select.includes("*") ? [...scalarNames(object), ...select.filter((path) => path !== "*")] : select;
  for (const path of wanted) {
    const [name = "", ...rest] = path.split("/");
    if (rest.length > 0) into(name).select.push(rest.join("/"));
    else {
      const value = await readMember(object, name);
      if (isHostObject(value)) into(name);
      else if (value !== undefined) answer[pascal(name)] = value;
    }
  }
  for (const path of expand) {
    const [name = "", ...rest] = path.split("/");
    if (rest.length > 0) into(name).expand.push(rest.join("/"));
    else into(name);
  }
  for (const [name, inner] of deeper) {
    const child = await readMember(object, name);
    answer[pascal(name)] = isHostObject(child) ? await queryObject(child, inner.select, inner.expand) : null;
  }
  return answer;
}

async function inTurn<In, Out>(list: readonly In[], make: (item: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = [];
  for (const item of list) made.push(await make(item));
  return made;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
