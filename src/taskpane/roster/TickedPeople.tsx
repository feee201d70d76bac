/** People to tick one by one, or all at once: nothing of theirs is taken unticked. */
import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** So many stand on the screen; 全选 ticks the others too. */
const LISTED = 200;

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly people: readonly { readonly id: string; readonly text: string }[];
  readonly ticked: readonly string[];
  readonly onTick: (ids: readonly string[]) => void;
  readonly busy: boolean;
}

export function TickedPeople({ title, hint, people, ticked, onTick, busy }: Props) {
  const styles = useStyles();
  const words = useWords();
  if (people.length === 0) return null;
  const all = people.every(({ id }) => ticked.includes(id));
  const some = people.some(({ id }) => ticked.includes(id));
  return (
    <section aria-label={title}>
      <Text as="h2" className={styles.title} weight="semibold" block>
        {title}
      </Text>
      <Text size={200} className={styles.hint} block>
        {hint}
      </Text>
      {people.length > 1 && (
        <Checkbox
          label={words.roster.all}
          checked={all ? true : some ? "mixed" : false}
          disabled={busy}
          onChange={() => onTick(all ? [] : people.map(({ id }) => id))}
        />
      )}
      <ul className={styles.list}>
        {people.slice(0, LISTED).map(({ id, text }) => (
          <li key={id}>
            <Checkbox
              label={text}
              checked={ticked.includes(id)}
              disabled={busy}
              onChange={(_, { checked }) => onTick(checked === true ? [...ticked, id] : ticked.filter((one) => one !== id))}
            />
          </li>
        ))}
        {people.length > LISTED && <li>{words.roster.more(people.length - LISTED)}</li>}
      </ul>
    </section>
  );
}
