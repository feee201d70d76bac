/** 校验、修复、确认。 */
import type { Severity } from "../../../core/issue";

export const validate = {
  title: "校验",
  summary: (errors: number, warnings: number, confirmed: number) =>
    `${errors} 错误 · ${warnings} 提醒${confirmed > 0 ? ` · ${confirmed} 已确认` : ""}`,
  recheck: "重查",
  filters: "筛选",
  all: "全部",
  fixable: "可修复",
  severity: { E: "错误", W: "提醒", I: "提示" } satisfies Record<Severity, string>,
  count: (label: string, count: number) => `${label} ${count}`,
  department: "部门",
  allDepartments: "全部部门",
  person: "人员",
  personPlaceholder: "姓名或工号",
  wholeBook: "全书",
  groupCounts: (errors: number, warnings: number, infos: number) =>
    [errors ? `${errors} 错误` : "", warnings ? `${warnings} 提醒` : "", infos ? `${infos} 提示` : ""].filter(Boolean).join(" · "),
  list: "问题清单",
  rule: (rule: string) => `规则 ${rule}`,
  expected: "应为",
  advice: "建议",
  confirmedBy: (name: string) => `${name} 已确认`,
  confirmed: "已确认",
  confirm: "确认…",
  fix: "修复…",
  toCollect: "收发评分表",
  clean: "没有发现问题",
  cleanBody: "没有错误，也没有待确认的提醒。",
  none: "没有符合筛选条件的问题。",
  clearFilters: "清除筛选",
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 条` : `显示 ${shown} 条，共 ${all} 条`),
  fixAll: (count: number) => `修复可自动修复的 ${count} 处`,
  confirmAll: (count: number) => `确认 ${count} 条提醒`,
  blockedTitle: (count: number) => `还有 ${count} 个问题须先处理`,
  blockedOfficial: "没有写入任何内容。处理好以后再计算；急着看结果可以先试算。",
  blockedTrial: "没有写入任何内容。这些问题连试算也无法跳过，请先处理。",
  tryTrial: "先试算",
};

export const fix = {
  title: "修复预览",
  intro: "下面是每一处改动的前后对照。填写的分数不改，只改写法；被覆盖的公式恢复后按公式重算。应用后记入操作日志，也可以撤销。",
  selectAll: "全选",
  before: "原来",
  after: "改为",
  blank: "（空）",
  unmerge: (range: string) => `取消合并 ${range}`,
  fillDown: (cell: string, value: string) => `${cell} 填入“${value}”`,
  deleteRow: (row: number) => `清空第 ${row} 行（与另一行完全相同）`,
  clearRow: (row: number) => `清空第 ${row} 行（此人另有一行，本行没有填分数）`,
  unhideRows: (rows: string) => `显示隐藏的第 ${rows} 行`,
  unhideColumns: (columns: string) => `显示隐藏的 ${columns} 列`,
  validation: (ranges: string) => `恢复 ${ranges} 的数据验证，数值不变`,
  asText: (text: string) => `文本 ${text}`,
  asNumber: (number: string) => `数字 ${number}`,
  resizeTable: (range: string) => `表格扩到 ${range}，内容不变`,
  formula: "恢复公式，按公式重算",
  apply: (count: number) => `应用选中的 ${count} 处`,
  done: (count: number) => `已修复 ${count} 处。`,
  undo: (count: number) => `撤销刚才修复的 ${count} 处`,
  undone: (count: number, kept: readonly string[]) =>
    `已撤销 ${count} 处修复，单元格恢复原样。${kept.length > 0 ? `表格里不能再合并，这些单元格保持拆开：${kept.join("、")}。` : ""}`,
};

export const confirm = {
  title: (count: number) => (count === 1 ? "确认这条提醒" : `确认 ${count} 条提醒`),
  body: "确认表示您已核对、情况属实。理由会记入确认记录；相应单元格再有改动，提醒会重新出现。",
  reason: "理由",
  reasonPlaceholder: "例如：已与教务处核对原始记录",
  reasonRequired: "请写明理由。",
  go: "确认",
  more: (count: number) => `等 ${count} 条`,
  done: (count: number) => `已确认 ${count} 条提醒。`,
};

export const mark = {
  title: "在工作表中标出",
  on: "在表中标出",
  off: "取消标出",
  about: "图例",
  legend: "错误：虚线框、粗体；提醒：点划线框、下划线；提示：点线框、斜体。只是标记，取消后不留痕迹。",
  working: "正在标出…",
  workingOff: "正在取消标出…",
  done: (cells: number, unplaced: number, skipped: readonly string[]) =>
    [
      cells > 0 ? `已标出 ${cells} 个单元格` : "没有可以标出的单元格",
      unplaced > 0 ? `另有 ${unplaced} 个问题不在某个单元格上，请看清单` : "",
      skipped.length > 0 ? `${skipped.join("、")}受保护，没有标` : "",
    ]
      .filter(Boolean)
      .join("；") + "。",
  undone: (skipped: readonly string[]) =>
    skipped.length > 0 ? `标记已取消；${skipped.join("、")}受保护，标记还在，撤销保护后再取消。` : "标记已取消，工作表恢复原样。",
};
