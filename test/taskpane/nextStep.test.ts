import type { StepState } from "../../src/commands/types";
import { nextStep } from "../../src/taskpane/nextStep";
import { zhCN } from "../../src/taskpane/words/zh-CN";
import { emptySteps, openBook, type OpenBook } from "./fakeCommands";

const done: StepState = { state: "done", at: "2026-10-08T14:30:00", by: "李老师", kind: "official" };
const stale: StepState = { ...done, state: "stale" };
const action = (steps: Partial<OpenBook["steps"]>, parts: Partial<OpenBook> = {}) =>
  nextStep(openBook({ ...parts, steps: { ...emptySteps, ...steps } }), zhCN).action;

describe("the one thing to do next", () => {
  it("is the roster while nobody is in it", () => expect(action({}, { memberCount: 0 })).toBe("导入花名册"));
  it("is the faults of roster and rules before they go out with the templates", () => {
    const prepare: StepState = { state: "problems", errors: 2, warnings: 0 };
    expect(action({ prepare, collect: { state: "notYet" } })).toBe("去处理");
    expect(action({ prepare, compute: done, groups: done })).toBe("去处理");
  });
  it("is to hand out while no score has come, and to collect while some sheets are missing", () => {
    expect(action({ collect: { state: "notYet" } })).toBe("收发评分表");
    expect(action({ collect: { state: "partly", got: 6, all: 8 } })).toBe("看收表进度");
    expect(action({ collect: { state: "partly", got: 6, all: 8 }, validate: done, compute: done })).toBe("生成党小组考核");
  });
  it("is the check of a book that has not been checked", () => expect(action({})).toBe("开始校验"));
  it("is the errors before the warnings", () => {
    expect(action({ validate: { state: "problems", errors: 3, warnings: 5 } })).toBe("去处理");
    expect(action({ validate: { state: "problems", errors: 0, warnings: 5 } })).toBe("去核对");
  });
  it("is the check again after an edit", () => expect(action({ validate: stale, compute: stale })).toBe("重新校验"));
  it("is the ranking once the check is clean", () => expect(action({ validate: done })).toBe("计算排名"));
  it("is the official run after a trial run", () =>
    expect(action({ validate: done, compute: { ...done, kind: "trial" } })).toBe("正式计算"));
  it("is the groups after the ranking", () => expect(action({ validate: done, compute: done })).toBe("生成党小组考核"));
  it("is the check after a trial run, which checks less", () => expect(action({ compute: { ...done, kind: "trial" } })).toBe("开始校验"));
  it("is to lock the quarter when all is done", () => expect(action({ validate: done, compute: done, groups: done })).toBe("公示与归档"));
  it("of a locked quarter is the archive, or what was changed since", () => {
    const lock = { at: "2026-10-08T14:30:00", by: "李老师", version: "0.1.0", changed: 0 };
    expect(action({ compute: done, archive: done }, { lock })).toBe("公示与归档");
    expect(action({ compute: done }, { lock: { ...lock, changed: 2 } })).toBe("看改在哪里");
  });
});
