/** Sentences of the faults in the book itself: V01, V02, V24, V25, V31. */
import { boundsText, say, type MessagesOf, type Sentence } from "./issueSentence";

type Keys = MessagesOf<"V01" | "V02" | "V24" | "V25" | "V31">;

const REISSUE = "请核对是不是交错了表；应使用本季度本考评簿发出的评分表。";

export const bookSentences: Readonly<Record<Keys, Sentence>> = {
  "V01.missing": say((_found, p) => [
    `缺${p("department")}的评分表`,
    `工作表“${p("sheet")}”`,
    "请在“收发评分表”的“发出模板”里选“作为本簿的工作表”，补建这张表。",
  ]),
  "V01.noIdentity": say((_found, p) => [
    `评分表上方缺少标识：${p("labels")}`,
    "模板上方的标识文字",
    "请恢复被删去的文字，或重新使用模板。",
  ]),
  "V01.department": say((found, p) => [`这张表写的是“${found}”`, p("expected"), REISSUE]),
  "V01.period": say((found, p) => [`这张表写的是“${found}”，不是本季度的`, p("expected"), REISSUE]),
  "V01.book": say((found, p) => [`这张表不是本考评簿发出的（“${found}”）`, p("expected"), REISSUE]),
  "V01.version": say((found, p) => [`这张表的模板版本不对（“${found}”）`, `模板版本 ${p("expected")}`, "请用现在的模板重新填写。"]),
  "V01.late": say((found, p) => [
    `${p("department")}的评分表 ${found} 才收到（${p("file")}），过了截止日期`,
    `${p("deadline")} 或以前`,
    "照常计算。同意收下请确认，写明原因。",
  ]),
  "V02.missing": say((_found, p) => [`缺少“${p("heading")}”一列`, `标题为“${p("heading")}”的一列`, "请恢复这一列，标题与模板一致。"]),
  "V02.renamed": say((found, p) => [
    `标题“${found}”处应为“${p("heading")}”`,
    p("heading"),
    "请改回模板的标题；如果不是同一列，请恢复原来的列。",
  ]),
  "V02.duplicate": say((found) => [`标题“${found}”出现不止一次`, "每个标题一列", "请核实保留哪一列，另一列改名或删去。"]),
  "V02.moved": say((_found, p) => ["各列的次序与模板不同", "", `已按标题识别：${p("mapping")}。不影响计算。`]),
  "V02.inserted": say((found) => [`中间多了一列“${found}”`, "", "这一列不参加计算。不需要时请删去。"]),
  "V02.optional": say((_found, p) => [`没有找到“${p("heading")}”一列`, p("heading"), "不影响计算；需要时请恢复。"]),
  "V24.noBook": say(() => ["这个工作簿不是考评簿：没有找到设置、部门、花名册等表格", "考评簿", "请打开考评簿，或新建一个。"]),
  "V24.noTable": say((_found, p) => [
    `没有找到“${p("sheet")}”的表格 ${p("table")}`,
    `工作表“${p("sheet")}”中名为 ${p("table")} 的表格`,
    "请恢复这张表；表格如被转换为区域，请从备份中恢复。",
  ]),
  "V24.belowTable": say((_found, p, issue) => [
    `第 ${p("rows")} 行写在表格下面，没有计入`,
    "表格里面的行",
    issue.fix ? "可以把这几行收进表格；不需要的请删去。" : "请把表格右下角的小角标向下拖，把这几行包括进来；不需要的请删去。",
  ]),
  "V24.unknownSetting": say((found) => [
    found.trim() === "" ? "这一行没有项目名" : `设置中没有“${found}”这一项`,
    "设置表原有的项目",
    "请核对项目名称；多余的行请删去。",
  ]),
  "V24.duplicateSetting": say((_found, p) => [`“${p("item")}”出现不止一次`, "每项一行", "请核实保留哪一行，删去另一行。"]),
  "V24.missingSetting": say((_found, p) => [`设置中缺少“${p("item")}”`, boundsText(p("min"), p("max")), "请补上这一行。"]),
  "V24.value": say((found, p) => [
    found === "" ? `“${p("item")}”没有填` : `“${p("item")}”不能是“${found}”`,
    [boundsText(p("min"), p("max")), p("kind") === "count" ? "整数" : "数字，最多两位小数"].filter((part) => part !== "").join("，"),
    "请改填。",
  ]),
  "V24.choice": say((found, p) => [
    found === "" ? `“${p("item")}”没有填` : `“${p("item")}”不能是“${found}”`,
    p("allowed"),
    `请从 ${p("allowed")} 中选一个。`,
  ]),
  "V24.order": say((_found, p) => [
    `${p("low")} ${p("lowValue")} ${p("lowValue") === p("highValue") ? "等于" : "大于"}${p("high")} ${p("highValue")}`,
    `${p("low")}${p("equal") === "allowed" ? "不大于" : "小于"}${p("high")}`,
    "请核对这两个数。",
  ]),
  "V24.unknownCode": say((found, p) => [`“${p("unknown") || found}”不是部门代码`, `部门代码：${p("codes")}`, "请改成部门表中的代码。"]),
  "V24.duplicateCode": say((found, p) => [`${p("heading")}“${found}”重复`, `${p("heading")}不重复`, "请改成不同的。"]),
  "V24.blank": say((_found, p) => [`“${p("heading")}”没有填`, p("heading"), "请补填。"]),
  "V24.duplicate": say((found) => [
    `同一部门有两个指标叫“${found}”`,
    "同一部门的指标名称不重复",
    "请改成不同的名称，评分表的标题也一并改。",
  ]),
  "V24.badCode": say((found) => [`代码“${found}”不能用`, "字母、数字或下划线", "请改成如 JW 的代码。"]),
  "V24.reserved": say((found) => [`指标不能叫“${found}”，评分表已有这一列`, "别的名称", "请换一个名称。"]),
  "V24.empty": say((_found, p) => [`${p("table")}表是空的`, "至少一行", "请先填写部门、权重和指标。"]),
  "V24.weight": say((found) => [
    found === "" ? "权重没有填" : `权重不能是“${found}”`,
    "大于 0 的数字，最多两位小数",
    "请改填，如 25 表示 25%。",
  ]),
  "V24.weightPercent": say((found, p) => [`权重写成了百分数 ${found}`, p("suggestion"), `请改填 ${p("suggestion")}，单元格格式改为常规。`]),
  "V24.weightSum": say((found) => [`各部门权重合计 ${found}`, "合计 100", "请核对各部门的权重。"]),
  "V24.weightFractions": say(() => ["各部门权重写成了小数，合计 1", "合计 100", "请改填百分数，如 25 而不是 0.25。"]),
  "V24.weightMixed": say((found, p) => [
    `权重 ${found} 是小数，其余是百分数`,
    p("suggestion"),
    `是不是 ${p("suggestion")}？请核对后改填。`,
  ]),
  "V24.noBase": say((_found, p) => [`${p("department")}没有基础指标`, "至少一个类型为“基础”的指标", "请在指标表补上。"]),
  "V24.conversion": say((found) => [`换算不能是“${found}”`, "大于 0 的小数或分数，如 0.2、50/100；空白为 1", "请改填。"]),
  "V24.alternatives": say((found, p) => [
    `“${p("slot")}”一组中，${p("other")}最高 ${p("max")}，这里是 ${found}`,
    p("max"),
    "同一组的最高分要相同，请核对。",
  ]),
  "V25.noGroup": say(() => ["没有党小组", "党小组表中的一个", "请补填。"]),
  "V25.noBranch": say(() => ["没有支部", "所在支部", "请补填。"]),
  "V25.unknownGroup": say((found, p) => [
    found === "" ? "党小组没有填" : `党小组“${found}”不在党小组表中`,
    p("groups"),
    "请改成党小组表中的名称，或先在党小组表补上。",
  ]),
  "V25.duplicateGroup": say((found) => [`党小组“${found}”重复`, "每个党小组一行", "请删去重复的一行，或改名。"]),
  "V31.veto": say((_found, p) => [`一票否决缺少“${p("heading")}”`, p("heading"), "请补齐；没有文件依据的不能列入。"]),
  "V31.vetoValue": say((found, p) => [`一票否决的“${p("heading")}”不能是“${found}”`, p("allowed"), "请核对后改填。"]),
  "V31.absence": say((_found, p) => [`不参评，但没有${p("heading")}`, p("heading"), "请补填；没有事由和批准人的应当参评。"]),
};
