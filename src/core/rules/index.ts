/** Every rule: one function over the reading. A new rule is one file and one line here. */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { checkStructure } from "./v24";

export const RULES: readonly ((reading: Reading) => Issue[])[] = [checkStructure];
