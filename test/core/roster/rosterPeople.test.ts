import { findRosters } from "../../../src/core/roster/findRoster";
import { readPeople } from "../../../src/core/roster/readPeople";
import { emptyRoster, planRoster } from "../../../src/core/roster/rosterImport";
import type { CellValue, SheetSnapshot } from "../../../src/core/snapshot";
import { rosterOf } from "../reading/rosterOf";
import { listSheet } from "./lists";

describe("people of a list", () => {
  const HEAD = ["工号", "姓名", "党小组", "支部", "参评状态", "事由"];
  const people = (rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}, roster = emptyRoster) => {
    const [found] = findRosters([listSheet([HEAD, ...rows.map((row) => [...row])], more)]);
    return readPeople(found!, roster, { groups: ["高一组"], branches: ["一支部"] });
  };

  it("each row with what it says, tidied where it is taken otherwise, with its faults", () => {
    expect(
      people([
        [" 0001", "王 芳", "高 一组", "一 支部", "产假", ""],
        ["", "", "", "", "", ""],
        ["0002", "李明", "#N/A", "", "?", "x"],
      ]),
    ).toEqual([
      {
        row: 2,
        identity: { kind: "unknown", why: "id", candidates: [] },
        values: { id: "0001", name: "王芳", group: "高一组", branch: "一支部", participation: "不参评", reason: "产假" },
        tidied: [
          { row: 2, key: "id", before: " 0001", after: "0001" },
          { row: 2, key: "name", before: "王 芳", after: "王芳" },
          { row: 2, key: "group", before: "高 一组", after: "高一组" },
          { row: 2, key: "branch", before: "一 支部", after: "一支部" },
          { row: 2, key: "participation", before: "产假", after: "不参评" },
        ],
        faults: [],
      },
      {
        row: 4,
        identity: { kind: "unknown", why: "id", candidates: [] },
        values: { id: "0002", name: "李明", reason: "x" },
        tidied: [],
        faults: [
          { key: "group", found: "#N/A" },
          { key: "participation", found: "?" },
        ],
      },
    ]);
    const [own] = people([["0001", "王芳", "", "", "病假", "住院"]]);
    expect(own?.values).toMatchObject({ participation: "不参评", reason: "住院" });
  });

  it("labels merged down one column are everybody's, ids and names never; merges across columns are one cell's", () => {
    const rows = [["0001", "王芳", "高一组", "一支部"], ["0002", "", "", ""], ["0003", "张伟", "", ""], ["", "", "", ""]]; // prettier-ignore
    const groups = (...merges: readonly string[]) =>
      people(rows, { merges }).map(({ values }) => `${values.name ?? ""} ${values.group ?? ""} ${values.branch ?? ""}`);
    expect(groups("C2:C4")).toEqual(["王芳 高一组 一支部", " 高一组 ", "张伟 高一组 "]);
    expect(groups("C2:C9", "B2:B4")).toEqual(["王芳 高一组 一支部", " 高一组 ", "张伟 高一组 ", " 高一组 "]);
    expect(groups("C2:D4", "x")).toEqual(["王芳 高一组 一支部", "  ", "张伟  "]);
  });

  it("a plain number is any id that reads so; shown with zeros it is that id", () => {
    const roster = rosterOf("0001 王芳", "0002 李明");
    const kinds = (value: CellValue, format: string) =>
      people([[value, "王芳"]], { numberFormats: [HEAD.map(() => "General"), [format, "General"]] }, roster).map(({ identity }) =>
        identity.kind === "member" ? identity.member.member.id : identity.kind === "unknown" ? identity.why : identity.kind,
      );
    expect([kinds(1, "General"), kinds(1, "0000"), kinds(1, "000"), kinds("０００１", "General")]).toEqual([
      ["0001"],
      ["0001"],
      ["id"],
      ["0001"],
    ]);
  });
});

it("[B3] a text that lacks an id's leading zeros is that id where the name is the same, and is shown as tidied", () => {
  const roster = rosterOf("0001 王芳", "0002 李明", "03 张伟", "003 张伟", "0801 周敏");
  const read = (id: string, name: string) => {
    const [found] = findRosters([
      listSheet([
        ["工号", "姓名"],
        [id, name],
      ]),
    ]);
    const [one] = readPeople(found!, roster, { groups: [], branches: [] });
    const { identity, tidied, values } = one!;
    return [
      identity.kind === "member" ? identity.member.member.id : identity.kind,
      values.id,
      tidied.map(({ before, after }) => `${before} → ${after}`),
    ];
  };
  expect(read("801", "周敏")).toEqual(["0801", "0801", ["801 → 0801"]]);
  expect(read("８０１", "周 敏")).toEqual(["0801", "0801", ["周 敏 → 周敏", "８０１ → 0801"]]);
  // Another name, another number, two that read so: asked, never guessed.
  expect(read("801", "王芳")).toEqual(["unknown", "801", []]);
  expect(read("81", "周敏")).toEqual(["unknown", "81", []]);
  expect(read("3", "张伟")).toEqual(["unknown", "3", []]);
});

