/** The add-in's pages in their frames, as the workbench talks to them: requests and events of Excel's API, and presses of ribbon buttons. */

/** One client of the host: answers its requests, and hands it events until it is closed. */
export interface HostClient {
  readonly ask: (request: string) => Promise<string>;
  readonly close: () => void;
}

/** A host that serves the workbook which is open. */
export type OpenClient = (deliver: (message: string) => void) => HostClient;

export interface DialogRequest {
  readonly page: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
}

/** Shows a page over the workbook; `onClosed` when the person closes it. Answers how to close it, or null when one is open already. */
export type ShowDialog = (request: DialogRequest, onClosed: () => void) => (() => void) | null;

type FromFrame =
  | { readonly kaoping: "openDialog"; readonly id: number; readonly request: DialogRequest }
  | { readonly kaoping: "closeDialog"; readonly id: number }
  | { readonly kaoping: "loaded" }
  | { readonly kaoping: "request"; readonly text: string }
  | { readonly kaoping: "completed"; readonly id: number };

export interface Frame {
  /** Runs a function of the function file; resolves when it says that it is completed. */
  readonly invoke: (functionName: string) => Promise<void>;
  readonly close: () => void;
}

/** Serves the page in a frame. Excel ends a function command after five minutes, so does this. */
export function serveFrame(element: HTMLIFrameElement, openClient: OpenClient, showDialog: ShowDialog, limit = 300_000): Frame {
  const post = (message: unknown): void => element.contentWindow?.postMessage(message, window.location.origin);
  const client = openClient((text) => post({ kaoping: "answer", text }));
  const pending = new Map<number, () => void>();
  let loaded = false;
  let calls = 0;
  const queue: unknown[] = [];

  const dialogs = new Map<number, () => void>();

  function openDialog(id: number, request: DialogRequest): void {
    const { origin, href } = new URL(request.page, window.location.href);
    const tell = (state: "opened" | "refused" | "closed"): void => post({ kaoping: "dialog", id, state });
    const close = origin === window.location.origin ? showDialog({ ...request, page: href }, () => tell("closed")) : null;
    if (close !== null) dialogs.set(id, close);
    tell(close === null ? "refused" : "opened");
  }

  const onMessage = (event: MessageEvent<FromFrame>): void => {
    if (event.source !== element.contentWindow || event.origin !== window.location.origin) return;
    const message = event.data;
    if (message.kaoping === "request") void client.ask(message.text).then((text) => post({ kaoping: "answer", text }));
    if (message.kaoping === "completed") pending.get(message.id)?.();
    if (message.kaoping === "openDialog") openDialog(message.id, message.request);
    if (message.kaoping === "closeDialog") dialogs.get(message.id)?.();
    if (message.kaoping === "loaded") {
      loaded = true;
      for (const call of queue.splice(0)) post(call);
    }
  };
  window.addEventListener("message", onMessage);

  return {
    invoke(name) {
      const id = ++calls;
      const call = { kaoping: "invoke", id, name };
      if (loaded) post(call);
      else queue.push(call);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${name} did not complete in time.`)), limit);
        pending.set(id, () => {
          clearTimeout(timer);
          pending.delete(id);
          resolve();
        });
      });
    },
    close() {
      window.removeEventListener("message", onMessage);
      client.close();
    },
  };
}
