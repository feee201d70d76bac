import { BadFile } from "../../src/xlsx/badFile";
import { badFileText } from "../../src/xlsx/badFileText";
import { decodeXlsx } from "../../src/xlsx/decode";
import type { Hostile } from "./hostile";
import { HOSTILE } from "./hostile";

const SENTENCES: Readonly<Record<Hostile, string>> = {
  empty: "这个文件是空的（0 字节），请重新取得一份再打开。",
  notZip: "这不是 Excel 工作簿（.xlsx）文件，请确认选对了文件。",
  legacyXls: "这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 再打开。",
  encrypted: "这个文件加了打开密码，请在 Excel 中去掉密码、另存后再打开。",
  truncated: "这个文件不完整或已损坏，可能没有下载或拷贝完，请重新取得一份。",
  flippedBit: "这个文件不完整或已损坏，可能没有下载或拷贝完，请重新取得一份。",
  zipBomb: "这个文件解压后过大，不像正常的考评簿，没有打开。",
  declaredBomb: "这个文件解压后过大，不像正常的考评簿，没有打开。",
  noWorkbook: "这个压缩包里没有 Excel 工作簿，请确认选对了文件；是 .ods 的，请另存为 .xlsx。",
  wordDocument: "这个压缩包里没有 Excel 工作簿，请确认选对了文件；是 .ods 的，请另存为 .xlsx。",
  macros: "这是带宏的工作簿（.xlsm），请另存为不带宏的 .xlsx 再打开。",
  binaryWorkbook: "这是二进制工作簿（.xlsb），请另存为 .xlsx 再打开。",
  doctype: "这个文件含有不允许的 XML 声明（DOCTYPE 或实体），出于安全没有打开。",
  entity: "这个文件含有不允许的 XML 声明（DOCTYPE 或实体），出于安全没有打开。",
  brokenXml: "这个文件的内容已损坏（xl/worksheets/sheet1.xml），请在 Excel 中打开修复后另存一次。",
  missingSheet: "这个文件不完整或已损坏，可能没有下载或拷贝完，请重新取得一份。",
  tooManySheets: "这个文件的工作表太多，超过 256 张，没有打开。",
  tooManyCells:
    "工作表“表1”单元格太多，超过 100 万个，没有打开。多半是给整张表设了格式：请选中内容下面的空行，整行删除后再保存；不需要的工作表也请删去。",
  millionRows: "工作表“表1”A100001 处还有内容，用到的区域过大。请删除远处多余的行列后再打开。",
  farCell: "工作表“表1”XFD1048576 处还有内容，用到的区域过大。请删除远处多余的行列后再打开。",
  wholeGridMerge: "工作表“表1”合并了过大的区域 A1:XFD1048576，请取消合并后再打开。",
  wholeGridValidation: "工作表“表1”数据验证覆盖了整张表（A1:XFD1048576），请缩小它的范围后再打开。",
  wholeGridFormat: "工作表“表1”条件格式覆盖了整张表（A1:XFD1048576），请缩小它的范围后再打开。",
  columnSpan: "工作表“表1”列设置超出了工作表的 16384 列（1–2000000000），文件可能已损坏，请在 Excel 中打开后另存一次。",
  manyMerges: "这个文件解压后过大，不像正常的考评簿，没有打开。",
  sharedStringsBomb: "这个文件解压后过大，不像正常的考评簿，没有打开。",
  formulaBomb: "这个文件解压后过大，不像正常的考评簿，没有打开。",
  deepXml: "这个文件的内容已损坏（xl/worksheets/sheet1.xml），请在 Excel 中打开修复后另存一次。",
};

describe("hostile files", () => {
  it.each(Object.keys(HOSTILE) as Hostile[])("%s is refused with its sentence within seconds", async (name) => {
    const bytes = HOSTILE[name]();
    const started = process.cpuUsage();
    const error: unknown = await decodeXlsx(bytes).then(
      () => null,
      (reason: unknown) => reason,
    );
    const { user, system } = process.cpuUsage(started);
    expect(error).toBeInstanceOf(BadFile);
    expect(badFileText(error as BadFile)).toBe(SENTENCES[name]);
    // Work, not waiting: the machine may be busy with other things.
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});
