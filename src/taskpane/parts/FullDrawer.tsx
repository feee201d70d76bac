/** A drawer over the whole pane; the focus comes back to what opened it. */
import { makeStyles, OverlayDrawer } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useReturnFocus } from "./useReturnFocus";

const useStyles = makeStyles({ drawer: { width: "100%" } });

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FullDrawer({ open, onClose, children }: Props) {
  const styles = useStyles();
  useReturnFocus(open);
  return (
    <OverlayDrawer open={open} position="end" size="full" className={styles.drawer} onOpenChange={onClose}>
      {open && children}
    </OverlayDrawer>
  );
}
