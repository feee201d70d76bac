const two = (number: number): string => String(number).padStart(2, "0");

/** The form in which commands take the time: local, ISO 8601 to the second ("2026-10-08T14:30:00"). */
export function momentOf(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
