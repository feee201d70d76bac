import { act, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { connectOffice, officeLanguage, officeTheme } from "../../src/taskpane/office";
import { createPane } from "../../src/taskpane/store/createPane";
import { fakeCommands, fakeContext } from "./fakeCommands";

interface FakeOffice {
  host?: string | null;
  supported?: boolean;
  language?: string;
  theme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
}

function putOffice({ host = "Excel", supported = true, theme, language }: FakeOffice): void {
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host, platform: null }),
      HostType: { Excel: "Excel" },
      context: { requirements: { isSetSupported: () => supported }, officeTheme: theme, displayLanguage: language },
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.useRealTimers();
});

describe("coming up in Excel", () => {
  it("works in an Excel that has the requirement set", async () => {
    putOffice({});
    expect(await connectOffice()).toBeNull();
  });

  it("tells a plain browser from Excel", async () => {
    putOffice({ host: null });
    expect(await connectOffice()).toBe("notInExcel");
  });

  it("tells an Excel that is too old", async () => {
    putOffice({ supported: false });
    expect(await connectOffice()).toBe("tooOld");
  });

  it("gives up waiting for office.js after its time limit", async () => {
    jest.useFakeTimers();
    const waiting = connectOffice(document.createElement("script"), 15_000);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await waiting).toBe("notLoaded");
  });

  it("knows at once when office.js cannot be loaded", async () => {
    const script = document.createElement("script");
    const waiting = connectOffice(script);
    script.dispatchEvent(new Event("error"));
    expect(await waiting).toBe("notLoaded");
  });

  it("goes on as soon as office.js has come", async () => {
    const script = document.createElement("script");
    const waiting = connectOffice(script);
    putOffice({});
    script.dispatchEvent(new Event("load"));
    expect(await waiting).toBeNull();
  });

  it.each([
    ["notLoaded", "没有连上 Excel 的组件", "重新加载"],
    ["notInExcel", "请在 Excel 中打开", null],
    ["tooOld", "这个版本的 Excel 太旧", null],
  ] as const)("says in words what %s means", (why, title, action) => {
    const pane = createPane(fakeCommands().commands, fakeContext);
    render(<App pane={pane} readTheme={() => "light"} watchTheme={() => () => undefined} />);
    expect(screen.getByText("正在连接 Excel…")).toBeVisible();
    act(() => pane.unavailable(why));
    expect(screen.getByRole("heading", { name: title })).toBeVisible();
    expect(screen.queryAllByRole("button").map(({ textContent }) => textContent)).toEqual(action ? [action] : []);
  });
});

describe("the theme", () => {
  it("follows Office, by its flag or by its background", () => {
    expect(officeTheme()).toBe("light");
    putOffice({ theme: { isDarkTheme: true } });
    expect(officeTheme()).toBe("dark");
    putOffice({ theme: { bodyBackgroundColor: "#262626" } });
    expect(officeTheme()).toBe("dark");
    putOffice({ theme: { bodyBackgroundColor: "#FFFFFF" } });
    expect(officeTheme()).toBe("light");
  });
});

describe("the language", () => {
  it("is Office's display language, and the browser's until Office is there", () => {
    expect(officeLanguage()).toBe(window.navigator.language);
    putOffice({ language: "zh-CN" });
    expect(officeLanguage()).toBe("zh-CN");
  });
});
