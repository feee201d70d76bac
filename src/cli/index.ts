/** The bundle's entry: the program itself, or the worker in which it reads files. */
import { writeSync } from "node:fs";
import { join } from "node:path";
import { decodeApart, isDecoder, runDecoder } from "./decodeApart";
import { main } from "./main";
import { codeOf } from "./sentence";
import { version } from "../../package.json";

/** All at once and to the end, also into a pipe that is slow to read; a reader that has gone away wants no more. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

async function start(): Promise<void> {
  // The libraries below look for their files from the project's folder; the user's paths are below the folder they stand in.
  const folder = process.cwd();
  process.chdir(join(__dirname, "..", ".."));
  // stdout belongs to the results: what libraries have to say is for engineers.
  if (!process.env["KAOPING_DEBUG"]) for (const name of ["log", "info", "warn", "error", "debug"] as const) console[name] = () => undefined;
  const terminal = {
    out: (text: string) => write(1, text),
    err: (text: string) => write(2, text),
    folder,
    decode: (bytes: Uint8Array) => decodeApart(bytes, process.argv[1] ?? ""),
  };
  // Univer keeps timers; the work is done when its answer is.
  process.exit(await main(process.argv.slice(2), terminal, version));
}

void (isDecoder() ? runDecoder() : start());
