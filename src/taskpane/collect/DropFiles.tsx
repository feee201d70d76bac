/** A place to choose or drop returned files; what could not even be read is handed on with the sentence why. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ReturnedFile } from "../../commands/collectSheets";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { margin: 0 },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Bytes; what the reader of files takes at most. */
const LARGEST = 64 * 2 ** 20;

export function DropFiles({ busy, onFiles }: { readonly busy: boolean; readonly onFiles: (files: readonly ReturnedFile[]) => void }) {
  const styles = useStyles();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const say = words.collect;

  const read = async (list: FileList | null): Promise<void> => {
    const files = await Promise.all(
      [...(list ?? [])].map(async (file): Promise<ReturnedFile> => {
        const { name, size } = file;
        if (!/\.xlsx$/i.test(name)) return { name, refusal: say.notXlsx };
        if (size > LARGEST) return { name, refusal: say.tooLarge(LARGEST / 2 ** 20) };
        return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
      }),
    );
    if (files.length > 0) onFiles(files);
  };

  return (
    <section
      aria-label={say.drop}
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) void read(event.dataTransfer.files);
      }}
    >
      <Text as="h2" className={styles.title} weight="semibold">
        {say.drop}
      </Text>
      <Text size={200} className={styles.quiet}>
        {over ? say.release : say.dropHint}
      </Text>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple
        className={styles.hidden}
        aria-label={say.choose}
        onChange={({ target }) => {
          void read(target.files).finally(() => (target.value = ""));
        }}
      />
      <Button icon={<DocumentAdd20Regular />} disabled={busy} onClick={() => input.current?.click()}>
        {say.choose}
      </Button>
    </section>
  );
}
