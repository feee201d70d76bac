/** Remembers where the focus was when something opened, and puts it back there when it closes. */
import { useEffect, useRef } from "react";

export function useReturnFocus(open: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (open) {
      // The surface takes the focus after this effect: what is active now is what opened it.
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      return;
    }
    const target = before.current;
    before.current = null;
    if (!target) return;
    const frame = requestAnimationFrame(() => {
      if (target.isConnected) target.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [open]);
}
