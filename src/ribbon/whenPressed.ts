import { momentOf } from "../commands/moment";
import type { CommandContext } from "../commands/outcome";
import { tell } from "./notice";
import type { Notice } from "./noticeAddress";
import { ribbonWords } from "./words/ribbonWords";

/** What a button does; the answer is what the user should be told, or null when the workbook shows it by itself. */
export type Press = (context: CommandContext) => Promise<Notice | null>;

/** Excel waits for `completed`, and blocks further presses until then: it is always called, whatever happens. */
export function whenPressed(press: Press): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const notice = await press(ribbonContext());
      if (notice !== null) await tell(notice);
    } catch (error) {
      await tell(ribbonWords().broken);
      throw error; // a bug of ours: the runtime's log has it
    } finally {
      event.completed();
    }
  };
}

/** A press knows no name of its user, and none is guessed: sheets leave the place blank for a pen, the log says 未署名. */
const ribbonContext = (): CommandContext => ({
  // Excel refuses requests while a cell is being edited; it then waits for the edit to end.
  run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
  now: () => momentOf(new Date()),
  newId: () => crypto.randomUUID(),
  user: "",
});
