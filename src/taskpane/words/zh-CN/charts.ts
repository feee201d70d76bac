/** 图表：三张图的名称、图例和写进工作簿。图的文字说明与工作表“图表”上的相同。 */
export const charts = {
  open: "图表",
  title: "图表",
  totals: "总分分布与评优线",
  groups: "各党小组平均分",
  departments: "各部门得分的高低",
  above: "不低于评优线",
  below: "低于评优线",
  lowToMiddle: "最低到中间",
  middleToHigh: "中间到最高",
  bin: (from: number, to: number) => `${from}–${to} 分`,
  /** Under a bar: where its bin begins, with a sign where the line is. */
  start: (from: number, line: boolean) => `${line ? "▲" : ""}${from}–`,
  lineMark: (width: number) => `每 ${width} 分一段，横轴是段首的分数；▲ 评优线在这一段内。`,
  count: (n: number) => `${n} 人`,
  range: (from: string, to: string) => `${from} 到 ${to} 分`,
  mean: (mean: string, members: number) => `${mean} 分，${members} 人`,
  write: "写入工作簿",
  writeHint: "写成工作表“图表”，随分数变动，可以打印。",
  staleHint: "数据有改动，请先重新计算排名，再写入。",
  working: "正在写出图表…",
  done: "图表已写入工作表“图表”。",
};
