/** 评分质量 (Q1–Q6): facts for a talk with the departments; advice, by which nothing changes. */
import { Button, Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import type { QualityReading } from "../../commands/readQuality";
import type { Quality as QualityOfBook } from "../../core/quality/quality";
import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ViewNotRead } from "../parts/ViewNotRead";
import { DepartmentCard, percentOf } from "../quality/DepartmentCard";
import { PreviousBook } from "../quality/PreviousBook";
import { SensitivityPart } from "../quality/SensitivityPart";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useIssueText } from "../words/sentences/issues";
import { useQualityWords } from "../words/sentences/quality";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  issues: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** So many problems are named here; the others stand in 校验. */
const NAMED = 5;

export function Quality() {
  const styles = useStyles();
  const words = useWords();
  const qualityWords = useQualityWords();
  const pane = usePane();
  const { work, previous } = useOpen();
  const reading = useView("quality");
  const shown = shownOf(reading);
  const say = words.quality;
  const quality = shown?.status === "done" ? shown.quality : null;
  return (
    <ScreenFrame
      title={say.title}
      side={quality ? say.side(quality.sensitivity.n, quality.kind === "trial") : ""}
      footer={
        quality && (
          <Button appearance="primary" disabled={work !== null} onClick={() => void pane.perform({ do: "quality", previous })}>
            {say.write}
          </Button>
        )
      }
    >
      {shown ? (
        <div className={styles.root}>
          <Text size={200} className={styles.quiet}>
            {qualityWords.purpose}
          </Text>
          {shown.status === "blocked" ? (
            <Blocked blocking={shown.blocking} />
          ) : (
            <>
              {quality && <Facts quality={quality} />}
              <PreviousBook fault={shown.status === "previous" ? shown.fault : null} />
              {quality && <SensitivityPart quality={quality} />}
            </>
          )}
        </div>
      ) : reading.state === "failed" ? (
        <ViewNotRead view="quality" failure={reading.failure} />
      ) : (
        <ScreenComing />
      )}
    </ScreenFrame>
  );
}

function Facts({ quality }: { readonly quality: QualityOfBook }) {
  const styles = useStyles();
  const words = useWords();
  const qualityWords = useQualityWords();
  const say = words.quality;
  const largest = Math.max(...quality.departments.flatMap((one) => [one.weight, percentOf(one) ?? 0]));
  return (
    <>
      <section className={styles.part} aria-label={say.agreement}>
        <Text weight="semibold">{say.agreement}</Text>
        <Text size={200}>{qualityWords.agreement(quality)}</Text>
      </section>
      <section className={styles.part} aria-label={say.departments}>
        <Text weight="semibold">{say.departments}</Text>
        <Text size={200} className={styles.quiet}>
          {quality.weights.state === "known" ? say.weightsAbout(quality.weights.n) : qualityWords.weights(quality)}
        </Text>
        {quality.departments.map((one) => (
          <DepartmentCard key={one.code} department={one} largest={largest} />
        ))}
      </section>
    </>
  );
}

/** What keeps the scores from being read. */
function Blocked({ blocking }: { readonly blocking: Extract<QualityReading, { status: "blocked" }>["blocking"] }) {
  const styles = useStyles();
  const words = useWords();
  const issueText = useIssueText();
  const pane = usePane();
  const say = words.quality;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say.blockedTitle(blocking.length)}</MessageBarTitle>
        {say.blockedBody}
        <ul className={styles.issues}>
          {blocking.slice(0, NAMED).map((issue, index) => (
            <li key={index}>{[issue.sheet ?? "", issue.cell ?? "", issueText(issue).problem].filter(Boolean).join(" ")}</li>
          ))}
          {blocking.length > NAMED && <li>{say.more(blocking.length - NAMED)}</li>}
        </ul>
        <Link onClick={() => pane.open("validate")}>{say.goFix}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
