import { plural } from "./plural";

/** "3 errors and 5 warnings". */
export function problems(errors: number, warnings: number): string {
  return (
    [errors > 0 ? plural(errors, "error") : "", warnings > 0 ? plural(warnings, "warning") : ""].filter(Boolean).join(" and ") || "0 errors"
  );
}
