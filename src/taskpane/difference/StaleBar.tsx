/** 已过期: which cells changed since the results were written, and the way to them. */
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { BookState } from "../../commands/types";
import { isOnlyUnlocked } from "../isOnlyUnlocked";
import { useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useWords } from "../words/useWords";
import { ChangeLine } from "./ChangeLine";

const useStyles = makeStyles({
  list: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0 0`, listStyleType: "none" },
});

/** As many as can be read at a glance. */
const LISTED = 3;

export function StaleBar({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  const styles = useStyles();
  const words = useWords();
  const shown = shownOf(useView("changes"));
  const changes = shown?.status === "known" ? shown.changes : null;
  const say = words.difference;
  if (isOnlyUnlocked(book))
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.ranking.unlocked}</MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.ranking.stale}
        {changes && (
          <>
            <Text block>{changes.length === 0 ? say.staleNothing : say.stale(changes.length)}</Text>
            <ul className={styles.list}>
              {changes.slice(0, LISTED).map((change, index) => (
                <li key={index}>
                  <ChangeLine change={change} />
                </li>
              ))}
            </ul>
            {changes.length > LISTED && <Text size={200}>{say.staleRest(changes.length)}</Text>}
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
