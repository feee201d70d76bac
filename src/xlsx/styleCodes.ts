/** Words of the file format and the numbers Univer has for them. */

/** Index is Univer's BorderStyleTypes. */
export const BORDER_STYLES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;

/** Index is Univer's HorizontalAlign. */
export const HORIZONTAL = [null, "left", "center", "right", "justify", "justify", "distributed"] as const;

/** Index is Univer's VerticalAlign; the bottom, default of both, is not written. */
export const VERTICAL = [null, "top", "center", "bottom"] as const;

export const WRAP = 3;
/** TextDecoration of Univer. */
export const UNDERLINE = { double: 10, single: 12 } as const;
