/** The store in components: the actions by `usePane`, the state by `useOpen`. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane } from "./createPane";
import type { OpenState, PaneState } from "./state";

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of its provider");
  return pane;
}

export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.get);
}

/** For what is shown only while the pane is open. */
export function useOpen(): OpenState {
  const state = usePaneState();
  if (state.phase !== "open") throw new Error("useOpen before the pane is open");
  return state;
}
