/** Fluent's theme for Office's. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { PaneTheme } from "./office";

/** Chinese faces first: Segoe has no Chinese letters, and each system has its own. */
const FACES = `"Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif`;

export const themes: Record<PaneTheme, Theme> = {
  light: { ...webLightTheme, fontFamilyBase: FACES },
  dark: { ...webDarkTheme, fontFamilyBase: FACES },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FACES },
};
