/** Paper names as Excel.PaperType has them, by their number in a file. */
export const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

export function paperNumber(name: string): number | null {
  const found = Object.entries(PAPERS).find(([, each]) => each.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : Number(found[0]);
}
