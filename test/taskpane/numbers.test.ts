import { fraction } from "../../src/core/fraction";
import { showPart } from "../../src/taskpane/numbers";

it.each([
  [4350n, 200n, "21.75", true],
  [132375n, 10000n, "13.2375", true],
  [4425n, 1000n, "4.425", true],
  [87n, 1n, "87.00", true],
  [1n, 20n, "0.05", true],
  [87n, 3n * 87n, "0.3333", false],
])("[T6] %d/%d reads %s, so that the parts add up to the total", (n, d, text, exact) => {
  expect(showPart(fraction(n, d))).toEqual({ text, exact });
});
