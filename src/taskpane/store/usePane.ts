/** The store in components: the actions by `usePane`, the state by `useOpen`. */
import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { Pane } from "./createPane";
import type { OpenState, PaneState } from "./state";
import type { ViewName, ViewReading, Views } from "./views";

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

/** What a screen beside the guided path shows: asked for when it is not there yet or no longer true. */
export function useView<Name extends ViewName>(name: Name): ViewReading<Views[Name]> {
  const pane = usePane();
  const { views, book, work } = useOpen();
  const reading: ViewReading<Views[Name]> = views[name] ?? { state: "none" };
  const wanted = reading.state === "none" || (reading.state === "read" && !reading.fresh);
  const ready = book.state === "read" && book.freshness === "current" && work === null;
  useEffect(() => {
    if (wanted && ready) void pane.view(name);
  }, [pane, name, wanted, ready]);
  return reading;
}
