import { watchEdits as watch, type Edit } from "../workbook/watch";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";

/** Tells of every change of cells until the function answered is called. It refreshes the screen and decides nothing. */
export function watchEdits({ run }: CommandContext, onEdit: (edit: Edit) => void): Promise<Outcome<() => void>> {
  return attempt(() => watch(run, onEdit));
}
