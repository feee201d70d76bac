/** Lines under one another below a heading that says how many they are; long ones are cut, and say so. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

const LISTED = 200;

interface Props {
  readonly title: string;
  readonly lines: readonly string[];
  readonly open?: boolean;
}

export function FoldedList({ title, lines, open = false }: Props) {
  const styles = useStyles();
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <details open={open}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {lines.slice(0, LISTED).map((line, index) => (
          <li key={`${index} ${line}`}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
        {lines.length > LISTED && <li>{words.roster.more(lines.length - LISTED)}</li>}
      </ul>
    </details>
  );
}
