import { shortIds } from "../../../src/core/roster/shortIds";
import { shortIdsText as inEnglish } from "../../../src/commands/messages/en-US/roster";
import { shortIdsText } from "../../../src/commands/messages/roster";
import { listSheet, planOf } from "./lists";

const people = (...ids: string[]) => ids.map((id) => ({ id, name: `甲${id}` }));
const short = (ids: string[], others: string[] = []) => shortIds(people(...ids), others).map(({ id }) => id);

describe("[B3] staff ids that may have lost a leading zero are named, never changed", () => {
  it("names those that are shorter than at least two thirds, some of which begin with 0", () => {
    expect(short(["0101", "0102", "103", "313", "0201", "1001"])).toEqual(["103", "313"]);
    // 2 of 3 is two thirds; 3 of 5 is less.
    expect(short(["0101", "0102", "103"])).toEqual(["103"]);
    expect(short(["0101", "0102", "0103", "104", "105"])).toEqual([]);
  });

  it("says nothing where no id begins with 0, of longer ids, and of ids with letters", () => {
    expect(short(["1101", "1102", "1103", "104"])).toEqual([]);
    expect(short(["0101", "0102", "0103", "010401", "A5", "J7"])).toEqual([]);
    expect(short([])).toEqual([]);
  });

  it("measures a few new people by the roster, and leaves those of the roster to it", () => {
    expect(short(["313"], ["0101", "0102", "0103"])).toEqual(["313"]);
    expect(short(["0313"], ["0101", "0102", "0103", "104"])).toEqual([]);
  });

  it("the plan names new people in the order of the list; who is known by name and zeros (V09) is none of them", () => {
    const rows = [["0009", "赵静"], ["13", "冯涛"], ["5", "李明"], ["1", "王芳"]]; // prettier-ignore
    const { shortIds: named, added, questions, tidied } = planOf(listSheet([["工号", "姓名"], ...rows]));
    expect(named).toEqual([
      { id: "13", name: "冯涛" },
      { id: "5", name: "李明" },
    ]);
    // Taken as they stand there: 李明（0002） is asked about, 1 王芳 is 0001.
    expect([...added, ...questions].map(({ id }) => id)).toEqual(["0009", "13", "5"]);
    expect(tidied).toEqual([{ row: 5, key: "id", before: "1", after: "0001" }]);
  });

  it("says who, and what to do, in both languages", () => {
    const two = [
      { id: "103", name: "张伟" },
      { id: "313", name: "冯涛" },
    ];
    expect(shortIdsText(two)).toBe(
      "2 人的工号比别人短：张伟（103）、冯涛（313）。前面的 0 可能丢了，请在名单里改好后重新选择；确实如此的可以照常导入。",
    );
    expect(inEnglish(two)).toBe(
      "2 staff IDs are shorter than the rest: 张伟 (103), 冯涛 (313). Leading zeros may be lost: please correct the list and choose it again, or import it as it is if that is right.",
    );
    expect(shortIdsText(people(...Array.from({ length: 12 }, (_, n) => `${n + 100}`)))).toMatch(
      /^12 人的工号比别人短：.*甲109（109） 等。前面/,
    );
  });
});
