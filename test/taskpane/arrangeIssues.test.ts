import { everything, groupIssues, matches, WHOLE_BOOK } from "../../src/taskpane/issues/arrangeIssues";
import { issue } from "./fakeCommands";

const wang = { id: "0017", name: "王芳" };
const li = { id: "0020", name: "李强" };

describe("the order of the issue list", () => {
  it("puts the department with the most errors first and, within it, errors before warnings before informations", () => {
    const groups = groupIssues([
      issue({ department: "BG", severity: "W", cell: "A1" }),
      issue({ department: "JW", severity: "I", cell: "A2" }),
      issue({ department: "JW", severity: "W", cell: "A3" }),
      issue({ department: "JW", severity: "E", cell: "A4" }),
      issue({ department: null, severity: "E", cell: "A5" }),
      issue({ department: null, severity: "E", cell: "A6" }),
    ]);
    expect(groups.map(({ department }) => department)).toEqual([WHOLE_BOOK, "JW", "BG"]);
    expect(groups[1]?.issues.map(({ cell }) => cell)).toEqual(["A4", "A3", "A2"]);
    expect(groups[1]).toMatchObject({ errors: 1, warnings: 1, infos: 1 });
  });

  it("puts a confirmed warning after all that still waits, and does not count it", () => {
    const [group] = groupIssues([issue({ severity: "W", confirmed: true, cell: "A1" }), issue({ severity: "I", cell: "A2" })]);
    expect(group?.issues.map(({ cell }) => cell)).toEqual(["A2", "A1"]);
    expect(group?.warnings).toBe(0);
  });
});

describe("the filters of the issue list", () => {
  it("shows only what can be mended automatically under 可修复", () => {
    const fixable = issue({ fix: [{ kind: "value", sheet: "评分-教务", cell: "F8", before: "９５", after: 95 }] });
    expect([fixable, issue({})].filter((each) => matches(each, { ...everything, severity: "fixable" }))).toEqual([fixable]);
  });

  it("finds a person by a part of the name or of the staff id", () => {
    const issues = [issue({ member: wang }), issue({ member: li }), issue({ member: null })];
    const found = (person: string) => issues.filter((each) => matches(each, { ...everything, person })).map(({ member }) => member?.name);
    expect(found("王")).toEqual(["王芳"]);
    expect(found(" 0020 ")).toEqual(["李强"]);
    expect(found("00")).toEqual(["王芳", "李强"]);
  });

  it("keeps issues of the whole book apart from those of departments", () => {
    const issues = [issue({ department: null }), issue({ department: "JW" })];
    expect(issues.filter((each) => matches(each, { ...everything, department: WHOLE_BOOK }))).toEqual([issues[0]]);
    expect(issues.filter((each) => matches(each, { ...everything, department: "JW" }))).toEqual([issues[1]]);
  });
});
