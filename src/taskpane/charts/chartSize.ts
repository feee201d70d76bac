/** Pixels: the pane is designed for 350, of which the drawer keeps a margin on both sides. */
export const CHART_WIDTH = 302;
