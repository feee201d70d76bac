/** A workbook without a book: make one, or look at the sample. */
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, Title3, tokens } from "@fluentui/react-components";
import {
  BookOpen24Regular,
  BookQuestionMark20Regular,
  DocumentAdd24Regular,
  PeopleAdd24Regular,
  ShieldCheckmark16Regular,
} from "@fluentui/react-icons";
import { lazy, useState } from "react";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import { WhenWanted } from "./WhenWanted";

const CreateBookDialog = lazy(() =>
  import(/* webpackPrefetch: true */ "./CreateBookDialog").then((module) => ({ default: module.CreateBookDialog })),
);

const GuideDrawer = lazy(() => import("../guide/GuideDrawer").then((module) => ({ default: module.GuideDrawer })));

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "24px 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { color: tokens.colorBrandForeground1 },
  intro: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { gridColumn: "2", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  guide: { alignSelf: "flex-start" },
  local: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

export function StartBook({ foreign }: { readonly foreign: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const [creating, setCreating] = useState(false);
  const [reading, setReading] = useState(false);
  const busy = work !== null;
  const say = words.start;
  return (
    <>
      {foreign ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.foreignTitle}</MessageBarTitle>
            {say.foreignBody}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <div className={styles.intro}>
          <Title3 as="h2" className={styles.title}>
            {say.emptyTitle}
          </Title3>
          <Text>{say.emptyBody}</Text>
        </div>
      )}
      <section className={styles.card}>
        <DocumentAdd24Regular className={styles.icon} aria-hidden />
        <div className={styles.intro}>
          <Text weight="semibold">{say.create}</Text>
          <Text size={200} className={styles.hint}>
            {say.createHint}
          </Text>
        </div>
        <div className={styles.actions}>
          <Button appearance={foreign ? "secondary" : "primary"} disabled={busy} onClick={() => setCreating(true)}>
            {foreign ? say.foreignAnyway : say.create}
          </Button>
        </div>
      </section>
      <section className={styles.card}>
        <PeopleAdd24Regular className={styles.icon} aria-hidden />
        <div className={styles.intro}>
          <Text weight="semibold">{say.roster}</Text>
          <Text size={200} className={styles.hint}>
            {say.rosterHint}
          </Text>
        </div>
        <div className={styles.actions}>
          <Button disabled={busy} onClick={() => pane.open("roster")}>
            {say.roster}
          </Button>
        </div>
      </section>
      {!foreign && (
        <section className={styles.card}>
          <BookOpen24Regular className={styles.icon} aria-hidden />
          <div className={styles.intro}>
            <Text weight="semibold">{say.sample}</Text>
            <Text size={200} className={styles.hint}>
              {say.sampleHint}
            </Text>
          </div>
          <div className={styles.actions}>
            <Button disabled={busy} onClick={() => void pane.perform({ do: "sample", faults: false })}>
              {say.sampleClean}
            </Button>
            <Button disabled={busy} onClick={() => void pane.perform({ do: "sample", faults: true })}>
              {say.sampleFaults}
            </Button>
          </div>
        </section>
      )}
      <Button appearance="subtle" icon={<BookQuestionMark20Regular />} className={styles.guide} onClick={() => setReading(true)}>
        {say.guide}
      </Button>
      <Text size={200} className={styles.local}>
        <ShieldCheckmark16Regular aria-hidden />
        {say.local}
      </Text>
      <WhenWanted when={reading}>
        <GuideDrawer open={reading} onClose={() => setReading(false)} />
      </WhenWanted>
      <WhenWanted when={creating}>
        <CreateBookDialog open={creating} onClose={() => setCreating(false)} />
      </WhenWanted>
    </>
  );
}
