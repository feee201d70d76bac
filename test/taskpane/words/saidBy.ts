/** Everything that a catalogue can say: its texts, and what its functions make of sample arguments. */
export interface Said {
  /** "validate.fixAll" */
  readonly path: string;
  readonly text: string;
}

type Maker = (...args: unknown[]) => unknown;

export function saidBy(catalogue: unknown, path = ""): Said[] {
  if (typeof catalogue === "string") return [{ path, text: catalogue }];
  if (typeof catalogue === "function") return answers(catalogue as Maker).flatMap((answer) => saidBy(answer, path));
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) => saidBy(value, path === "" ? key : `${path}.${key}`));
}

/** Called with what is list, number, text and date at once; and where it looked into none of them, with no, one and several things too. */
function answers(make: Maker): unknown[] {
  const looked = { into: false };
  const sample = new Proxy(Object.assign(["7", "8"], { year: 2026, month: 3, day: 7 }), {
    get(target, name) {
      if (name === Symbol.toPrimitive) return (hint: string) => (hint === "string" ? "7" : 3);
      looked.into = true;
      return Reflect.get(target, name) as unknown;
    },
  });
  const args = <T>(one: T): T[] => Array.from({ length: make.length }, () => one);
  const first = make(...args(sample));
  return looked.into ? [first] : [first, ...[0, 1, 3, "official", ""].map((one) => make(...args(one)))];
}

/** The paths of everything in it, with "()" after a function, so that two catalogues can be laid side by side. */
export function shapeOf(catalogue: unknown, path = ""): string[] {
  if (typeof catalogue === "function") return [`${path}()`];
  if (typeof catalogue !== "object" || catalogue === null) return [path];
  return Object.entries(catalogue).flatMap(([key, value]) => shapeOf(value, path === "" ? key : `${path}.${key}`));
}
