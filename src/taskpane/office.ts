/** The pane's only door to Office: readiness, theme, and the context that commands run in. */
import type { MakeContext } from "./store/commands";
import type { UnavailableReason } from "./store/state";
import { localNow } from "./time";

/** The oldest Excel that the add-in supports. */
const REQUIRED = "1.14";
/** How long office.js may take; Microsoft's CDN is slow in places. Milliseconds. */
const LOAD_LIMIT = 15_000;

export type PaneTheme = "light" | "dark" | "contrast";

/** Waits for office.js and the host; answers why the pane cannot work here, or null when it can. */
export async function connectOffice(script = document.getElementById("office-js"), limit = LOAD_LIMIT): Promise<UnavailableReason | null> {
  if (!(await officeLoaded(script, limit))) return "notLoaded";
  const info = await within(Office.onReady(), limit);
  if (!info || info.host !== Office.HostType.Excel) return "notInExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIRED) ? null : "tooOld";
}

function officeLoaded(script: HTMLElement | null, limit: number): Promise<boolean> {
  const here = (): boolean => typeof Office !== "undefined" && typeof Office.onReady === "function";
  if (here()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(here()), limit);
    const settle = (): void => {
      clearTimeout(timer);
      resolve(here());
    };
    script?.addEventListener("load", settle, { once: true });
    script?.addEventListener("error", settle, { once: true });
  });
}

const within = <T>(promise: Promise<T>, limit: number): Promise<T | null> =>
  Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), limit))]);

export const makeOfficeContext: MakeContext = ({ user, onProgress, signal }) => ({
  // Excel refuses requests while a cell is being edited; it then waits for the edit to end.
  run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
  now: localNow,
  newId: () => crypto.randomUUID(),
  user,
  openWorkbook: (base64) => Excel.createWorkbook(base64),
  ...(onProgress ? { onProgress } : {}),
  ...(signal ? { signal } : {}),
});

/** The theme of Office now: forced colours first, then what the host says. */
export function officeTheme(): PaneTheme {
  if (window.matchMedia?.("(forced-colors: active)").matches) return "contrast";
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return "light";
  return theme.isDarkTheme || isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}

/** The language of Office's own words; before Office is there, the browser's. */
export function officeLanguage(): string | undefined {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language ?? window.navigator.language;
}

/** "#1f1f1f" is dark: relative luminance under a quarter. */
function isDark(colour: string | undefined): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!hex) return false;
  const [red, green, blue] = [hex[1], hex[2], hex[3]].map((part) => parseInt(part ?? "ff", 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 64;
}

/** Calls back when the theme may have changed: forced colours, or a return to the pane. */
export function watchTheme(onChange: () => void): () => void {
  const forced = window.matchMedia?.("(forced-colors: active)");
  forced?.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    forced?.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}
