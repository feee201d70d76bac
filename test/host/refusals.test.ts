import type { NodeExcel } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("Sheet1", "Sheet2");
});
afterAll(() => book.close());

let sheets = 0;
/** The code of the error that the work on a fresh sheet meets; null when there is none. */
async function codeOf(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string | null> {
  try {
    await book.run(async (context) => {
      work(context.workbook.worksheets.add(`拒${++sheets}`), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    return String(error.code);
  }
}

it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["a wrong number of rows", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
  ["a wrong number of columns", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").formulas = [[1], [2]])],
  ["a formula that cannot be read", "InvalidArgument", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(1,"]])],
  ["an operator without operand", "InvalidArgument", (sheet) => (sheet.getRange("A1").values = [["=1+*2"]])],
  ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("??").load("values")],
  ["an offset out of the grid", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values")],
  ["a missing sheet", "ItemNotFound", (_, context) => context.workbook.worksheets.getItem("没有").load("name")],
  ["a missing table", "ItemNotFound", (_, context) => context.workbook.tables.getItem("没有").load("name")],
  ["a missing name", "ItemNotFound", (_, context) => context.workbook.names.getItem("没有").load("name")],
  ["a sheet name of 32 characters", "InvalidArgument", (_, context) => context.workbook.worksheets.add("长".repeat(32))],
  ["an empty sheet name", "InvalidArgument", (sheet) => (sheet.name = "")],
  ["a forbidden character", "InvalidArgument", (_, context) => context.workbook.worksheets.add("2024/Q1")],
  ["brackets in a sheet name", "InvalidArgument", (_, context) => context.workbook.worksheets.add("[甲]")],
  ["a quote at the end", "InvalidArgument", (sheet) => (sheet.name = "甲'")],
  ["a duplicate name, whatever its case", "ItemAlreadyExists", (sheet) => (sheet.name = "SHEET1")],
  [
    "a table over a table",
    "InvalidArgument",
    (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C5", true);
    },
  ],
  [
    "a table over merged cells",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("B2:C2").merge();
      sheet.tables.add("A1:C3", true);
    },
  ],
  [
    "a table name that is taken",
    "InvalidArgument",
    (sheet) => {
      sheet.tables.add("A1:A2", true).name = "TakenName";
      sheet.tables.add("C1:C2", true).name = "takenname";
    },
  ],
  ["a table name with a blank", "InvalidArgument", (sheet) => (sheet.tables.add("A1:A2", true).name = "a b")],
  [
    "a locked cell of a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
    },
  ],
  [
    "a format on a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").format.fill.color = "#FF0000";
    },
  ],
  [
    "protecting twice",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
  ],
  ["reading more than five million cells", "ResponsePayloadSizeLimitExceeded", (sheet) => sheet.getRange("A1:Z300000").load("values")],
  ["a member that the host lacks", "ApiNotFound", (sheet) => sheet.pivotTables.load("items/name")],
  ["a method that the host lacks", "ApiNotFound", (sheet) => sheet.getRange("A1:A2").removeDuplicates([0], false)],
  ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
  ["malformed XML", "InvalidArgument", (_, context) => void context.workbook.customXmlParts.add("<a><b></a>")],
])("Excel's refusal: %s answers %s", async (_title, code, work) => {
  expect(await codeOf(work)).toBe(code);
});

it("an unlocked cell of a protected sheet takes a value", async () => {
  const code = await codeOf((sheet) => {
    sheet.getRange("A1:A2").format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange("A1").values = [[1]];
  });
  expect(code).toBeNull();
});

it("the last visible sheet can be neither deleted nor hidden", async () => {
  const other = await openEmpty("一", "二");
  try {
    const code = async (work: (sheet: Excel.Worksheet) => void) => {
      try {
        await other.run(async (context) => {
          work(context.workbook.worksheets.getItem("一"));
          await context.sync();
        });
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    await other.run(async (context) => {
      context.workbook.worksheets.getItem("二").visibility = "Hidden";
      await context.sync();
    });
    expect(await code((sheet) => sheet.delete())).toBe("InvalidOperation");
    expect(await code((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  } finally {
    other.close();
  }
});

it("a request above 5 MB is refused whole", async () => {
  const code = await codeOf((sheet) => {
    const line = Array.from({ length: 200 }, () => "很长的文字".repeat(40));
    for (let row = 0; row < 50; row++) sheet.getRangeByIndexes(row, 0, 1, 200).values = [line];
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
});

it("an answer above 5 MB is refused", async () => {
  const code = await codeOf((sheet) => {
    (sheet.getRange("A1:CV300") as { values: unknown }).values = "很长的文字".repeat(20);
    sheet.getRange("A1:CV300").load("values");
  });
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
});

it("an unloaded property throws PropertyNotLoaded in the client", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    await context.sync();
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

it("what stands before the failing action stays done, and the error says where it failed", async () => {
  const failure = await book
    .run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet2");
      sheet.getRange("A1").values = [[11]];
      sheet.getRange("A2").formulas = [["=(("]];
      sheet.getRange("A3").values = [[33]];
      await context.sync();
    })
    .then(
      () => null,
      (error: { code: string; debugInfo: { errorLocation: string; statement?: string } }) => error,
    );
  expect(failure?.code).toBe("InvalidArgument");
  expect(failure?.debugInfo.errorLocation).toBe("Range.formulas");
  await book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet2").getRange("A1:A3").load("values");
    await context.sync();
    expect(range.values).toEqual([[11], [""], [""]]);
  });
});

describe("requests counted from a fresh start", () => {
  // A book of their own: the library sends the clean-up of a refused run again seconds later, and it would be counted here.
  let book: NodeExcel;
  beforeAll(async () => {
    book = await openEmpty("Sheet1", "Sheet2");
  });
  afterAll(() => book.close());

  it("a failure can be planted before a request or after some of its actions", async () => {
    const attempt = () =>
      book.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet2");
        sheet.getRange("D1").values = [[1]];
        sheet.getRange("D2").values = [[2]];
        await context.sync();
      });
    const read = () =>
      book.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet2").getRange("D1:D2").load("values");
        await context.sync();
        return range.values;
      });
    book.host.counters.reset();
    book.host.failRequest = (index) => (index === 0 ? { code: "GeneralException" } : null);
    await expect(attempt()).rejects.toMatchObject({ code: "GeneralException" });
    book.host.failRequest = null;
    expect(await read()).toEqual([[""], [""]]);

    // It strikes at the second write.
    const before = book.host.counters.requests;
    book.host.failRequest = (index, { Actions = [] }) => {
      const [, second] = Actions.flatMap(({ ActionType }, at) => (ActionType === 4 ? [at] : []));
      return index === before ? { code: "AccessDenied", afterActions: second! } : null;
    };
    await expect(attempt()).rejects.toMatchObject({ code: "AccessDenied" });
    book.host.failRequest = null;
    expect(await read()).toEqual([[1], [""]]);
  });

  it("requests, actions and bytes are counted", async () => {
    const { counters } = book.host;
    counters.reset();
    await book.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(counters.requests).toBe(1);
    expect(counters.actions).toBeGreaterThanOrEqual(2);
    expect(counters.bytesIn).toBeGreaterThan(50);
    expect(counters.bytesOut).toBeGreaterThan(50);
  });
});

it("members of the host's own objects cannot be reached from outside", async () => {
  for (const Name of ["Constructor", "Session", "ToString", "__proto__", "HasOwnProperty"]) {
    const body = {
      AutoKeepReference: false,
      Actions: [{ Id: 1, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: {} }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    const answer = JSON.parse(await book.host.handle(JSON.stringify({ id: 9, type: 1, message: { body } }))) as {
      message: { body: string };
    };
    expect(JSON.parse(answer.message.body)).toMatchObject({ Error: { Code: "ApiNotFound" } });
  }
});
