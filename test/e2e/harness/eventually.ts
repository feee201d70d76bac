/** Asks again until the answer passes, or fails with what the last answer lacked. Milliseconds. */
export async function eventually(check: () => Promise<void>, limit = 15_000): Promise<void> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
