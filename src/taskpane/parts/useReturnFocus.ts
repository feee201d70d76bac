/** Remembers where the focus was when something opened, and puts it back there when it closes. */
import { useEffect, useLayoutEffect, useRef } from "react";

/** A surface holds the focus until it has faded out. Milliseconds. */
const FADE = 400;

export function useReturnFocus(open: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    // The surface takes the focus in an effect, which comes later: what is active now is what opened it.
    if (open && document.activeElement instanceof HTMLElement) before.current = document.activeElement;
  }, [open]);
  useEffect(() => {
    const target = before.current;
    if (open || !target) return;
    before.current = null;
    const back = (): void => {
      // Someone may have gone elsewhere in the meantime.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (target.isConnected && lost) target.focus();
    };
    target.focus();
    const timers = [setTimeout(back, 0), setTimeout(back, FADE)];
    return () => timers.forEach(clearTimeout);
  }, [open]);
}
