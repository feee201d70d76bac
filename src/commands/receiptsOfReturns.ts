/** The receipts of returned sheets: what 收表进度 knows of when each came and in which file. */
import type { ReturnedSheet } from "../core/collect/returned";
import type { BookIdentity, Receipt } from "../core/snapshot";
import type { CommandContext } from "./outcome";

/** The last receipt of each sheet; what was confirmed stays so only while the contents are the same (V28 says when they are not). */
export function withReceipts(
  identity: BookIdentity,
  { user, now }: Pick<CommandContext, "user" | "now">,
  sheets: readonly { readonly name: string; readonly returned: ReturnedSheet }[],
): BookIdentity {
  const at = now();
  const receipts = new Map((identity.receipts ?? []).map((receipt) => [`${receipt.kind} ${receipt.of}`, receipt]));
  for (const { name, returned } of sheets) {
    const { kind } = returned.target;
    for (const of of returned.groups ?? [returned.target.of]) {
      const key = `${kind} ${of}`;
      const earlier = receipts.get(key);
      // The same file chosen again is no new delivery.
      if (earlier && returned.state === "unchanged") continue;
      const receipt: Receipt = { kind, of, file: name, at, by: user, inputs: returned.inputs, confirmed: earlier?.confirmed ?? null };
      receipts.set(key, receipt);
    }
  }
  return { ...identity, receipts: [...receipts.values()] };
}
