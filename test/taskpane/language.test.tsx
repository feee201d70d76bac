import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createPane, type Pane } from "../../src/taskpane/store/createPane";
import { emptySteps, fakeCommands, fakeContext, issue, openBook } from "./fakeCommands";

const KEY = "kaoping.language";
const problems = openBook({ issues: [issue({})], steps: { ...emptySteps, validate: { state: "problems", errors: 1, warnings: 0 } } });

async function open(displayLanguage: () => string | undefined): Promise<Pane> {
  const pane = createPane(fakeCommands({ book: problems }).commands, fakeContext);
  render(<App pane={pane} readTheme={() => "light"} watchTheme={() => () => undefined} readLanguage={displayLanguage} />);
  await act(() => pane.connect());
  return pane;
}

async function choose(language: "中文" | "English", more: "更多" | "More"): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: more }));
  await user.click(await screen.findByRole("menuitemradio", { name: language }));
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = "";
});

describe("the pane's language", () => {
  it("is English where Office's display language is, and the page says so", async () => {
    await open(() => "en-US");
    expect(await screen.findByText("Deal with 1 error.")).toBeVisible();
    expect(screen.getByRole("navigation", { name: "Steps of the assessment" })).toBeVisible();
    expect(document.documentElement.lang).toBe("en-US");
    expect(document.title).toBe("Kaoping");
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("is known only once Office is: what came up in Chinese turns to English", async () => {
    let office = "";
    const pane = await open(() => office);
    expect(screen.getByText("处理 1 个错误。")).toBeVisible();
    office = "en-GB";
    await act(() => pane.reread("quiet"));
    expect(await screen.findByText("Deal with 1 error.")).toBeVisible();
  });

  it("is changed in the menu at once, and kept for the next opening", async () => {
    await open(() => "zh-CN");
    await choose("English", "更多");
    expect(await screen.findByText("Deal with 1 error.")).toBeVisible();
    expect(localStorage.getItem(KEY)).toBe("en-US");
    await choose("中文", "More");
    expect(await screen.findByText("处理 1 个错误。")).toBeVisible();
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(localStorage.getItem(KEY)).toBe("zh-CN");
  });

  it("that was chosen goes before Office's", async () => {
    localStorage.setItem(KEY, "en-US");
    await open(() => "zh-CN");
    expect(await screen.findByText("Deal with 1 error.")).toBeVisible();
  });

  it("holds for this opening where the page may keep nothing", async () => {
    const refuses = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no storage here");
    });
    await open(() => "zh-CN");
    await choose("English", "更多");
    expect(await screen.findByText("Deal with 1 error.")).toBeVisible();
    refuses.mockRestore();
  });

  it("changes without losing what a screen holds", async () => {
    let office = "zh-CN";
    const pane = await open(() => office);
    await act(async () => pane.open("validate"));
    const person = await screen.findByPlaceholderText("姓名或工号");
    await userEvent.setup().type(person, "王");
    office = "en-US";
    await act(() => pane.reread("quiet"));
    expect(await screen.findByPlaceholderText("Name or staff ID")).toBe(person);
    expect(person).toHaveValue("王");
    expect(screen.getByText("“课堂教学” is 25, out of range")).toBeVisible();
  });

  it("says nothing twice: a message that was told in one language is not told again in the other", async () => {
    const pane = await open(() => "zh-CN");
    await act(async () => {
      await pane.nameOperator("李老师");
      await pane.perform({ do: "mark" });
    });
    expect(await screen.findByText(/已标出 7 个单元格/)).toBeVisible();
    await act(async () => pane.open("home"));
    await choose("English", "更多");
    expect(await screen.findByText("Deal with 1 error.")).toBeVisible();
    expect(screen.queryByText(/7 cells marked/)).toBeNull();
  });
});
