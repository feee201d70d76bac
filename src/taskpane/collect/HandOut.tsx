/** Files to hand out: made here, saved by their links. */
import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TemplateFile } from "../../commands/makeTemplates";
import { zipTemplates } from "../../commands/zipTemplates";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { margin: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export function HandOut({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { templates } = useOpen();
  const say = useWords().collect;
  return (
    <section className={styles.part} aria-label={say.hand}>
      <Text as="h2" className={styles.title} weight="semibold">
        {say.hand}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say.handHint}
      </Text>
      <div className={styles.actions}>
        <Button disabled={busy} onClick={() => void pane.perform({ do: "templates", supplement: false })}>
          {say.make}
        </Button>
        <Button disabled={busy} onClick={() => void pane.perform({ do: "templates", supplement: true })}>
          {say.makeMissing}
        </Button>
      </div>
      {templates?.status === "blocked" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say.blocked(templates.blocking.length)}</MessageBarBody>
        </MessageBar>
      )}
      {templates?.status === "done" &&
        (templates.files.length > 0 ? <Files files={templates.files} /> : <Text size={200}>{say.nothingMissing}</Text>)}
    </section>
  );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Saved {
  readonly name: string;
  readonly text: string;
  readonly url: string;
}

function Files({ files }: { readonly files: readonly TemplateFile[] }) {
  const styles = useStyles();
  const say = useWords().collect;
  const [links, setLinks] = useState<readonly Saved[]>([]);
  useEffect(() => {
    const link = (name: string, text: string, bytes: Uint8Array, type: string): Saved => ({
      name,
      text,
      url: URL.createObjectURL(new Blob([bytes as BlobPart], { type })),
    });
    const zip = zipTemplates(files);
    const made = [
      ...(files.length > 1 ? [link(zip.name, say.zip, zip.bytes, "application/zip")] : []),
      ...files.map(({ name, bytes }) => link(name, name, bytes, XLSX)),
    ];
    setLinks(made);
    return () => made.forEach(({ url }) => URL.revokeObjectURL(url));
  }, [files, say]);
  return (
    <>
      <Text size={200}>{say.made(files.length)}</Text>
      <ul className={styles.list}>
        {links.map(({ name, text, url }) => (
          <li key={name}>
            <Link href={url} download={name}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
