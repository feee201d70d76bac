/** The function file: Excel loads it unseen when a ribbon button is pressed, and once more, seen, as the notice that a press may end with. */
import { showNotice } from "./notice";
import { PRESSES } from "./presses";
import { readNotice } from "./noticeAddress";
import { whenPressed } from "./whenPressed";

void Office.onReady(() => {
  const notice = readNotice(window.location.hash);
  if (notice !== null) return showNotice(notice);
  for (const [name, press] of Object.entries(PRESSES)) Office.actions.associate(name, whenPressed(press));
});
