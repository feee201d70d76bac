import { groupMovementLines } from "../../src/cli/movementLines";

it("[G1] [R2] a group's score and rank, before and after; what stays is said once", () => {
  expect(
    groupMovementLines([
      { name: "第一党小组", before: { score: 9012, rank: 1 }, after: { score: 8950, rank: 2 } },
      { name: "第二党小组", before: { score: 9000, rank: 3 }, after: { score: 9001, rank: 3 } },
      { name: "第三党小组", before: null, after: { score: null, rank: null } },
    ]),
  ).toBe(
    "　 第一党小组  90.12 分 → 89.50 分  第 1 名 → 第 2 名\n" +
      "　 第二党小组  90.00 分 → 90.01 分  第 3 名\n" +
      "　 第三党小组  没有这个党小组 → 无得分  无名次\n",
  );
});
