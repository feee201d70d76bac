import type { KeyboardEvent, PointerEvent } from "react";
import { benchWords as say } from "../words/benchWords";

interface SplitterProps {
  /** Width in pixels of what lies at the right. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly onWidth: (width: number) => void;
}

const STEP = 10;

/** The edge between grid and pane: dragged, or moved by the arrow keys. */
export function Splitter({ width, min, max, onWidth }: SplitterProps) {
  const resize = (wanted: number): void => onWidth(Math.round(Math.min(max, Math.max(min, wanted))));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    // Captured on press, so that the frame beside does not swallow the moves.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    if (event.key === "ArrowRight") resize(width - STEP);
  };
  return (
    <div
      className="bench-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={say.paneWidth}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
