/** The fields of a try and what comes of it, as one types. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { TryOut } from "../../commands/tryOut";
import { tryTyped, type Typed } from "../../commands/tryTyped";
import { useFaultWords } from "../words/sentences/faults";
import { useWords } from "../words/useWords";
import { RulesPart } from "./RulesPart";
import { ScoresPart } from "./ScoresPart";
import { TryResult } from "./TryResult";
import { useSettled } from "./useSettled";
import { WeightsPart } from "./WeightsPart";

const useStyles = makeStyles({
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}` },
  // The fields scroll by themselves when they are many, so that the result stays in sight.
  fields: {
    flexShrink: 1,
    minHeight: "120px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** Between two keys; short enough to feel at once. Milliseconds. */
const QUIET = 200;

type Part = "weights" | "rules" | "scores";

interface Props {
  readonly ready: Extract<TryOut, { status: "ready" }>;
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
}

export const NOTHING: Typed = { weights: {}, scores: [] };

export function TryIt({ ready, typed, onChange }: Props) {
  const styles = useStyles();
  const say = useWords().whatIf;
  const id = useId();
  const [part, setPart] = useState<Part>("weights");
  const settled = useSettled(typed, QUIET);
  const faultWords = useFaultWords();
  const tried = useMemo(() => tryTyped(ready, settled, faultWords), [ready, settled, faultWords]);
  const faults = tried.state === "faulty" ? tried.faults : NO_FAULTS;
  const counts = countTyped(typed);
  const fields = { book: ready.book, typed, faults, onChange };
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={say.parts}
        selectedValue={part}
        onTabSelect={(_, data) => setPart(data.value as Part)}
      >
        {(["weights", "rules", "scores"] as const).map((value) => (
          <Tab key={value} value={value} id={`${id}${value}`} aria-controls={`${id}panel`}>
            {say.changed(say.tabs[value], counts[value])}
          </Tab>
        ))}
      </TabList>
      <div className={styles.fields} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${part}`}>
        {part === "weights" && <WeightsPart {...fields} />}
        {part === "rules" && <RulesPart {...fields} />}
        {part === "scores" && <ScoresPart {...fields} />}
      </div>
      <TryResult tried={tried} onRestore={isUntouched(typed) ? null : () => onChange(NOTHING)} />
    </>
  );
}

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** Nothing typed, and nobody chosen. */
const isUntouched = (typed: Typed): boolean => Object.values(countTyped(typed)).every((count) => count === 0) && typed.scores.length === 0;

/** How many fields have been typed in, a part. */
function countTyped({ weights, notApplicable, ties, bonusCap, scores }: Typed): Record<Part, number> {
  return {
    weights: Object.keys(weights).length,
    rules: [notApplicable, ties, bonusCap].filter((one) => one !== undefined).length,
    scores: scores.filter(({ text }) => text !== null).length,
  };
}
