import type { Movement } from "../../../src/core/movements";
import type { InputChange } from "../../../src/core/record/inputChange";
import { causesOf } from "../../../src/core/record/whyMoved";

const change = (kind: InputChange["kind"], memberId: string | null, field: string | null = null): InputChange => ({
  kind,
  at: null,
  department: null,
  departmentName: null,
  memberId,
  memberName: memberId,
  label: kind,
  field,
  before: "1",
  after: "2",
});
const moved = (id: string): Movement => ({ id, name: id, before: null, after: null, crosses: false });

describe("why somebody moved", () => {
  it("[T6] by changes of their own scores, status and vetoes, in their order, and by nobody else's", () => {
    const score = change("score", "a", "JW1");
    const veto = change("veto", "a");
    const status = change("member", "b", "status");
    const causes = causesOf([score, status, veto]);
    expect(causes(moved("a"))).toEqual({ own: [score, veto], common: [], others: false });
    expect(causes(moved("b"))).toEqual({ own: [status], common: [], others: false });
    expect(causes(moved("c"))).toEqual({ own: [], common: [], others: true });
  });

  it("[T6] [G1] in which group somebody is decides nothing of their own; a veto's column of that name would", () => {
    const veto = change("veto", "a", "group");
    expect(causesOf([change("member", "a", "group")])(moved("a"))).toEqual({ own: [], common: [], others: true });
    expect(causesOf([veto])(moved("a"))).toEqual({ own: [veto], common: [], others: false });
  });

  it("[T2] [T4] [E2] by rules, which concern everybody: weights, indicators, departments and the settings that decide", () => {
    const rules = [change("weight", null, "weight"), change("indicator", null, "max"), change("department", null)];
    const settings = ["year", "quarter", "notApplicable", "ties", "bonusCap", "scoreFloor", "scoreCeiling"].map((key) =>
      change("setting", null, key),
    );
    expect(causesOf([...rules, ...settings])(moved("a"))).toEqual({ own: [], common: [...rules, ...settings], others: false });
  });

  it("[T6] not by what concerns groups alone, nor by settings that decide no total, rank or flag", () => {
    const beside = [change("activity", null, "meetings"), change("setting", null, "meetingsDue"), change("setting", null)];
    expect(causesOf(beside)(moved("a"))).toEqual({ own: [], common: [], others: true });
  });
});
