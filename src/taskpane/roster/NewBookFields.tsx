/** What a new book needs beside its roster: the unit and the quarter. */
import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  narrow: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface NewBookEntry {
  readonly unitName: string;
  /** As it is typed. */
  readonly year: string;
  readonly quarter: 1 | 2 | 3 | 4;
}

export const yearWrong = ({ year }: NewBookEntry): boolean => !/^(20\d\d|2100)$/.test(year.trim());
export const unitWrong = ({ unitName }: NewBookEntry): boolean => unitName.trim() === "";

interface Props {
  readonly entry: NewBookEntry;
  /** Faults are shown once somebody has tried. */
  readonly tried: boolean;
  readonly onChange: (entry: NewBookEntry) => void;
}

export function NewBookFields({ entry, tried, onChange }: Props) {
  const styles = useStyles();
  const words = useWords();
  const say = words.start;
  return (
    <section className={styles.root} aria-label={words.roster.newBook}>
      <Text as="h2" className={styles.title} weight="semibold">
        {words.roster.newBook}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.roster.newBookHint}
      </Text>
      <Field label={say.unitName} required {...(tried && unitWrong(entry) ? { validationMessage: say.unitRequired } : {})}>
        <Input
          value={entry.unitName}
          placeholder={say.unitPlaceholder}
          onChange={(_, { value }) => onChange({ ...entry, unitName: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say.year} required {...(tried && yearWrong(entry) ? { validationMessage: say.yearInvalid } : {})}>
          <Input
            value={entry.year}
            inputMode="numeric"
            input={{ className: styles.narrow, size: 4 }}
            onChange={(_, { value }) => onChange({ ...entry, year: value })}
          />
        </Field>
        <Field label={say.quarter} required>
          <Select
            value={String(entry.quarter)}
            onChange={(_, { value }) => onChange({ ...entry, quarter: Number(value) as 1 | 2 | 3 | 4 })}
          >
            {([1, 2, 3, 4] as const).map((each) => (
              <option key={each} value={each}>
                {words.quarter(each)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </section>
  );
}
