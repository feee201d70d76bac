/** Means, variances and covariances of exact numbers, exact (T5); all of whole populations, since a quarter is no sample of anything. */
import { fraction, lcm, sub, type Fraction } from "../fraction";

/** Arithmetic mean; an empty list is a bug of the caller. */
export function meanOf(values: readonly Fraction[]): Fraction {
  const { numbers, d } = alike(values);
  return fraction(
    numbers.reduce((sum, n) => sum + n, 0n),
    d * BigInt(values.length),
  );
}

/** Population covariance (÷ n) of two lists of one length. */
export function covarianceOf(xs: readonly Fraction[], ys: readonly Fraction[]): Fraction {
  const [x, y] = [alike(xs), alike(ys)];
  const count = BigInt(xs.length);
  const products = x.numbers.reduce((sum, n, i) => sum + n * (y.numbers[i] ?? 0n), 0n);
  const sumOf = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, n) => sum + n, 0n);
  return fraction(products * count - sumOf(x.numbers) * sumOf(y.numbers), x.d * y.d * count * count);
}

/** Population variance (÷ n), in squared units. */
export const varianceOf = (values: readonly Fraction[]): Fraction => covarianceOf(values, values);

/** Each value less their mean. */
export function deviationsOf(values: readonly Fraction[]): Fraction[] {
  const mean = meanOf(values);
  return values.map((value) => sub(value, mean));
}

/** The values over one common denominator, so that sums are sums of integers. */
function alike(values: readonly Fraction[]): { readonly numbers: readonly bigint[]; readonly d: bigint } {
  const d = values.reduce((common, value) => lcm(common, value.d), 1n);
  return { numbers: values.map((value) => value.n * (d / value.d)), d };
}
