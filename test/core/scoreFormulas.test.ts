import type { Department, Indicator, Settings } from "../../src/core/book";
import { scoreFormulas } from "../../src/core/scoreFormulas";

const one = { n: 1n, d: 1n };
const indicator = (name: string, kind: Indicator["kind"], more: Partial<Indicator> = {}): Indicator => ({
  code: name,
  name,
  kind,
  slot: null,
  min: 0,
  max: kind === "base" ? 2000 : null,
  conversion: one,
  cap: null,
  needsEvidence: false,
  ...more,
});
const department = (indicators: Indicator[]): Department => ({
  code: "DY",
  name: "德育",
  weight: 2000,
  head: "",
  deadline: "",
  indicators,
});
const settings = { bonusCap: 1000, scoreFloor: 0, scoreCeiling: 10000 } as Settings;

describe("scoreFormulas", () => {
  const moral = department([
    indicator("班主任量化", "base", { slot: "育人", max: 5000, conversion: { n: 1n, d: 2n } }),
    indicator("育人值周", "base", { slot: "育人", max: 5000 }),
    indicator("家校共育", "base"),
    indicator("师德", "base"),
    indicator("优秀班集体", "bonus"),
    indicator("师德失范", "deduction", { conversion: { n: 5n, d: 1n } }),
  ]);
  const columns = { indicators: ["E", "F", "G", "H", "I", "J"], bonusTotal: "K", deductionTotal: "L", score: "M" };

  it("[T3] scales the base by the slots that apply, alternatives counting once", () => {
    expect(scoreFormulas(moral, settings, 6, columns).score).toBe(
      '=IF(COUNT(E6:J6)+COUNTBLANK(E6:J6)+SUMPRODUCT((TRIM(E6:J6)="不适用")+(UPPER(TRIM(E6:J6))="N/A"))<6,"",' +
        'IF(COUNTBLANK(G6:H6)+(COUNT(E6:F6)=0)*(COUNTBLANK(E6:F6))+(COUNT(E6:F6)>1)>0,"",IF(COUNT(E6:H6)=0,"不适用",' +
        "MAX(0,MIN(100,(SUM(F6:H6)+SUM(E6)*0.5)*90/(50*COUNT(E6:F6)+20*COUNT(G6)+20*COUNT(H6))+MIN(K6,10)-L6)))))",
    );
  });

  it("[T2] converts and caps each bonus and deduction", () => {
    expect(scoreFormulas(moral, settings, 6, columns)).toMatchObject({ bonusTotal: "=SUM(I6)", deductionTotal: "=SUM(J6)*5" });
    const capped = department([
      indicator("考勤", "base"),
      indicator("宣传", "bonus", { conversion: { n: 1n, d: 5n }, cap: 550 }),
      indicator("获奖", "bonus"),
      indicator("缺席", "deduction", { conversion: { n: 1n, d: 3n } }),
    ]);
    expect(
      scoreFormulas(capped, settings, 7, { indicators: ["E", "F", "G", "H"], bonusTotal: "I", deductionTotal: "J", score: "K" }),
    ).toMatchObject({
      bonusTotal: "=SUM(G7)+MIN(SUM(F7)*0.2,5.5)",
      deductionTotal: "=SUM(H7)*1/3",
    });
  });

  it("[V02] follows columns that were moved apart", () => {
    const apart = { ...columns, indicators: ["F", "E", "AA", "G", "I", "J"] };
    expect(scoreFormulas(moral, settings, 8, apart).score).toContain("COUNTBLANK(G8)+COUNTBLANK(AA8)+(COUNT(E8:F8)=0)");
  });

  it("[T2] writes 0 for a department without bonuses or deductions", () => {
    const bare = department([indicator("考勤", "base")]);
    expect(scoreFormulas(bare, settings, 6, { indicators: ["E"], bonusTotal: "F", deductionTotal: "G", score: "H" })).toMatchObject({
      bonusTotal: "=0",
      deductionTotal: "=0",
    });
  });
});
