import type { Issue } from "../core/issue";

/** Settings, departments, indicators, roster and groups stand before any score (V24, V25). */
export const concernsSetUp = ({ rule }: Issue): boolean => rule === "V24" || rule === "V25";
