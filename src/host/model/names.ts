/** Defined names of the workbook and of single sheets. */
import type { Model } from "../model";

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With "=" in front. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Null: the workbook's. */
  readonly sheetId: string | null;
}

/** Univer's word for a name of the whole workbook. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export function listNames(model: Model, sheetId: string | null): DefinedName[] {
  return model
    .facade()
    .getDefinedNames()
    .map((found) => {
      // The facade has no way to the comment or the scope but its builder's data.
      const data = (found as unknown as { _definedNameParam: Record<string, unknown> })._definedNameParam;
      const scope = data["localSheetId"];
      const text = found.getFormulaOrRefString();
      return {
        id: String(data["id"]),
        name: found.getName(),
        formula: text.startsWith("=") ? text : `=${text}`,
        comment: typeof data["comment"] === "string" ? data["comment"] : "",
        visible: data["hidden"] !== true,
        sheetId: typeof scope === "string" && scope !== WORKBOOK_SCOPE && scope !== "" ? scope : null,
      };
    })
    .filter((name) => name.sheetId === sheetId);
}

export function writeName(model: Model, name: Omit<DefinedName, "id"> & { readonly id?: string }): void {
  const plain = /^=('(?:[^']|'')+'|[^'!()+*/&<>=" ]+)!\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(name.formula);
  model.execute("formula.mutation.set-defined-name", {
    id: name.id ?? crypto.randomUUID(),
    name: name.name,
    // Univer keeps references bare and formulas with "=".
    formulaOrRefString: plain ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
  });
}

export function removeName(model: Model, name: DefinedName): void {
  model.execute("formula.mutation.remove-defined-name", { id: name.id, name: name.name });
}
