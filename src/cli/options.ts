import { parseArgs, type ParseArgsConfig } from "node:util";
import { Sentence, codeOf } from "./sentence";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>["values"];

/** Reads a subcommand's options and its one file; whatever does not fit is said in a sentence. */
export function readOptions<O extends Options>(
  args: readonly string[],
  options: O,
  file: string,
): { readonly file: string; readonly values: Parsed<O> } {
  const { values, positionals } = parse(args, options);
  const [first, second] = positionals;
  if (first === undefined || first === "") throw new Sentence(`缺少${file}的文件名。`);
  if (second !== undefined) throw new Sentence(`只需要一个文件名，多出了“${second}”。`);
  return { file: first, values };
}

/** The same for a subcommand of one file or more. */
export function readManyOptions<O extends Options>(
  args: readonly string[],
  options: O,
  file: string,
): { readonly files: readonly string[]; readonly values: Parsed<O> } {
  const { values, positionals } = parse(args, options);
  if (positionals.length === 0 || positionals.includes("")) throw new Sentence(`缺少${file}的文件名。`);
  return { files: positionals, values };
}

function parse<O extends Options>(args: readonly string[], options: O) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    refuseRepeated(parsed.tokens, options);
    return parsed;
  } catch (error) {
    if (error instanceof Sentence) throw error;
    throw new Sentence(`${whatIsWrong(error, Object.keys(options))}用 --help 查看用法。`);
  }
}

/** Of two values for one option neither may be chosen. */
function refuseRepeated(tokens: readonly { readonly kind: string; readonly name?: string }[], options: Options): void {
  const seen = new Set<string>();
  for (const { kind, name } of tokens) {
    if (kind !== "option" || name === undefined || options[name]?.multiple) continue;
    if (seen.has(name)) throw new Sentence(`选项“--${name}”写了两次，请只留一个。`);
    seen.add(name);
  }
}

function whatIsWrong(error: unknown, known: readonly string[]): string {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  const option = /'(-[^\s'=]*)/.exec(message)?.[1] ?? "";
  const name = /--[a-z]+/.exec(message)?.[0] ?? option;
  switch (codeOf(error)) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `没有“${option}”这个选项，可用的有 ${known.map((one) => `--${one}`).join("、")}。`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return message.includes("does not take") ? `选项“${name}”后面不能带值。` : `选项“${name}”后面缺少值。`;
    default:
      throw error;
  }
}

/** A whole number within bounds, from an option's text. */
export function wholeNumber(text: string | undefined, option: string, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(number >= min && number <= max)) throw new Sentence(`${option} 应为 ${min}–${max} 的整数，现为“${text}”。`);
  return number;
}
