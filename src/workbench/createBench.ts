/** Puts the workbench together: the grid, the workbook in it, the host that serves it, and the add-in's frames. */
import { lostText } from "../xlsx/lostText";
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import type { BenchActions, BenchState } from "./bench";
import { decodeFile, Refusal } from "./codec";
import { emptyWorkbook } from "./emptyWorkbook";
import { readExample, readFile, readServed, saveFile, type NamedBook } from "./files";
import { serveFrame, type Frame, type ShowDialog } from "./frames";
import { createGrid, type Grid } from "./grid";
import { insertSheets, sheetNames } from "./insertSheets";
import { parseManifest } from "./manifest";
import { openBook, type OpenBook } from "./openBooks";
import { installOfficeScript } from "./serviceWorker";
import { createStore, type Store } from "./store";

const NEW_NAME = "新工作簿.xlsx";

export interface Bench {
  readonly store: Store<BenchState>;
  readonly actions: BenchActions;
  /** The open workbook, for tests. */
  readonly book: () => OpenBook | null;
}

export function createBench(firstBook: string): Bench {
  const store = createStore<BenchState>({
    fileName: NEW_NAME,
    unsaved: false,
    paneOpen: true,
    generation: 0,
    busy: null,
    notice: null,
    dialog: null,
    choice: null,
    ribbon: null,
  });
  let grid: Grid | null = null;
  let book: OpenBook | null = null;
  const frames: { pane: Frame | null; functions: Frame | null } = { pane: null, functions: null };

  function show({ name, workbook }: NamedBook): void {
    if (grid === null) return;
    frames.pane?.close();
    frames.functions?.close();
    book?.close();
    book = openBook(grid, workbook, {
      onEdit: () => store.get().unsaved || store.set({ unsaved: true }),
      onRefused: (sheet) => store.set({ notice: { title: "这里不能改动", body: `“${sheet}”受保护，锁定的单元格不能改动。` } }),
      onCreated: offerCreated,
    });
    store.set({ fileName: name, unsaved: false, paneOpen: true, generation: store.get().generation + 1 });
    const lost = lostText(workbook.extras.lost);
    if (lost !== null) store.set({ notice: { title: name, body: lost } });
  }

  /** Works with a spinner; a refusal becomes a notice and leaves the open workbook as it is. */
  async function during(busy: string, title: string, work: () => Promise<void>): Promise<void> {
    if (store.get().busy !== null) return;
    store.set({ busy });
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      store.set({ notice: { title, body: error.sentence } });
    } finally {
      store.set({ busy: null });
    }
  }

  /** Excel shows a new workbook in a window of its own; here one is shown at a time, so the person says whether it may take the place. */
  function offerCreated(bytes: Uint8Array): void {
    const name = store.get().fileName;
    const body = store.get().unsaved
      ? `工作台一次只显示一个工作簿。现在打开新的，“${name}”里没有另存的更改就找不回来了；也可以取消，在窗格里把新工作簿存成文件。`
      : `工作台一次只显示一个工作簿。现在打开新的，“${name}”会关闭，文件不变；也可以取消，在窗格里把新工作簿存成文件。`;
    const run = (): void =>
      void during("正在打开…", "没有打开", async () => {
        show({ name: NEW_NAME, workbook: await decodeFile(bytes) });
        store.set({ unsaved: true });
      });
    store.set({ notice: { title: "窗格新建了一个工作簿", body, proceed: { label: "打开新工作簿", run } } });
  }

  function insert(from: FileWorkbook, names: readonly string[]): void {
    if (book === null) return;
    show({ name: store.get().fileName, workbook: insertSheets(book.model.save(), from, names) });
    store.set({ unsaved: true });
  }

  /** Asks first when changes would be lost. */
  function replace(read: () => Promise<NamedBook>): void {
    const run = (): void => void during("正在打开…", "没有打开", async () => show(await read()));
    if (!store.get().unsaved) return run();
    const body = `“${store.get().fileName}”里有没有另存的更改，打开别的工作簿后就找不回来了。`;
    store.set({ notice: { title: "还没有保存", body, proceed: { label: "不保存，继续", run } } });
  }

  const showDialog: ShowDialog = (request, onClosed) => {
    if (store.get().dialog !== null) return null;
    const close = (): void => store.set({ dialog: null });
    store.set({
      dialog: {
        ...request,
        onClosed: () => {
          close();
          onClosed();
        },
      },
    });
    return close;
  };

  const attach = (place: "pane" | "functions") => (frame: HTMLIFrameElement | null) => {
    frames[place]?.close();
    frames[place] = frame === null || book === null ? null : serveFrame(frame, book.openClient, showDialog);
  };

  async function start(container: HTMLElement): Promise<void> {
    await installOfficeScript();
    const manifest = await fetch("/addin/manifest.xml");
    store.set({ ribbon: parseManifest(await manifest.text()) });
    grid = createGrid(container);
    await during("正在打开…", "没有打开", async () => show(await readFirst(firstBook)));
    if (book === null) show(newBook());
  }

  const actions: BenchActions = {
    start: (container) =>
      void start(container).catch((error: unknown) => {
        const body = `这个浏览器里无法运行加载项，请换用新版的 Edge、Chrome 或 Firefox。（${String(error)}）`;
        store.set({ notice: { title: "工作台没有启动", body } });
      }),
    newBook: () => replace(async () => newBook()),
    openFile: (file) => replace(() => readFile(file)),
    insertFrom: (file) =>
      void during("正在打开…", "没有打开", async () => {
        const { name, workbook } = await readFile(file);
        const taken = new Set(book === null ? [] : sheetNames(book.model.save()));
        store.set({
          choice: {
            fileName: name,
            sheets: sheetNames(workbook).map((sheet) => ({ name: sheet, taken: taken.has(sheet) })),
            insert: (names) => insert(workbook, names),
          },
        });
      }),
    openExample: (example) => replace(() => readExample(example)),
    save: () =>
      void during("正在保存…", "没有保存", async () => {
        if (book === null) return;
        await book.model.settle();
        await saveFile(store.get().fileName, book.model.save());
        store.set({ unsaved: false });
      }),
    press({ action }) {
      if (action.kind === "showPane") store.set({ paneOpen: true });
      else void frames.functions?.invoke(action.functionName);
    },
    closePane: () => store.set({ paneOpen: false }),
    attachPane: attach("pane"),
    attachFunctions: attach("functions"),
    dismiss: () => store.set({ notice: null, choice: null }),
  };
  return { store, actions, book: () => book };
}

const newBook = (): NamedBook => ({ name: NEW_NAME, workbook: emptyWorkbook() });

/** `?book=`: sample (when absent), faults, empty, or a path below /examples. */
async function readFirst(book: string): Promise<NamedBook> {
  if (book === "empty") return newBook();
  if (book === "sample" || book === "faults") return readExample(book);
  if (!book.startsWith("/examples/")) throw new Refusal(`没有找到示例“${book}”，已打开空白工作簿。`, "");
  return readServed(book);
}
