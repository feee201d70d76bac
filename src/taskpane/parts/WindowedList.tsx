/**
 * A long list of which only what can be seen is in the page. Rows may differ in height: an estimate stands in until a row
 * has been shown and measured. Arrow keys, Home and End move the focus between the rows' [data-row] elements.
 */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from "react";

const useStyles = makeStyles({
  viewport: { flex: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", position: "relative" },
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative" },
  row: { position: "absolute", left: 0, right: 0, top: 0 },
});

/** Rows kept ready above and below what can be seen, in pixels. */
const MARGIN = 400;
/** Where the page has no layout (tests), as much as a usual pane shows. */
const FALLBACK_HEIGHT = 800;

export interface WindowedListHandle {
  readonly reveal: (key: string) => void;
}

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Pixels, before a row has been measured. */
  readonly estimate: (item: Item) => number;
  readonly render: (item: Item) => ReactNode;
  readonly label: string;
  readonly className?: string;
  readonly handle?: Ref<WindowedListHandle>;
}

export function WindowedList<Item>({ items, keyOf, estimate, render, label, className, handle }: Props<Item>) {
  const styles = useStyles();
  const viewport = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [view, setView] = useState({ top: 0, height: FALLBACK_HEIGHT });

  const tops = useMemo(() => {
    const at: number[] = [0];
    items.forEach((item, index) => at.push((at[index] ?? 0) + (heights.current.get(keyOf(item)) ?? estimate(item))));
    return at;
    // `measured` counts the changes of the heights.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [items, keyOf, estimate, measured]);

  const first = Math.max(0, lastAtOrBefore(tops, view.top - MARGIN));
  const last = Math.min(items.length - 1, lastAtOrBefore(tops, view.top + view.height + MARGIN));

  useLayoutEffect(() => {
    const box = viewport.current;
    if (!box) return;
    const look = (): void => setView({ top: box.scrollTop, height: box.clientHeight || FALLBACK_HEIGHT });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const rows = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const entry of entries) {
          const element = entry.target as HTMLElement;
          const key = element.dataset["key"] ?? "";
          const height = element.offsetHeight;
          if (height > 0 && heights.current.get(key) !== height) {
            heights.current.set(key, height);
            changed = true;
          }
        }
        if (changed) setMeasured((count) => count + 1);
      }),
    [],
  );
  useEffect(() => () => rows.disconnect(), [rows]);
  const watch = useCallback(
    (element: HTMLLIElement | null) => {
      if (!element) return;
      rows.observe(element);
      return () => rows.unobserve(element);
    },
    [rows],
  );

  const focusRow = useCallback(
    (index: number): void => {
      const box = viewport.current;
      const item = items[index];
      if (!box || !item) return;
      const top = tops[index] ?? 0;
      const bottom = tops[index + 1] ?? top;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
      // The row may only now come into the page.
      setView({ top: box.scrollTop, height: box.clientHeight || FALLBACK_HEIGHT });
      requestAnimationFrame(() => {
        box.querySelector<HTMLElement>(`[data-key="${CSS.escape(keyOf(item))}"] [data-row]`)?.focus({ preventScroll: true });
      });
    },
    [items, keyOf, tops],
  );

  useImperativeHandle(
    handle,
    () => ({
      reveal: (key) => {
        const index = items.findIndex((item) => keyOf(item) === key);
        if (viewport.current && index >= 0) viewport.current.scrollTop = Math.max(0, (tops[index] ?? 0) - view.height / 3);
      },
    }),
    [items, keyOf, tops, view.height],
  );

  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -items.length, End: items.length }[event.key];
    const row =
      event.target instanceof Element && event.target.matches("[data-row]") ? event.target.closest<HTMLElement>("[data-key]") : null;
    if (step === undefined || !row) return;
    event.preventDefault();
    const at = items.findIndex((item) => keyOf(item) === row.dataset["key"]);
    focusRow(Math.min(items.length - 1, Math.max(0, at + step)));
  };

  return (
    <div
      ref={viewport}
      className={mergeClasses(styles.viewport, className)}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight || FALLBACK_HEIGHT })}
      onKeyDown={move}
    >
      <ul className={styles.list} aria-label={label} style={{ height: tops[items.length] ?? 0 }}>
        {items.slice(first, last + 1).map((item, offset) => {
          const index = first + offset;
          return (
            <li
              key={keyOf(item)}
              ref={watch}
              data-key={keyOf(item)}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${tops[index] ?? 0}px)` }}
            >
              {render(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Index of the last top that is not below `at`; tops rise. */
function lastAtOrBefore(tops: readonly number[], at: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
