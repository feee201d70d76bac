import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleBytes } from "../commands/sampleFile";

/** The clean sample as `kaoping new --sample` writes it (test/cli/books.test.ts), in a fraction of the time. */
export async function writeSample(folder: string, name: string, options?: Parameters<typeof sampleBytes>[0]): Promise<void> {
  writeFileSync(join(folder, name), await sampleBytes(options));
}
