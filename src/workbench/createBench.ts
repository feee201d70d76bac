/** Puts the workbench together: the grid, the workbook in it, the host that serves it, and the add-in's frames. */
import type { BenchActions, BenchState } from "./bench";
import { createGrid, type Grid } from "./grid";
import { serveFrame, type Frame } from "./frames";
import { parseManifest } from "./manifest";
import { installOfficeScript } from "./serviceWorker";
import { createStore, type Store } from "./store";

export function createBench(): { readonly store: Store<BenchState>; readonly actions: BenchActions } {
  const store = createStore<BenchState>({
    fileName: "新工作簿.xlsx",
    unsaved: false,
    paneOpen: true,
    generation: 0,
    busy: null,
    notice: null,
    ribbon: null,
  });
  let grid: Grid | null = null;
  let functions: Frame | null = null;
  let pane: Frame | null = null;

  const openClient = () => ({ ask: async () => "", close() {} });
  const actions: BenchActions = {
    start(container) {
      void (async () => {
        await installOfficeScript();
        const xml = await (await fetch("/addin/manifest.xml")).text();
        grid = createGrid(container);
        grid.show({});
        store.set({ ribbon: parseManifest(xml), generation: 1 });
      })();
    },
    newBook() {},
    openFile() {},
    openExample() {},
    save() {},
    press(button) {
      if (button.action.kind === "showPane") store.set({ paneOpen: true });
      else void functions?.invoke(button.action.functionName);
    },
    closePane: () => store.set({ paneOpen: false }),
    attachPane(frame) {
      pane?.close();
      pane = frame === null ? null : serveFrame(frame, openClient);
    },
    attachFunctions(frame) {
      functions?.close();
      functions = frame === null ? null : serveFrame(frame, openClient);
    },
    dismiss: () => store.set({ notice: null }),
  };
  return { store, actions };
}
