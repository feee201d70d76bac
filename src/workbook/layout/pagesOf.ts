/** Lines of a table a page, so that each page has the headings: `first` points on its first, `rest` on the others. At least one part. */
export function pagesOf(heights: readonly number[], first: number, rest: number): number[][] {
  const parts: number[][] = [[]];
  let left = first;
  for (const height of heights) {
    if (height > left && parts.at(-1)!.length > 0) {
      parts.push([]);
      left = rest;
    }
    parts.at(-1)!.push(height);
    left -= height;
  }
  return parts;
}
