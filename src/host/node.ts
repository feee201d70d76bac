/** Excel in Node: Microsoft's client library, unmodified, in a context of its own, over a headless workbook. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script, type Context } from "node:vm";
import { createHost, type Host } from "./host";
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import { openModel } from "./univerNode";

export interface NodeExcel {
  /** Excel.run on this workbook. */
  readonly run: typeof Excel.run;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** The workbook as it stands now, calculated. */
  save(): Promise<FileWorkbook>;
  close(): void;
}

/** Opens a workbook; several may be open at once, each with a client library of its own. */
export async function openInNode(workbook: FileWorkbook): Promise<NodeExcel> {
  const { model, close } = openModel(workbook);
  const host = createHost(model);
  const context = loadLibrary(host);
  await model.settle();
  const library = context as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  return {
    run: library.Excel.run.bind(library.Excel) as typeof Excel.run,
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    host,
    async save() {
      await model.settle();
      return model.save();
    },
    close() {
      host.dispose();
      close();
    },
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

function loadLibrary(host: Host): Context {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      void host.handle(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  host.onEvent((text) => bridge.onMessageFromHost?.(text));
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout: patient,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    Promise,
    Error,
    JSON,
    navigator: { userAgent: "Node", language: "zh-CN" },
    location: { href: "https://localhost/", search: "", hash: "", host: "localhost", protocol: "https:", pathname: "/" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      cookie: "",
      addEventListener: () => undefined,
      URL: "https://localhost/",
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    localStorage: { getItem: () => null, setItem: () => undefined },
  };
  globals["window"] = globals;
  globals["self"] = globals;
  const context = createContext(globals);
  librarySource().runInContext(context);
  return context;
}

/** The library times its own telemetry seconds ahead; that must not keep a finished process alive. */
function patient(run: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(run, milliseconds);
  return milliseconds >= 1000 ? timer.unref() : timer;
}

let source: Script | null = null;

/** Compiled once a process. */
function librarySource(): Script {
  if (source) return source;
  const from = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
  const path = join(dirname(from), "dist", "excel-web-16.00.js");
  source = new Script(readFileSync(path, "utf8"), { filename: path });
  return source;
}
