import { Button, Dialog, DialogSurface, Tooltip } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { AddinDialog } from "../bench";
import { benchWords as say } from "../words/benchWords";

/** A page of the add-in in a window over the workbook; it stays until the person or the add-in closes it. */
export function AddinDialogFrame({ dialog }: { dialog: AddinDialog }) {
  const size = { width: `max(320px, ${dialog.width}vw)`, height: `max(200px, ${dialog.height}vh)` };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || dialog.onClosed()}>
      <DialogSurface className="bench-addin-dialog" style={size} aria-label={say.addin}>
        <div className="bench-pane-head">
          <span>{say.addin}</span>
          <Tooltip content={say.close} relationship="label">
            <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={dialog.onClosed} />
          </Tooltip>
        </div>
        <iframe title={say.notice} src={dialog.page} />
      </DialogSurface>
    </Dialog>
  );
}
