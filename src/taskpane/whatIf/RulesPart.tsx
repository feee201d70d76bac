/** The rules that can be tried: both policies and the bonus cap (T2, T4, E2). */
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Typed } from "../../commands/tryTyped";
import type { Book, NotApplicablePolicy, TiePolicy } from "../../core/book";
import { showEntered } from "../numbers";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly book: Book;
  readonly typed: Typed;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (typed: Typed) => void;
}

export function RulesPart({ book, typed, faults, onChange }: Props) {
  const styles = useStyles();
  const say = useWords().whatIf.rules;
  const { notApplicable, ties, bonusCap } = book.settings;
  const fault = faults.get("setting bonusCap");
  return (
    <div className={styles.fields}>
      <Field size="small" label={say.notApplicable}>
        <Select
          size="small"
          value={typed.notApplicable ?? notApplicable}
          onChange={(_, data) => onChange(withRule(typed, "notApplicable", data.value as NotApplicablePolicy, notApplicable))}
        >
          {options(say.policies, notApplicable, say.present)}
        </Select>
      </Field>
      <Field size="small" label={say.ties}>
        <Select
          size="small"
          value={typed.ties ?? ties}
          onChange={(_, data) => onChange(withRule(typed, "ties", data.value as TiePolicy, ties))}
        >
          {options(say.tiePolicies, ties, say.present)}
        </Select>
      </Field>
      <Field
        size="small"
        label={say.bonusCap}
        hint={say.was(showEntered(bonusCap))}
        {...(fault ? { validationMessage: fault, validationState: "error" as const } : {})}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={typed.bonusCap ?? showEntered(bonusCap)}
          onChange={(_, data) => onChange(withRule(typed, "bonusCap", data.value, showEntered(bonusCap)))}
        />
      </Field>
    </div>
  );
}

/** What is chosen or typed back to what it was is no change. */
function withRule<Key extends "notApplicable" | "ties" | "bonusCap">(
  typed: Typed,
  key: Key,
  value: NonNullable<Typed[Key]>,
  present: NonNullable<Typed[Key]>,
): Typed {
  const others = { ...typed };
  delete others[key];
  return value === present ? others : { ...others, [key]: value };
}

const options = (words: Readonly<Record<string, string>>, present: string, mark: (label: string) => string) =>
  Object.entries(words).map(([value, label]) => (
    <option key={value} value={value}>
      {value === present ? mark(label) : label}
    </option>
  ));
