/** The next quarter's book, made and not yet opened: what goes along, what begins anew, what to check, what stays behind. */
import { Button, DrawerBody, DrawerFooter, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { NextQuarterReport } from "../../commands/makeNextQuarter";
import { DrawerHead } from "../parts/DrawerHead";
import { EmptyNote } from "../parts/EmptyNote";
import { FullDrawer } from "../parts/FullDrawer";
import { useOpen, usePane } from "../store/usePane";
import { useNextQuarterLines, useNextQuarterRefusal } from "../words/sentences/nextQuarter";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  title: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  footer: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function NextQuarterDrawer() {
  const pane = usePane();
  const { nextQuarter } = useOpen();
  return (
    <FullDrawer open={nextQuarter !== null} onClose={() => pane.leaveNextQuarter()}>
      {nextQuarter && (nextQuarter.status === "done" ? <Made report={nextQuarter} /> : <NotMade report={nextQuarter} />)}
    </FullDrawer>
  );
}

function NotMade({ report }: { readonly report: Exclude<NextQuarterReport, { status: "done" }> }) {
  const words = useWords();
  const nextQuarterRefusal = useNextQuarterRefusal();
  const pane = usePane();
  const close = (): void => pane.leaveNextQuarter();
  const rank = (): void => {
    close();
    pane.open("ranking");
  };
  return (
    <>
      <DrawerHead title={words.nextQuarter.start} onClose={close} />
      <DrawerBody>
        <EmptyNote title={words.nextQuarter.notYet} body={nextQuarterRefusal(report)}>
          {report.status === "notComputed" && (
            <Button appearance="primary" onClick={rank}>
              {words.nextQuarter.rank}
            </Button>
          )}
        </EmptyNote>
      </DrawerBody>
    </>
  );
}

function Made({ report: { file, next } }: { readonly report: Extract<NextQuarterReport, { status: "done" }> }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work } = useOpen();
  const say = words.nextQuarter;
  const { carried, anew, check, left } = useNextQuarterLines()(next);
  const url = useFileUrl(file.bytes);
  const close = (): void => pane.leaveNextQuarter();
  return (
    <>
      <DrawerHead title={say.title(words.period(next.to.year, next.to.quarter))} below={say.openHint} onClose={close} />
      <DrawerBody className={styles.body} tabIndex={0}>
        <Part title={say.check} lines={check} />
        <Part title={say.carried} lines={carried} />
        <Part title={say.anew} lines={anew} />
        <Part title={say.left} lines={left} />
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <div className={styles.actions}>
          <Button appearance="primary" disabled={work !== null} onClick={() => void pane.perform({ do: "openFiles", files: [file] })}>
            {say.open}
          </Button>
          {url !== "" && (
            <Link href={url} download={file.name}>
              {say.save}
            </Link>
          )}
        </div>
      </DrawerFooter>
    </>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <Text as="h3" className={styles.title} weight="semibold" block>
        {title}
      </Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address under which the page itself hands out the file. */
function useFileUrl(bytes: Uint8Array): string {
  const [url, setUrl] = useState("");
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
    );
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url;
}
