import { LANGUAGE_KEY } from "../../src/commands/messages/language";
import { enUS } from "../../src/ribbon/words/en-US";
import { ribbonWords } from "../../src/ribbon/words/ribbonWords";
import { saidBy } from "../taskpane/words/saidBy";

function page(displayLanguage: string | undefined, chosen: string | null): void {
  Object.assign(globalThis, {
    Office: { context: { displayLanguage } },
    window: { localStorage: { getItem: (key: string) => (key === LANGUAGE_KEY ? chosen : null) } },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "window");
});

describe("what the ribbon's notices say", () => {
  it("is said in the language chosen in the pane, else in Office's, else in Chinese", () => {
    expect(ribbonWords().language).toBe("zh-CN");
    page("en-GB", null);
    expect(ribbonWords().checked(1, 2).title).toBe("Checked: 1 error, 2 warnings");
    page("zh-HK", null);
    expect(ribbonWords().checked(1, 2).title).toBe("校验完成：1 个错误，2 条提醒");
    page("zh-CN", "en-US");
    expect(ribbonWords().language).toBe("en-US");
    page("en-US", "zh-CN");
    expect(ribbonWords().language).toBe("zh-CN");
  });

  it("has no Chinese in English but the names of sheets in quotes", () => {
    const said = saidBy(enUS).map(({ text }) => text.replace(/“[^“”]*”/g, ""));
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((text) => /[\p{Script=Han}，。：；、（）]/u.test(text))).toEqual([]);
  });
});
