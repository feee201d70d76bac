import type { OpenRow } from "../../../src/core/reading/readScores";
import { identify } from "../../../src/core/reading/identity";
import { suggestMembers } from "../../../src/core/reading/suggest";
import type { RosterReading } from "../../../src/core/reading/readRoster";
import { cellsWith, rosterOf } from "./rosterOf";

type Row = readonly [id: string | number, name: string];

function openRow([id, name]: Row, roster: RosterReading): OpenRow {
  const cells = cellsWith(id, name);
  const identity = identify(cells, roster);
  return {
    row: 5,
    identity,
    member: identity.kind === "member" ? identity.member : null,
    suggestion: null,
    duplicateOf: null,
    scores: [],
    slots: [],
    cell: (key) => (key === "id" ? cells.id : key === "name" ? cells.name : null),
  };
}

/** Whom each row of a sheet may mean, by id (by name where there is none); "" for nobody. */
function suggested(roster: RosterReading, ...rows: readonly Row[]): string[] {
  const open = rows.map((row) => openRow(row, roster));
  suggestMembers(open, roster);
  return open.map(({ suggestion }) => suggestion?.member.id || suggestion?.member.name || "");
}

const ROSTER = rosterOf("0101 王芳", "0102 李强", "0103 张敏", "A105 欧阳修文", "0210 周一", "0220 周二");

describe("the nearest member that a stranger's row may mean", () => {
  it("[V03] one character of the name put in, left out, changed, or two neighbours swapped", () => {
    for (const name of ["李墙", "李小强", "强李", "李强强"]) expect([name, suggested(ROSTER, ["", name])]).toEqual([name, ["0102"]]);
    for (const name of ["欧阳文", "欧阳文修", "阳修文", "欧阳修", "欧阴修文", "阳欧修文", "欧阳修文文"]) {
      expect([name, suggested(ROSTER, ["", name])]).toEqual([name, ["A105"]]);
    }
  });

  it("[V03] nobody where the name differs by more, or by one from two members", () => {
    for (const name of ["赵钱", "李大小强", "文修阳欧", "欧文阳修", "修阳欧文", "欧", "李"]) {
      expect([name, suggested(ROSTER, ["", name])]).toEqual([name, [""]]);
    }
    expect(suggested(ROSTER, ["", "周三"])).toEqual([""]);
  });

  it("[V03] with spaces between its characters it is the same name", () => {
    expect(suggested(ROSTER, ["", "李 墙"])).toEqual(["0102"]);
  });

  it("[V03] first of those whom the sheet still lacks, then of all", () => {
    // 周三 may mean 周一 or 周二; with 周一 in the sheet only 周二 is lacking.
    expect(suggested(ROSTER, ["0210", "周一"], ["", "周三"])).toEqual(["", "0220"]);
    // 李强 is in the sheet; nobody who is lacking is near, so the row may be his a second time.
    expect(suggested(ROSTER, ["0102", "李强"], ["", "李墙"])).toEqual(["", "0102"]);
  });

  it("[V03] an id without its zeros, or one character off where there is no name", () => {
    expect(suggested(ROSTER, ["00101", ""], ["102", ""], ["000103", "王某某"])).toEqual(["0101", "0102", "0103"]);
    expect(suggested(ROSTER, ["A106", ""], ["B105", ""], ["A1055", ""], ["1A05", ""])).toEqual(["A105", "A105", "A105", "A105"]);
    // 0230 is one off from 0210 and from 0220; beside a name the id alone says nothing.
    expect(suggested(ROSTER, ["0230", ""], ["A9", ""], ["A106", "诸葛孔明"])).toEqual(["", "", ""]);
  });

  it("[V03] two members of one name are no suggestion; the one whom the sheet lacks is", () => {
    const roster = rosterOf("0101 王芳", "0102 王芳", "0103 张敏");
    expect(suggested(roster, ["0999", "王芳"])).toEqual(["0101"]);
    expect(suggested(roster, ["0101", "王芳"], ["0999", "王芳"])).toEqual(["", "0102"]);
    // The id of one and the name of another: whoever is lacking.
    expect(suggested(roster, ["0101", "王芳"], ["0103", "王芳"])).toEqual(["", "0103"]);
  });

  it("[V03] a row that is somebody's, or nobody's at all, suggests nobody", () => {
    expect(suggested(ROSTER, ["0101", "王芳"], ["", ""], ["", "合计"])).toEqual(["", "", ""]);
  });

  it("[V05] the second row of one id in the roster is not suggested", () => {
    const roster = rosterOf("0101 王芳", "0101 王芳", "0102 李强");
    expect(suggested(roster, ["0102", "李强"], ["", "王方"])).toEqual(["", "0101"]);
  });
});
