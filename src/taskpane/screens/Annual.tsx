/** 年度评优 (E6): which quarters are there, where others come from, and the year's list with the line in it. */
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { AnnualView } from "../../commands/readAnnual";
import type { AnnualMember } from "../../core/annual/annualAssessment";
import { AnnualDrawer } from "../annual/AnnualDrawer";
import { CollectFiles } from "../annual/CollectFiles";
import { QuarterList } from "../annual/QuarterList";
import { EmptyNote } from "../parts/EmptyNote";
import { ScreenComing } from "../parts/ScreenComing";
import { FindBox } from "../parts/FindBox";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ViewNotRead } from "../parts/ViewNotRead";
import { RankingList } from "../ranking/RankingList";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useIssueText } from "../words/sentences/issues";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  scrolls: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  list: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  above: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, display: "grid", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  issues: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** So many problems are named here; the others stand in 校验. */
const NAMED = 5;

export function Annual() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const reading = useView("annual");
  const view = shownOf(reading);
  const [tab, setTab] = useState<"quarters" | "list">("quarters");
  const say = words.annual;
  const ready = view !== null && view.assessment !== null && view.quarters.some(({ valid }) => valid > 0);
  return (
    <ScreenFrame
      title={say.title}
      side={view ? say.side(view.year) : ""}
      ownScroll
      footer={
        ready && (
          <Button appearance="primary" disabled={work !== null} onClick={() => void pane.perform({ do: "annual" })}>
            {view.written ? say.again : say.write}
          </Button>
        )
      }
    >
      <TabList
        aria-label={say.tabList}
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(value as "quarters" | "list")}
      >
        <Tab value="quarters">{say.tabs.quarters}</Tab>
        <Tab value="list">{say.tabs.list}</Tab>
      </TabList>
      {view === null ? (
        reading.state === "failed" ? (
          <ViewNotRead view="annual" failure={reading.failure} />
        ) : (
          <ScreenComing />
        )
      ) : tab === "quarters" ? (
        <div className={styles.scrolls}>
          <Blocking view={view} />
          <QuarterList view={view} />
          <CollectFiles />
        </div>
      ) : (
        <YearList view={view} ready={ready} onQuarters={() => setTab("quarters")} />
      )}
    </ScreenFrame>
  );
}

function YearList({ view, ready, onQuarters }: { readonly view: AnnualView; readonly ready: boolean; readonly onQuarters: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<AnnualMember | null>(null);
  const { assessment, quarters } = view;
  const say = words.annual;
  if (!assessment || !ready)
    return (
      <div className={styles.scrolls}>
        <Blocking view={view} />
        <EmptyNote title={say.notYetTitle} body={say.notYetBody(minimumOf(view) === null ? "" : say.minimum(minimumOf(view) ?? 0))}>
          <Button appearance="primary" onClick={onQuarters}>
            {say.tabs.quarters}
          </Button>
        </EmptyNote>
      </div>
    );
  const there = quarters.filter(({ valid }) => valid > 0);
  return (
    <div className={styles.list}>
      <div className={styles.above}>
        <FindBox placeholder={say.search} aria-label={say.search} value={search} onFind={setSearch} />
        {there.length < quarters.length && (
          <Text size={200} className={styles.quiet}>
            {say.part(words.text.list(there.map(({ quarter }) => words.quarter(quarter))))}
          </Text>
        )}
        {assessment.left.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {say.left(assessment.left.length)}
          </Text>
        )}
      </div>
      <RankingList assessment={assessment} search={search} onOpen={setOpened} />
      <AnnualDrawer
        member={opened}
        borderline={assessment.borderline.some(({ id }) => id === opened?.id)}
        onClose={() => setOpened(null)}
      />
    </div>
  );
}

const minimumOf = ({ assessment }: AnnualView): number | null => assessment?.members[0]?.reason.annual?.minimum ?? null;

/** What keeps the year from being computed. */
function Blocking({ view: { blocking } }: { readonly view: AnnualView }) {
  const styles = useStyles();
  const words = useWords();
  const issueText = useIssueText();
  const pane = usePane();
  if (blocking.length === 0) return null;
  const say = words.annual;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say.blocking(blocking.length)}</MessageBarTitle>
        <ul className={styles.issues}>
          {blocking.slice(0, NAMED).map((issue) => (
            <li key={`${issue.message} ${issue.sheet} ${issue.cell}`}>
              {[issue.sheet ?? "", issue.cell ?? "", issueText(issue).problem].filter(Boolean).join(" ")}
            </li>
          ))}
        </ul>
        <Link onClick={() => pane.open("validate")}>{say.goFix}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
