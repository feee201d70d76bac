import { parseLockTime } from "../../../src/core/reading/lockTime";

it.each([
  ["2026-10-08T14:30:00", "as the add-in writes it"],
  ["2026-07-10T16:00:00Z", "with its zone"],
  ["2026-07-10", "a day"],
  ["2026/7/10 16:00", "a day and a time"],
  ["2026年7月10日 16:00:05", "in words"],
])("[V11] %s (%s) stands as it is", (text) => expect(parseLockTime(` ${text} `, "General")).toBe(text));

it.each(["是", "已锁定", "2026", "2026-13-01", "2026-07-10 25:00", "2026-07-10T16:60", "2026-07-10 16", "TRUE", "#N/A"])(
  "[V11] %s is no time",
  (text) => expect(parseLockTime(text, "General")).toBeNull(),
);

it("[V11] a serial number that is shown as a date; 46213 is 2026-07-10", () => {
  expect(parseLockTime(46213, "yyyy/m/d")).toBe("2026-07-10");
  // Two thirds of a day: 16 hours.
  expect(parseLockTime(46213 + 2 / 3, "yyyy/m/d h:mm")).toBe("2026-07-10T16:00:00");
  expect(parseLockTime(46213, "General")).toBeNull();
  expect(parseLockTime(true, "General")).toBeNull();
});

it("a blank is not locked", () => {
  expect(parseLockTime("", "General")).toBe("");
  expect(parseLockTime("  ", "@")).toBe("");
});
