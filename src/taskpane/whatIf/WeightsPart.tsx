/** The weights of the departments, with their running sum (B2). */
import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import { weightSum, type Typed } from "../../commands/tryTyped";
import type { Book } from "../../core/book";
import { showEntered } from "../numbers";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    // A message below one field does not stretch its neighbour.
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  sum: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  text: { flexGrow: 1 },
});

interface Props {
  readonly book: Book;
  readonly typed: Typed;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (typed: Typed) => void;
}

export function WeightsPart({ book, typed, faults, onChange }: Props) {
  const styles = useStyles();
  const say = useWords().whatIf.weights;
  const given = new Map(Object.entries(typed.weights));
  return (
    <>
      <div className={styles.fields}>
        {book.departments.map(({ code, name, weight }) => {
          const fault = faults.get(`weight ${code}`);
          const present = showEntered(weight);
          const text = given.get(code);
          return (
            <Field
              key={code}
              size="small"
              label={say.of(name)}
              {...(fault ? { validationMessage: fault, validationState: "error" as const } : {})}
              {...(!fault && text !== undefined && text !== present ? { hint: say.was(present) } : {})}
            >
              <Input
                size="small"
                className={styles.input}
                inputMode="decimal"
                contentAfter={say.percent}
                value={text ?? present}
                onChange={(_, data) => onChange({ ...typed, weights: withWeight(typed.weights, code, data.value, present) })}
              />
            </Field>
          );
        })}
      </div>
      <WeightSum book={book} typed={typed} onRestore={() => onChange({ ...typed, weights: {} })} />
    </>
  );
}

/** A weight that is typed back to what it was is no change. */
function withWeight(weights: Typed["weights"], code: string, text: string, present: string): Typed["weights"] {
  const others = Object.entries(weights).filter(([other]) => other !== code);
  return Object.fromEntries(text === present ? others : [...others, [code, text]]);
}

function WeightSum({ book, typed, onRestore }: Pick<Props, "book" | "typed"> & { readonly onRestore: () => void }) {
  const styles = useStyles();
  const say = useWords().whatIf.weights;
  const reading = weightSum(book, typed);
  const right = reading?.missing === "0";
  const text =
    reading === null
      ? say.unread
      : right
        ? say.sum
        : reading.missing.startsWith("-")
          ? say.over(reading.sum, reading.missing.slice(1))
          : say.under(reading.sum, reading.missing);
  return (
    <div className={styles.sum}>
      {right ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
      <Text size={200} className={styles.text} role="status">
        {text}
      </Text>
      <Button size="small" disabled={Object.keys(typed.weights).length === 0} onClick={onRestore}>
        {say.restore}
      </Button>
    </div>
  );
}
