/** Reads an .xlsx in a worker with limits on time and memory: a hostile file may cost the worker its life, not the command. */
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { BadFile } from "../xlsx/badFile";
import { badFileText } from "../xlsx/badFileText";
import { decodeXlsx } from "../xlsx/decode";
import type { FileWorkbook } from "../xlsx/fileWorkbook";
import { Sentence } from "./sentence";

const SECONDS = 20;
const MEGABYTES = 2048;
const TASK = "kaoping:decode";

type Answer = { readonly workbook: FileWorkbook } | { readonly sentence: string };

/** Am I the worker that `decodeApart` started? */
export const isDecoder = (): boolean => !isMainThread && (workerData as { task?: string } | null)?.task === TASK;

/** The worker's whole life. */
export async function runDecoder(): Promise<void> {
  const { bytes } = workerData as { bytes: Uint8Array };
  parentPort?.postMessage(await answerOf(bytes));
}

/** Decodes in this process, without the limits: for files of one's own. */
export async function decodeHere(bytes: Uint8Array): Promise<FileWorkbook> {
  const answer = await answerOf(bytes);
  if ("sentence" in answer) throw new Sentence(answer.sentence);
  return answer.workbook;
}

async function answerOf(bytes: Uint8Array): Promise<Answer> {
  try {
    return { workbook: await decodeXlsx(bytes) };
  } catch (error) {
    if (error instanceof BadFile) return { sentence: badFileText(error) };
    throw error;
  }
}

/** Decodes in a worker that runs `script` (this program); refusals and limits end the command with their sentence. */
export function decodeApart(bytes: Uint8Array, script: string, seconds = SECONDS): Promise<FileWorkbook> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { task: TASK, bytes },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end(() => reject(new Sentence(`这个文件 ${seconds} 秒内没有读完，不像正常的考评簿，没有打开。`))),
      seconds * 1000,
    );
    worker.once("message", (answer: Answer) =>
      end(() => ("workbook" in answer ? resolve(answer.workbook) : reject(new Sentence(answer.sentence)))),
    );
    worker.once("error", (error: Error & { code?: string }) =>
      end(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new Sentence("这个文件占用的内存过多，没有打开。") : error)),
    );
  });
}
