/** The workbench's own server, as `npm start` runs it, on a free port. */
import { spawn } from "node:child_process";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../../..");

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves what is built: `npm test` has built it before, a single run of these tests expects it. */
export function startServer(): Promise<Server> {
  const process_ = spawn(process.execPath, [path.join(ROOT, "src/workbench/start.mjs"), "--port", "0", "--no-open", "--no-build"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    process_.once("exit", (code) => reject(new Error(`The server ended with ${code} before it said its address.`)));
    process_.stdout.on("data", (line: Buffer) => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line.toString())?.[0];
      if (url !== undefined) resolve({ url, stop: () => void process_.kill("SIGTERM") });
    });
  });
}
