/** Every way to damage one value somewhere in a record: a leaf of another kind, a list or an object in place of the other. */
type Json = unknown;

export interface Damage {
  /** "departments.0.name", to say which was not noticed. */
  readonly path: string;
  readonly damaged: Json;
}

export function damagesOf(found: Json, path = ""): Damage[] {
  const here = wrongs(found).map((damaged) => ({ path, damaged }));
  if (Array.isArray(found)) {
    return [
      ...here,
      ...found.flatMap((one, index) =>
        damagesOf(one, `${path}.${index}`).map((inner) => ({
          ...inner,
          damaged: found.map((each: unknown, at) => (at === index ? inner.damaged : each)),
        })),
      ),
    ];
  }
  if (typeof found !== "object" || found === null) return here;
  return [
    ...here,
    ...Object.entries(found).flatMap(([key, one]) =>
      damagesOf(one, `${path}.${key}`).map((inner) => ({ ...inner, damaged: { ...found, [key]: inner.damaged } })),
    ),
  ];
}

/** Values of another kind than the one that stands there. */
function wrongs(found: Json): Json[] {
  if (Array.isArray(found)) return [7, null, "x", {}];
  if (typeof found === "object" && found !== null) return [7, "x", []];
  if (typeof found === "string") return [{}, true];
  if (typeof found === "boolean") return ["yes", 1, null];
  return ["x", {}, true];
}
