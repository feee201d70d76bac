/** Local time as the commands want it and as people read it. */
const two = (number: number): string => String(number).padStart(2, "0");

/** "2026-10-08T14:30:00", local. */
export function localNow(at: Date = new Date()): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** Month, day and "14:30" of an ISO local time; null when it is none. */
export function readMoment(iso: string): { month: number; day: number; time: string } | null {
  const parts = /^\d{4}-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(iso);
  return parts ? { month: Number(parts[1]), day: Number(parts[2]), time: parts[3] ?? "" } : null;
}

/** The quarter that a day lies in. */
export const quarterOf = (at: Date): 1 | 2 | 3 | 4 => (Math.floor(at.getMonth() / 3) + 1) as 1 | 2 | 3 | 4;
