/** Starts the pane: shows itself at once, then waits for Excel. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { connectOffice, makeOfficeContext, officeLanguage, officeTheme, watchTheme } from "./office";
import { createPane } from "./store/createPane";
import { fetchCommands, realCommands } from "./store/realCommands";

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no place for the pane.");

const pane = createPane(realCommands, makeOfficeContext);
createRoot(root).render(<App pane={pane} readTheme={officeTheme} watchTheme={watchTheme} readLanguage={officeLanguage} />);

// While Excel gets ready; what fails here fails again, and is told, at the first use.
fetchCommands().catch(() => undefined);

void connectOffice().then((why) => {
  if (why) return pane.unavailable(why);
  // Ribbon buttons and co-authors change the workbook while the pane is out of sight.
  const look = (): void => {
    if (document.visibilityState === "visible") pane.lookAgain();
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  return pane.connect();
});
