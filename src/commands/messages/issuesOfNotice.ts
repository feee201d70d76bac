/** Sentences of the faults in 节假日 and 申诉复核登记表. */
import { say, type MessagesAbout, type Sentence } from "./issueSentence";

export const noticeSentences: Readonly<Record<MessagesAbout<"holiday" | "appeal">, Sentence>> = {
  "V02.holidayMissing": say((_found, p) => [
    `节假日表缺少“${p("heading")}”一列`,
    `标题为“${p("heading")}”的一列`,
    "请恢复这一列；在此之前不能写出公示表，不影响计算排名。",
  ]),
  "V05.holidaySame": say((_found, p) => [`${p("day")} 与第 ${p("row")} 行重复`, "每天一行", "内容相同，不影响公示期；可以清空一行。"]),
  "V05.holidayDifferent": say((_found, p) => [
    `${p("day")} 与第 ${p("row")} 行不同：一行放假，一行上班`,
    "每天一行",
    "请按放假通知核实，清空另一行。",
  ]),
  "V07.holidayBlank": say((_found, p) => [`“${p("heading")}”空着`, p("heading"), "请按放假通知补上；多余的行请清空。"]),
  "V10.holidayDate": say((found) => [`“${found}”不是日期`, "日期，如 2026-10-01", "一天填一行，请改成日期。"]),
  "V10.holidayKind": say((found, p) => [`类型没有“${found}”`, p("allowed"), `请从 ${p("allowed")} 中选一个。`]),
  "V02.appealMissing": say((_found, p) => [
    `申诉登记表缺少“${p("heading")}”一列`,
    `标题为“${p("heading")}”的一列`,
    "请恢复这一列；不影响计算排名。",
  ]),
  "V03.appealMember": say((found) => [`“${found}”不在花名册中`, "花名册中的工号和姓名", "请核对申诉人；已离校的可以确认。"]),
  "V03.appealMismatch": say((found, p) => [
    `姓名“${found}”与工号 ${p("id")} 不是同一人`,
    p("owner"),
    `工号 ${p("id")} 是${p("owner")}，请核对工号和姓名。`,
  ]),
  "V04.appealMember": say((found) => [`花名册中有不止一个“${found}”`, "工号", "请补上申诉人的工号。"]),
  "V05.appealNumber": say((found, p) => [`编号“${found}”与第 ${p("row")} 行相同`, "每件申诉一个编号", "请改用另一个编号。"]),
  "V07.appealBlank": say((_found, p) => [`“${p("heading")}”空着`, p("heading"), "请补上，便于归档。"]),
  "V10.appealDate": say((found, p) => [`${p("heading")}“${found}”不是日期`, "日期，如 2026-10-08", "请改成日期。"]),
  "V10.appealResult": say((found, p) => [`处理结果没有“${found}”`, p("allowed"), `请从 ${p("allowed")} 中选一个，说明写在“复核意见”。`]),
  "V12.appealDates": say(() => ["办结日期早于申诉日期", "不早于申诉日期", "请核对两个日期。"]),
};
