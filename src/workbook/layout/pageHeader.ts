import type { SheetDraft } from "../../core/draft";
import { printWords, type Stamp, timeWords } from "./resultNotes";

type Header = NonNullable<NonNullable<SheetDraft["page"]>["header"]>;

/** What stands at the top of every printed page of a result: 草稿 of a trial run, and from what it was made. "&" is a sign of its own there, and none of these texts has one. */
export const pageHeader = (
  kind: "official" | "trial",
  { at, stamp }: { readonly at: string; readonly stamp: Stamp },
  made = "计算",
): Header => ({
  left: kind === "trial" ? "草稿：试算结果，不作正式依据" : "",
  right: `${timeWords(at)} ${made}　${printWords(stamp)}`,
});

/** The draft with that header on its pages. */
export const withHeader = (draft: SheetDraft, header: Header): SheetDraft =>
  draft.page ? { ...draft, page: { ...draft.page, header } } : draft;
