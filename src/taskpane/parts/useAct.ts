/** Does what the button for the next step says. */
import type { Act } from "../nextStep";
import { usePane } from "../store/usePane";

export function useAct(): (act: Act) => void {
  const pane = usePane();
  return (act) => {
    switch (act.kind) {
      case "perform":
        return void pane.perform(act.intent);
      case "open":
        return pane.open(act.screen);
      case "issues":
        return pane.openIssuesOf(act.of);
      case "jump":
        return void pane.jump(act.place);
    }
  };
}
