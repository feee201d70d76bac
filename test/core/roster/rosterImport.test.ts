import { listSheet, planOf } from "./lists";

const HEAD = ["工号", "姓名", "支部", "党小组", "党员类别"];
const plan = (...rows: (string | number)[][]) => planOf(listSheet([HEAD, ...rows]));

it("[B3] tells new people, changed ones field by field, the same, and whom the list does not name", () => {
  const { added, changed, same, missing, refused } = plan(
    ["0001", "王芳", "中学支部", "高二组", "预备党员"],
    ["0002", "李明", "中学支部", "高一组", "正式党员"],
    ["0009", "赵静", "中学支部", "高一组", "正式"],
  );
  expect(added).toEqual([
    { row: 4, id: "0009", sameName: null, values: { id: "0009", name: "赵静", branch: "中学支部", group: "高一组", status: "正式" } },
  ]);
  expect(changed.map(({ id, changes }) => [id, changes.map(({ key, before, after }) => `${key} ${before} ${after}`)])).toEqual([
    ["0001", ["group 高一组 高二组", "status 正式 预备"]],
  ]);
  expect(changed[0]?.changes[0]?.at).toMatchObject({ sheet: "花名册", row: 3, col: 4 });
  expect([same, missing.map(({ id }) => id), refused]).toEqual([1, ["0003", "0004"], []]);
});

it("what the list leaves blank, or has no column for, is no change", () => {
  expect(plan(["0001", "王芳", "", "", ""])).toMatchObject({ same: 1, changed: [], added: [] });
});

it("[V04] people without an id are found by a unique name, and asked for otherwise, never guessed", () => {
  const { changed, refused } = plan(
    ["", "王芳", "", "高二组", ""],
    ["", "张伟", "", "", ""],
    ["", "赵静", "", "", ""],
    ["0005", "", "", "", ""],
  );
  expect(changed.map(({ id }) => id)).toEqual(["0001"]);
  expect(refused.map(({ row, why }) => [row, why.kind])).toEqual([
    [3, "ambiguous"],
    [4, "noId"],
    [5, "noName"],
  ]);
  expect(refused[0]?.why).toEqual({ kind: "ambiguous", candidates: "张伟（0003）、张伟（0004）" });
});

it("[V03] an id that is somebody else's is refused; a known name under another id is asked about", () => {
  const { refused, questions, added } = plan(["0002", "王芳", "", "", ""], ["0010", "李明", "", "", ""]);
  expect(refused.map(({ why }) => why)).toEqual([{ kind: "mismatch", owner: "李明（0002）" }]);
  expect(questions.map(({ id, sameName }) => [id, sameName])).toEqual([["0010", "李明（0002）"]]);
  expect(added).toEqual([]);
});

it("[V05] one person twice: the same once, different ones not at all", () => {
  const same = plan(["0009", "赵静", "", "高一组", ""], ["0009", "赵静", "", "高一组", ""]);
  expect([same.added.length, same.copies, same.refused]).toEqual([1, 1, []]);
  const { refused, added } = plan(["0009", "赵静", "", "高一组", ""], ["0009", "赵静", "", "高二组", ""]);
  expect(added).toEqual([]);
  expect(refused.map(({ row, why }) => [row, why])).toEqual([
    [2, { kind: "twice", other: 3 }],
    [3, { kind: "twice", other: 2 }],
  ]);
});

it("[V09] [V26] digits, spaces and invisible characters are put right, and shown", () => {
  const { same, tidied } = plan(["０００１", "王 芳\u200B", "", "", "正式党员"]);
  expect(same).toBe(1);
  expect(tidied).toEqual([
    { row: 2, key: "id", before: "０００１", after: "0001" },
    { row: 2, key: "name", before: "王 芳\u200B", after: "王芳" },
    { row: 2, key: "status", before: "正式党员", after: "正式" },
  ]);
  // B3: a plain number is the one id that reads so.
  expect(plan([2, "李明", "", "", ""])).toMatchObject({ same: 1, added: [] });
});

it("[V22] [V24] sums and notes are left out; a word without a meaning refuses its row by name", () => {
  const { refused, added } = plan(["", "合计", "", "", ""], ["0009", "赵静", "", "", "群众"], ["", "", "中学支部", "", ""]);
  expect(added).toEqual([]);
  expect(refused.map(({ row, who, why }) => [row, who, why])).toEqual([
    [3, "赵静（0009）", { kind: "value", key: "status", found: "群众" }],
    [4, "", { kind: "nobody" }],
  ]);
});

it("[V20] a label merged over several people is everybody's; [V25] groups that the book has not are named", () => {
  const sheet = listSheet([HEAD, ["0009", "赵静", "小学支部", "小学组", "正式"], ["0010", "钱多", "", "", "正式"]], {
    merges: ["C2:C3", "D2:D3"],
  });
  const { added, newGroups } = planOf(sheet);
  expect(added.map(({ values }) => [values.branch, values.group])).toEqual([
    ["小学支部", "小学组"],
    ["小学支部", "小学组"],
  ]);
  expect(newGroups).toEqual([{ name: "小学组", branch: "小学支部", count: 2 }]);
});

it("nobody of a refused row is called missing", () => {
  expect(plan(["0002", "王芳", "", "", ""]).missing.map(({ id }) => id)).toEqual(["0003", "0004"]);
});

it("with a roster that has nobody everyone is new", () => {
  expect(planOf(listSheet([HEAD, ["0001", "王芳", "", "", ""], ["0002", "王芳", "", "", ""]]), { roster: [] }).added).toHaveLength(2);
});
