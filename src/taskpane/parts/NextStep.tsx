/** The one button for what comes next. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BookState } from "../../commands/types";
import { nextStep } from "../nextStep";
import { useOpen } from "../store/usePane";
import { useWords } from "../words/useWords";
import { useAct } from "./useAct";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  label: { color: tokens.colorBrandForeground2 },
  action: { alignSelf: "stretch" },
});

export function NextStep({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  const styles = useStyles();
  const words = useWords();
  const go = useAct();
  const { work } = useOpen();
  const { text, action, act } = nextStep(book, words);
  return (
    <section className={styles.root} aria-label={words.next.title}>
      <div>
        <Text size={200} weight="semibold" className={styles.label} block>
          {words.next.title}
        </Text>
        <Text>{text}</Text>
      </div>
      <Button appearance="primary" className={styles.action} disabled={work !== null} onClick={() => go(act)}>
        {action}
      </Button>
    </section>
  );
}
