/** "1 error", "3 errors"; irregular ones give their plural. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
