/** 导入花名册: a list is chosen, what it would bring is shown, then taken in one step. */
import { Button, makeStyles, MessageBar, MessageBarBody, Select, Field, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RosterRequest } from "../../commands/importRoster";
import { TABLES } from "../../core/columns";
import { FileDrop } from "../parts/FileDrop";
import { isOtherTable } from "../parts/isOtherTable";
import { NextBar } from "../parts/NextBar";
import { ScreenFrame } from "../parts/ScreenFrame";
import { FoldedList } from "../roster/FoldedList";
import { RosterPreview } from "../roster/RosterPreview";
import type { ChosenRoster } from "../store/state";
import { useOpen, usePane } from "../store/usePane";
import { useRosterWords } from "../words/sentences/roster";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  left: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Bytes; what the reader of files takes at most. */
const LARGEST = 64 * 2 ** 20;

export function Roster() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work, book, roster } = useOpen();
  const [wrong, setWrong] = useState("");
  const say = words.roster;
  const busy = work !== null;
  const inBook = book.state === "read" && book.book.kind === "book";
  const look = (request: RosterRequest): void => {
    setWrong("");
    void pane.perform({ do: "lookAtRoster", request });
  };
  const choose = async (files: readonly File[]): Promise<void> => {
    const [file, other] = files;
    if (!file) return;
    if (other) return setWrong(say.one);
    const { name, size } = file;
    if (!/\.(xlsx|csv|txt)$/i.test(name))
      return setWrong(words.text.sentences([say.notList(name), ...(isOtherTable(name) ? [say.saveAsXlsx] : [])]));
    if (size > LARGEST) return setWrong(say.tooLarge(name, LARGEST / 2 ** 20));
    look({ source: { name, bytes: new Uint8Array(await file.arrayBuffer()) } });
  };
  return (
    <ScreenFrame title={say.title}>
      {(roster === null || roster.report.status === "taken") && <NextBar step="prepare" screen="roster" />}
      <div className={styles.content}>
        <FileDrop
          title={say.drop}
          hint={say.dropHint}
          release={say.release}
          choose={say.choose}
          accept=".xlsx,.csv,.txt"
          busy={busy}
          onFiles={choose}
        >
          <Button appearance="subtle" disabled={busy} onClick={() => look({ source: null })}>
            {say.own}
          </Button>
        </FileDrop>
        {wrong !== "" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{wrong}</MessageBarBody>
          </MessageBar>
        )}
        {roster === null ? (
          inBook && (
            <Button appearance="subtle" onClick={() => void pane.jump({ sheet: TABLES.roster.sheet, cell: "A1" })}>
              {say.byHand}
            </Button>
          )
        ) : (
          <Chosen key={keyOf(roster)} chosen={roster} busy={busy} onLook={look} />
        )}
      </div>
    </ScreenFrame>
  );
}

/** Another list begins with nothing ticked; another column of the same list keeps the ticks. */
const keyOf = ({ request }: ChosenRoster): string =>
  `${request.source?.name ?? ""} ${request.source?.bytes.length ?? 0} ${request.sheet ?? ""}`;

interface Props {
  readonly chosen: ChosenRoster;
  readonly busy: boolean;
  readonly onLook: (request: RosterRequest) => void;
}

function Chosen({ chosen: { request, report }, busy, onLook }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { noPlanText, refusedText } = useRosterWords();
  const pane = usePane();
  const say = words.roster;
  if ("plan" in report && report.status === "planned")
    return <RosterPreview request={request} report={report} busy={busy} onLook={onLook} />;
  if ("plan" in report)
    return (
      <div className={styles.left}>
        <Text>{say.left(report.plan.refused.length)}</Text>
        <FoldedList title={say.refused(report.plan.refused.length)} lines={report.plan.refused.map(refusedText)} open />
        <Button onClick={() => pane.leaveRoster()}>{words.common.close}</Button>
      </div>
    );
  return (
    <div className={styles.left}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{noPlanText(report)}</MessageBarBody>
      </MessageBar>
      {report.status === "which" && (
        <Field label={say.whichSheet}>
          <Select value="" disabled={busy} onChange={(_, { value }) => value !== "" && onLook({ ...request, sheet: value })}>
            <option value="" />
            {report.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
