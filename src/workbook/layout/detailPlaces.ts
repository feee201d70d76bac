/** Where things stand on a page of 个人明细. Rows and columns are 0-based; both lists of a page share the columns. */

export const DETAIL_COLUMNS = {
  department: 0,
  /** Indicator, or what is to be said of a department's score. */
  words: 1,
  /** Where it stands: 评分-教务 G17. */
  place: 2,
  /** 类型 of an indicator; base sum of a department. */
  kind: 3,
  base: 3,
  entered: 4,
  bonus: 4,
  conversion: 5,
  deductions: 5,
  raw: 6,
  score: 6,
  cap: 7,
  weight: 7,
  counted: 8,
  effective: 8,
  note: 9,
  contribution: 9,
  /** Hidden: the member's row in the department's sheet, the score as computed, 1 once it is another. */
  row: 10,
  official: 11,
  changed: 12,
  /** Beside the pages, outside what is printed: who stands on this sheet. The table by which the add-in knows it as its own. */
  indexId: 14,
  indexName: 15,
  indexPage: 16,
} as const;

/** Rows of a page, from its first. */
export const DETAIL_ROWS = {
  title: 0,
  who: 1,
  where: 2,
  total: 3,
  line: 4,
  reason: 5,
  status: 6,
  heading: 7,
  header: 8,
  first: 9,
} as const;

/** Characters; a Chinese one is two. */
export const DETAIL_WIDTHS = [8, 28, 16, 7, 8, 7, 9, 8, 9, 18] as const;
export const INDEX_HEADINGS = ["工号", "姓名", "页"] as const;
/** 0-based row of the index's headings. */
export const INDEX_HEADER = 1;

/** How many lines a page's two lists have: departments, and the indicators of which something is shown. */
export interface PageSize {
  readonly departments: number;
  readonly indicators: number;
}

/** Rows of one page: 合计 and 加权总分 follow the departments, signatures the indicators. */
export function pageRows(top: number, { departments, indicators }: PageSize) {
  const header = top + DETAIL_ROWS.header;
  const first = top + DETAIL_ROWS.first;
  const last = first + departments - 1;
  const [sum, total, heading, partHeader] = [last + 1, last + 2, last + 3, last + 4];
  const firstPart = partHeader + 1;
  const lastPart = firstPart + indicators - 1;
  // Someone without departments has neither list.
  const sign = departments === 0 ? header - 1 : lastPart + 1;
  return { top, header, first, last, sum, total, heading, partHeader, firstPart, lastPart, sign, next: sign + 1 };
}
export type PageRows = ReturnType<typeof pageRows>;
