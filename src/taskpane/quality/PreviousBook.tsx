/** Chooses last quarter's book (Q2): read here, never opened or changed. */
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PreviousFault } from "../../commands/readQuality";
import { useOpen, usePane } from "../store/usePane";
import { usePreviousFaultText } from "../words/sentences/quality";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "flex-start" },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  hidden: { display: "none" },
});

/** Bytes; what the reader of files takes at most. */
const LARGEST = 64 * 2 ** 20;

export function PreviousBook({ fault }: { readonly fault: PreviousFault | null }) {
  const styles = useStyles();
  const words = useWords();
  const previousFaultText = usePreviousFaultText();
  const pane = usePane();
  const { previous, work } = useOpen();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState("");
  const say = words.quality;

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (!/\.xlsx$/i.test(file.name)) return setRefused(say.notXlsx);
    if (file.size > LARGEST) return setRefused(say.tooLarge(LARGEST / 2 ** 20));
    setRefused("");
    await pane.choosePrevious({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const wrong = refused || (fault ? previousFaultText(fault) : "");

  return (
    <section className={styles.root} aria-label={say.before}>
      <Text weight="semibold">{say.before}</Text>
      <Text size={200} className={styles.quiet}>
        {previous ? say.chosen(previous.name) : say.noBefore}
      </Text>
      {wrong && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{wrong}</MessageBarBody>
        </MessageBar>
      )}
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        className={styles.hidden}
        aria-label={say.before}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.target.value = "";
        }}
      />
      <div className={styles.actions}>
        <Button size="small" disabled={work !== null} onClick={() => input.current?.click()}>
          {previous ? say.changeBefore : say.chooseBefore}
        </Button>
        {previous && (
          <Button size="small" appearance="subtle" disabled={work !== null} onClick={() => void pane.choosePrevious(null)}>
            {say.dropBefore}
          </Button>
        )}
      </div>
    </section>
  );
}
