/** In the ranking's footer: opens the charts, which are fetched then. */
import { Button } from "@fluentui/react-components";
import { DataHistogram20Regular } from "@fluentui/react-icons";
import { lazy, useState } from "react";
import type { Assessment } from "../../core/assessment";
import { WhenWanted } from "../parts/WhenWanted";
import { useWords } from "../words/useWords";

const ChartsDrawer = lazy(() => import("./ChartsDrawer").then((module) => ({ default: module.ChartsDrawer })));

interface Props {
  readonly result: Assessment;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
}

export function ChartsButton({ result, departments }: Props) {
  const { charts: say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<DataHistogram20Regular />} onClick={() => setOpen(true)}>
        {say.open}
      </Button>
      <WhenWanted when={open}>
        <ChartsDrawer open={open} result={result} departments={departments} onClose={() => setOpen(false)} />
      </WhenWanted>
    </>
  );
}
