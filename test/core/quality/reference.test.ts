/** Figures of the rules Q beside published data and values worked out by hand, to 1e-9 and better. */
import { compare, formatFraction, sub } from "../../../src/core/fraction";
import { kendallsW } from "../../../src/core/quality/agreement";
import { squareRoot, wholeRoot } from "../../../src/core/quality/squareRoot";
import { covarianceOf, meanOf, varianceOf } from "../../../src/core/quality/statistics";
import { tScores } from "../../../src/core/quality/tScores";
import { asNumber, f } from "./sketches";

const tenths = (values: readonly number[]) => values.map((value) => f(Math.round(value * 10), 10));

describe("Kendall's W", () => {
  it("[Q6] of the data set anxiety of R's packages irr and DescTools (KendallW, correct = TRUE): 20 subjects, 3 raters, many ties", () => {
    // Rank sums doubled and squared around their mean 31.5: S = 3004; Σ(t³ − t) = 1674. W = 12·3004 ÷ (9·(8000 − 20) − 3·1674) = 36048 ÷ 66798;
    // 3·19·W = 30.76, the test's χ² with 19 degrees of freedom.
    const raters = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const w = kendallsW(raters.map(tenths));
    expect(w).toEqual(f(36048, 66798));
    expect(asNumber(w ?? f(0))).toBeCloseTo(0.5396568759543698, 9);
  });

  it("[Q6] of Zar, Biostatistical Analysis (2010), example 20.5: wing, tail and bill length of 12 birds", () => {
    // The rank sums printed there (and in UNISTAT's manual, 6.5.6): 14.5 21 30.5 6 11 3.5 20 11.5 29 28.5 22.5 36. S = 2351/2, Σ(t³ − t) = 60;
    // W = 12·(2351/2) ÷ (9·(1728 − 12) − 3·60) = 14106 ÷ 15264.
    const birds = [
      [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
      [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
      [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
    ];
    expect(kendallsW(birds.map(tenths))).toEqual(f(14106, 15264));
  });
});

describe("T-scores", () => {
  it("[Q5] of 2 4 4 4 5 5 7 9, the textbook example of a population SD of 2: exact", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9].map((value) => f(value));
    expect([meanOf(values), varianceOf(values)]).toEqual([f(5), f(4)]);
    expect(tScores(values)).toEqual([35, 45, 45, 45, 50, 50, 60, 70].map((value) => f(value)));
  });

  it("[Q5] of 1 … 5 (variance 2): 50 ± 10√2 and ± 5√2, to 1e-9 and beyond", () => {
    const [lowest, low, middle, high, highest] = tScores([1, 2, 3, 4, 5].map((value) => f(value)));
    // √2 = 1.4142135623730950488…
    for (const [score, expected] of [
      [lowest, 50 - 14.142135623730951],
      [low, 50 - 7.0710678118654755],
      [high, 50 + 7.0710678118654755],
      [highest, 50 + 14.142135623730951],
    ] as const)
      expect(asNumber(score ?? f(0))).toBeCloseTo(expected, 9);
    expect(middle).toEqual(f(50));
  });

  it("[Q5] are 50 for everyone where nobody differs, and none where there is nobody", () => {
    expect(tScores([f(83, 7), f(83, 7)])).toEqual([f(50), f(50)]);
    expect(tScores([])).toEqual([]);
  });

  it("[Q5] have the mean 50 exactly, whatever the root", () => {
    expect(meanOf(tScores([f(1), f(2), f(7, 3), f(11), f(90)]))).toEqual(f(50));
  });
});

describe("statistics", () => {
  it("[Q4] covariance and variance of populations, exact: 1 2 3 4 and 2 4 4 10", () => {
    // Deviations ±1.5 ±0.5 and −3 −1 −1 5: cov = (4.5 + 0.5 − 0.5 + 7.5) ÷ 4 = 3; var of the second (9 + 1 + 1 + 25) ÷ 4 = 9.
    const [x, y] = [[1, 2, 3, 4].map((value) => f(value)), [2, 4, 4, 10].map((value) => f(value))];
    expect([covarianceOf(x, y), varianceOf(x), varianceOf(y)]).toEqual([f(3), f(5, 4), f(9)]);
  });

  it("[Q4] thirds and sevenths stay thirds and sevenths", () => {
    expect(formatFraction(meanOf([f(1, 3), f(1, 7), f(2)]))).toBe("52/63");
    expect(varianceOf([f(1, 3), f(2, 3)])).toEqual(f(1, 36));
  });
});

describe("square roots", () => {
  it("[Q5] are exact where the root is a fraction", () => {
    expect([squareRoot(f(0)), squareRoot(f(9, 16)), squareRoot(f(1)), squareRoot(f(121))]).toEqual([f(0), f(3, 4), f(1), f(11)]);
  });

  it("[Q5] have 40 digits otherwise, cut off", () => {
    // √2 = 1.4142135623730950488016887242096980785696 71875…
    expect(squareRoot(f(2))).toEqual(sub({ n: 14142135623730950488016887242096980785696n / 32n, d: 10n ** 40n / 32n }, f(0)));
    const small = squareRoot(f(1, 3));
    expect(compare({ n: small.n * small.n, d: small.d * small.d }, f(1, 3))).toBeLessThan(0);
    const next = { n: small.n * (10n ** 40n / small.d) + 1n, d: 10n ** 40n };
    expect(compare({ n: next.n * next.n, d: next.d * next.d }, f(1, 3))).toBeGreaterThan(0);
  });

  it("[Q5] of whole numbers are the largest whose square is not above", () => {
    for (let value = 0; value < 2000; value += 1) expect(wholeRoot(BigInt(value))).toBe(BigInt(Math.floor(Math.sqrt(value))));
    const big = 10n ** 60n + 12345n;
    expect([wholeRoot(big * big), wholeRoot(big * big - 1n), wholeRoot(big * big + 1n)]).toEqual([big, big - 1n, big]);
    expect(() => squareRoot(f(-1))).toThrow(RangeError);
  });
});
