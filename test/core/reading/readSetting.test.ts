import { readSetting } from "../../../src/core/reading/readSetting";

/** The message, its allowed values or bounds, and what was found, of a refused setting. */
function refused(item: string, text: string): unknown {
  const read = readSetting(item, text);
  return "issue" in read ? [read.issue.message, read.issue.found, read.issue.params] : read;
}

describe("a setting given outside the sheet 设置", () => {
  it("[V24] a number where one belongs: points in hundredths, counts as they are", () => {
    expect(readSetting("加分封顶", "12.5")).toEqual({ setting: { bonusCap: 1250 } });
    expect(readSetting("加分封顶", " 15 ")).toEqual({ setting: { bonusCap: 1500 } });
    expect(readSetting("宣传先进名额", "10")).toEqual({ setting: { publicityQuota: 10 } });
  });

  it("[V24] text stays what it is, a department's code like 01 with its zero too", () => {
    expect(readSetting("单位名称", "2026")).toEqual({ setting: { unitName: "2026" } });
    expect(readSetting("联系电话", " 0571 ")).toEqual({ setting: { phone: "0571" } });
    expect(readSetting("并列顺序", "01")).toEqual({ setting: { tieOrder: ["01"] } });
    expect(readSetting("并列顺序", "01；2.50")).toEqual({ setting: { tieOrder: ["01", "2.50"] } });
  });

  it("[V24] the 项目 is found as a heading is, with other spaces and widths", () => {
    expect(readSetting(" 加分 封顶 ", "8")).toEqual({ setting: { bonusCap: 800 } });
  });

  it("[V24] what the setting does not allow is refused with its bounds, and so is an unknown 项目", () => {
    expect(refused("季度", "5")).toEqual(["V24.value", "5", { item: "季度", kind: "count", min: "1", max: "4" }]);
    expect(refused("宣传先进名额", "2.5")).toEqual(["V24.value", "2.5", { item: "宣传先进名额", kind: "count", min: "0", max: "1000" }]);
    for (const text of ["", "-1", "0x10", "1e1", "10分", "约10", "1.2.3", "1.005"]) {
      expect(refused("加分封顶", text)).toEqual(["V24.value", text, { item: "加分封顶", kind: "points", min: "0", max: "1000" }]);
    }
    expect(refused("并列处理", "随便")).toEqual(["V24.choice", "随便", { item: "并列处理", allowed: "从宽、从严、待研究" }]);
    expect(refused("奖金", "5")).toEqual(["V24.unknownSetting", "奖金", {}]);
  });
});
