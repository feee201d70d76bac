/** Asks for what a new book needs: the unit and the quarter. */
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../store/usePane";
import { quarterOf } from "../time";
import { useWords } from "../words/useWords";
import { DialogForm, FormDialog } from "./FormDialog";
import { useSigner } from "./useSigner";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", alignItems: "start", gap: tokens.spacingHorizontalM },
  narrow: { minWidth: 0 },
});

const QUARTERS = [1, 2, 3, 4] as const;

export function CreateBookDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <FormDialog open={open} onClose={onClose}>
      <CreateBookForm onClose={onClose} />
    </FormDialog>
  );
}

function CreateBookForm({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const signer = useSigner();
  const [unitName, setUnitName] = useState("");
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const [quarter, setQuarter] = useState<1 | 2 | 3 | 4>(() => quarterOf(new Date()));
  const [tried, setTried] = useState(false);
  const yearWrong = !/^(20\d\d|2100)$/.test(year.trim());
  const unitWrong = unitName.trim() === "";
  const submit = (): void => {
    setTried(true);
    if (signer.sign() === null || yearWrong || unitWrong) return;
    onClose();
    void pane.perform({ do: "create", year: Number(year), quarter, unitName: unitName.trim() });
  };
  const say = words.start;
  return (
    <DialogForm title={say.create} go={say.createGo} onSubmit={submit} onClose={onClose}>
      <Field label={say.unitName} required {...(tried && unitWrong ? { validationMessage: say.unitRequired } : {})}>
        <Input value={unitName} placeholder={say.unitPlaceholder} onChange={(_, data) => setUnitName(data.value)} />
      </Field>
      <div className={styles.pair}>
        <Field label={say.year} required {...(tried && yearWrong ? { validationMessage: say.yearInvalid } : {})}>
          <Input
            value={year}
            inputMode="numeric"
            input={{ className: styles.narrow, size: 4 }}
            onChange={(_, data) => setYear(data.value)}
          />
        </Field>
        <Field label={say.quarter} required>
          <Select value={String(quarter)} onChange={(_, data) => setQuarter(Number(data.value) as 1 | 2 | 3 | 4)}>
            {QUARTERS.map((each) => (
              <option key={each} value={each}>
                {words.quarter(each)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {signer.field}
    </DialogForm>
  );
}
