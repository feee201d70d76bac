/** 收发评分表: sheets back in, who owes what, and the files to hand out. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BoardRow } from "../collect/BoardRow";
import { FormRow } from "../collect/FormRow";
import { DropFiles } from "../collect/DropFiles";
import { HandOut } from "../collect/HandOut";
import { ReturnsPreview } from "../collect/ReturnsPreview";
import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ViewNotRead } from "../parts/ViewNotRead";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useBoardWords } from "../words/sentences/board";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { margin: 0 },
  scrolls: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function Collect() {
  const styles = useStyles();
  const words = useWords();
  const { boardTitle } = useBoardWords();
  const pane = usePane();
  const { book, work, returns } = useOpen();
  const reading = useView("board");
  const progress = shownOf(reading);
  const busy = work !== null;
  const say = words.collect;
  // Nothing went out and nothing came back: handing out is what one comes for.
  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  const [handOutFirst] = useState(shown?.steps.collect.state === "notYet" && !shown.identity?.issued?.length);
  return (
    <ScreenFrame title={say.title} side={progress ? boardTitle(progress.board) : ""} ownScroll>
      <div className={styles.scrolls}>
        {handOutFirst && <HandOut busy={busy} />}
        <DropFiles busy={busy} onFiles={(files) => void pane.perform({ do: "lookAtReturns", files })} />
        {returns && <ReturnsPreview returns={returns} busy={busy} />}
        <section aria-label={say.progress}>
          <Text as="h2" className={styles.title} weight="semibold" block>
            {say.progress}
          </Text>
          {progress ? (
            <ul className={styles.list}>
              {progress.board.departments.map((department) => (
                <BoardRow key={department.code} department={department} progress={progress} busy={busy} />
              ))}
              {progress.board.forms.map((form) => (
                <FormRow key={`${form.kind} ${form.of}`} form={form} progress={progress} />
              ))}
            </ul>
          ) : reading.state === "failed" ? (
            <ViewNotRead view="board" failure={reading.failure} />
          ) : (
            <ScreenComing />
          )}
        </section>
        {!handOutFirst && <HandOut busy={busy} />}
      </div>
    </ScreenFrame>
  );
}
