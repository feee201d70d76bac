/** Sentences of the faults in score sheets and group activities: V03–V23, V26–V29, V30, V32. */
import { boundsText, say, type MessagesOf, type Sentence } from "./issueSentence";

type Keys = MessagesOf<
  | "V03"
  | "V04"
  | "V05"
  | "V06"
  | "V07"
  | "V08"
  | "V09"
  | "V10"
  | "V11"
  | "V12"
  | "V13"
  | "V14"
  | "V15"
  | "V16"
  | "V17"
  | "V18"
  | "V19"
  | "V20"
  | "V21"
  | "V22"
  | "V23"
  | "V26"
  | "V27"
  | "V28"
  | "V29"
  | "V30"
  | "V32"
>;

const numberWanted = (p: (name: string) => string): string => {
  const bounds = boundsText(p("min"), p("max"));
  return bounds === "" ? "数字，最多两位小数" : `${bounds} 之间的数字，最多两位小数`;
};
const place = (p: (name: string) => string): string => (p("group") === "" ? p("heading") : `${p("group")}的${p("heading")}`);
const meant = (p: (name: string) => string): string => (p("suggestion") === "" ? "" : `是不是 ${p("suggestion")}？`);
const points = (p: (name: string) => string): string => (p("conversion") === "" ? "" : `（填写的数×${p("conversion")}）`);

