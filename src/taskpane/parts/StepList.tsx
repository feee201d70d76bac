/** The guided path: a line a step, with its state as an icon and in words. */
import { makeStyles, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  ChevronRight16Regular,
  Circle20Regular,
  CircleHalfFill20Regular,
  Clock20Filled,
  ErrorCircle20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { BookState, StepName, StepState } from "../../commands/types";
import { TABLES } from "../../core/columns";
import type { Intent, OpenState, Screen } from "../store/state";
import { useOpen, usePane } from "../store/usePane";
import { isOnlyUnlocked } from "../isOnlyUnlocked";
import { readMoment } from "../time";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { setUpFaults } from "../nextStep";
import { useAct } from "./useAct";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, ":last-child": { borderBottom: "none" } },
  step: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "20px 1fr auto 16px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  state: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  detail: { gridColumn: "2 / 4", color: tokens.colorNeutralForeground3 },
  chevron: { color: tokens.colorNeutralForeground3, gridRow: "1", gridColumn: "4", display: "flex" },
  icon: { display: "flex" },
  notYet: { color: tokens.colorNeutralForeground4 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

const ORDER: readonly StepName[] = ["prepare", "collect", "validate", "compute", "groups", "archive"];
const SCREEN_OF: Record<Exclude<StepName, "prepare">, Screen> = {
  collect: "collect",
  validate: "validate",
  compute: "ranking",
  groups: "groups",
  archive: "archive",
};
const STEP_OF: Partial<Record<Screen, StepName>> = {
  collect: "collect",
  validate: "validate",
  ranking: "compute",
  groups: "groups",
  archive: "archive",
};
const WORKING: Partial<Record<Intent["do"], StepName>> = {
  create: "prepare",
  sample: "prepare",
  lookAtReturns: "collect",
  takeReturns: "collect",
  templates: "collect",
  confirmSheet: "collect",
  restoreSheets: "collect",
  validate: "validate",
  fix: "validate",
  undoFix: "validate",
  confirm: "validate",
  compute: "compute",
  preview: "compute",
  groups: "groups",
  notice: "archive",
  appeal: "archive",
  lock: "archive",
  unlock: "archive",
};

export function StepList({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const act = useAct();
  const state = useOpen();
  const returned = useRef<HTMLButtonElement>(null);
  useEffect(() => returned.current?.focus(), []);
  const cameFrom = STEP_OF[state.cameFrom];
  const open = (name: StepName): void => {
    if (name === "prepare" && book.steps.prepare.state === "problems") act(setUpFaults(book));
    else if (name === "prepare") void pane.jump({ sheet: TABLES.roster.sheet, cell: "A1" });
    else pane.open(SCREEN_OF[name]);
  };
  return (
    <nav aria-label={words.steps.path}>
      <ol className={styles.list}>
        {ORDER.map((name) => (
          <li key={name} className={styles.item}>
            <button
              type="button"
              className={styles.step}
              onClick={() => open(name)}
              ref={name === cameFrom ? returned : null}
              data-step={name}
            >
              <StepIcon step={book.steps[name]} working={isWorking(state, name)} />
              <Text weight="semibold">{words.steps.names[name]}</Text>
              <Text size={200} className={styles.state}>
                {isWorking(state, name) ? words.steps.state.working : stateText(name, book, words)}
              </Text>
              <span className={styles.chevron} aria-hidden>
                <ChevronRight16Regular />
              </span>
              <StepDetail name={name} book={book} className={styles.detail} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const isWorking = (state: OpenState, name: StepName): boolean => state.work !== null && WORKING[state.work.intent.do] === name;

function StepIcon({ step, working }: { readonly step: StepState; readonly working: boolean }) {
  const styles = useStyles();
  if (working) return <Spinner size="extra-tiny" aria-hidden />;
  const [Icon, tone] =
    step.state === "done"
      ? ([CheckmarkCircle20Filled, styles.done] as const)
      : step.state === "stale"
        ? ([Clock20Filled, styles.warning] as const)
        : step.state === "problems"
          ? step.errors > 0
            ? ([ErrorCircle20Filled, styles.error] as const)
            : ([Warning20Filled, styles.warning] as const)
          : step.state === "partly"
            ? ([CircleHalfFill20Regular, styles.warning] as const)
            : ([Circle20Regular, styles.notYet] as const);
  return (
    <span className={mergeClasses(styles.icon, tone)} aria-hidden>
      <Icon />
    </span>
  );
}

function stateText(name: StepName, book: Extract<BookState, { kind: "book" }>, words: Words): string {
  const step = book.steps[name];
  const all = book.departments.length;
  switch (step.state) {
    case "notYet":
      return name === "collect" && all > 0 ? words.steps.received(0, all) : words.steps.state.notYet;
    case "partly":
      return words.steps.received(step.got, step.all);
    case "problems":
      if (name === "archive") return words.archive.changed(step.errors);
      return words.steps.state.problems(step.errors, step.warnings);
    case "done":
    case "stale": {
      if (name === "collect") return words.steps.received(all, all);
      if (name === "archive") return words.archive.locked;
      const text = words.steps.state[step.state];
      return step.kind === "trial" && name !== "prepare" ? `${text}${words.text.aside(words.steps.state.trial)}` : text;
    }
  }
}

function StepDetail({
  name,
  book,
  className,
}: {
  readonly name: StepName;
  readonly book: Extract<BookState, { kind: "book" }>;
  readonly className: string;
}) {
  const words = useWords();
  const lines = detailLines(name, book, words);
  return lines.map((line) => (
    <Text key={line} size={200} className={className}>
      {line}
    </Text>
  ));
}

function detailLines(name: StepName, book: Extract<BookState, { kind: "book" }>, words: Words): string[] {
  const step = book.steps[name];
  if (name === "prepare") {
    return [words.steps.prepareDetail(book.memberCount, book.departments.length, book.groupCount)];
  }
  if (step.state !== "done" && step.state !== "stale") return [];
  const moment = readMoment(step.at);
  const at = moment ? words.moment(moment.month, moment.day, moment.time) : "";
  const unlocked = name !== "validate" && isOnlyUnlocked(book);
  const whenStale = unlocked ? words.steps.whenUnlocked : words.steps.whenStale(at);
  const line = step.state === "stale" ? whenStale : words.steps.when(at, step.by);
  return line ? [line] : [];
}
