/** 作者 of 宣传稿件 (B3, P2): V03, V04, V05, V09, V10, V26. */
import { cellAddress } from "../address";
import { textOf } from "../cell";
import type { CellEdit } from "../edit";
import type { Issue } from "../issue";
import type { ArticleReading } from "../reading/readArticles";
import { authorKey, authorOf, type AuthorReading } from "../reading/readAuthors";
import { nameKey } from "../reading/readRoster";
import type { Reading } from "../reading/reading";
import type { CellReading } from "../reading/table";
import { raise } from "./raise";
import { nameAndId } from "./rowPlace";

/** Without 花名册 nobody is a stranger (V24 says so). */
export const checkArticleAuthors = (reading: Reading): Issue[] => (reading.roster.usable ? reading.articles.rows.flatMap(checkRow) : []);

function checkRow(row: ArticleReading): Issue[] {
  const cell = row.cell("authors");
  if (!cell) return [];
  const issues = [...row.authors.flatMap((author) => checkAuthor(author, cell)), ...checkTwice(row, cell)];
  // Two fixes of one cell would undo each other: one at a time.
  return issues.filter(({ fix }) => fix).length > 1 ? issues.map((issue) => ({ ...issue, fix: null })) : issues;
}

function checkAuthor(author: AuthorReading, cell: CellReading): Issue[] {
  const params = { author: author.text };
  switch (author.kind) {
    case "member":
      return checkMember(author, cell);
    case "ambiguous":
      return [raise("V04.articleAuthor", cell, { params: { ...params, candidates: author.candidates.map(named).join("、") } })];
    case "unknown":
      return [raise("V03.articleAuthor", cell, { params: { ...params, suggestion: author.suggestion ? named(author.suggestion) : "" } })];
    case "mismatch":
      return [raise("V03.articleMismatch", cell, { member: author.owner.member, params: { ...params, owner: named(author.owner) } })];
    case "unclear":
      return [raise("V10.articleAuthor", cell, { params })];
    case "outsider":
      if (author.inside) return [raise("V03.articleInside", cell, { params: { ...params, suggestion: named(author.inside) } })];
      return author.near ? [raise("V03.articleNear", cell, { params: { ...params, suggestion: named(author.near) } })] : [];
  }
}

function checkMember({ text, member, written, numeric }: Extract<AuthorReading, { kind: "member" }>, cell: CellReading): Issue[] {
  const { id } = member.member;
  if (numeric) {
    const at = { sheet: cell.sheet, cell: cellAddress(cell.row, cell.col) };
    const fix = [{ kind: "value", ...at, before: cell.formula ?? cell.value, after: id, asText: true }] as const;
    return [raise("V09.articleId", cell, { member: member.member, params: { author: text, id }, fix })];
  }
  if (!written) return [];
  // 王芳（0101） says it twice and says it right.
  const plain = nameKey(text.normalize("NFKC")).replace(/[()[\]]/g, "");
  const full = [`${nameKey(member.member.name)}${id}`, `${id}${nameKey(member.member.name)}`];
  if (full.includes(plain)) return [];
  const params = { author: text, suggestion: named(member) };
  return [
    raise("V26.articleAuthor", cell, {
      member: member.member,
      params,
      fix: rewrite(cell, text, /\d/.test(text.normalize("NFKC")) ? id : member.member.name),
    }),
  ];
}

/** The author as the roster has them, in the place where they stand; null where the text stands there twice. */
function rewrite(cell: CellReading, text: string, right: string): CellEdit[] | null {
  const whole = textOf(cell.value);
  const [before, after, more] = whole.split(text);
  if (cell.formula !== null || before === undefined || after === undefined || more !== undefined) return null;
  const at = { sheet: cell.sheet, cell: cellAddress(cell.row, cell.col) };
  return [{ kind: "value", ...at, before: cell.value, after: `${before}${right}${after}`, asText: true }];
}

/** Authors count once, however often they are written. */
function checkTwice({ authors }: ArticleReading, cell: CellReading): Issue[] {
  const seen = new Set<string>();
  const twice = new Map<string, string>();
  for (const reading of authors) {
    const author = authorOf(reading);
    if (!author) continue;
    const key = authorKey(author);
    if (seen.has(key)) twice.set(key, author.name);
    seen.add(key);
  }
  return [...twice.values()].map((name) => raise("V05.articleAuthor", cell, { params: { author: name } }));
}

const named = ({ member }: { readonly member: { readonly id: string; readonly name: string } }): string => nameAndId(member);
