/** The four quarters of the year: which are recorded, and 记入 for the open book's own. */
import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, Circle20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { AnnualView } from "../../commands/readAnnual";
import type { RecordedQuarter } from "../../core/annual/annualAssessment";
import { useOpen, usePane } from "../store/usePane";
import { useQuarterFileWords } from "../words/sentences/quarterFiles";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "40px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1, display: "flex" },
  open: { color: tokens.colorNeutralForeground4, display: "flex" },
  warning: { color: tokens.colorStatusWarningForeground1, display: "flex" },
  bar: { marginTop: tokens.spacingVerticalS },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** So many of those who differ are named. */
const NAMED = 5;

export function QuarterList({ view }: { readonly view: AnnualView }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const say = words.annual;
  const { differenceText } = useQuarterFileWords();
  const { own, period } = view;
  const nameOf = new Map(view.assessment?.members.map(({ id, name }) => [id, name]));
  return (
    <section aria-label={say.quarters}>
      <ul className={styles.list}>
        {view.quarters.map((recorded) => (
          <li key={recorded.quarter} className={styles.row}>
            <Mark recorded={recorded} />
            <span>
              <Text block>
                {words.quarter(recorded.quarter)}
                {recorded.quarter === period.quarter && (
                  <Text size={200} className={styles.quiet}>
                    {words.text.beside(say.own)}
                  </Text>
                )}
              </Text>
              <Text size={200} className={styles.quiet} block>
                {stateOf(recorded, words)}
              </Text>
            </span>
            {recorded.quarter === period.quarter && own.status === "notYet" && (
              <Button size="small" disabled={work !== null} onClick={() => void pane.perform({ do: "recordQuarter" })}>
                {say.record}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {own.status === "notYet" && (
        <Text size={200} className={styles.quiet} block>
          {say.recordHint}
        </Text>
      )}
      {own.status === "blocked" && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {say.blocked(own.count)} <Link onClick={() => pane.open("validate")}>{say.goFix}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {own.status === "differs" && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {say.differs(own.differences.length)}
            <ul className={styles.plain}>
              {own.differences.slice(0, NAMED).map((one) => (
                <li key={one.id}>{differenceText(one, nameOf.get(one.id) ?? "")}</li>
              ))}
              {own.differences.length > NAMED && <li>{say.more(own.differences.length - NAMED)}</li>}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {own.status === "noTable" && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say.noTable}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function Mark({ recorded: { valid, unlocked } }: { readonly recorded: RecordedQuarter }) {
  const styles = useStyles();
  const [look, Icon] =
    unlocked > 0
      ? [styles.warning, Warning20Regular]
      : valid > 0
        ? [styles.done, CheckmarkCircle20Regular]
        : [styles.open, Circle20Regular];
  return (
    <span className={look} aria-hidden>
      <Icon />
    </span>
  );
}

function stateOf({ rows, valid, unlocked }: RecordedQuarter, { annual: say, text }: Words): string {
  if (rows === 0) return say.notRecorded;
  return text.clauses([valid > 0 || unlocked === 0 ? say.recorded(valid) : "", unlocked > 0 ? say.unlocked(unlocked) : ""].filter(Boolean));
}
