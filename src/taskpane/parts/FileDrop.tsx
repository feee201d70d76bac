/** A place to choose files or drop them on. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";

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

interface Props {
  readonly title: string;
  readonly hint: string;
  /** In the hint's place while files hang over it. */
  readonly release: string;
  readonly choose: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  /** Beside the button, or below it. */
  readonly children?: ReactNode;
}

export function FileDrop({ title, hint, release, choose, accept, multiple = false, busy, onFiles, children }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <section
      aria-label={title}
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) void onFiles([...event.dataTransfer.files]);
      }}
    >
      <Text as="h2" className={styles.title} weight="semibold">
        {title}
      </Text>
      <Text size={200} className={styles.quiet}>
        {over ? release : hint}
      </Text>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.hidden}
        aria-label={choose}
        onChange={({ target }) => {
          void onFiles([...(target.files ?? [])]).finally(() => (target.value = ""));
        }}
      />
      <Button icon={<DocumentAdd20Regular />} disabled={busy} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      {children}
    </section>
  );
}
