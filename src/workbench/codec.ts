/** The .xlsx codec, asked in a worker of its own for each file and within a time limit. */
import type { FileWorkbook } from "../xlsx/fileWorkbook";

export type CodecTask =
  { readonly kind: "decode"; readonly bytes: Uint8Array } | { readonly kind: "encode"; readonly workbook: FileWorkbook };

export type CodecAnswer =
  | { readonly kind: "workbook"; readonly workbook: FileWorkbook }
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  /** The file is at fault; the sentence says what is wrong with it. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** The codec is at fault. */
  | { readonly kind: "broken"; readonly detail: string };

/** Milliseconds; the largest book that is accepted takes a tenth of it. */
const LIMIT = 20_000;

/** Answers the workbook or the file; throws a sentence for the person otherwise. */
export async function decodeFile(bytes: Uint8Array): Promise<FileWorkbook> {
  const answer = await askCodec({ kind: "decode", bytes });
  if (answer.kind === "workbook") return answer.workbook;
  throw new Refusal(
    answer.kind === "refused" ? answer.sentence : "这个文件没有读成，请在 Excel 中打开后另存一次，再试。",
    answer.kind === "broken" ? answer.detail : "",
  );
}

export async function encodeFile(workbook: FileWorkbook): Promise<Uint8Array> {
  const answer = await askCodec({ kind: "encode", workbook });
  if (answer.kind === "file") return answer.bytes;
  throw new Refusal("工作簿没有存成文件，打开着的内容没有变动。", answer.kind === "broken" ? answer.detail : "");
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
    const timer = setTimeout(
      () => resolve({ kind: "refused", sentence: "这个文件读得太久，已停止读取。请在 Excel 中打开后另存一次，再试。" }),
      LIMIT,
    );
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
