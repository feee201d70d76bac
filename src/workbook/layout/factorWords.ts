import { decimalText } from "../../core/decimal";
import { type Fraction, formatFraction } from "../../core/fraction";
import { numberOf } from "./resultNotes";

/** A factor with all its digits where six are enough, else as a ratio: 1/5 is "0.2", 1/3 is "1/3". */
export const factorWords = (value: Fraction): string =>
  1_000_000n % value.d === 0n ? decimalText(numberOf(value)) : formatFraction(value);
