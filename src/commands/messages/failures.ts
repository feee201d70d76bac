import type { Failure } from "../outcome";

/** A failure in three short parts: what happened, what became of the workbook, what to do next. */
export interface FailureText {
  readonly title: string;
  readonly body: string;
  readonly next: string;
}

const UNTOUCHED = "没有写入任何内容，工作簿保持原样。";

/** Puts a failure into words a clerk understands. */
export function failureText({ kind, params }: Failure): FailureText {
  const sheet = params.sheet ? `“${params.sheet}”` : "";
  switch (kind) {
    case "cellEditing":
      return { title: "有单元格正在编辑", body: UNTOUCHED, next: "请按回车或 Esc 结束编辑，然后再试一次。" };
    case "protected":
      return {
        title: sheet ? `工作表${sheet}受保护` : "有工作表受保护",
        body: UNTOUCHED,
        next: "请在“审阅”中撤销工作表保护，然后再试一次。",
      };
    case "locked":
      return {
        title: `本季度已在 ${params.at ?? ""} 由${params.by ?? ""}锁定`,
        body: UNTOUCHED,
        next: "确需修改时，请先解除锁定（在“公示与归档”里）并写明理由，改后重新计算、重新锁定。",
      };
    case "readOnly":
      return { title: "这个工作簿是只读的", body: UNTOUCHED, next: "请另存一份，或请文件所有者开放编辑，然后再试。" };
    case "hostTooOld":
      return {
        title: "这个版本的 Excel 缺少需要的功能",
        body: UNTOUCHED,
        next: "季考评需要支持 ExcelApi 1.14 的 Excel：Microsoft 365、Excel 2021 或更新的版本，也可以用网页版。",
      };
    case "changedMeanwhile":
      if (params.since === "preview")
        return { title: "预览之后有人改动了数据", body: `为免写入没有看过的结果，${UNTOUCHED}`, next: "请重新预览，再决定是否应用。" };
      return { title: "刚才有人改动了考评数据", body: `为免覆盖新的改动，${UNTOUCHED}`, next: "请重新校验，再做一次。" };
    case "fixedCellsChanged":
      return {
        title: "修复之后这些单元格又有改动，没有撤销",
        body: `${params.cells ?? ""}${Number(params.count ?? 0) > 5 ? ` 等 ${params.count} 处` : ""}。${UNTOUCHED}`,
        next: "请按操作日志里记下的原来内容，手工改回需要的单元格。",
      };
    case "tooLarge":
      return {
        title: sheet ? `工作表${sheet}的内容过多` : "数据量超过了 Excel 一次能处理的大小",
        body: UNTOUCHED,
        next: "请删去数据区以外的内容（选中多余的行和列，右键“删除”），保存后再试。",
      };
    case "noBook":
      return { title: "这个工作簿里没有考评簿", body: UNTOUCHED, next: "请打开本季度的考评簿，或者新建一个。" };
    case "bookPresent":
      return { title: "这个工作簿里已经有考评簿", body: UNTOUCHED, next: "新的考评簿请在空白工作簿里建立。" };
    case "nameTaken":
      return {
        title: `已经有名为${sheet}的工作表`,
        body: `它不是季考评生成的，不会被覆盖。${UNTOUCHED}`,
        next: "请把它改名或移走，然后再试一次。",
      };
    case "unknownMember":
      return { title: `花名册中没有工号 ${params.ids ?? ""}`, body: UNTOUCHED, next: "请核对工号后再试一次。" };
    case "blocked":
      return { title: "还有问题没有处理", body: UNTOUCHED, next: "请先在“校验”里处理完列出的问题。" };
    case "cancelled":
      return { title: "已取消", body: UNTOUCHED, next: "需要时可以重新开始。" };
    case "notRestored":
      return {
        title: "写入中断，而且没有完全还原",
        body: `请检查这些工作表：${params.sheets ?? ""}。输入的评分没有改动。`,
        next: "请先不要保存，关闭后重新打开工作簿，再做一次。",
      };
    case "unexpected":
      return {
        title: "Excel 没有完成这一步",
        body: UNTOUCHED,
        next: `请再试一次。如果仍然不行，请把这个代码告诉管理员：${params.code ?? "未知"}。`,
      };
  }
}
