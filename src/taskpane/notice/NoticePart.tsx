/** 公示表: from which day on, until when, what is still missing, and how long the last one still runs. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { NoticeView } from "../../commands/readNotice";
import { REGISTERS } from "../../core/columns";
import { noticeOfDay, type Notice } from "../../core/notice/notice";
import { dayNumber, isoDate } from "../../core/notice/plainDates";
import { parseDate } from "../../core/reading/plainValue";
import { useOpen, usePane } from "../store/usePane";
import { useIssueText } from "../words/sentences/issues";
import { useNoticeRefusal, useNoticeRemarks } from "../words/sentences/notice";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  heading: { margin: 0 },
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** In a locked quarter the notice stands as it is. */
export function NoticePart({ view, locked }: { readonly view: NoticeView; readonly locked: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const { basis } = view;
  return (
    <section className={styles.root} aria-label={words.notice.title}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {words.notice.title}
      </Text>
      <Written view={view} />
      {!locked && (basis.status === "ready" ? <Ready notice={basis.notice} view={view} /> : <Held basis={basis} />)}
      {locked && !view.written && <Text size={200}>{words.notice.lockedWithout}</Text>}
    </section>
  );
}

/** The last notice. */
function Written({ view: { written, today } }: { readonly view: NoticeView }) {
  const words = useWords();
  if (!written) return null;
  const say = words.notice;
  const from = parseDate(written.from, "General");
  const begun = !from || !today || dayNumber(today) >= dayNumber(from);
  return (
    <MessageBar intent={written.current ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <Text block>{say.written(written.from, written.to, written.by)}</Text>
        {!written.current ? say.outdated : written.left === null ? null : begun ? say.left(written.left) : say.notBegun}
      </MessageBarBody>
    </MessageBar>
  );
}

function Held({ basis }: { readonly basis: Exclude<NoticeView["basis"], { status: "ready" }> }) {
  const styles = useStyles();
  const words = useWords();
  const issueText = useIssueText();
  const refusalText = useNoticeRefusal();
  const pane = usePane();
  const say = words.notice;
  if (basis.status === "refused") return <Text size={200}>{refusalText(basis.why)}</Text>;
  const [first] = basis.blocking;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say.blockedTitle(basis.blocking.length)}</MessageBarTitle>
        {say.blockedBody}
        <ul className={styles.list}>
          {basis.blocking.slice(0, 3).map((issue) => (
            <li key={`${issue.cell ?? ""}${issue.message}`}>{`${issue.cell ?? ""} ${issueText(issue).problem}`}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void pane.jump({ sheet: first?.sheet ?? REGISTERS.holidays.sheet, cell: first?.cell ?? "A1" })}>
          {say.openHolidays}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Ready({ notice, view }: { readonly notice: Notice; readonly view: NoticeView }) {
  const styles = useStyles();
  const words = useWords();
  const noticeRemarks = useNoticeRemarks();
  const pane = usePane();
  const { work } = useOpen();
  const [typed, setTyped] = useState(() => isoDate(notice.from));
  const say = words.notice;
  const from = parseDate(typed, "General");
  const planned = from && noticeOfDay(notice, from, view.holidays ?? []);
  const remarks = planned ? noticeRemarks(planned, view.holidays !== null) : [];
  return (
    <>
      <Text>{say.body(notice.people.length, notice.scope)}</Text>
      <Field
        label={say.from}
        {...(planned?.period
          ? { hint: say.period(words.date(planned.period.first), words.date(planned.period.last), planned.period.workdays) }
          : {})}
        {...(from ? {} : { validationMessage: say.fromWrong })}
      >
        <Input type="date" value={typed} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      {remarks.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {remarks.map((remark) => (
              <Text key={remark} block>
                {remark}
              </Text>
            ))}
          </MessageBarBody>
          {view.contactAt && (
            <MessageBarActions>
              <Button onClick={() => view.contactAt && void pane.jump(view.contactAt)}>{say.goContact}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <Button
        appearance={view.written?.current ? "secondary" : "primary"}
        disabled={work !== null || !from || notice.people.length === 0}
        onClick={() => from && void pane.perform({ do: "notice", from: isoDate(from) })}
      >
        {view.written ? say.again : say.write}
      </Button>
      {view.holidays && (
        <Button
          appearance="subtle"
          className={styles.quiet}
          onClick={() => void pane.jump({ sheet: REGISTERS.holidays.sheet, cell: "A1" })}
        >
          {say.openHolidays}
        </Button>
      )}
    </>
  );
}
