/** One score that is tried: whose, which, what stands there now and what would. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { presentScore, type PresentScore } from "../../commands/presentScore";
import type { TypedScore } from "../../commands/tryTyped";
import type { Book } from "../../core/book";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { PersonField } from "./PersonField";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  whole: { gridColumn: "1 / -1", display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalXS },
  grows: { flexGrow: 1, minWidth: 0 },
  value: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  select: { minWidth: 0 },
});

interface Props {
  readonly book: Book;
  readonly score: TypedScore;
  readonly number: number;
  readonly fault: string | undefined;
  readonly removable: boolean;
  readonly onChange: (score: TypedScore) => void;
  readonly onRemove: () => void;
}

export function ScoreFields({ book, score, number, fault, removable, onChange, onRemove }: Props) {
  const styles = useStyles();
  const say = useWords().whatIf.scores;
  const department = book.departments.find(({ code }) => code === score.department);
  const present = score.memberId === "" ? null : presentScore(book, score.memberId, score.department, score.indicator);
  return (
    <fieldset className={styles.group} aria-label={say.item(number)}>
      <div className={styles.whole}>
        <div className={styles.grows}>
          <PersonField book={book} memberId={score.memberId} onChoose={(memberId) => onChange({ ...score, memberId, text: null })} />
        </div>
        {removable && (
          <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={say.remove(number)} onClick={onRemove} />
        )}
      </div>
      <Field size="small" label={say.department}>
        <Select
          size="small"
          className={styles.select}
          value={score.department}
          onChange={(_, data) => onChange({ ...score, department: data.value, indicator: "", text: null })}
        >
          <option value="">{say.choose}</option>
          {book.departments.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={say.indicator}>
        <Select
          size="small"
          className={styles.select}
          disabled={!department}
          value={score.indicator}
          onChange={(_, data) => onChange({ ...score, indicator: data.value, text: null })}
        >
          <option value="">{say.choose}</option>
          {department?.indicators.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {present && <ValueField present={present} score={score} fault={fault} onChange={onChange} />}
    </fieldset>
  );
}

type ValueProps = Pick<Props, "score" | "fault" | "onChange"> & { readonly present: PresentScore };

function ValueField({ present, score, fault, onChange }: ValueProps) {
  const styles = useStyles();
  const words = useWords();
  const say = words.whatIf.scores;
  const type = (text: string): void => onChange({ ...score, text });
  return (
    <div className={styles.whole}>
      <Field
        size="small"
        className={styles.grows}
        label={say.newValue}
        hint={hintOf(present, words)}
        {...(fault ? { validationMessage: fault, validationState: "error" as const } : {})}
      >
        <Input
          size="small"
          className={styles.input}
          value={score.text ?? present.text}
          onChange={(_, data) => type(data.value)}
          contentAfter={
            <Button size="small" appearance="transparent" onClick={() => type(say.notApplicableEntry)}>
              {say.notApplicable}
            </Button>
          }
        />
      </Field>
    </div>
  );
}

function hintOf({ state, text, min, max, conversion }: PresentScore, { whatIf: { scores: say }, text: join }: Words): string {
  const range = say.range(min, max, conversion);
  return join.clauses([say.now(state === "number" ? text : say.states[state]), range].filter(Boolean));
}
