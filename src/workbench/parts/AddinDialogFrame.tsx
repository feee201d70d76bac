import { Button, Dialog, DialogSurface, Tooltip } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { AddinDialog } from "../bench";

/** A page of the add-in in a window over the workbook; it stays until the person or the add-in closes it. */
export function AddinDialogFrame({ dialog }: { dialog: AddinDialog }) {
  const size = { width: `max(320px, ${dialog.width}vw)`, height: `max(200px, ${dialog.height}vh)` };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || dialog.onClosed()}>
      <DialogSurface className="bench-addin-dialog" style={size} aria-label="季考评">
        <div className="bench-pane-head">
          <span>季考评</span>
          <Tooltip content="关闭" relationship="label">
            <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={dialog.onClosed} />
          </Tooltip>
        </div>
        <iframe title="季考评提示" src={dialog.page} />
      </DialogSurface>
    </Dialog>
  );
}
