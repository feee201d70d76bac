import type { Board } from "../core/board/readBoard";
import type { Period } from "../core/book";
import { readBook as readInputs } from "../core/reading/reading";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";

export interface Progress {
  readonly board: Board;
  readonly period: Period;
  /** To whom sheets go back: 受理部门, or the unit; "" where neither is set. */
  readonly office: string;
}

/** 收表进度: who has sent what, and who has not been scored by whom. Writes nothing. */
export function readProgress(context: CommandContext): Promise<Outcome<Progress>> {
  return attempt(async () => {
    const { snapshot, validation } = await seeBook(context.run);
    const reading = readInputs(snapshot);
    const { year, quarter, office, unitName } = reading.settings.settings;
    return { board: validation.board, period: { year, quarter }, office: office || unitName };
  });
}
