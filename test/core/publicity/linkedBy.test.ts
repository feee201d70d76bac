import { linkedBy } from "../../../src/core/publicity/linkedBy";

const linked = (...items: string[]): string[][] => linkedBy(items, (item) => item.split(" ").slice(1));

describe("what shares a key", () => {
  it("[V16] is listed together, through a third as well, each list in the items' order", () => {
    expect(linked("1 a", "2 b", "3 a", "4 c")).toEqual([["1 a", "3 a"], ["2 b"], ["4 c"]]);
    expect(linked("1 a", "2 b", "3 a b", "4")).toEqual([["1 a", "2 b", "3 a b"], ["4"]]);
    expect(linked("1 d", "2 a", "3 b", "4 c", "5 b c", "6 a c", "7 d")).toEqual([
      ["1 d", "7 d"],
      ["2 a", "3 b", "4 c", "5 b c", "6 a c"],
    ]);
  });

  it("[R4] whatever the order of the items, the lists hold the same", () => {
    const sorted = (lists: string[][]) => lists.map((list) => [...list].sort().join()).sort();
    expect(sorted(linked("5 b c", "1 d", "6 a c", "3 b", "7 d", "2 a", "4 c"))).toEqual(
      sorted(linked("1 d", "2 a", "3 b", "4 c", "5 b c", "6 a c", "7 d")),
    );
  });

  it("nothing in, nothing out; thousands of items with one key are one list", () => {
    expect(linked()).toEqual([]);
    expect(linked(...Array.from({ length: 5000 }, (_, i) => `${i} a`))).toHaveLength(1);
  });
});