export const scoreSentences: Readonly<Record<Keys, Sentence>> = {
  "V03.name": say((found, p) => [
    `姓名“${found}”不在花名册中`,
    "花名册中的党员",
    `${meant(p)}请核对姓名，或补上工号；花名册缺人请先补花名册。`,
  ]),
  "V03.id": say((found, p) => [`工号“${found}”不在花名册中`, "花名册中的工号", `${meant(p)}请核对工号；花名册缺人请先补花名册。`]),
  "V03.idAmbiguous": say((found, p) => [
    `工号 ${found} 对应不止一人：${p("candidates")}`,
    "唯一的工号",
    "请按花名册把工号写成文本，前面的 0 不能省。",
  ]),
  "V03.mismatch": say((found, p) => [
    `本行工号是 ${p("owner")} 的，姓名却写“${found}”`,
    "工号与姓名一致",
    `${meant(p)}请核对是工号错了，还是姓名错了。`,
  ]),
  "V03.nobody": say(() => ["本行有内容，但没有工号和姓名", "工号和姓名", "请补上工号和姓名；多余的内容请删去。"]),
  "V03.zeros": say((found, p) => [`工号“${found}”不在花名册中`, p("suggestion"), "姓名相同，工号只差前面的 0，可以按花名册改过来。"]),
  "V03.leftOver": say((found, p) => [
    `工号“${found}”不在花名册中；${p("suggestion")}已在第 ${p("first")} 行`,
    "每人一行",
    "本行是多出来的，没有填分数，可以清空。",
  ]),
  "V03.leftOverFilled": say((found, p) => [
    `工号“${found}”不在花名册中；${p("suggestion")}已在第 ${p("first")} 行`,
    "每人一行",
    `本行多出来而填有内容，请核对以哪一行为准：要用本行的，先移到第 ${p("first")} 行，再清空本行。`,
  ]),
  "V03.rosterNoId": say(() => ["花名册中没有工号", "唯一的工号", "请补上工号。"]),
  "V03.rosterNoName": say((_found, _p, issue) => [`工号 ${issue.member?.id ?? ""} 没有姓名`, "姓名", "请补上姓名。"]),
  "V04.ambiguous": say((found, p) => [
    `有不止一人叫“${found}”，本行没有工号：${p("candidates")}`,
    "写明工号",
    "请向部门核实是哪一位，补上工号。",
  ]),
  "V05.same": say((found, p, issue) => [
    `${p("name") || issue.member?.name || found}重复：第 ${p("row")} 行与第 ${p("first")} 行内容相同`,
    "只有一行",
    issue.fix ? "可以删去重复的一行。" : "依据或备注不同，请合并到一行后删去另一行。",
  ]),
  "V05.different": say((found, p, issue) => [
    `${p("name") || issue.member?.name || found}重复：第 ${p("row")} 行与第 ${p("first")} 行内容不同`,
    "只有一行",
    "请核实以哪一行为准，删去另一行。",
  ]),
  "V06.missing": say((_found, p, issue) => [
    `${p("department")}评分表缺 ${issue.member?.name ?? ""}（${issue.member?.id ?? ""}）`,
    "每位参评党员一行",
    "请补上此人一行后重查。",
  ]),
  "V06.empty": say((_found, p) => [
    `${p("department")}评分表是空的，缺 ${p("count")} 位参评党员`,
    "每位参评党员一行",
    "请部门填好后重新交来。",
  ]),
  "V07.score": say((_found, p) => [`${p("heading")}没有填`, "分数，或“不适用”", "请部门补填；确实不涉及的填“不适用”，并在备注写明原因。"]),
  "V07.slot": say((_found, p) => [
    `${p("heading")}都没有填`,
    "其中一项的分数，或都填“不适用”",
    "请部门补填其中一项；确实不涉及的填“不适用”，并在备注写明原因。",
  ]),
  "V07.activity": say((_found, p) => [`${p("group")}的${p("heading")}没有填`, "数字", "请补填；没有的填 0。"]),
  "V07.group": say((_found, p) => [`党小组活动缺 ${p("group")}`, "每个党小组一行", "请补上这个党小组一行。"]),
  "V08.zero": say((_found, p) => [
    `${p("heading")}是 0 分`,
    "确实是 0 分才填 0",
    "请核实：确为 0 分请确认；没有评的请清空，不涉及的填“不适用”。",
  ]),
  "V09.number": say((found, p) => [
    `${place(p)}“${found}”是文本，不是数字`,
    `数字 ${p("suggestion")}`,
    `可以转成数字 ${p("suggestion")}。`,
  ]),
  "V09.id": say((found, p) => [`工号“${found}”与花名册的写法不同`, `文本 ${p("id")}`, `可以改成文本 ${p("id")}。`]),
  "V10.text": say((found, p) => [`${place(p)}“${found}”不是数字`, numberWanted(p), "请核对后改填数字；不涉及的填“不适用”。"]),
  "V10.suggestion": say((found, p) => [`${place(p)}“${found}”不是数字`, numberWanted(p), `是不是 ${p("suggestion")}？请核对后改填。`]),
  "V11.date": say((found, p) => [
    `${place(p)}是日期：${found}`,
    numberWanted(p),
    "多半是输入时被自动改成了日期。请核对原来的分数，改填数字，单元格格式改为常规。",
  ]),
  "V12.range": say((found, p) => [`${place(p)}是 ${found}${points(p)}，超出范围`, boundsText(p("min"), p("max")), "请核对后改填。"]),
  "V12.min": say((found, p) => [
    `${place(p)}是 ${found}${points(p)}，低于最低分`,
    boundsText(p("min"), ""),
    "请核对后改填；没有的请清空。",
  ]),
  "V12.max": say((found, p) => [`${place(p)}是 ${found}${points(p)}，高于最高分`, boundsText("", p("max")), "请核对后改填。"]),
  "V12.negative": say((found, p) => [`${place(p)}是负数 ${found}`, boundsText(p("min") || "0", p("max")), "扣分也填正数。请核对后改填。"]),
  "V12.alternatives": say((_found, p) => [
    `${p("headings")}只能填一项，却都填了`,
    "只填其中一项",
    "请核实填哪一项，另一项清空或填“不适用”。",
  ]),
  "V12.whole": say((found, p) => [`${place(p)}是 ${found}，不是整数`, "整数", "请核对后改填。"]),
  "V12.due": say((_found, p) => [`${place(p)}是 0`, "大于 0 的人数", "请核对应到人数后改填。"]),
  "V12.present": say((found, p) => [`${place(p)}是 ${found}，比应到 ${p("due")} 还多`, `不大于 ${p("due")}`, "请核对应到和实到人数。"]),
  "V13.decimals": say((found, p) => [
    `${place(p)}是 ${found}，小数多于两位`,
    "最多两位小数",
    `四舍五入是 ${p("suggestion")}，请部门确认后改填。`,
  ]),
  "V14.indicator": say((_found, p) => [
    `${p("heading")}加 ${p("raw")} 分，超过封顶`,
    `封顶 ${p("cap")} 分`,
    `只计 ${p("cap")} 分，原数保留。无误请确认。`,
  ]),
  "V14.department": say((_found, p) => [
    `加分合计 ${p("raw")} 分，超过部门加分封顶`,
    `封顶 ${p("cap")} 分`,
    `只计 ${p("cap")} 分，原数保留。无误请确认。`,
  ]),
  "V14.honours": say((_found, p) => [
    `${place(p)}是 ${p("raw")} 分，超过封顶`,
    `封顶 ${p("cap")} 分`,
    `只计 ${p("cap")} 分，原数保留。无误请确认。`,
  ]),
  "V15.evidence": say((_found, p) => [
    `${p("headings")}有分，但没有写依据`,
    "写明依据",
    "请在“依据”一列补上文件、通报或台账；暂缺请确认并说明。",
  ]),
  "V16.honour": say((_found, p) => [
    `${p("heading")}与${p("other")}的依据相同：${p("evidence")}`,
    "同一项荣誉只在一处加分",
    "是同一项荣誉的，请保留较高的一处，清空这一处；确实是两项的，请确认并说明。",
  ]),
  "V17.score": say((found, p) => [`${place(p)}是错误值 ${found}`, numberWanted(p), "请部门重新填写这个分数。"]),
  "V17.formula": say((found, p) => [`${p("heading")}是错误值 ${found}`, "模板的公式", "可以恢复模板的公式。"]),
  "V17.text": say((found) => [`这里是错误值 ${found}`, "工号、姓名或党小组", "请重新填写。"]),
  "V18.differs": say((found, p) => [
    `${p("heading")}的公式被改动，现为 ${found === "" ? "空白" : found}`,
    p("expected") === "" ? "模板的公式" : `模板的公式，结果 ${p("expected")}`,
    "可以恢复模板的公式。",
  ]),
  "V18.column": say((_, p) => [
    `“${p("heading")}”一列的公式（${p("rows")} 行）和现在的设置、指标不一致：规则在评分表做好以后改过，或整列换过公式`,
    "按现在规则写的公式",
    "请按“修复”，整列换成现在规则的公式。分数不会变动。",
  ]),
  "V18.columnEqual": say((_, p) => [
    `“${p("heading")}”一列的公式（${p("rows")} 行）和现在的设置、指标不一致，结果目前相同`,
    "按现在规则写的公式",
    "请按“修复”，整列换成现在规则的公式；也可以确认保留。",
  ]),
  "V18.equal": say((found, p) => [
    `${p("heading")}的公式被改动，结果没有变，仍是 ${found}`,
    "模板的公式",
    "可以恢复模板的公式，也可以确认保留。",
  ]),
  "V19.external": say((found, p) => [
    `公式引用了别的工作簿：${p("formula")}`,
    `数值 ${found}`,
    "可以只保留数值，以免原文件变动后结果跟着变。",
  ]),
  "V20.merged": say((_found, p) => [
    `数据区有合并单元格 ${p("range")}`,
    "每人每项一个单元格",
    "可以取消合并；分数不会自动填，请部门补填。",
  ]),
  "V21.rows": say((found, p) => [
    `${found}被隐藏或筛掉，共 ${p("count")} 行有数据`,
    "全部显示",
    "这些行一样参加计算。可以取消隐藏，或核实后确认。",
  ]),
  "V21.columns": say((found) => [`${found}被隐藏，里面有数据`, "全部显示", "这些列一样参加计算。可以取消隐藏，或核实后确认。"]),
  "V22.total": say((found) => [`“${found}”这一行不是党员，已略过`, "", "不需要处理；也可以把它移到表格外。"]),
  "V23.scores": say((_found, p) => [
    `不参评，却有分数：${p("headings")}`,
    "不填分数",
    "请核实参评状态；确实不参评的，这些分数不计，请确认。",
  ]),
  "V23.extra": say((_found, p) => [`本部门各项都不适用，却有${p("heading")}`, "空白", "请核实：有加分、扣分就应有基础分，否则请清空。"]),
  "V23.everywhere": say(() => [
    "所有部门都不适用，没有总分",
    "至少一个部门有分",
    "请核实各部门的“不适用”，或在花名册改为不参评并写明事由、批准人。",
  ]),
  "V26.spaces": say((found, p) => [`姓名“${found}”与花名册的写法不同`, p("name"), `已按 ${p("name")} 识别；可以改成花名册的写法。`]),
  "V26.variant": say((found, p) => [
    `姓名“${found}”用了异体、繁体或全角的字`,
    p("name"),
    `花名册中只有 ${p("name")} 与它相同，已按此人识别；可以改成花名册的写法。不是此人的，请改正姓名。`,
  ]),
  "V27.formula": say((found) => [`“${found}”以公式符号开头`, "普通文字", "按文字处理，不会当公式计算。请核实内容后确认，或改写开头。"]),
  "V28.changed": say((_found, p) => [
    `${p("department")}评分表在 ${p("at")} 由${p("by")}确认之后又有改动`,
    "与确认时相同",
    "请核对改动，无误后再次确认这张表；确认会记入操作日志。",
  ]),
  "V29.lost": say((_found, p) => [
    `${p("heading")}一列有 ${p("count")} 个单元格失去了数据验证`,
    "输入时检查范围",
    "多半是粘贴时带走的，数值不受影响；可以恢复。",
  ]),
  "V30.unsigned": say((_found, p) => [
    `评分表下方没有${p("missing")}`,
    "审核人签字和日期",
    "请审核人核对后签字、写上日期；已在纸质表上签字的，请确认并说明。",
  ]),
  "V32.own": say((_found, p) => [
    `${p("roles")}在${p("department")}评分表中有自己的分数`,
    "不给自己打分",
    "请由第二人核对这一行后确认，写明核对人。",
  ]),
};
