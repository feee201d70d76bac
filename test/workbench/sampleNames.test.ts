import { enUS as pane } from "../../src/taskpane/words/en-US";
import { zhCN as paneInChinese } from "../../src/taskpane/words/zh-CN";
import { enUS as bench } from "../../src/workbench/words/en-US";
import { zhCN as benchInChinese } from "../../src/workbench/words/zh-CN";

it("each sample has one name, in the pane and in the workbench's menu", () => {
  expect([benchInChinese.openSample, benchInChinese.openFaults]).toEqual([
    paneInChinese.start.sampleClean,
    paneInChinese.start.sampleFaults,
  ]);
  expect([bench.openSample, bench.openFaults]).toEqual([pane.start.sampleClean, pane.start.sampleFaults]);
});
