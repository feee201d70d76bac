/** The three charts, each over the sentence that says the same. */
import { Button, DrawerBody, DrawerFooter, makeStyles, Subtitle2, Text, tokens, Tooltip } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Assessment } from "../../core/assessment";
import { chartsOf } from "../../core/charts/charts";
import { DrawerHead } from "../parts/DrawerHead";
import { FullDrawer } from "../parts/FullDrawer";
import { useOpen, usePane } from "../store/usePane";
import { useChartWords } from "../words/sentences/charts";
import { useWords } from "../words/useWords";
import { chartColourStyles } from "./chartColours";
import { DepartmentsChart } from "./DepartmentsChart";
import { GroupsChart } from "./GroupsChart";
import { TotalsChart } from "./TotalsChart";
import { useOwnNames } from "./useOwnNames";

interface Props {
  readonly open: boolean;
  readonly result: Assessment;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, overflowX: "hidden" },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    minWidth: 0,
    ...chartColourStyles,
    // Fluent writes each word of a legend with a capital.
    "& .fui-legend__text": { textTransform: "none" },
  },
  said: { color: tokens.colorNeutralForeground2 },
});

export function ChartsDrawer({ open, result, departments, onClose }: Props) {
  const styles = useStyles();
  const words = useWords();
  const chartWords = useChartWords();
  const say = words.charts;
  const charts = useMemo(() => chartsOf(result, departments), [result, departments]);
  const { totals, groups } = charts;
  return (
    <FullDrawer open={open} onClose={onClose}>
      <DrawerHead title={say.title} below={words.ranking.summary(result.n, result.kind)} onClose={onClose} />
      <DrawerBody className={styles.body}>
        <Part title={say.totals} said={chartWords.totals(charts)}>
          {totals && <TotalsChart totals={totals} />}
        </Part>
        <Part title={say.groups} said={chartWords.groups(charts)}>
          {groups && groups.groups.length > 0 && <GroupsChart groups={groups} />}
        </Part>
        <Part title={say.departments} said={chartWords.departments(charts)}>
          {charts.departments.length > 0 && <DepartmentsChart departments={charts.departments} />}
        </Part>
      </DrawerBody>
      <DrawerFooter>
        <WriteButton onClose={onClose} />
      </DrawerFooter>
    </FullDrawer>
  );
}

/** A picture with its words: who cannot see it, or its colours, has all of it in the sentence. */
function Part({ title, said, children }: { readonly title: string; readonly said: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const figure = useOwnNames(title, useWords().charts.legend);
  return (
    <figure ref={figure} className={styles.part} aria-label={title}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      {children}
      <figcaption>
        <Text size={200} className={styles.said}>
          {said}
        </Text>
      </figcaption>
    </figure>
  );
}

/** Charts of results that are no longer true would be of no use: then the ranking is computed first. */
function WriteButton({ onClose }: Pick<Props, "onClose">) {
  const pane = usePane();
  const { charts: say } = useWords();
  const { book, work } = useOpen();
  const shown = book.state === "read" && book.freshness === "current" && book.book.kind === "book" ? book.book : null;
  const compute = shown?.steps.compute;
  const ready = shown !== null && work === null && compute?.state === "done";
  const write = (): void => {
    if (!shown || compute?.state !== "done") return;
    onClose();
    void pane.perform({ do: "charts", kind: compute.kind, expected: shown.inputs });
  };
  return (
    <Tooltip content={ready ? say.writeHint : say.staleHint} relationship="description">
      <Button disabledFocusable={!ready} onClick={write}>
        {say.write}
      </Button>
    </Tooltip>
  );
}
