/** Fluent's theme for Office's. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { PaneTheme } from "./office";

/** Chinese faces first: Segoe has no Chinese letters, and each system has its own. */
const FACES = `"Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif`;

/** Fluent's dark tones of states and links fall short of 4.5:1 as small text on a row that the mouse is over: the next lighter ones. */
const DARK_TONES: Partial<Theme> = {
  colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground2,
  colorStatusSuccessForeground1: webDarkTheme.colorStatusSuccessForeground2,
  colorBrandForeground1: webDarkTheme.colorBrandForeground2,
  colorBrandForegroundLink: webDarkTheme.colorBrandForegroundLinkHover,
};

export const themes: Record<PaneTheme, Theme> = {
  light: { ...webLightTheme, fontFamilyBase: FACES },
  dark: { ...webDarkTheme, ...DARK_TONES, fontFamilyBase: FACES },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FACES },
};
