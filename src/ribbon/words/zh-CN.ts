/** What the ribbon's notices say. */
export const zhCN = {
  language: "zh-CN",
  name: "季考评",
  checked: (errors: number, warnings: number) => ({
    title: `校验完成：${errors} 个错误，${warnings} 条提醒`,
    body: "每一处的位置和建议都列在“校验报告”里。",
  }),
  clean: (infos: number) => ({
    title: "校验完成，没有需要处理的问题",
    body: `可以计算排名了。${infos > 0 ? `另有 ${infos} 条提示，列在“校验报告”里。` : ""}`,
  }),
  blocked: (count: number, first: string) => ({
    title: `还有 ${count} 个问题没有处理`,
    body: `没有写入任何内容，工作簿保持原样。\n${first}`,
  }),
  rest: "全部问题和建议请按“打开窗格”查看。",
  selected: (sheet: string, cell: string, problem: string) => `已选中第一处：“${sheet}”${cell}，${problem}。`,
  first: (sheet: string, cell: string, problem: string) => `第一处在“${sheet}”${cell}，${problem}。`,
  corrected: (count: number, cells: readonly string[]) => ({
    title: "已写入，有单元格改用了计算结果",
    body: `${count} 个单元格的公式在这个 Excel 里算出的值不同，已改为准确值：${cells.join("、")}${count > cells.length ? " 等" : ""}。`,
  }),
  place: (sheet: string, cell: string) => `“${sheet}”${cell}`,
  moved: (moved: number, totals: number, ranks: number, crosses: number) => ({
    title: `已重新计算，${moved} 人的结果有变动`,
    body: `与上次写入的结果相比，总分变动 ${totals} 人，名次变动 ${ranks} 人，评优资格变动 ${crosses} 人。下次想先看变动再决定，请在窗格里按“重新计算”。`,
  }),
  same: { title: "已重新计算，结果与上次相同", body: "没有人的总分、名次或评优资格变动。" },
  broken: { title: "这一步没有完成", body: "程序出了意外。请打开窗格再试一次。" },
};

export type RibbonWords = typeof zhCN;
