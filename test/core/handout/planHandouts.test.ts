import { planHandouts, planSupplements, type Handout } from "../../../src/core/handout/planHandouts";
import { readBook } from "../../../src/core/reading/reading";
import { cleanBook, JW_TABLE, type BookBuilder } from "../validation/snapshotBuilder";

type Alter = (builder: BookBuilder) => void;
const readingOf = (alter: Alter = () => undefined) => {
  const builder = cleanBook();
  alter(builder);
  return readBook(builder.snapshot());
};
/** Of whom each file asks, by department or group. */
const line = (one: Handout): string => {
  if (one.kind === "scores")
    return `${one.department.code}${one.supplement ? "+" : ""}: ${one.people.map(({ id, name, group }) => `${id} ${name} ${group}`).join(", ")}`;
  return one.kind === "activities" ? one.group.name : "articles";
};
const plan = (alter?: Alter): string[] => planHandouts(readingOf(alter)).map(line);
const more = (alter?: Alter): string[] => planSupplements(readingOf(alter)).map(line);

const ALL = "0101 王芳 高一组, 0102 李强 高一组, 0103 张敏 小学组, 0104 陈静 小学组";

it("a file for each department, each group and for articles, in the order of the book", () => {
  expect(plan()).toEqual([`JW: ${ALL}`, `DY: ${ALL}`, "高一组", "小学组", "articles"]);
});

it("asks for nobody without an id, of an unknown 参评状态, in a second row or who takes no part", () => {
  const first = (alter: Alter): string => plan(alter)[0]!;
  const without = (id: string): string =>
    `JW: ${ALL.split(", ")
      .filter((one) => !one.startsWith(id))
      .join(", ")}`;
  expect(first((builder) => builder.put("Roster", 0, "工号", ""))).toBe(without("0101"));
  expect(first((builder) => builder.put("Roster", 1, "参评状态", "?"))).toBe(without("0102"));
  expect(first((builder) => builder.put("Roster", 1, "工号", "0101"))).toBe(without("0102"));
  expect(first((builder) => builder.put("Roster", 4, "参评状态", "参评"))).toBe(`JW: ${ALL}, 0105 刘洋 高一组`);
});

it("[G1] no file for a group in which nobody could be ranked", () => {
  expect(plan((builder) => builder.put("Roster", 2, "参评状态", "不参评"))).not.toContain("小学组");
  expect(plan((builder) => builder.put("Roster", 2, "党员类别", "预备"))).not.toContain("小学组");
  expect(plan((builder) => builder.put("Groups", 1, "党小组", "空组"))).not.toContain("空组");
});

it("评分说明 by the indicator's name, without blanks around them, blank ones left out", () => {
  const [jw, dy] = planHandouts(
    readingOf((builder) => {
      builder.put("Indicators", 0, "评分说明", " 按检查通报 ");
      builder.put("Indicators", 1, "评分说明", "  ");
      builder.put("Indicators", 3, "指标", "教案缺课时 ");
      builder.put("Indicators", 3, "评分说明", 5);
    }),
  );
  expect(jw).toMatchObject({ kind: "scores", supplement: false });
  expect([...(jw as Extract<Handout, { kind: "scores" }>).notes]).toEqual([
    ["备课教案", "按检查通报"],
    ["教案缺课时", "5"],
  ]);
  expect([...(dy as Extract<Handout, { kind: "scores" }>).notes]).toEqual([]);
  const [bare] = planHandouts(readingOf((builder) => builder.set("指标", builder.at("Indicators", -1, "评分说明"), "别的")));
  expect([...(bare as Extract<Handout, { kind: "scores" }>).notes]).toEqual([]);
});

describe("supplements", () => {
  it("none where every sheet has everybody as the roster has them", () => {
    expect(more()).toEqual([]);
    expect(more((builder) => builder.put(JW_TABLE, 0, "姓名", " 王 芳 "))).toEqual([]);
    expect(more((builder) => builder.put(JW_TABLE, 0, "党小组", " 高一组 "))).toEqual([]);
  });

  it("for a department that lacks somebody, or has them under another name or group: those people", () => {
    expect(more((builder) => builder.put("Roster", 4, "参评状态", "参评"))).toEqual(["JW+: 0105 刘洋 高一组", "DY+: 0105 刘洋 高一组"]);
    expect(more((builder) => builder.put(JW_TABLE, 1, "党小组", "小学组"))).toEqual(["JW+: 0102 李强 高一组"]);
    expect(more((builder) => builder.put(JW_TABLE, 1, "党小组", ""))).toEqual(["JW+: 0102 李强 高一组"]);
    expect(more((builder) => builder.put(JW_TABLE, 1, "姓名", ""))).toEqual(["JW+: 0102 李强 高一组"]);
    expect(more((builder) => builder.put("Roster", 1, "姓名", "李坚强"))).toEqual(["JW+: 0102 李坚强 高一组", "DY+: 0102 李坚强 高一组"]);
    expect(more((builder) => builder.put(JW_TABLE, 1, "工号", "9999"))).toEqual(["JW+: 0102 李强 高一组"]);
  });

  it("a sheet without 党小组 has nobody under another group", () => {
    expect(more((builder) => builder.set("评分-教务", "D5", "别的"))).toEqual([]);
    // 工号 alone says whose row it is, but no name stands there.
    expect(more((builder) => builder.set("评分-教务", "C5", "别的"))).toEqual([`JW+: ${ALL}`]);
  });

  it("for a department without a sheet: everybody", () => {
    expect(more((builder) => (builder.tables = builder.tables.filter(({ name }) => name !== JW_TABLE)))).toEqual([`JW+: ${ALL}`]);
  });

  it("not for those whom the files that went out already ask for, as long as they are named as they were", () => {
    const sent = ["0102\t李强\t高一组", "0105\t刘洋\t高一组"];
    const after = (of: string, alter: (builder: BookBuilder) => void): string[] =>
      more((builder) => {
        if (builder.identity)
          builder.identity = { ...builder.identity, issued: [{ kind: "scores", of, at: "2026-10-01T08:00:00" }], issuedTo: sent };
        alter(builder);
      });
    expect(after("JW", (builder) => builder.put(JW_TABLE, 1, "工号", "9999"))).toEqual([]);
    expect(after("DY", (builder) => builder.put(JW_TABLE, 1, "工号", "9999"))).toEqual(["JW+: 0102 李强 高一组"]);
    expect(after("JW", (builder) => builder.put("Roster", 4, "参评状态", "参评"))).toEqual(["DY+: 0105 刘洋 高一组"]);
    expect(after("JW", (builder) => builder.put("Roster", 1, "姓名", "李坚强"))).toEqual([
      "JW+: 0102 李坚强 高一组",
      "DY+: 0102 李坚强 高一组",
    ]);
  });

  it("bring the notes with them", () => {
    const [one] = planSupplements(
      readingOf((builder) => {
        builder.put("Indicators", 0, "评分说明", "按通报");
        builder.put(JW_TABLE, 1, "工号", "9999");
      }),
    );
    expect([...(one as Extract<Handout, { kind: "scores" }>).notes]).toEqual([["备课教案", "按通报"]]);
  });
});
