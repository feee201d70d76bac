import { changeLine as inEnglish } from "../../../src/commands/messages/en-US/returns";
import { changeLine, returnSummary } from "../../../src/commands/messages/returns";
import { JW_TABLE } from "../validation/snapshotBuilder";
import { bookBut, returnTo, scoreFile, taken, type Alter } from "./returnedFile";

/** 0101 and 0103 are both 张伟. */
const twoOfOneName: Alter = (builder) => {
  for (const table of ["Roster", JW_TABLE]) for (const row of [0, 2]) builder.put(table, row, "姓名", "张伟");
};

it("[B3] [V04] two people of one name are told apart by their ids in the differences and in 操作日志; others are named alone", () => {
  const returned = taken(
    returnTo(
      bookBut(twoOfOneName),
      scoreFile((builder) => {
        twoOfOneName(builder);
        builder.put(JW_TABLE, 0, "课堂教学", 19.5);
        builder.put(JW_TABLE, 1, "课堂教学", 51);
        builder.put(JW_TABLE, 2, "依据", "听课记录");
      }),
    ),
  );
  expect(returned.changes.map(changeLine)).toEqual([
    "张伟（0101） 课堂教学：55 → 19.5",
    "李强 课堂教学：50 → 51",
    "张伟（0103） 依据：“检查通报” → “听课记录”",
  ]);
  expect(inEnglish(returned.changes[0]!)).toBe("张伟 (0101), “课堂教学”: 55 → 19.5");
  expect(returnSummary("教务.xlsx", returned)).toContain("（张伟（0101） 课堂教学：55 → 19.5，李强 课堂教学：50 → 51，");
});
