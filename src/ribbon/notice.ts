import { noticeAddress, type Notice } from "./noticeAddress";
import { ribbonWords } from "./words/ribbonWords";

/** Excel ends a function command after five minutes; the notice goes a little earlier. Milliseconds. */
const LIMIT = 270_000;

/** Writes the notice into this page, which then stands in Excel's dialog. */
export function showNotice({ title, body }: Notice): void {
  const heading = document.createElement("h1");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = body;
  document.body.replaceChildren(heading, text);
  const { language, name } = ribbonWords();
  document.documentElement.lang = language;
  document.title = name;
}

/**
 * Tells the user something after a press: a small dialog of Excel, until it is closed. Where Excel has no dialogs, the cell that the
 * press selected has to say it, and the pane says the rest.
 */
export function tell(notice: Notice): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return Promise.resolve();
  const address = noticeAddress(window.location.href, notice);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 28, displayInIframe: true }, ({ status, value: dialog }) => {
      // Refused, for example because another dialog is open: the command itself is done all the same.
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
      const timer = setTimeout(() => {
        dialog.close();
        resolve();
      }, LIMIT);
      // The function file must stay alive as long as its dialog: the event ends when the user closes it.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
