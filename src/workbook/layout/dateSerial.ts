/** Excel's serial number of an ISO date ("2026-07-15" is 46218); "" stays "". */
export function dateSerial(iso: string): number | "" {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return "";
  return Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000) + 25_569;
}

export const DATE_FORMAT = "yyyy-mm-dd";
