/**
 * Buttons are disabled while work is going on, and the browser drops the focus of a disabled element. Puts it back when the work has ended: where it
 * was, or in a list at the row that took its place, or at the heading. Never away from where the person has gone meanwhile.
 */
import { useEffect, useRef } from "react";
import { useOpen } from "../store/usePane";

/** A dialog holds the focus until it has faded out. Milliseconds. */
const FADE = 450;

interface Spot {
  readonly element: HTMLElement;
  readonly list: Element | null;
  /** Of its row among the rows that the list shows; -1 outside a list. */
  readonly index: number;
}

export function useFocusAfterWork(): void {
  const { work } = useOpen();
  const busy = work !== null;
  const last = useRef<Spot | null>(null);
  const before = useRef<Spot | null>(null);
  const moved = useRef(false);
  /** The person is outside the pane, perhaps typing in the sheet. */
  const away = useRef(!document.hasFocus());

  useEffect(() => {
    const seen = ({ target }: FocusEvent): void => {
      away.current = false;
      if (target instanceof HTMLElement && target.closest(SURFACE) === null) last.current = spotOf(target);
    };
    const acted = (): void => void (moved.current = true);
    const left = (): void => void (away.current = true);
    document.addEventListener("focusin", seen);
    window.addEventListener("blur", left);
    document.addEventListener("keydown", acted, true);
    document.addEventListener("pointerdown", acted, true);
    return () => {
      document.removeEventListener("focusin", seen);
      window.removeEventListener("blur", left);
      document.removeEventListener("keydown", acted, true);
      document.removeEventListener("pointerdown", acted, true);
    };
  }, []);

  useEffect(() => {
    if (busy) {
      before.current = last.current;
      moved.current = false;
      return;
    }
    const spot = before.current;
    if (!spot) return;
    before.current = null;
    const settle = (): void => {
      // Something that the work has opened takes the focus by itself.
      if (away.current || document.querySelector(SURFACE) !== null) return;
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost || (!moved.current && !spot.element.isConnected)) targetOf(spot)?.focus();
    };
    const timers = [setTimeout(settle, 0), setTimeout(settle, FADE)];
    return () => timers.forEach(clearTimeout);
  }, [busy]);
}

const SURFACE = '[role="dialog"]';

function spotOf(element: HTMLElement): Spot {
  const row = element.closest("[data-key]");
  const list = row?.parentElement ?? null;
  return { element, list, index: list && row ? [...list.querySelectorAll("[data-key]")].indexOf(row) : -1 };
}

function targetOf({ element, list, index }: Spot): HTMLElement | null {
  if (element.isConnected && !(element instanceof HTMLButtonElement && element.disabled)) return element;
  const rows = list?.isConnected === true ? [...list.querySelectorAll<HTMLElement>("[data-row]")] : [];
  return rows[Math.min(index, rows.length - 1)] ?? document.querySelector<HTMLElement>('h1[tabindex="-1"]');
}
