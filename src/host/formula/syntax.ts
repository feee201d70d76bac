/** Whether Excel would accept a formula as typed: Univer stores bad syntax as #VALUE!, Excel refuses it. */
import { tokenize, type Token } from "./tokens";

/** True for a formula of sound syntax. Names and functions that do not exist are sound: they give #NAME?. */
export function isSoundFormula(formula: string): boolean {
  if (!formula.startsWith("=") || formula.length > 8192) return false;
  const tokens = tokenize(formula)?.filter(({ kind }) => kind !== "space");
  if (!tokens || tokens.length === 0) return false;
  const reader = new Reader(tokens);
  return reader.expression() && reader.done();
}

const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<>", "<=", ">=", ":"]);

/** Precedence does not matter for soundness: operand (operator operand)*, with signs before and "%" or "#" after. */
class Reader {
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  done(): boolean {
    return this.#at === this.tokens.length;
  }

  expression(): boolean {
    if (!this.#operand()) return false;
    while (this.#peekOperator(BINARY)) {
      this.#at++;
      if (!this.#operand()) return false;
    }
    return true;
  }

  #operand(): boolean {
    while (this.#peekOperator(SIGNS)) this.#at++;
    if (!this.#primary()) return false;
    while (this.#peekOperator(POSTFIX)) this.#at++;
    return true;
  }

  #primary(): boolean {
    const token = this.tokens[this.#at++];
    switch (token?.kind) {
      case "number":
      case "string":
      case "error":
      case "reference":
      case "name":
        return true;
      case "call":
        this.#at++;
        return this.#arguments();
      case "open":
        // A union of areas, (A1,B2), is sound too.
        return this.expression() && this.#rest("close");
      case "braceOpen":
        return this.#array();
      default:
        return false;
    }
  }

  /** Arguments may be left out: IF(a,,b). */
  #arguments(): boolean {
    for (;;) {
      const kind = this.tokens[this.#at]?.kind;
      if (kind === undefined) return false;
      if (kind !== "comma" && kind !== "close" && !this.expression()) return false;
      const next = this.tokens[this.#at++]?.kind;
      if (next === "close") return true;
      if (next !== "comma") return false;
    }
  }

  #rest(end: "close"): boolean {
    for (;;) {
      const next = this.tokens[this.#at++]?.kind;
      if (next === end) return true;
      if (next !== "comma" || !this.expression()) return false;
    }
  }

  #array(): boolean {
    for (;;) {
      while (this.#peekOperator(SIGNS)) this.#at++;
      const kind = this.tokens[this.#at++]?.kind;
      if (kind !== "number" && kind !== "string" && kind !== "error" && kind !== "name") return false;
      const next = this.tokens[this.#at++]?.kind;
      if (next === "braceClose") return true;
      if (next !== "comma" && next !== "rowBreak") return false;
    }
  }

  #peekOperator(operators: ReadonlySet<string>): boolean {
    const token = this.tokens[this.#at];
    return token?.kind === "operator" && operators.has(token.text);
  }
}

const SIGNS = new Set(["+", "-", "@"]);
const POSTFIX = new Set(["%", "#"]);
