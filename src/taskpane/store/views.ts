/**
 * What the screens beside the guided path show. A view is read by a query of its own, when its screen asks for it (`useView`), and
 * read again once an input changes; meanwhile the old answer stays in sight.
 *
 * A new screen: its name in `OtherScreen` (state.ts), its words in words/zh-CN/other.ts and a file of its own there, its component in
 * App's `SCREENS` (lazy), its icon in parts/OtherWork.tsx. If it shows something read: a line in `Views`, the query in `realCommands`
 * (and the tests' fakeCommands), `useView(name)` in the screen. What it writes is an `Intent`.
 */
import type { Failure } from "../../commands/outcome";
import type { ChangesSince } from "../../commands/types";
import type { Explainer } from "../../commands/readExplainer";
import type { PublicityReading } from "../../commands/readPublicity";
import type { TryOut } from "../../commands/tryOut";
import type { AnnualView } from "../../commands/readAnnual";
import type { NoticeView } from "../../commands/readNotice";
import type { Progress } from "../../commands/readProgress";
import type { QualityReading } from "../../commands/readQuality";

export interface Views {
  readonly explain: Explainer | null;
  readonly changes: ChangesSince;
  readonly publicity: PublicityReading;
  readonly whatIf: TryOut;
  readonly annual: AnnualView;
  readonly quality: QualityReading;
  readonly board: Progress;
  readonly notice: NoticeView;
}

export type ViewName = keyof Views;

export type ViewReading<T> =
  | { readonly state: "none" }
  /** `last`: what stood before, perhaps no longer true. */
  | { readonly state: "reading"; readonly last: T | null }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "read"; readonly value: T; readonly fresh: boolean };

export type ViewReadings = { readonly [Name in ViewName]?: ViewReading<Views[Name]> };

/** What can be shown of a reading now; null before the first answer. */
export function shownOf<T>(reading: ViewReading<T>): T | null {
  if (reading.state === "read") return reading.value;
  return reading.state === "reading" ? reading.last : null;
}

/** An input has changed: what was read is still shown, and read again by the screen that shows it. */
export function outdate(views: ViewReadings): ViewReadings {
  const entries = Object.entries(views) as [ViewName, ViewReading<unknown>][];
  return Object.fromEntries(
    entries.flatMap(([name, reading]) => (reading.state === "read" ? [[name, { ...reading, fresh: false }]] : [])),
  ) as ViewReadings;
}
