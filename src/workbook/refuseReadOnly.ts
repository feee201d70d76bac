import { Refusal } from "./refusal";

/** Asks with the next sync whether the workbook was opened for reading alone; what it answers refuses `readOnly` after that sync. */
export function refuseReadOnly({ workbook }: Excel.RequestContext): () => void {
  workbook.load("readOnly");
  return () => {
    if (workbook.readOnly) throw new Refusal("readOnly");
  };
}
