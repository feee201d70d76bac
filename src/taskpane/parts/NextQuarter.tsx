/** Where a quarter stands computed: the way into the next. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CalendarArrowRight20Regular } from "@fluentui/react-icons";
import type { BookState } from "../../commands/types";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function NextQuarter({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  const styles = useStyles();
  const say = useWords().nextQuarter;
  const pane = usePane();
  const { work } = useOpen();
  const { compute } = book.steps;
  if (compute.state !== "done" || compute.kind !== "official") return null;
  return (
    <section className={styles.root} aria-label={say.start}>
      <Button icon={<CalendarArrowRight20Regular />} disabled={work !== null} onClick={() => void pane.perform({ do: "nextQuarter" })}>
        {say.start}
      </Button>
      <Text size={200} className={styles.hint}>
        {say.hint}
      </Text>
    </section>
  );
}
