import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { BenchActions, BenchState } from "../bench";
import type { Store } from "../store";
import { benchTheme } from "../theme";
import { AddinDialogFrame } from "./AddinDialogFrame";
import { NoticeDialog } from "./NoticeDialog";
import { PaneColumn } from "./PaneColumn";
import { Ribbon, type RibbonView } from "./Ribbon";
import { SheetChoiceDialog } from "./SheetChoiceDialog";
import { TitleBar } from "./TitleBar";
import { benchWords as say } from "../words/benchWords";

/** The whole page: title bar, ribbon, the grid, and the task pane at its right. */
export function Workbench({ store, actions }: { store: Store<BenchState>; actions: BenchActions }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [view, setView] = useState<RibbonView>("addin");
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current !== null) actions.start(grid.current);
  }, [actions]);
  return (
    <FluentProvider theme={benchTheme} className="bench-provider">
      {/* The provider gives its class to every pop-up as well: the layout stands on an element of its own. */}
      <div className="bench">
        <TitleBar fileName={state.fileName} unsaved={state.unsaved} />
        <Ribbon view={view} onView={setView} tab={state.ribbon} actions={actions} />
        <main className="bench-body">
          {/* Univer's own toolbar lies over the ribbon while 开始 is chosen. */}
          <div ref={grid} className="bench-grid" data-home={view === "home"} aria-label={say.sheets} />
          {state.generation > 0 && <PaneColumn key={state.generation} open={state.paneOpen} ribbon={state.ribbon} actions={actions} />}
        </main>
      </div>
      {state.busy !== null && (
        <div className="bench-busy" role="status">
          <Spinner size="tiny" label={state.busy} />
        </div>
      )}
      {state.dialog !== null && <AddinDialogFrame dialog={state.dialog} />}
      {state.choice !== null && <SheetChoiceDialog choice={state.choice} onDismiss={actions.dismiss} />}
      {state.notice !== null && <NoticeDialog notice={state.notice} onDismiss={actions.dismiss} />}
    </FluentProvider>
  );
}
