import { randomUUID } from "node:crypto";
import { access, constants, open, readFile, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { LIMITS } from "../xlsx/limits";
import { Sentence, codeOf } from "./sentence";

/** Reads a whole file that a person named. */
export async function readInput(name: string, folder: string): Promise<Uint8Array> {
  const path = resolve(folder, name);
  const found = await stat(path).catch((error: unknown) => refuse(error, `读取“${name}”`));
  if (found.isDirectory()) throw new Sentence(`“${name}”是文件夹，请给出 .xlsx 文件。`);
  if (!found.isFile()) throw new Sentence(`“${name}”不是普通文件，请给出 .xlsx 文件。`);
  if (found.size > LIMITS.fileBytes) throw new Sentence(`“${name}”超过 ${LIMITS.fileBytes / 2 ** 20} MB，不像正常的考评簿，没有打开。`);
  const bytes = await readFile(path).catch((error: unknown) => refuse(error, `读取“${name}”`));
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Says at once, before any work, when the output could not be written or would overwrite what it is made from. */
export async function checkOutput(name: string, folder: string, { input, keep }: { input?: string; keep?: boolean }): Promise<void> {
  const path = resolve(folder, name);
  if (!/\.xlsx$/i.test(name)) throw new Sentence(`输出文件名应以 .xlsx 结尾，现为“${name}”。`);
  const parent = await stat(dirname(path)).catch(() => null);
  if (!parent?.isDirectory()) throw new Sentence(`没有找到文件夹“${dirname(name)}”，请先建立它。`);
  await access(dirname(path), constants.W_OK).catch((error: unknown) => refuse(error, `写入“${name}”`));
  const there = await stat(path).catch(() => null);
  if (there === null) return;
  if (there.isDirectory()) throw new Sentence(`“${name}”是文件夹，请给出 .xlsx 文件名。`);
  if (keep && there.size > 0) throw new Sentence(`“${name}”已经存在，为免覆盖没有写入。换一个文件名，或加上 --force。`);
  if (input === undefined) return;
  const source = await stat(resolve(folder, input)).catch(() => null);
  if (source !== null && source.ino === there.ino && source.dev === there.dev) {
    throw new Sentence("输出文件不能就是输入文件，请换一个文件名，原件保持原样。");
  }
}

/** Writes the file whole or not at all: beside its place first, then into it in one step. */
export async function writeOutput(name: string, folder: string, bytes: Uint8Array): Promise<void> {
  const path = resolve(folder, name);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file: FileHandle = await open(draft, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    refuse(error, `写入“${name}”`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有找到这个文件",
  ENOTDIR: "路径中有一段不是文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "所在的磁盘是只读的",
  EBUSY: "文件正被其他程序使用",
  ENOSPC: "磁盘空间不足",
  ENAMETOOLONG: "文件名太长",
};

function refuse(error: unknown, task: string): never {
  const code = codeOf(error);
  if (code === null) throw error;
  throw new Sentence(`${task}没有成功：${REASONS[code] ?? code}。`);
}
