/** Where things stand, and the one thing to do next. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Form24Regular } from "@fluentui/react-icons";
import type { BookState } from "../../commands/types";
import { EmptyNote } from "../parts/EmptyNote";
import { HomeMenu } from "../parts/HomeMenu";
import { NextQuarter } from "../parts/NextQuarter";
import { NextStep } from "../parts/NextStep";
import { OtherWork } from "../parts/OtherWork";
import { ScreenFrame } from "../parts/ScreenFrame";
import { StartBook } from "../parts/StartBook";
import { StepList } from "../parts/StepList";
import { useOpen, usePane } from "../store/usePane";
import { useFailureText } from "../words/sentences/failures";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

export function Home() {
  const { book } = useOpen();
  const words = useWords();
  const styles = useStyles();
  const shown = book.state === "read" ? book.book : null;
  return (
    <ScreenFrame home title={words.name} side={shown ? <HomeMenu book={shown} /> : null}>
      <div className={styles.content}>
        {book.state === "reading" && <Reading />}
        {book.state === "failed" && <NotRead />}
        {shown && <Begin book={shown} />}
      </div>
    </ScreenFrame>
  );
}

function Begin({ book }: { readonly book: BookState }) {
  const { fillIn, period } = useWords();
  if (book.kind === "book") return <BookHome book={book} />;
  if (book.kind !== "template") return <StartBook foreign={book.kind === "foreign"} />;
  return (
    <EmptyNote
      icon={<Form24Regular aria-hidden />}
      title={fillIn.title(fillIn.of[book.of], period(book.period.year, book.period.quarter))}
      body={fillIn.body}
    />
  );
}

function BookHome({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  return (
    <>
      <Text weight="semibold">{book.unitName}</Text>
      <NextStep book={book} />
      <StepList book={book} />
      <NextQuarter book={book} />
      <OtherWork />
    </>
  );
}

function Reading() {
  const words = useWords();
  return (
    <Skeleton aria-label={words.common.loading}>
      {[96, 48, 48, 48].map((height, index) => (
        <SkeletonItem key={index} style={{ height, marginBottom: tokens.spacingVerticalM }} />
      ))}
    </Skeleton>
  );
}

function NotRead() {
  const words = useWords();
  const failureText = useFailureText();
  const pane = usePane();
  const { book } = useOpen();
  if (book.state !== "failed") return null;
  const { title, body, next } = failureText(book.failure);
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {body} {next}
        </MessageBarBody>
      </MessageBar>
      <Button appearance="primary" onClick={() => void pane.reread("loud")}>
        {words.common.reread}
      </Button>
    </>
  );
}
