/** What a person does in the task pane, by the words that it shows. */
import type { FrameLocator, Locator } from "playwright-core";
import { words } from "./view";

export interface ListedIssue {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** A clerk has looked at it and said why it stands. */
  readonly confirmed: boolean;
}

/** A sentence with a number in it, whatever the number. */
export function sentence(of: (count: number) => string): RegExp {
  const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const ways = [1, 987].map((count) => of(count).split(String(count)).map(plain).join("\\d+"));
  return new RegExp(ways.join("|"));
}

/** Names the operator when the pane asks for one: once after each opening. */
export async function nameOperator(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByPlaceholder(words.operator.placeholder).fill(name);
  await pane.getByRole("button", { name: words.operator.go }).click();
}

/** "校验完成", and what follows. */
export const VALIDATED = new RegExp(words.done.validate(1, 0).split(/[:：]/)[0] ?? "");

/** From the home screen to the list of issues of a fresh validation. */
export async function validate(pane: FrameLocator, operator: string | null): Promise<void> {
  // By its step: while a department's sheet is missing, the one button leads to 收表.
  await pane.locator('[data-step="validate"]').click();
  await pane.getByRole("button", { name: words.validate.recheck }).click();
  if (operator !== null) await nameOperator(pane, operator);
  await told(pane, VALIDATED);
}

/** Waits for the message that ends a piece of work, and puts it away. */
export async function told(pane: FrameLocator, words: RegExp): Promise<void> {
  const toast = pane.locator(".fui-ToastTitle").filter({ hasText: words }).first();
  await toast.waitFor({ timeout: 90_000 });
}

/** Applies every safe fix: the preview first, then all of it. Answers how many there were. */
export async function applyFixes(pane: FrameLocator, look: () => Promise<void>): Promise<number> {
  await pane.getByRole("button", { name: sentence(words.validate.fixAll) }).click();
  const apply = pane.getByRole("button", { name: sentence(words.fix.apply) });
  const count = Number(/\d+/.exec((await apply.textContent()) ?? "")?.[0]);
  // The drawer slides in; half way it cannot be looked at.
  await apply.page().waitForTimeout(600);
  await look();
  await apply.click();
  await told(pane, sentence(words.fix.done));
  return count;
}

export async function goHome(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: words.common.backHome }).click();
}

const issueList = (pane: FrameLocator): Locator => pane.getByRole("list", { name: words.validate.list });

/** Every issue of the list. It holds only what can be seen, so it is scrolled through. */
export async function listIssues(pane: FrameLocator): Promise<ListedIssue[]> {
  const found = new Map<string, ListedIssue>();
  const list = issueList(pane);
  await list.locator("li").first().waitFor();
  await list.evaluate((element) => element.parentElement?.scrollTo(0, 0));
  for (;;) {
    const rows = await list
      .locator("li")
      .evaluateAll((items) => items.map((item) => ({ key: (item as HTMLElement).dataset["key"] ?? "", text: item.textContent ?? "" })));
    const before = found.size;
    for (const { key, text } of rows) {
      // A row's key names its rule, wording, department, sheet, cell; the heads of the departments have other keys.
      const [rule = "", , , sheet, cell] = key.split("|");
      if (/^V\d\d$/.test(rule))
        found.set(key, { rule, sheet: sheet || null, cell: cell || null, confirmed: text.includes(words.validate.confirmed) });
    }
    const atEnd = await list.evaluate((element) => {
      const box = element.parentElement;
      if (box === null) return true;
      const end = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
      box.scrollTop += box.clientHeight / 2;
      return end;
    });
    if (atEnd && found.size === before) return [...found.values()];
    await list.page().waitForTimeout(50);
  }
}

/** The issue at a cell, brought into view. */
export async function issueAt(pane: FrameLocator, sheet: string, cell: string): Promise<Locator> {
  const list = issueList(pane);
  const row = list.getByRole("button", { name: new RegExp(`${sheet} ${cell}\\b`) });
  await list.evaluate((element) => element.parentElement?.scrollTo(0, 0));
  for (let step = 0; step < 100 && (await row.count()) === 0; step++) {
    await list.evaluate((element) => {
      if (element.parentElement !== null) element.parentElement.scrollTop += element.parentElement.clientHeight / 2;
    });
    await list.page().waitForTimeout(50);
  }
  return row.first();
}
