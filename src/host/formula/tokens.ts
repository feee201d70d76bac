/** Cuts a formula into tokens, each with its place, so that a reference can be replaced without touching the rest. */
export type TokenKind =
  | "number"
  | "string"
  | "error"
  | "reference"
  | "name"
  | "call"
  | "operator"
  | "open"
  | "close"
  | "comma"
  | "braceOpen"
  | "braceClose"
  | "rowBreak"
  | "space";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Position in the formula, "=" included. */
  readonly at: number;
  /** The sheet of a reference, unquoted; "" when it names none. */
  readonly sheet?: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_(.])`;
const ERROR = String.raw`#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
// A structured reference nests one level of brackets: T[[#This Row],[a]].
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

const RULES: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`(?:${SHEET})(?:${ERROR}|${AREA}|${NAME})`, "uy")],
  ["error", new RegExp(ERROR, "uyi")],
  ["reference", new RegExp(AREA, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["call", new RegExp(`${NAME}(?=\\()`, "uy")],
  ["name", new RegExp(`${NAME}(?:${BRACKETS})?|${BRACKETS}`, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%@:#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["braceOpen", /\{/uy],
  ["braceClose", /\}/uy],
  ["rowBreak", /;/uy],
];

/** Null when some character belongs to no token. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of RULES) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    return kind === "reference" ? { kind, text, at, sheet: sheetOf(text) } : { kind, text, at };
  }
  return null;
}

function sheetOf(text: string): string {
  const quoted = /^'((?:[^']|'')+)'!/.exec(text);
  if (quoted) return quoted[1]!.replace(/''/g, "'");
  const end = text.indexOf("!");
  return end < 0 || text.startsWith("#") ? "" : text.slice(0, end);
}
