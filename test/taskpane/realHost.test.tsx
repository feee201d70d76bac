/** @jest-environment ./test/taskpane/pageInNode.cjs */
/** The pane over the real commands, Microsoft's client library and the embedded workbook: no stand-ins. */
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadSample } from "../../src/commands/loadSample";
import type { NodeExcel } from "../../src/host/node";
import { App } from "../../src/taskpane/App";
import type { Commands } from "../../src/taskpane/store/commands";
import { createPane } from "../../src/taskpane/store/createPane";
import { realCommands } from "../../src/taskpane/store/realCommands";
import { openEmpty } from "../workbook/openEmpty";
import { fakeContext } from "./fakeCommands";
import { button } from "./showPane";

jest.setTimeout(300_000);
const PATIENCE = { timeout: 120_000 };

describe("the pane in a real workbook", () => {
  let excel: NodeExcel;
  beforeAll(async () => {
    excel = await openEmpty();
  });
  afterAll(() => excel.close());

  it("goes the whole path: sample, check, ranking, party groups, and an edit that makes them stale", async () => {
    // A small school: the path is the same, and the hundred of the sample take minutes here.
    const commands: Commands = { ...realCommands, loadSample: (context, { faults }) => loadSample(context, { faults, members: 12 }) };
    const pane = createPane(commands, (asking) => ({ ...fakeContext(asking), run: excel.run }));
    render(
      <RendererProvider renderer={createDOMRenderer(undefined)}>
        <App pane={pane} readTheme={() => "light"} watchTheme={() => () => undefined} />
      </RendererProvider>,
    );
    await act(() => pane.connect());
    await act(() => pane.nameOperator("李老师"));
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

    await user.click(button("完好的示例"));
    await waitFor(() => expect(button("开始校验")).toBeEnabled(), PATIENCE);

    await user.click(button("开始校验"));
    expect(await screen.findByText(/^0 错误 · 0 提醒/, {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(button("重查")).toBeEnabled(), PATIENCE);
    await user.click(button("返回首页"));

    await user.click(button("计算排名"));
    expect(await screen.findByText(/人 · 正式$/, {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(button("重新计算")).toBeEnabled(), PATIENCE);
    await user.click(button("返回首页"));

    await user.click(button("生成党小组考核"));
    expect(await screen.findByText("推荐：中心", {}, PATIENCE)).toBeVisible();
    await waitFor(() => expect(button("重新生成")).toBeEnabled(), PATIENCE);
    await user.click(button("返回首页"));
    expect(button("公示与归档")).toBeEnabled();

    const names = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(expect.arrayContaining(["季度汇总", "评优资格", "党小组考核", "党小组考核表"]));

    await act(() =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("花名册").getRange("C3").values = [["改名"]];
        await context.sync();
      }),
    );
    expect(await screen.findAllByText("已过期", {}, PATIENCE)).not.toHaveLength(0);
  });
});
