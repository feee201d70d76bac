/** "3 个错误、5 条提醒". */
export function problems(errors: number, warnings: number): string {
  return [errors > 0 ? `${errors} 个错误` : "", warnings > 0 ? `${warnings} 条提醒` : ""].filter(Boolean).join("、") || "0 个错误";
}
