/** Scores of single people that are tried, one or several. */
import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Typed, TypedScore } from "../../commands/tryTyped";
import type { Book } from "../../core/book";
import { useWords } from "../words/useWords";
import { ScoreFields } from "./ScoreFields";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  add: { alignSelf: "flex-start" },
});

export const NO_SCORE: TypedScore = { memberId: "", department: "", indicator: "", text: null };

interface Props {
  readonly book: Book;
  readonly typed: Typed;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (typed: Typed) => void;
}

export function ScoresPart({ book, typed, faults, onChange }: Props) {
  const styles = useStyles();
  const say = useWords().whatIf.scores;
  const scores = typed.scores.length === 0 ? [NO_SCORE] : typed.scores;
  // Each item keeps its fields when one before it is removed.
  const made = useRef(scores.length);
  const [keys, setKeys] = useState(() => scores.map((_, index) => index));
  const give = (next: readonly TypedScore[]): void => onChange({ ...typed, scores: next });
  return (
    <div className={styles.list}>
      {scores.map((score, index) => (
        <div key={keys[index] ?? index} className={styles.list}>
          {index > 0 && <Divider />}
          <ScoreFields
            book={book}
            score={score}
            number={index + 1}
            fault={faults.get(`score ${index}`)}
            removable={scores.length > 1}
            onChange={(changed) => give(scores.map((one, i) => (i === index ? changed : one)))}
            onRemove={() => {
              setKeys(keys.filter((_, i) => i !== index));
              give(scores.filter((_, i) => i !== index));
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={() => {
          setKeys([...keys, made.current++]);
          give([...scores, NO_SCORE]);
        }}
      >
        {say.add}
      </Button>
    </div>
  );
}
