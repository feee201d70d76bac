/** V01: the whole day of the deadline is in time. Both are local time, ISO; a deadline that is no date is none. */
export const isLate = (at: string, deadline: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(deadline) && at.slice(0, 10) > deadline;
