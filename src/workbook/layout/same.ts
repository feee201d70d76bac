/** Compares two cells as they read: a formula's "" and an empty cell are the same, which not every spreadsheet grants to `=`. */
export const same = (one: string, other: string): string => `${one}&""=${other}&""`;
