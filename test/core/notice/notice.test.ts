import { bookOf } from "../../../src/commands/sample/bookOf";
import { sampleBook } from "../../../src/commands/sample/sampleBook";
import { assess } from "../../../src/core/assess";
import type { Settings } from "../../../src/core/book";
import { missingContact, noticeOf } from "../../../src/core/notice/notice";

const book = bookOf(sampleBook({ members: 40 }));
const assessment = assess(book, "official");
const from = { year: 2026, month: 10, day: 12 };
const notice = (settings: Partial<Settings> = {}) => noticeOf({ ...book.settings, ...settings }, assessment, { from, holidays: [] });

describe("the public notice", () => {
  it("[E4] names those with eligibility by rank, and nobody else", () => {
    const eligible = assessment.members.filter(({ eligibility }) => eligibility === "eligible");
    const { people } = notice({ noticeScope: "eligibleOnly" });
    expect(people.map(({ name }) => name).sort()).toEqual(eligible.map(({ name }) => name).sort());
    expect(people.map(({ rank }) => rank)).toEqual(eligible.map(({ rank }) => rank ?? 0).sort((a, b) => a - b));
  });

  it("[R1] names all who are ranked where 公示范围 is 全部, never who has no rank", () => {
    const { people } = notice({ noticeScope: "all" });
    expect(people.length).toBe(assessment.n);
    const unranked = assessment.members.filter(({ rank }) => rank === null);
    expect(unranked.length).toBeGreaterThan(0);
    for (const { name } of unranked) expect(people.some((one) => one.name === name)).toBe(false);
  });

  it("[E3] says of a person rank, name and total, and has no place for more", () => {
    for (const person of notice({ noticeScope: "all" }).people) expect(Object.keys(person)).toEqual(["rank", "name", "total"]);
  });

  it("[R2] counts ranks as 名次显示 has it", () => {
    const dense = notice({ noticeScope: "all", rankDisplay: "dense" }).people;
    const totals = [...new Set(dense.map(({ total }) => total))];
    expect(dense.map(({ rank, total }) => rank === totals.indexOf(total) + 1)).not.toContain(false);
  });

  it("[B1] knows what of the contact is not said", () => {
    expect(missingContact({ office: " ", phone: "" })).toEqual(["office", "phone"]);
    expect(missingContact({ office: "党总支办公室", phone: "" })).toEqual(["phone"]);
  });
});
