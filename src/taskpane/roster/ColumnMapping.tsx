/** Which column of the list is which of 花名册: as it was recognised, and changeable one by one. */
import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/address";
import { ROSTER_KEYS, rosterHeading, type RosterColumn, type RosterKey } from "../../core/roster/rosterHeadings";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  fields: { display: "grid", rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly columns: readonly RosterColumn[];
  readonly busy: boolean;
  /** Null: the column is not taken. */
  readonly onMap: (key: RosterKey, col: number | null) => void;
}

export function ColumnMapping({ columns, busy, onMap }: Props) {
  const styles = useStyles();
  const { roster: say, text } = useWords();
  const pairs = columns.flatMap(({ key, col, heading }) =>
    key === null ? [] : [say.pair(rosterHeading(key), heading === "" ? say.column(columnLetters(col), "") : heading)],
  );
  return (
    <section aria-label={say.columns}>
      <Text size={200} block>
        {say.mapped(text.facts(pairs))}
      </Text>
      {!columns.some(({ key }) => key === "id") && (
        <Text size={200} weight="semibold" block>
          {say.noKey}
        </Text>
      )}
      <details>
        <summary className={styles.summary}>{say.change}</summary>
        <div className={styles.fields}>
          {ROSTER_KEYS.map((key) => {
            const col = columns.find((one) => one.key === key)?.col;
            return (
              <Field key={key} label={rosterHeading(key)} orientation="horizontal">
                <Select
                  size="small"
                  value={col === undefined ? "" : String(col)}
                  disabled={busy}
                  onChange={(_, { value }) => onMap(key, value === "" ? null : Number(value))}
                >
                  <option value="">{say.none}</option>
                  {columns.map((one) => (
                    <option key={one.col} value={one.col}>
                      {say.column(columnLetters(one.col), one.heading)}
                    </option>
                  ))}
                </Select>
              </Field>
            );
          })}
        </div>
      </details>
    </section>
  );
}
