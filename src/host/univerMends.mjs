/** Mends of Univer 0.25.1 that results depend on; to be looked at again with every newer version. */
import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";

/**
 * The engine files a rule's formula (conditional format, data validation) at a row and column that are offsets within the rule's
 * area, and then takes it for the cell there: cells that read that cell seem to hang on the rule, which hangs on them. Such false
 * circles put the whole calculation out of order, and cells keep old values. A rule's formula is no cell: nothing depends on it.
 */
export function mendCalculationOrder() {
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const cellsOf = prototype.toRTreeItem;
    prototype.toRTreeItem = function toRTreeItem() {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : cellsOf.call(this);
    };
  }
}

/** Without a screen nobody sees what a rule says: its formulas, one for each cell of its area, are not calculated. */
export function calculateNoRules() {
  RegisterOtherFormulaService.prototype.registerFormulaWithRange = (unitId, sheetId) => `rule.${unitId}_${sheetId}`;
}
