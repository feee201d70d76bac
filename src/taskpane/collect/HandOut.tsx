/** What goes out to be filled: files, or the sheets of the workbook itself. */
import { Button, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { zipTemplates } from "../../commands/zipTemplates";
import { MadeFiles } from "../parts/MadeFiles";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import { ScoreSheets } from "./ScoreSheets";

const useStyles = makeStyles({
  title: { margin: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function HandOut({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { templates } = useOpen();
  const say = useWords().collect;
  const [way, setWay] = useState<"files" | "sheets">("files");
  return (
    <section className={styles.part} aria-label={say.hand}>
      <Text as="h2" className={styles.title} weight="semibold">
        {say.hand}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say.handHint}
      </Text>
      <RadioGroup layout="vertical" aria-label={say.ways} value={way} onChange={(_, { value }) => setWay(value as typeof way)}>
        <Radio value="files" label={say.asFiles} />
        <Radio value="sheets" label={say.asSheets} />
      </RadioGroup>
      {templates?.status === "blocked" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say.blocked(templates.blocking.length)}</MessageBarBody>
        </MessageBar>
      )}
      {way === "sheets" ? (
        <ScoreSheets busy={busy} />
      ) : (
        <>
          <div className={styles.actions}>
            <Button disabled={busy} onClick={() => void pane.perform({ do: "templates", supplement: false })}>
              {say.make}
            </Button>
            <Button disabled={busy} onClick={() => void pane.perform({ do: "templates", supplement: true })}>
              {say.makeMissing}
            </Button>
          </div>
          {templates?.status === "done" &&
            (templates.files.length > 0 ? (
              <MadeFiles files={templates.files} archive={zipTemplates} busy={busy} />
            ) : (
              <Text size={200}>{say.nothingMissing}</Text>
            ))}
        </>
      )}
    </section>
  );
}
