/** 宣传统计: who leads in publicity, every story behind it, and what stands in the way (P1, P2). */
import { Accordion, Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { PublicityReading } from "../../commands/readPublicity";
import type { AuthorResult } from "../../core/publicity/board";
import { EmptyNote } from "../parts/EmptyNote";
import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ViewNotRead } from "../parts/ViewNotRead";
import { ArticleIssues } from "../publicity/ArticleIssues";
import { AuthorPart } from "../publicity/AuthorPart";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { usePublicityWords } from "../words/sentences/publicity";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  list: { padding: `${tokens.spacingVerticalXS} 0` },
});

export function Publicity() {
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const reading = useView("publicity");
  const shown = shownOf(reading);
  const board = shown?.status === "done" ? shown.board : null;
  const say = words.publicity;
  return (
    <ScreenFrame
      title={words.other.names.publicity}
      side={board && board.stories.length > 0 ? say.summary(board.stories.length, board.authors.length) : ""}
      footer={
        board &&
        board.stories.length > 0 && (
          <Button appearance="primary" disabled={work !== null} onClick={() => void pane.perform({ do: "publicity" })}>
            {say.write}
          </Button>
        )
      }
    >
      {shown ? (
        <Shown reading={shown} />
      ) : reading.state === "failed" ? (
        <ViewNotRead view="publicity" failure={reading.failure} />
      ) : (
        <ScreenComing />
      )}
    </ScreenFrame>
  );
}

function Shown({ reading }: { readonly reading: PublicityReading }) {
  const styles = useStyles();
  const words = useWords();
  const publicityWords = usePublicityWords();
  const pane = usePane();
  const say = words.publicity;
  if (reading.status === "blocked") {
    return (
      <>
        <div className={styles.bar}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{say.blockedTitle(reading.blocking.length)}</MessageBarTitle>
              {say.blockedBody}
            </MessageBarBody>
          </MessageBar>
        </div>
        <ArticleIssues issues={reading.blocking} />
      </>
    );
  }
  const { board, sheet, issues } = reading;
  if (sheet === null) return <EmptyNote title={say.noSheetTitle} body={say.noSheetBody} />;
  if (board.stories.length === 0) {
    return (
      <EmptyNote title={say.emptyTitle} body={say.emptyBody}>
        <Button appearance="primary" onClick={() => void pane.jump({ sheet, cell: "A1" })}>
          {say.openSheet}
        </Button>
      </EmptyNote>
    );
  }
  return (
    <>
      {board.assessed !== "official" && (
        <div className={styles.bar}>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{publicityWords.marks(board)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <Accordion collapsible multiple className={styles.list} aria-label={say.list}>
        {board.authors.map((author) => (
          <AuthorPart
            key={keyOf(author)}
            value={keyOf(author)}
            author={author}
            stories={board.stories.filter(({ authors }) => authors.some((one) => keyOf(one) === keyOf(author)))}
          />
        ))}
      </Accordion>
      <ArticleIssues issues={issues} />
    </>
  );
}

const keyOf = ({ id, name }: Pick<AuthorResult, "id" | "name">): string => id ?? `:${name}`;
