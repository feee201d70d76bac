/** The frame around the grid is coloured as a spreadsheet's is; the pane brings its own theme. */
import { createLightTheme, type BrandVariants } from "@fluentui/react-components";

const GREENS: BrandVariants = {
  10: "#03160c",
  20: "#062314",
  30: "#08331d",
  40: "#0a4126",
  50: "#0c4f2e",
  60: "#0e5d37",
  70: "#0f6b3f",
  80: "#107c41",
  90: "#2a8a55",
  100: "#439869",
  110: "#5ca57d",
  120: "#76b391",
  130: "#91c1a6",
  140: "#acd0bb",
  150: "#c8dfd1",
  160: "#e5f0e9",
};

export const benchTheme = createLightTheme(GREENS);
