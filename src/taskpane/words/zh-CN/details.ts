/** 一个人每一分的来历之外：离评优线多远、怎样四舍五入，以及写出个人明细。 */
export const details = {
  writeOne: "写出个人明细",
  writeAll: "写出全部个人明细",
  hint: "每一分和它的单元格写成一页，可打印签字。",
  staleHint: "数据有改动，请先重新计算排名，再写出个人明细。",
  working: "正在写出个人明细…",
  done: (count: number) => `个人明细已写出，共 ${count} 人，每人一页。`,
  toHighestOutside: (total: string, points: string) => `比线外最高分（${total}）高 ${points} 分`,
  toLowestInside: (total: string, points: string) => `比线内最低分（${total}）低 ${points} 分`,
  nobodyOutside: "没有人在线外",
  nobodyInside: "没有人在线内",
  rounding: (exact: string, isExact: boolean, total: string) => `${isExact ? "" : "约 "}${exact}，四舍五入一次为 ${total} 分`,
  noRounding: "正好两位小数，没有四舍五入",
  /** 7 × 0.2 */
  converted: (factor: string) => `× ${factor}`,
  instead: (name: string) => `以“${name}”计`,
};
