import { rosterValue } from "../../../src/core/roster/rosterValues";

it.each([
  ["id", "００１２", "@", "0012"],
  ["id", " 00\u200B12 ", "@", "0012"],
  ["id", 12, "0000", "0012"],
  ["id", 12, "General", "12"],
  ["name", "王　芳", "General", "王芳"],
  ["name", "王\u200B芳 ", "General", "王芳"],
  ["name", "Anna Li", "General", "Anna Li"],
  ["status", "正式党员", "General", "正式"],
  ["status", "中共党员", "General", "正式"],
  ["status", "预备党员", "General", "预备"],
  ["participation", "参加", "General", "参评"],
  ["participation", "不参加", "General", "不参评"],
  ["group", "高一组 ", "General", "高一组"],
] as const)("[B3] %s %j (%s) is %j", (key, value, format, expected) => {
  expect(rosterValue(key, value, format)).toEqual({ kind: "value", value: expected });
});

it("[R1] a reason in 参评状态 says both: does not take part, and why", () => {
  expect(rosterValue("participation", "离退休", "General")).toEqual({ kind: "value", value: "不参评", reason: "离退休" });
});

it("[V24] what has no one meaning is a fault, and a blank is nothing said", () => {
  expect(rosterValue("status", "积极分子", "General")).toEqual({ kind: "fault" });
  expect(rosterValue("participation", "待定", "General")).toEqual({ kind: "fault" });
  expect(rosterValue("id", 1.5, "General")).toEqual({ kind: "fault" });
  expect(rosterValue("id", "1.02E+17", "@")).toEqual({ kind: "fault" });
  expect(rosterValue("id", "A1E7", "@")).toEqual({ kind: "value", value: "A1E7" });
  expect(rosterValue("group", "#N/A", "General")).toEqual({ kind: "fault" });
  expect(rosterValue("status", "\u200B ", "General")).toEqual({ kind: "blank" });
});

it("[V25] a group is spelled as the book spells it", () => {
  expect(rosterValue("group", "高一(1)组", "General", ["高一（1）组"])).toEqual({ kind: "value", value: "高一（1）组" });
});
