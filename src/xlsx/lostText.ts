/** Words for people about what a file loses here (zh-CN). */
import type { LostKind, LostPart } from "./fileWorkbook";

const LOST: Record<LostKind, string> = {
  chart: "图表",
  image: "图片",
  drawing: "图形",
  pivotTable: "数据透视表",
  hyperlink: "超链接",
  threadedComment: "线程批注",
  conditionalFormat: "部分条件格式",
  sparkline: "迷你图",
  filter: "部分筛选条件",
  outline: "分级显示",
  externalData: "外部数据连接",
  embeddedObject: "嵌入对象或控件",
  slicer: "切片器",
  workbookProtection: "工作簿结构保护",
  farFormat: "远处空白单元格的格式",
  chartSheet: "图表工作表",
};

/** What saving over the file would lose, in a sentence; null: nothing. */
export function lostText(lost: readonly LostPart[]): string | null {
  if (lost.length === 0) return null;
  const items = lost.map(({ kind, sheet }) => (sheet === null ? LOST[kind] : `“${sheet}”的${LOST[kind]}`));
  return `这个文件里有这里不能保留的内容：${items.join("、")}。保存时请另存为新文件，原文件不会改动。`;
}
