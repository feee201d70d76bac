/** How a path is walked: in Chinese, light and at the workbench's own width, or as PATH_VIEW="en-US dark 320" says. */
import { enUS as benchEnUS } from "../../../src/workbench/words/en-US";
import { zhCN as benchZhCN, type BenchWords } from "../../../src/workbench/words/zh-CN";
import { enUS } from "../../../src/taskpane/words/en-US";
import { zhCN, type Words } from "../../../src/taskpane/words/zh-CN";

export interface View {
  readonly language: "zh-CN" | "en-US";
  readonly theme: "light" | "dark" | "contrast";
  /** Pixels; null leaves the pane as wide as it opens. */
  readonly width: number | null;
  /** "" for the ordinary view. */
  readonly name: string;
}

const asked = (process.env["PATH_VIEW"] ?? "").split(/\s+/).filter((word) => word !== "");
const width = asked.find((word) => /^\d+$/.test(word));

export const view: View = {
  language: asked.includes("en-US") ? "en-US" : "zh-CN",
  theme: asked.includes("dark") ? "dark" : asked.includes("contrast") ? "contrast" : "light",
  width: width === undefined ? null : Number(width),
  name: asked.join("-"),
};

/** What the pane says in this view, and what the workbench says around it. */
export const words: Words = view.language === "en-US" ? enUS : zhCN;
export const benchSays: BenchWords = view.language === "en-US" ? benchEnUS : benchZhCN;
