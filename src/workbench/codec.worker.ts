/** Reads and writes .xlsx away from the page: a hostile file may cost this worker its life, not the open workbook. */
import { BadFile } from "../xlsx/badFile";
import { badFileWords } from "../xlsx/badFileWords";
import { decodeXlsx } from "../xlsx/decode";
import { encodeXlsx } from "../xlsx/encode";
import type { CodecAnswer, CodecTask } from "./codec";

async function perform(task: CodecTask): Promise<CodecAnswer> {
  try {
    return task.kind === "decode"
      ? { kind: "workbook", workbook: await decodeXlsx(task.bytes) }
      : { kind: "file", bytes: await encodeXlsx(task.workbook) };
  } catch (error) {
    if (error instanceof BadFile) return { kind: "refused", ...badFileWords(error) };
    return { kind: "broken", detail: String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<CodecTask>) => void perform(data).then((answer) => self.postMessage(answer));
