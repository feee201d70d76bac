/** Beside a recomputation: whether 变动说明 is written with it, and to which appeal it belongs. */
import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Attachment } from "../../commands/writeResults";
import { useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ root: { width: "100%", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS } });

interface Props {
  readonly attach: Attachment | null;
  readonly onChange: (attach: Attachment | null) => void;
}

export function AttachChoice({ attach, onChange }: Props) {
  const styles = useStyles();
  const say = useWords().notice;
  const numbered = (shownOf(useView("notice"))?.appeals ?? []).filter(({ number }) => number !== "");
  return (
    <div className={styles.root}>
      <Checkbox
        label={say.attach}
        checked={attach !== null}
        onChange={(_, { checked }) => onChange(checked === true ? { appeal: null } : null)}
      />
      {attach && numbered.length > 0 && (
        <Field size="small" label={say.attachTo} orientation="horizontal">
          <Select size="small" value={attach.appeal ?? ""} onChange={(_, { value }) => onChange({ appeal: value === "" ? null : value })}>
            <option value="">{say.noAppeal}</option>
            {numbered.map(({ number, name }) => (
              <option key={number} value={number}>
                {`${number} ${name}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
