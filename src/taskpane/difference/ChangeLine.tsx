/** One changed input: where, what, before → after; its place leads to the cell. */
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { InputChange } from "../../core/record/inputChange";
import { usePane } from "../store/usePane";
import { useInputChangeText } from "../words/sentences/inputChanges";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  place: { marginRight: tokens.spacingHorizontalXS, fontSize: "inherit", lineHeight: "inherit" },
  how: { fontVariantNumeric: "tabular-nums" },
});

export function ChangeLine({ change }: { readonly change: InputChange }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { at } = change;
  const { what, how } = useInputChangeText()(change);
  return (
    <Text size={200} className={styles.root} block>
      {at && (
        <Link
          data-row
          inline
          className={styles.place}
          aria-label={words.member.goCell(words.common.place(at.sheet, at.cell))}
          onClick={() => void pane.jump(at)}
        >
          {words.common.place(at.sheet, at.cell)}
        </Link>
      )}
      {what} <span className={styles.how}>{how}</span>
    </Text>
  );
}
