import { Button, Tooltip } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { BenchActions } from "../bench";
import type { RibbonTab } from "../manifest";
import { Splitter } from "./Splitter";
import { benchWords as say } from "../words/benchWords";

/** Excel's own width of a task pane, in pixels, is where it starts. */
const WIDTH = { initial: 350, min: 320, max: 560 };

interface PaneColumnProps {
  readonly open: boolean;
  readonly ribbon: RibbonTab | null;
  readonly actions: BenchActions;
}

/** The built task pane in a frame, and, out of sight, the function file of the ribbon's buttons. */
export function PaneColumn({ open, ribbon, actions }: PaneColumnProps) {
  const [width, setWidth] = useState(WIDTH.initial);
  if (ribbon === null) return null;
  return (
    <>
      {open && <Splitter width={width} min={WIDTH.min} max={WIDTH.max} onWidth={setWidth} />}
      <aside className="bench-pane" style={{ width }} hidden={!open} aria-label={say.pane}>
        <div className="bench-pane-head">
          <span>{ribbon.label}</span>
          <Tooltip content={say.closePane} relationship="label">
            <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={actions.closePane} />
          </Tooltip>
        </div>
        <iframe ref={actions.attachPane} title={ribbon.label} src={ribbon.pane} />
      </aside>
      <iframe ref={actions.attachFunctions} title={say.functions} src={ribbon.functionFile} hidden />
    </>
  );
}
