/** Puts the pane on the page over a fake workbook, as a person would find it after opening. */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { createPane, type Pane } from "../../src/taskpane/store/createPane";
import type { OpenState, Screen } from "../../src/taskpane/store/state";
import { fakeCommands, fakeContext, type FakeWorkbook } from "./fakeCommands";

export interface Shown {
  readonly pane: Pane;
  readonly workbook: FakeWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly state: () => OpenState;
}

export async function showPane(
  start: Parameters<typeof fakeCommands>[0] = {},
  { at = "home", operator = "李老师" }: { readonly at?: Screen; readonly operator?: string } = {},
): Promise<Shown> {
  const { commands, workbook } = fakeCommands(start);
  const pane = createPane(commands, fakeContext);
  render(<App pane={pane} readTheme={() => "light"} watchTheme={() => () => undefined} />);
  await act(async () => {
    await pane.connect();
    if (operator) await pane.nameOperator(operator);
    pane.open(at);
  });
  const state = (): OpenState => {
    const now = pane.get();
    if (now.phase !== "open") throw new Error("the pane is not open");
    return now;
  };
  return { pane, workbook, user: userEvent.setup(), state };
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** Waits for the screen under that title. While its code is on its way another heading says the same: it may be gone by the time it was found. */
export const screenIs = (title: string): Promise<void> => waitFor(() => expect(screen.getByRole("heading", { name: title })).toBeVisible());

/**
 * The dialog under a title. Not by its accessible name: under jsdom, whose focus comes and goes otherwise than a browser's, Fluent at times leaves
 * its surface `aria-hidden`, and what is hidden has no name. The browser's tests ask by name.
 */
export async function findDialog(title: string): Promise<HTMLElement> {
  const dialog = (await screen.findByText(title, { selector: "h2" })).closest<HTMLElement>('[role="dialog"]');
  if (!dialog) throw new Error(`“${title}” stands in no dialog.`);
  return dialog;
}
