/** What a recomputation would change, before it is done: applied whole, or left. */
import { Button, DrawerBody, DrawerFooter, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Attachment } from "../../commands/writeResults";
import { formatHundredths } from "../../core/fraction";
import type { ResultsComparison } from "../../core/record/compareResults";
import { AttachChoice } from "../notice/AttachChoice";
import { EmptyNote } from "../parts/EmptyNote";
import { DrawerHead } from "../parts/DrawerHead";
import { FullDrawer } from "../parts/FullDrawer";
import type { Difference } from "../store/state";
import { useOpen, usePane } from "../store/usePane";
import { readMoment } from "../time";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { DifferenceList } from "./DifferenceList";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", padding: 0, overflowY: "hidden" },
  intro: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  footer: { flexWrap: "wrap" },
});

export function DifferenceDrawer() {
  const pane = usePane();
  const { difference } = useOpen();
  return (
    <FullDrawer open={difference !== null} onClose={() => pane.leaveDifference()}>
      {difference && <Shown difference={difference} />}
    </FullDrawer>
  );
}

function Shown({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { book } = useOpen();
  const say = words.difference;
  const { preview, of } = difference;
  const [attach, setAttach] = useState<Attachment | null>(null);
  const { comparison, status } = preview;
  const inputs = book.state === "read" && book.book.kind === "book" ? book.book.inputs : null;
  const outdated = inputs !== null && inputs !== preview.inputs;
  const when = momentText(preview.at, words);
  const close = (): void => pane.leaveDifference();
  const apply = (): void => void pane.perform({ ...of, expected: preview.inputs, ...(attach ? { attach } : {}) });
  const again = (): void => void pane.perform({ do: "preview", of });
  return (
    <>
      <DrawerHead title={say.title} onClose={close} />
      <DrawerBody className={styles.body}>
        {outdated && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say.outdated}</MessageBarBody>
          </MessageBar>
        )}
        {status === "same" ? (
          <EmptyNote title={say.sameTitle} body={say.same(when)} />
        ) : (
          <>
            <div className={styles.intro}>
              <Text size={200}>{say.since(when, preview.by, comparison.changes.length)}</Text>
              <Facts comparison={comparison} />
            </div>
            <DifferenceList comparison={comparison} />
          </>
        )}
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        {!outdated && status === "differs" && <AttachChoice attach={attach} onChange={setAttach} />}
        {/* Two buttons with keys of their own: a click meant for the one never lands on the other, which comes in its place. */}
        {outdated ? (
          <Button key="again" appearance="primary" onClick={again}>
            {say.again}
          </Button>
        ) : (
          <Button key="apply" appearance={status === "same" ? "secondary" : "primary"} onClick={apply}>
            {status === "same" ? say.applyAnyway : say.apply}
          </Button>
        )}
        <Button onClick={close}>{words.common.cancel}</Button>
      </DrawerFooter>
    </>
  );
}

/** What concerns the whole ranking; only what changes is told, with the places always there. */
function Facts({ comparison: { kind, n, places, cutoff } }: { readonly comparison: ResultsComparison }) {
  const styles = useStyles();
  const { difference: say } = useWords();
  const cutoffText = (value: number | null): string => (value === null ? say.none : say.points(formatHundredths(value)));
  const facts = [
    [say.facts.kind, say.kind[kind.before], say.kind[kind.after]],
    [say.facts.n, say.people(n.before), say.people(n.after)],
    [say.facts.places, say.people(places.before), say.people(places.after)],
    [say.facts.cutoff, cutoffText(cutoff.before), cutoffText(cutoff.after)],
  ] as const;
  return (
    <div className={styles.facts}>
      {facts.map(([name, before, after]) => (
        <Text key={name} size={200} weight={before === after ? "regular" : "semibold"}>
          {name} {say.pair(before, after)}
        </Text>
      ))}
    </div>
  );
}

function momentText(at: string, words: Words): string {
  const moment = readMoment(at);
  return moment ? words.moment(moment.month, moment.day, moment.time) : "";
}
