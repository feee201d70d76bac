/** The .xlsx codec, asked in a worker of its own for each file and within a time limit. */
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import { benchLanguage, benchWords } from "./words/benchWords";

export type CodecTask =
  { readonly kind: "decode"; readonly bytes: Uint8Array } | { readonly kind: "encode"; readonly workbook: FileWorkbook };

export type CodecAnswer =
  | { readonly kind: "workbook"; readonly workbook: FileWorkbook }
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  /** The file is at fault; the sentence says what is wrong with it. */
  | { readonly kind: "refused"; readonly sentence: string; readonly english: string }
  /** The codec is at fault. */
  | { readonly kind: "broken"; readonly detail: string };

/** Milliseconds; the largest book that is accepted takes a tenth of it. */
const LIMIT = 20_000;

/** Answers the workbook or the file; throws a sentence for the person otherwise. */
export async function decodeFile(bytes: Uint8Array): Promise<FileWorkbook> {
  const answer = await askCodec({ kind: "decode", bytes });
  if (answer.kind === "workbook") return answer.workbook;
  throw new Refusal(
    answer.kind === "refused" ? (benchLanguage() === "en-US" ? answer.english : answer.sentence) : benchWords.notRead,
    answer.kind === "broken" ? answer.detail : "",
  );
}

export async function encodeFile(workbook: FileWorkbook): Promise<Uint8Array> {
  const answer = await askCodec({ kind: "encode", workbook });
  if (answer.kind === "file") return answer.bytes;
  throw new Refusal(benchWords.notWritten, answer.kind === "broken" ? answer.detail : "");
}

/** A sentence for the person who opens or saves; `detail` is for engineers. */
export class Refusal extends Error {
  constructor(
    readonly sentence: string,
    detail: string,
  ) {
    super(detail === "" ? sentence : `${sentence} (${detail})`);
    this.name = "Refusal";
  }
}

function askCodec(task: CodecTask): Promise<CodecAnswer> {
  const worker = new Worker(new URL("./codec.worker.ts", import.meta.url));
  return new Promise<CodecAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ kind: "refused", sentence: benchWords.tooLong, english: benchWords.tooLong }), LIMIT);
    worker.onmessage = ({ data }: MessageEvent<CodecAnswer>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = (event) => {
      clearTimeout(timer);
      resolve({ kind: "broken", detail: event.message });
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
