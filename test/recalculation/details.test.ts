import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kaopingIn } from "../cli/kaoping";
import { recalculatedCells } from "./office";

jest.setTimeout(600_000);

const SAMPLE = join(__dirname, "..", "..", "examples", "sample.xlsx");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  writeFileSync(join(folder, "sample.xlsx"), new Uint8Array(readFileSync(SAMPLE)));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Member {
  readonly id: string;
  readonly name: string;
  readonly total: string | null;
  readonly reason: string;
  readonly departments: readonly { readonly contribution: string | null }[];
}

const numberOf = (exact: string): number => {
  const [n, d] = exact.split("/").map(Number);
  return n! / d!;
};

it("[T6] LibreOffice computes on the pages of 个人明细 the totals and contributions that the engine explains", async () => {
  const few = ["0001", "0005", "0009"];
  const asked = few.flatMap((id) => ["--member", id]);
  const { code, out } = await kaopingIn(folder, "details", "sample.xlsx", "-o", "done.xlsx", "--json", ...asked);
  expect(code).toBe(0);
  const { members } = JSON.parse(out) as { readonly members: readonly Member[] };
  expect(members.map(({ id }) => id)).toEqual(few);

  const cells = await recalculatedCells(folder, "done.xlsx", "个人明细");
  const tops = [...cells].filter(([cell, value]) => cell.startsWith("A") && value === "工号").map(([cell]) => Number(cell.slice(1)));
  expect(tops).toHaveLength(few.length);
  members.forEach((member, index) => {
    const who = tops[index]!;
    const at = (column: string, down: number) => cells.get(`${column}${who + down}`);
    expect([at("B", 0), at("D", 0), at("A", 4), at("A", 5)]).toEqual([member.id, member.name, member.reason, "结果与计算时一致。"]);
    expect(at("B", 2)).toBeCloseTo(Number(member.total), 9);
    member.departments.forEach(({ contribution }, position) => {
      const cell = at("J", 8 + position);
      if (contribution === null) expect(cell ?? "").toBe("");
      else expect(cell).toBeCloseTo(numberOf(contribution), 9);
    });
    // 加权总分, after the departments and their sum.
    expect(at("J", 9 + member.departments.length)).toBeCloseTo(Number(member.total), 9);
  });
});
