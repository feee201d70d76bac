/** Workbooks made beside this one: saved by their links, or opened in Excel where its pane is no page of a browser. */
import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fileDelivery } from "../fileDelivery";
import type { MadeFile } from "../store/state";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  actions: { display: "flex" },
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Saved {
  readonly name: string;
  readonly text: string;
  readonly url: string;
  /** Null for the archive, which Excel does not open. */
  readonly file: MadeFile | null;
}

interface Props {
  readonly files: readonly MadeFile[];
  /** All of them as one archive, where there are several. */
  readonly archive: (files: readonly MadeFile[]) => MadeFile;
  readonly busy: boolean;
}

export function MadeFiles({ files, archive, busy }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const say = useWords().collect;
  const [links, setLinks] = useState<readonly Saved[]>([]);
  useEffect(() => {
    const link = ({ name, bytes }: MadeFile, text: string, type: string, file: MadeFile | null): Saved => ({
      name,
      text,
      file,
      url: URL.createObjectURL(new Blob([bytes as BlobPart], { type })),
    });
    const made = [
      ...(files.length > 1 ? [link(archive(files), say.zip, "application/zip", null)] : []),
      ...files.map((file) => link(file, file.name, XLSX, file)),
    ];
    setLinks(made);
    return () => made.forEach(({ url }) => URL.revokeObjectURL(url));
  }, [files, archive, say]);
  const opens = fileDelivery() === "open";
  const open = (wanted: readonly MadeFile[]): void => void pane.perform({ do: "openFiles", files: wanted });
  return (
    <>
      <Text size={200}>{opens ? say.madeToOpen(files.length) : say.made(files.length)}</Text>
      {opens && files.length > 1 && (
        <div className={styles.actions}>
          <Button disabled={busy} onClick={() => open(files)}>
            {say.openAll(files.length)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {links.map(({ name, text, url, file }) => (
          <li key={name}>
            <Link href={url} download={name}>
              {text}
            </Link>
            {opens && file && (
              <Button size="small" appearance="subtle" disabled={busy} aria-label={say.openOne(name)} onClick={() => open([file])}>
                {say.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
