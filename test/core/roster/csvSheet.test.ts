import { csvSheet } from "../../../src/core/roster/csvSheet";

it("reads values in quotes with divisions, quotes and breaks in them, and fills short lines", () => {
  const { values } = csvSheet("x.csv", '\uFEFF工号,姓名,备注\r\n0001,"王,芳","说""好""\n两行"\r\n0002,李明\r\n');
  expect(values).toEqual([
    ["工号", "姓名", "备注"],
    ["0001", "王,芳", '说"好"\n两行'],
    ["0002", "李明", ""],
  ]);
});

it.each([
  ["工号\t姓名\n0001\t王芳", "tab"],
  ["工号;姓名\r0001;王芳", "semicolon"],
])("reads %j (%s)", (text) => {
  expect(csvSheet("x.csv", text).values).toEqual([
    ["工号", "姓名"],
    ["0001", "王芳"],
  ]);
});

it("an empty text is a sheet without cells", () => {
  expect(csvSheet("x.csv", "").values).toEqual([]);
});
