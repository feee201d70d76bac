/** Puts the workbench together: the grid, the workbook in it, the host that serves it, and the add-in's frames. */
import { lostText } from "../xlsx/lostText";
import { lostTextInEnglish } from "../xlsx/lostTextInEnglish";
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
import { benchLanguage, benchWords as say } from "./words/benchWords";

const NEW_NAME = say.newBook;

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
      onRefused: (sheet) => store.set({ notice: { title: say.protectedTitle, body: say.protectedBody(sheet) } }),
      onCreated: offerCreated,
    });
    store.set({ fileName: name, unsaved: false, paneOpen: true, generation: store.get().generation + 1 });
    const lost = (benchLanguage() === "en-US" ? lostTextInEnglish : lostText)(workbook.extras.lost);
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
    const body = store.get().unsaved ? say.createdUnsaved(name) : say.createdSaved(name);
    const run = (): void =>
      void during(say.opening, say.notOpened, async () => {
        show({ name: NEW_NAME, workbook: await decodeFile(bytes) });
        store.set({ unsaved: true });
      });
    store.set({ notice: { title: say.createdTitle, body, proceed: { label: say.openCreated, run } } });
  }

  function insert(from: FileWorkbook, names: readonly string[]): void {
    if (book === null) return;
    show({ name: store.get().fileName, workbook: insertSheets(book.model.save(), from, names) });
    store.set({ unsaved: true });
  }

  /** Asks first when changes would be lost. */
  function replace(read: () => Promise<NamedBook>): void {
    const run = (): void => void during(say.opening, say.notOpened, async () => show(await read()));
    if (!store.get().unsaved) return run();
    const body = say.unsavedBody(store.get().fileName);
    store.set({ notice: { title: say.unsavedTitle, body, proceed: { label: say.withoutSaving, run } } });
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
    store.set({ ribbon: parseManifest(await manifest.text(), benchLanguage()) });
    grid = await createGrid(container, benchLanguage());
    await during(say.opening, say.notOpened, async () => show(await readFirst(firstBook)));
    if (book === null) show(newBook());
  }

  const actions: BenchActions = {
    start: (container) =>
      void start(container).catch((error: unknown) => {
        store.set({ notice: { title: say.notStarted, body: say.notStartedBody(String(error)) } });
      }),
    newBook: () => replace(async () => newBook()),
    openFile: (file) => replace(() => readFile(file)),
    insertFrom: (file) =>
      void during(say.opening, say.notOpened, async () => {
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
      void during(say.saving, say.notSaved, async () => {
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
  if (!book.startsWith("/examples/")) throw new Refusal(say.noExample(book), "");
  return readServed(book);
}
