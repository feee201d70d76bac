/**
 * The workbench's service worker: where the add-in asks Microsoft's address for office.js, it gets the same client library from this
 * machine (unmodified, as npm installed it), with a bridge to the workbench in the place of Excel. The built pane thus runs as it is.
 */
const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/]+\/hosted\/office\.js$/;
const LIBRARY = "/office/excel-web-16.00.js";

/** Runs in the add-in's page before the library, which then sends its requests here instead of to Excel. */
function layBridge() {
  const bridge = {
    sendMessageToHost: (text) => window.parent.postMessage({ kaoping: "request", text }, window.location.origin),
    onMessageFromHost: null,
  };
  window._richApiNativeBridge = bridge;
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    if (event.data?.kaoping === "answer") bridge.onMessageFromHost(event.data.text);
  });
}

/** Runs after the library: the parts of Office that the real office.js adds around it. */
function dressOffice() {
  const info = { host: "Excel", platform: "OfficeOnline" };
  /** Newest minor version of each requirement set (1.x) that is served here. */
  const SETS = { ExcelApi: 14, DialogApi: 1, AddinCommands: 1 };
  const supported = (name, version) => Number(String(version ?? "1.1").split(".")[1]) <= (SETS[name] ?? -1);
  const tell = (message) => window.parent.postMessage(message, window.location.origin);
  /** The workbench at `?theme=dark` stands for an Excel in its dark theme. */
  const isDark = new URLSearchParams(window.parent.location.search).get("theme") === "dark";
  const context = {
    contentLanguage: "zh-CN",
    // The workbench stands for Excel: its language is Excel's.
    displayLanguage: window.parent.document.documentElement.lang || "zh-CN",
    diagnostics: { ...info, version: "16.0" },
    ...info,
    officeTheme: isDark
      ? {
          bodyBackgroundColor: "#1f1f1f",
          bodyForegroundColor: "#ffffff",
          controlBackgroundColor: "#292929",
          controlForegroundColor: "#ffffff",
        }
      : {
          bodyBackgroundColor: "#ffffff",
          bodyForegroundColor: "#242424",
          controlBackgroundColor: "#ffffff",
          controlForegroundColor: "#242424",
        },
    requirements: { isSetSupported: supported },
    ui: { openBrowserWindow: (url) => void window.open(url, "_blank", "noopener"), displayDialogAsync },
  };
  // Office.context is a getter that looks here; an assignment to it is ignored.
  window.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", isDialog: false }),
  };

  Office.HostType ??= { Excel: "Excel" };
  Office.PlatformType ??= { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" };
  Office.onReady = (callback) => {
    const ready = Promise.resolve({ ...info });
    return callback === undefined ? ready : ready.then((value) => (callback(value), value));
  };

  const dialogs = new Map();
  function displayDialogAsync(page, options, callback) {
    const id = dialogs.size + 1;
    const answer = typeof options === "function" ? options : callback;
    const { width = 80, height = 80 } = typeof options === "function" ? {} : (options ?? {});
    dialogs.set(id, { answer, handlers: [] });
    tell({ kaoping: "openDialog", id, request: { page: String(page), width, height } });
  }
  function hearOfDialog({ id, state }) {
    const dialog = dialogs.get(id);
    if (state === "closed") return dialog.handlers.forEach((handler) => handler({ error: 12006 }));
    if (state === "refused") return dialog.answer?.({ status: "failed", error: { code: 12007, message: "A dialog is already open." } });
    const value = {
      close: () => tell({ kaoping: "closeDialog", id }),
      addEventHandler: (type, handler) => type === Office.EventType.DialogEventReceived && dialog.handlers.push(handler),
    };
    dialog.answer?.({ status: "succeeded", value });
  }

  // A ribbon button may be pressed before the function file has named its functions: the call then waits.
  const functions = new Map();
  const waiting = [];
  const call = ({ id, name }) => {
    const run = functions.get(name);
    if (run === undefined) waiting.push({ id, name });
    else run({ source: { id: name }, completed: () => tell({ kaoping: "completed", id }) });
  };
  Office.actions = Object.assign(Office.actions ?? {}, {
    associate(name, run) {
      functions.set(name, run);
      for (const pending of waiting.splice(0)) call(pending);
    },
  });
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    if (event.data?.kaoping === "invoke") call(event.data);
    if (event.data?.kaoping === "dialog") hearOfDialog(event.data);
  });
  tell({ kaoping: "loaded" });
}

async function officeScript() {
  const library = await fetch(LIBRARY);
  if (!library.ok) return new Response("", { status: 502, statusText: "office.js is not installed" });
  const text = `(${layBridge})();\n${await library.text()}\n;(${dressOffice})();\n`;
  return new Response(text, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (OFFICE_JS.test(event.request.url)) event.respondWith(officeScript());
});