describe("what a list would bring", () => {
  const plan = (
    rows: readonly (readonly CellValue[])[],
    roster = rosterOf("0001 王芳", "0002 李明", "0101 张伟", "101 张伟", "- 吴平"),
  ) => {
    const [found] = findRosters([listSheet([["工号", "姓名", "党小组", "支部"], ...rows.map((row) => [...row])])]);
    return planRoster(found!, roster, { groups: ["高一组"], branches: [] });
  };

  it("rows that nobody could take, in their order, each with why", () => {
    const { refused, copies } = plan([
      ["0001", "李明"],
      ["", "张伟"],
      ["", "周某"],
      [101, "张伟"],
      ["0999", ""],
      ["", "", "高一组"],
      ["0999", "赵静", "#REF!"],
      ["0800", "钱一", "高一组"],
      ["0800", "钱一", "高二组"],
      ["0800", "钱一", "高一组"],
    ]);
    expect(copies).toBe(0);
    expect(refused).toEqual([
      { row: 2, who: "李明（0001）", why: { kind: "mismatch", owner: "王芳（0001）" } },
      { row: 3, who: "张伟", why: { kind: "ambiguous", candidates: "张伟（0101）、张伟（101）" } },
      { row: 4, who: "周某", why: { kind: "noId", like: "" } },
      { row: 5, who: "张伟（101）", why: { kind: "idAmbiguous", candidates: "张伟（0101）、张伟（101）" } },
      { row: 6, who: "0999", why: { kind: "noName" } },
      { row: 7, who: "", why: { kind: "nobody" } },
      { row: 8, who: "赵静（0999）", why: { kind: "value", key: "group", found: "#REF!" } },
      { row: 9, who: "钱一（0800）", why: { kind: "twice", other: 10 } },
      { row: 10, who: "钱一（0800）", why: { kind: "twice", other: 9 } },
      { row: 11, who: "钱一（0800）", why: { kind: "twice", other: 9 } },
    ]);
  });

  it("new people, questions about those of a known name, copies, and new groups with their branch", () => {
    const found = plan([
      ["0700", "孙二", "新组", "一支部"],
      ["0701", "李二", "新组", ""],
      ["0702", "赵三", "另组", "一支部"],
      ["0703", "赵四", "另组", "二支部"],
      ["0704", "王芳", "高一组", ""],
      ["0704", "王芳", "高一组", ""],
      ["0705", "周五", "", ""],
    ]);
    expect(found.added.map(({ row, id, sameName }) => [row, id, sameName])).toEqual([[2, "0700", null], [3, "0701", null], [4, "0702", null], [5, "0703", null], [8, "0705", null]]); // prettier-ignore
    expect(found.questions).toEqual([
      { row: 6, id: "0704", values: { id: "0704", name: "王芳", group: "高一组" }, sameName: "王芳（0001）" },
    ]);
    expect([found.copies, found.same, found.refused]).toEqual([1, 0, []]);
    expect(found.newGroups).toEqual([
      { name: "新组", branch: "一支部", count: 2 },
      { name: "另组", branch: "", count: 2 },
    ]);
    expect(found.missing).toEqual([
      { id: "0002", name: "李明" },
      { id: "0101", name: "张伟" },
      { id: "101", name: "张伟" },
      { id: "", name: "吴平" },
    ]);
  });

  it("a member by name alone; a blank name of the roster is filled, another spelling is no change", () => {
    const roster = rosterOf("0001 王芳", "0002 ", "0003 李明");
    const { changed, same, missing } = plan([["0001", "王 芳"], ["0002", "赵静"], ["", "李明"]], roster); // prettier-ignore
    expect(changed.map(({ id, name, changes }) => [id, name, changes])).toEqual([
      ["0002", "", [{ key: "name", before: "", after: "赵静", at: { sheet: "花名册", row: 2, col: 2, value: "" } }]],
    ]);
    expect([same, missing]).toEqual([2, []]);
  });
});
