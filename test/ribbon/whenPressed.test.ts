import { noticeAddress, readNotice } from "../../src/ribbon/noticeAddress";
import { whenPressed } from "../../src/ribbon/whenPressed";

type Handler = (message: unknown) => void;

/** Office as a function file sees it, with a dialog that notes its address and can be closed by the test. */
function office(dialogs: boolean) {
  const opened: string[] = [];
  let close: Handler = () => undefined;
  const ui = {
    displayDialogAsync(address: string, _options: unknown, callback: (result: unknown) => void) {
      opened.push(address);
      callback({ status: "succeeded", value: { addEventHandler: (_type: string, handler: Handler) => (close = handler), close() {} } });
    },
  };
  Object.assign(globalThis, {
    window: { location: { href: "https://localhost:3000/commands.html" } },
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
      context: { requirements: { isSetSupported: () => dialogs }, ui },
    },
  });
  return { opened, closeDialog: () => close({ error: 12006 }) };
}

const pressEvent = () => {
  let completed = 0;
  const event = { completed: () => completed++ } as unknown as Office.AddinCommands.Event;
  return { event, completed: () => completed };
};

it("a notice survives its way through the dialog's address, quotes and line breaks included", () => {
  const notice = { title: "还有 3 个问题没有处理", body: "已选中第一处：“评分-教务”G17。\n#&=% 请按“打开窗格”查看。" };
  const address = noticeAddress("https://localhost:3000/commands.html?a=1#old", notice);
  expect(address.startsWith("https://localhost:3000/commands.html?a=1#notice=")).toBe(true);
  expect(readNotice(new URL(address).hash)).toEqual(notice);
  expect(readNotice("")).toBeNull();
});

it("ends the event once when a command succeeds in silence", async () => {
  const { opened } = office(true);
  const { event, completed } = pressEvent();
  await whenPressed(async () => null)(event);
  expect(completed()).toBe(1);
  expect(opened).toEqual([]);
});

it("ends the event when the command fails by a bug, and still reports the bug", async () => {
  office(false);
  const { event, completed } = pressEvent();
  const press = whenPressed(async () => {
    throw new Error("a bug");
  });
  await expect(press(event)).rejects.toThrow("a bug");
  expect(completed()).toBe(1);
});

it("keeps the function file alive until the user has closed the notice", async () => {
  const { opened, closeDialog } = office(true);
  const { event, completed } = pressEvent();
  const pressed = whenPressed(async () => ({ title: "校验完成", body: "可以计算排名了。" }))(event);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(opened.map((address) => readNotice(new URL(address).hash))).toEqual([{ title: "校验完成", body: "可以计算排名了。" }]);
  expect(completed()).toBe(0);
  closeDialog();
  await pressed;
  expect(completed()).toBe(1);
});
