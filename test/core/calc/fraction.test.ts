import fc from "fast-check";
import {
  add,
  compare,
  div,
  formatDecimal,
  formatFraction,
  formatHundredths,
  fraction,
  fromHundredths,
  gcd,
  lcm,
  mul,
  points,
  roundHalfAwayFromZero,
  sub,
} from "../../../src/core/fraction";

const f = (n: number, d = 1) => fraction(BigInt(n), BigInt(d));

describe("T5: exact arithmetic", () => {
  it("[T5] fractions stand in lowest terms with a positive denominator", () => {
    expect([f(6, 8), f(-6, 8), f(6, -8), f(0, -5)].map(formatFraction)).toEqual(["3/4", "-3/4", "-3/4", "0/1"]);
    expect(() => f(1, 0)).toThrow(RangeError);
  });

  it("[T5] a third three times is one", () => {
    expect(add(add(f(1, 3), f(1, 3)), f(1, 3))).toEqual(f(1));
    expect(formatFraction(sub(f(1, 2), f(1, 3)))).toBe("1/6");
    expect(formatFraction(mul(f(2, 3), f(3, 4)))).toBe("1/2");
    expect(formatFraction(div(f(2, 3), f(-4, 3)))).toBe("-1/2");
    expect([compare(f(1, 3), f(2, 6)), compare(f(1, 3), f(1, 2)), compare(f(-1, 3), f(-1, 2))]).toEqual([0, -1, 1]);
  });

  it("[T5] rounding is half away from zero", () => {
    // 85.475, 85.4749, −85.475, 0.005, 2.675, −0.004
    const values = [f(85475, 1000), f(854749, 10000), f(-85475, 1000), f(5, 1000), f(2675, 1000), f(-4, 1000)];
    expect(values.map(roundHalfAwayFromZero)).toEqual([8548, 8547, -8548, 1, 268, 0]);
    expect(values.map(formatDecimal)).toEqual(["85.48", "85.47", "-85.48", "0.01", "2.68", "0.00"]);
  });

  it("[T5] hundredths are shown with two digits", () => {
    expect([0, 5, 50, 8548, -5, 10000].map(formatHundredths)).toEqual(["0.00", "0.05", "0.50", "85.48", "-0.05", "100.00"]);
    expect([8550, 12345, -50].map((value) => formatFraction(fromHundredths(value)))).toEqual(["171/2", "2469/20", "-1/2"]);
    expect([points(17100n, 200n), points(1n, 3n)].map(formatFraction)).toEqual(["171/2", "1/3"]);
  });

  it("[T5] the quick paths agree with the slow ones, far above 2^53 too", () => {
    const integer = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }));
    const slowGcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : slowGcd(b, a % b));
    fc.assert(
      fc.property(integer, integer, integer, (a, b, c) => {
        expect(gcd(a, b)).toBe(slowGcd(a, b));
        if (b === 0n || c === 0n) return;
        const [x, y] = [fraction(a, b), fraction(a, c)];
        expect(sub(add(x, y), y)).toEqual(x);
        expect(points(a, b)).toEqual(x);
        const [p, q] = [b < 0n ? -b : b, c < 0n ? -c : c];
        expect([lcm(p, q) % p, lcm(p, q) % q]).toEqual([0n, 0n]);
      }),
    );
  });
});
