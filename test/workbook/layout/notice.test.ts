import { assess } from "../../../src/core/assess";
import type { Settings } from "../../../src/core/book";
import { SETTINGS } from "../../../src/core/settings";
import { noticeOf } from "../../../src/core/notice/notice";
import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { noticeRemarks, noticeWords } from "../../../src/commands/messages/notice";
import { reasonText } from "../../../src/commands/messages/reasons";
import type { SheetDraft } from "../../../src/core/draft";
import { layoutNotice } from "../../../src/workbook/layout/notice";

const planned = sampleBook({ members: 40 });
const book = bookOf(planned);
const assessment = assess(book, "official");
const from = { year: 2026, month: 10, day: 12 };

function draftWith(settings: Partial<Settings> = {}): { draft: SheetDraft; remarks: readonly string[] } {
  const notice = noticeOf({ ...book.settings, ...settings }, assessment, { from, holidays: [] });
  const notes = { computedAt: "2026-10-08T14:30:00", summarySheet: "季度汇总", words: noticeWords };
  return { draft: layoutNotice(book, assessment, notice, notes), remarks: noticeRemarks(notice, false) };
}
/** Everything that the sheet says anywhere: cells, formulas, prompts, rules, page texts. */
const saidBy = (draft: SheetDraft): string => JSON.stringify(draft);
const cellsOf = ({ blocks }: SheetDraft): string[] => blocks.flatMap(({ formulas }) => formulas.flat().map(String));

describe("公示表", () => {
  it.each(["eligibleOnly", "all"] as const)("[E3] [R1] says nothing that may not be published (%s)", (noticeScope) => {
    const { draft } = draftWith({ noticeScope, phone: "", office: "" });
    const said = saidBy(draft);
    expect(assessment.members.some(({ vetoed }) => vetoed)).toBe(true);
    expect(assessment.members.some(({ eligibility }) => eligibility === "notParticipating")).toBe(true);
    const denied = [
      ...[
        "工号",
        "一票否决",
        "否决",
        "处分",
        "不具备",
        "待党总支研究",
        "后二分之一",
        "并列",
        "不参评",
        "不参加排名",
        "预备",
        "正式",
        "缺项",
      ],
      ...["病", "产假", "孕", "离退休", "借调", "流动", "事由", "理由", "说明", "依据：", "文号", "党小组", "支部"],
      ...planned.vetoes.flatMap(({ document, reasonCode, note }) => [document, reasonCode, note]),
      ...planned.roster.flatMap(({ reason, approver, group, participates }) => (participates ? [group] : [reason, approver, group])),
      ...assessment.members.map((member) => reasonText(member.reason, member.name)),
      ...book.departments.map(({ name, head }) => `${name}${head}`),
    ].filter((word) => word !== "" && !noticeWords.contact({ ...noticeFor(noticeScope), office: "", phone: "" }).includes(word));
    expect(denied.filter((word) => said.includes(word))).toEqual([]);
    // An id is a run of its own digits; ranks, totals and dates have none like it.
    const cells = cellsOf(draft);
    expect(
      planned.roster.filter(({ id }) => cells.some((cell) => new RegExp(`(^|\\D)${id}(\\D|$)`).test(cell))).map(({ id }) => id),
    ).toEqual([]);
    expect([draft.hiddenColumns, draft.hiddenRows ?? [], draft.conditionalFormats, draft.validations]).toEqual([[], [], [], []]);
  });

  it("[E4] has three columns, a number for each total, and the people by rank", () => {
    const { draft } = draftWith();
    const [table] = draft.tables;
    const rows = draft.blocks.find(({ formulas }) => formulas[0]?.[0] === "名次")?.formulas ?? [];
    expect([table?.name, rows[0]]).toEqual(["Notice", ["名次", "姓名", "加权总分"]]);
    const people = assessment.members.filter(({ eligibility }) => eligibility === "eligible");
    expect(rows.length - 1).toBe(people.length);
    for (const [rank, name, total] of rows.slice(1))
      expect(people.some((one) => one.rank === rank && one.name === name && (one.total ?? 0) / 100 === total)).toBe(true);
  });

  it("[B1] says the period, the contact, who publishes and when", () => {
    const cells = cellsOf(draftWith({ office: "党总支办公室", phone: "0472-1234567", unitName: "长庆八中党总支" }).draft);
    expect(cells[0]).toBe("2026年第三季度党员教育教学积分考核结果公示");
    expect(cells).toContain("　　公示期：2026年10月12日至2026年10月16日（5个工作日）。");
    expect(cells.some((cell) => cell.includes("向党总支办公室书面反映") && cell.includes("联系电话：0472-1234567"))).toBe(true);
    expect(cells.slice(-2)).toEqual(["长庆八中党总支", "2026年10月12日"]);
  });

  it("[B1] marks a contact that is not said on the sheet itself, and says so", () => {
    const { draft, remarks } = draftWith({ office: "", phone: " " });
    expect(cellsOf(draft).some((cell) => cell.includes("〔受理部门待填，请在“设置”中填写〕") && cell.includes("〔联系电话待填"))).toBe(
      true,
    );
    expect(draft.formats.some(({ fill }) => fill === "#FFF3C4")).toBe(true);
    expect(remarks).toEqual(["未填写节假日，只按周末推算。", "设置中没有填写受理部门和联系电话，公示表上已标出，请填写后重新写出再张贴。"]);
    expect(SETTINGS.filter(({ key }) => key === "office" || key === "phone").map(({ item }) => item)).toEqual(["受理部门", "联系电话"]);
  });

  it("[T5] is one page wide with its headings on every page, a footer with page numbers, and two decimals", () => {
    const { draft } = draftWith();
    expect(draft.page).toMatchObject({ orientation: "portrait", titleRows: "6:6", footer: "第&P页 共&N页" });
    expect(draft.formats.some(({ numberFormat }) => numberFormat === "0.00")).toBe(true);
    expect(draft.checks).toEqual([{ cell: "A2", expected: "" }]);
  });
});

function noticeFor(noticeScope: Settings["noticeScope"]) {
  return noticeOf({ ...book.settings, noticeScope }, assessment, { from, holidays: [] });
}
