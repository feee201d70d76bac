/** Takes false circles out of Univer's order of calculation; once, before the first Univer starts. */
export function mendCalculationOrder(): void;
/** For a Univer without a screen: formulas of rules are not calculated. */
export function calculateNoRules(): void;
