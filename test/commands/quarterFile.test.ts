import { fileOfferLines, quarterOfferText } from "../../src/commands/messages/quarterFiles";
import { freshOf, offerOf, type EntryThere, type FileOffer, type OpenBook } from "../../src/commands/quarterFile";
import { cleanBook } from "../core/validation/snapshotBuilder";

/** A file about the third quarter of 2026, of five people; the book that is open is about the fourth. */
const file = cleanBook().snapshot();
const NAMES = { "0101": "王芳", "0102": "李强", "0103": "张敏", "0104": "陈静", "0105": "刘洋" };
const bookWith = (more: Partial<Record<keyof typeof NAMES, string>> = {}, unitName = "第八中学"): OpenBook => ({
  period: { year: 2026, quarter: 4 },
  unitName,
  names: new Map(Object.entries({ ...NAMES, ...more })),
});

function bookOffer(open: OpenBook, there: readonly EntryThere[] = [], otherUnit = false): Extract<FileOffer, { kind: "book" }> {
  const offer = offerOf({ name: "三季度.xlsx", otherUnit }, file, open, there, "2026-12-30T10:00:00");
  if (offer.kind !== "book") throw new Error(offer.kind);
  return offer;
}

const lines = (offer: FileOffer): string[] => fileOfferLines(offer).slice(1);

it("[E6] the official result of a file is said to be recorded and locked with the taking", () => {
  const offer = bookOffer(bookWith());
  expect(freshOf(offer.quarters).map(({ lockedAt }) => lockedAt)).toEqual(new Array(5).fill("2026-12-30T10:00:00"));
  expect(lines(offer)).toEqual(["2026年第三季度（本季正式结果）：新增 5 行，取用即记入历史并锁定"]);
});

it("[E6] a file of another unit is refused as a whole until it is accepted; spaces make no other unit", () => {
  const refused = bookOffer(bookWith({}, "第九中学"));
  expect(refused).toMatchObject({ otherUnit: true, unitAccepted: false, quarters: [] });
  expect(fileOfferLines(refused)).toEqual(["三季度.xlsx：单位名称是“第八中学”，与本簿不同，没有取用"]);
  const accepted = bookOffer(bookWith({}, "第九中学"), [], true);
  expect(accepted).toMatchObject({ otherUnit: true, unitAccepted: true });
  expect(freshOf(accepted.quarters)).toHaveLength(5);
  expect(bookOffer(bookWith({}, " 第八 中学 "))).toMatchObject({ otherUnit: false, unitAccepted: true });
});

it("[E6] a 工号 that is somebody else's here refuses the whole quarter, naming up to three; another spelling is nobody else", () => {
  const offer = bookOffer(bookWith({ "0101": "赵云", "0103": "張 敏" }));
  expect(freshOf(offer.quarters)).toEqual([]);
  expect(lines(offer)).toEqual([
    "2026年第三季度（本季正式结果）：“三季度.xlsx”有 1 个工号与本簿花名册不是同一人，没有取用（0101 赵云≠王芳）",
  ]);
  const all = bookWith({ "0101": "赵云", "0102": "马超", "0103": "关羽", "0104": "张飞" });
  // Also of a file whose other name was accepted.
  expect(lines(bookOffer({ ...all, unitName: "第九中学" }, [], true))).toEqual([
    "2026年第三季度（本季正式结果）：“三季度.xlsx”有 4 个工号与本簿花名册不是同一人，没有取用（0101 赵云≠王芳；0102 马超≠李强；0103 关羽≠张敏；等）",
  ]);
});

it("[E6] somebody who is only in one roster is no clash", () => {
  const open = bookWith();
  const names = new Map(open.names);
  names.delete("0105");
  const [quarter] = bookOffer({ ...open, names }).quarters;
  expect(quarter).toMatchObject({ strangers: 1, refused: null });
});

it("[E6] a conflict names up to three people with both values, the file, and the earlier file that it is with", () => {
  const [a, b, c, d] = freshOf(bookOffer(bookWith()).quarters) as [EntryThere, EntryThere, EntryThere, EntryThere];
  const there: EntryThere[] = [
    { ...a, total: 8532 },
    { ...b, rank: 9 },
    { ...c, total: null, file: "另存.xlsx" },
    { ...d, total: 1 },
  ];
  const offer = bookOffer(bookWith(), there);
  expect(freshOf(offer.quarters)).toEqual([]);
  const [quarter] = offer.quarters;
  if (!quarter) throw new Error("no quarter");
  expect(quarterOfferText(quarter, offer.name)).toBe(
    "2026年第三季度（本季正式结果）：“三季度.xlsx”有 4 人与已有的不同，没有取用" +
      "（0101 王芳：历史 85.32，文件 91.50；0102 李强：历史 第 9 名，文件 第 2 名；0103 张敏：“另存.xlsx” 无总分，文件 82.95；等）",
  );
});
