/** 公示与归档: the quarter is closed here, and opened again. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { LockedPart } from "../archive/LockedPart";
import { LockPart } from "../archive/LockPart";
import { PublishParts } from "../notice/PublishParts";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useOpen } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

export function Archive() {
  const styles = useStyles();
  const words = useWords();
  const { book } = useOpen();
  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  if (!shown) return null;
  return (
    <ScreenFrame title={words.archive.title} side={words.period(shown.period.year, shown.period.quarter)}>
      <div className={styles.content}>
        <PublishParts locked={shown.lock !== null} />
        {shown.lock ? <LockedPart period={shown.period} lock={shown.lock} /> : <LockPart book={shown} />}
      </div>
    </ScreenFrame>
  );
}
