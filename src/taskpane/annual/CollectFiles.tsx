/** Quarters out of other books' files: chosen or dropped, looked at first, then taken in one step. */
import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ChosenFile, FileOffer } from "../../commands/quarterFile";
import { FileDrop } from "../parts/FileDrop";
import { isOtherTable } from "../parts/isOtherTable";
import { useOpen, usePane } from "../store/usePane";
import { useQuarterFileWords } from "../words/sentences/quarterFiles";
import { useWords } from "../words/useWords";
import type { ChosenQuarters } from "../store/state";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
  file: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Bytes; what the reader of files takes at most. */
const LARGEST = 64 * 2 ** 20;

export function CollectFiles() {
  const words = useWords();
  const pane = usePane();
  const { work, chosen } = useOpen();
  const [left, setLeft] = useState("");
  const say = words.annual;
  const busy = work !== null;

  const look = async (files: readonly File[]): Promise<void> => {
    const named = (some: readonly File[]): string => words.text.list(some.map(({ name }) => words.text.quoted(name)));
    const strange = files.filter(({ name }) => !/\.xlsx$/i.test(name));
    const huge = files.filter(({ size }) => size > LARGEST);
    setLeft(
      words.text.sentences(
        [
          strange.length > 0 ? say.notXlsx(named(strange)) : "",
          strange.some(({ name }) => isOtherTable(name)) ? say.saveAsXlsx : "",
          huge.length > 0 ? say.tooLarge(named(huge), LARGEST / 2 ** 20) : "",
        ].filter(Boolean),
      ),
    );
    const good = files.filter((file) => !strange.includes(file) && !huge.includes(file));
    if (good.length === 0) return;
    const read = good.map(async (file): Promise<ChosenFile> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    await pane.perform({ do: "lookAtFiles", files: await Promise.all(read) });
  };

  return (
    <>
      <FileDrop
        title={say.collect}
        hint={say.collectHint}
        release={say.drop}
        choose={say.choose}
        accept=".xlsx"
        multiple
        busy={busy}
        onFiles={look}
      />
      {left !== "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{left}</MessageBarBody>
        </MessageBar>
      )}
      {chosen && <Preview chosen={chosen} busy={busy} />}
    </>
  );
}

function Preview({ chosen: { files, report }, busy }: { readonly chosen: ChosenQuarters; readonly busy: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const say = words.annual;
  return (
    <div className={styles.preview} role="group" aria-label={say.preview}>
      {report.files.map((offer, index) => (
        <FileCard
          key={`${index}-${offer.name}`}
          offer={offer}
          busy={busy}
          onAccept={(otherUnit) => {
            const next = files.map((file, at) => (at === index ? { ...file, otherUnit } : file));
            void pane.perform({ do: "lookAtFiles", files: next });
          }}
        />
      ))}
      {report.fresh === 0 && <Text size={200}>{say.nothingNew}</Text>}
      <div className={styles.actions}>
        {report.fresh > 0 && report.hasTable && (
          <Button appearance="primary" disabled={busy} onClick={() => void pane.perform({ do: "takeQuarters", files })}>
            {say.take(report.fresh)}
          </Button>
        )}
        <Button disabled={busy} onClick={() => pane.leaveFiles()}>
          {report.fresh > 0 ? say.leave : words.common.close}
        </Button>
      </div>
    </div>
  );
}

interface CardProps {
  readonly offer: FileOffer;
  readonly busy: boolean;
  /** A file of another unit is to be taken, or no more. */
  readonly onAccept: (otherUnit: boolean) => void;
}

function FileCard({ offer, busy, onAccept }: CardProps) {
  const styles = useStyles();
  const words = useWords();
  const { otherUnitText, quarterOfferText } = useQuarterFileWords();
  const say = words.annual;
  return (
    <div className={styles.file}>
      <Text weight="semibold" block>
        {offer.name}
      </Text>
      {offer.kind === "refused" && <Text size={200}>{offer.sentence}</Text>}
      {offer.kind === "notBook" && <Text size={200}>{say.notBook}</Text>}
      {offer.kind === "book" && (
        <>
          <Text size={200} block>
            {`${offer.unitName}${words.text.beside(words.period(offer.period.year, offer.period.quarter))}${offer.otherUnit ? words.text.beside(`⚠ ${say.otherUnit}`) : ""}`}
          </Text>
          {offer.otherUnit && (
            <>
              {!offer.unitAccepted && <Text size={200}>{words.text.sentence(otherUnitText(offer))}</Text>}
              <Checkbox
                checked={offer.unitAccepted}
                disabled={busy}
                label={say.takeAnyway}
                aria-label={words.text.labelled(say.takeAnyway, offer.name)}
                onChange={(_, { checked }) => onAccept(checked === true)}
              />
            </>
          )}
          <ul className={styles.list}>
            {offer.quarters.map((quarter) => (
              <li key={`${quarter.period.year}-${quarter.period.quarter}-${quarter.source}`}>
                <Text size={200}>{quarterOfferText(quarter, offer.name)}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
