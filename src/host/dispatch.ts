/** Members of host objects by the names that travel: only what a class under excel/ itself declares can be reached. */
import { HostObject } from "./excel/hostObject";
import { ExcelError } from "./refusal";

/** Null is Excel's null object. */
export type Resolved = HostObject | null;

const NAME = /^_?[A-Za-z][A-Za-z0-9]*$/;

/** "GetRange" is the class's getRange; "_KeepReference" keeps its name. */
const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function describe(object: HostObject, name: string): PropertyDescriptor | undefined {
  const key = memberName(name);
  if (!NAME.test(name) || key === "constructor") return undefined;
  for (const level of levels(object)) {
    const found = Object.getOwnPropertyDescriptor(level, key);
    if (found) return found;
  }
  return undefined;
}

/** The class of the object and those it extends, HostObject left out. */
function levels(object: HostObject): object[] {
  const found: object[] = [];
  for (let level = Object.getPrototypeOf(object) as object; level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object)
    found.push(level);
  return found;
}

function notFound(object: HostObject, name: string): never {
  throw new ExcelError("ApiNotFound", `The API you are trying to use could not be found: ${object.className}.${memberName(name)}.`);
}

export const hasMember = (object: HostObject, name: string): boolean => describe(object, name) !== undefined;

export async function readMember(object: HostObject, name: string): Promise<unknown> {
  const found = describe(object, name);
  if (!found?.get) return notFound(object, name);
  return (await found.get.call(object)) as unknown;
}

export async function writeMember(object: HostObject, name: string, value: unknown): Promise<void> {
  const found = describe(object, name);
  if (!found) return notFound(object, name);
  if (!found.set) throw new ExcelError("AccessDenied", `${object.className}.${memberName(name)} is read-only.`);
  found.set.call(object, value);
  const work = object.later;
  object.later = null;
  await work;
}

export async function callMember(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
  const found = describe(object, name);
  if (typeof found?.value !== "function") return notFound(object, name);
  return (await (found.value as (...args: readonly unknown[]) => unknown).apply(
    object,
    // An argument left out travels as null.
    args.map((each) => each ?? undefined),
  )) as unknown;
}

/** Names for a bare load(): the class's properties that are plain values. */
export function scalarNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (const level of levels(object)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (get && !object.navigation.has(key)) names.add(key);
    }
  }
  return [...names];
}
