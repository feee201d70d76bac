/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseManifest } from "../../src/workbench/manifest";

const XML = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

it("reads the ribbon that Excel would show from the manifest", () => {
  const tab = parseManifest(XML);
  expect(tab.label).toBe("季考评");
  expect(tab.pane).toBe("/addin/taskpane.html");
  expect(tab.functionFile).toBe("/addin/commands.html");
  expect(tab.groups.flatMap(({ buttons }) => buttons.map(({ label, action }) => [label, action]))).toEqual([
    ["打开窗格", { kind: "showPane" }],
    ["校验", { kind: "run", functionName: "validateBook" }],
    ["计算排名", { kind: "run", functionName: "computeRanking" }],
    ["党小组考核", { kind: "run", functionName: "writeGroups" }],
  ]);
  expect(tab.groups[0]?.buttons[1]?.icon).toBe("/addin/assets/icons/validate-40.png");
});

it("says which resource a manifest lacks", () => {
  expect(() => parseManifest(XML.replace('bt:String id="Validate.Label"', 'bt:String id="Other"'))).toThrow("Validate.Label");
});

it("reads it in English where the workbench is English", () => {
  const tab = parseManifest(XML, "en-US");
  expect([tab.label, ...tab.groups.flatMap(({ buttons }) => buttons.map(({ label }) => label))]).toEqual([
    "Kaoping",
    "Open pane",
    "Check",
    "Compute ranking",
    "Party groups",
  ]);
});
