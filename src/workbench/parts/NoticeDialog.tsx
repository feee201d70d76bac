import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Notice } from "../bench";
import { benchWords as say } from "../words/benchWords";

/** A sentence to read, or a question to answer. */
export function NoticeDialog({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  const { proceed } = notice;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onDismiss()}>
      <DialogSurface className="bench-dialog">
        <DialogBody>
          <DialogTitle>{notice.title}</DialogTitle>
          <DialogContent>{notice.body}</DialogContent>
          <DialogActions>
            {proceed !== undefined && (
              <Button
                appearance="primary"
                onClick={() => {
                  onDismiss();
                  proceed.run();
                }}
              >
                {proceed.label}
              </Button>
            )}
            <Button appearance={proceed === undefined ? "primary" : "secondary"} onClick={onDismiss}>
              {proceed === undefined ? say.understood : say.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
