import type { CellRef } from "../core/book";
import { selectCell as select } from "../workbook/select";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";

/** 定位: brings a cell in front of the user. */
export function selectCell({ run }: CommandContext, at: CellRef): Promise<Outcome<void>> {
  return attempt(() => select(run, at));
}
