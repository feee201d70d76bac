/** CSS colours as a file has them: AARRGGBB, opaque. */
import type { Nullable } from "@univerjs/core";

/** Null when there is no colour, or none that can be read. */
export function fileColour(css: Nullable<string>): string | null {
  if (css === null || css === undefined) return null;
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(css.trim())?.[1];
  if (hex !== undefined) return `FF${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css.trim());
  if (short !== null)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase()}`;
  const channels = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/i.exec(css.trim())?.slice(1);
  if (channels === undefined) return null;
  return `FF${channels
    .map((each) => Math.min(255, Number(each)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
