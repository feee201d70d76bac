/** Sentences of the faults in 宣传稿件 (P1, P2, V16). */
import { say, type MessagesAbout, type Sentence } from "./issueSentence";

const meant = (p: (name: string) => string): string => (p("suggestion") === "" ? "" : `是不是 ${p("suggestion")}？`);

export const articleSentences: Readonly<Record<MessagesAbout<"article">, Sentence>> = {
  "V02.articleMissing": say((_found, p) => [
    `宣传稿件缺少“${p("heading")}”一列`,
    `标题为“${p("heading")}”的一列`,
    "请恢复这一列，标题与原表一致。",
  ]),
  "V02.articleDuplicate": say((found) => [`标题“${found}”出现不止一次`, "每个标题一列", "请核实保留哪一列，另一列改名或删去。"]),
  "V02.articleOptional": say((_found, p) => [`没有找到“${p("heading")}”一列`, p("heading"), "不影响计分；需要时请恢复。"]),
  "V03.articleAuthor": say((_found, p) => [
    `作者“${p("author")}”像工号，但不在花名册中`,
    "花名册中的工号；不是党员的写姓名",
    `${meant(p)}请核对工号，不是党员的改写姓名。`,
  ]),
  "V03.articleMismatch": say((_found, p) => [
    `作者“${p("author")}”的工号和姓名不是同一个人`,
    p("owner"),
    `工号是${p("owner")}的。请核对后改正。`,
  ]),
  "V03.articleInside": say((_found, p) => [
    `作者“${p("author")}”不在花名册中，按非党员计，但其中有党员姓名${p("suggestion")}`,
    "工号或姓名，多人用；分隔",
    `是${p("suggestion")}的请改写工号；确是另一位教职工的，请确认。`,
  ]),
  "V03.articleNear": say((_found, p) => [
    `作者“${p("author")}”不在花名册中，按非党员计`,
    "",
    `与党员${p("suggestion")}只差一个字。如是笔误请改正。`,
  ]),
  "V04.articleAuthor": say((_found, p) => [`花名册中有两人以上叫“${p("author")}”`, "工号", `请改写工号：${p("candidates")}。`]),
  "V05.articleAuthor": say((_found, p) => [
    `同一稿件中“${p("author")}”写了不止一次，只计一次`,
    "每位作者写一次",
    "请删去重复的一个；确是两位同名教职工的，请写法上区分。",
  ]),
  "V05.articleAuthors": say((_found, p) => [
    `稿件 ${p("code")} 的作者与第 ${p("first")} 行不同`,
    p("expected"),
    "同一稿件编号是同一篇稿件，作者应相同。请核对作者，或改用另一个编号。",
  ]),
  "V05.articleTitle": say((_found, p) => [
    `稿件 ${p("code")} 的标题与第 ${p("first")} 行不同`,
    p("expected"),
    "同一编号按一篇计，只计最高一级。确是同一篇的请确认；不是的请改用另一个编号。",
  ]),
  "V05.articleSame": say((_found, p) => [`与第 ${p("first")} 行完全相同，只计一次`, "每次刊登一行", "可以删去重复的一行。"]),
  "V07.articleBlank": say((_found, p) => [`稿件没有填“${p("heading")}”`, p("heading"), "请补填。"]),
  "V07.articleText": say((_found, p) => [`稿件没有填“${p("heading")}”`, p("heading"), "不影响计分；请补填，便于核对。"]),
  "V09.articleId": say((_found, p) => [`工号 ${p("author")} 写成了数字`, p("id"), `应为文本 ${p("id")}。可以自动修正。`]),
  "V10.articleAuthor": say((_found, p) => [`作者“${p("author")}”看不出是一位还是几位`, "多人用；分隔", "请用；隔开各位作者。"]),
  "V10.articleDate": say((found) => [`日期不能是“${found}”`, "2026-09-15 这样的日期", "请改填。"]),
  "V10.articleLevel": say((found, p) => [`没有“${found}”这个级别`, p("allowed"), `${meant(p)}请从 ${p("allowed")} 中选一个。`]),
  "V12.articleDate": say((found, p) => [
    `${p("date") || found} 不在${p("period")}内，不计入本季度`,
    `${p("period")}内的日期`,
    "请核对日期；确实不是本季度的，请确认，或把这一行移到相应季度。",
  ]),
  "V15.articleLink": say(() => ["没有链接或剪报，不计分", "链接，或剪报的编号", "请补上链接或剪报；确实没有的，请确认，这一行不计分。"]),
  "V16.article": say((found, p) => [
    `标题“${found}”与 ${p("other")} 的稿件 ${p("code")} 相同`,
    "同一篇稿件用同一个编号",
    "确认后按一篇计，只计最高一级；不是同一篇的请修改标题以示区别。",
  ]),
  "V16.articleAuthors": say((found, p) => [
    `标题“${found}”与 ${p("other")} 的稿件 ${p("code")} 相同，作者不同`,
    "同一篇稿件的编号和作者都相同",
    "是同一篇的请统一编号和作者；不是同一篇的请修改标题以示区别。",
  ]),
  "V17.article": say((found) => [`这里是错误值 ${found}`, "文字或日期", "请重新填写。"]),
  "V19.article": say((_found, p) => [`公式引用了别的工作簿：${p("formula")}`, "直接填写的内容", "可以自动改为现在的值；不改的请确认。"]),
  "V20.article": say((_found, p) => [`${p("range")} 合并了单元格`, "不合并", "可以自动取消合并；空出的单元格请补填。"]),
  "V21.articleRows": say((found) => [`${found}隐藏了，仍参加统计`, "不隐藏", "可以自动取消隐藏；确要隐藏的请确认。"]),
  "V26.articleAuthor": say((_found, p, issue) => [
    `作者“${p("author")}”写法与花名册不同`,
    p("suggestion"),
    `已按${p("suggestion")}计${issue.fix ? "；可以改成花名册的写法" : ""}。`,
  ]),
  "V27.article": say((found) => [`文字以公式符号开头：“${found}”`, "不以 = + - @ 开头的文字", "写出时按文字处理；确认无误请确认。"]),
};
