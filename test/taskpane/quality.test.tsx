import { screen, within } from "@testing-library/react";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import type { QualityReading } from "../../src/commands/readQuality";
import { assess } from "../../src/core/assess";
import { assessQuality } from "../../src/core/quality/assessQuality";
import { schoolOf } from "../core/quality/sketches";
import { issue, openBook } from "./fakeCommands";
import { button, showPane } from "./showPane";

const sample = bookOf(sampleBook());
const read = (book = sample, previous: typeof sample | null = null): QualityReading => ({
  status: "done",
  quality: assessQuality(book, assess(book, "official"), previous),
});
// jsdom has no bytes of a file.
const file = (name: string): File => Object.assign(new File(["x"], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });

describe("评分质量", () => {
  it("[Q1] [Q3] [Q4] [Q6] shows a card per department with its weights and facts, and the agreement with what it means", async () => {
    await showPane({ book: openBook(), quality: () => read() }, { at: "quality" });
    expect(await screen.findByText(/不评价任何部门和个人；不改变任何得分/)).toBeVisible();
    expect(screen.getByText(/^W = 0\.\d\d（8 个部门，\d+ 人）。W 在 0 与 1 之间/)).toBeVisible();
    const departments = within(screen.getByRole("region", { name: "各部门" })).getAllByRole("group");
    expect(departments).toHaveLength(8);
    const first = within(screen.getByRole("group", { name: "教务" }));
    expect(first.getByText(/^名义权重 25\.00%，实际权重 \d+\.\d\d%$/)).toBeVisible();
    expect(first.getAllByText(/未达到参考线/).length).toBeGreaterThan(0);
    expect(within(screen.getByRole("group", { name: "总务" })).getByText(/有一边不足 5 人，人数少，不作分析/)).toBeVisible();
  });

  it("[Q5] lists whose flag another way to reckon changes", async () => {
    const reading = read();
    await showPane({ book: openBook(), quality: () => reading }, { at: "quality" });
    const part = within(await screen.findByRole("region", { name: "换一种算法" }));
    const members = reading.status === "done" && reading.quality.sensitivity.state === "known" ? reading.quality.sensitivity.members : [];
    expect(members.length).toBeGreaterThan(0);
    expect(part.getAllByRole("listitem")).toHaveLength(members.length);
    expect(part.getByText(members[0]?.name ?? "")).toBeVisible();
  });

  it("[Q6] says that there are too few people, and no figure", async () => {
    const book = schoolOf({ A: [10, 20, 30, 40, 50, 60], B: [10, 20, 30, 40, 50, 60] });
    await showPane({ book: openBook(), quality: () => read(book) }, { at: "quality" });
    expect(await screen.findByText("各部门都有得分的只有 6 人，不足 7 人，人数少，不作分析。")).toBeVisible();
    expect(screen.queryByText(/W = /)).toBeNull();
    expect(screen.queryByText(/实际权重/)).toBeNull();
  });

  it("[Q2] compares with a chosen book of last quarter, says what is wrong with another, and lets go of it again", async () => {
    const quality = (previous: { readonly name: string } | null): QualityReading =>
      previous === null
        ? read()
        : previous.name === "上季.xlsx"
          ? read(sample, sample)
          : {
              status: "previous",
              fault: { why: "otherQuarter", found: { year: 2025, quarter: 1 }, wanted: { year: 2026, quarter: 2 } },
            };
    const { user, workbook } = await showPane({ book: openBook(), quality }, { at: "quality" });
    await screen.findByRole("group", { name: "教务" });
    expect(screen.queryByText(/与上季相同，达到/)).toBeNull();
    const input = screen.getByLabelText("上季的考评簿", { selector: "input" });
    await user.upload(input, file("去年.xlsx"));
    expect(await screen.findByText(/所选的是2025年第一季度的考评簿，应选上季（2026年第二季度）的/)).toBeVisible();
    await user.upload(input, file("上季.xlsx"));
    expect((await screen.findAllByText(/（100%）与上季相同，达到参考线。可以核对本季是否重新统计。/)).length).toBe(8);
    expect(screen.getByText("已选“上季.xlsx”")).toBeVisible();
    await user.click(button("写出评分质量"));
    expect(await screen.findByText("已写出“评分质量”，供与部门沟通参考。")).toBeVisible();
    expect(workbook.asked.at(-1)).toEqual({ command: "writeQuality", user: "李老师", input: "上季.xlsx" });
    await user.click(button("不比较"));
    expect(screen.queryByText(/与上季相同，达到/)).toBeNull();
  });

  it("names what blocks, with the way to 校验", async () => {
    const blocking = [issue({})];
    await showPane(
      { book: openBook(), quality: () => ({ status: "blocked", kind: "trial", issues: blocking, blocking }) },
      { at: "quality" },
    );
    expect(await screen.findByText("还有 1 个问题须先处理")).toBeVisible();
    expect(screen.getByText(/评分-教务 G17/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "写出评分质量" })).toBeNull();
  });
});
