/** Whose flag another way to reckon changes (Q5). */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatHundredths } from "../../core/fraction";
import type { Quality } from "../../core/quality/quality";
import { useEligibilityWords } from "../words/sentences/flags";
import { useQualityWords } from "../words/sentences/quality";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  person: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function SensitivityPart({ quality }: { readonly quality: Quality }) {
  const styles = useStyles();
  const words = useWords();
  const qualityWords = useQualityWords();
  const eligibility = useEligibilityWords();
  const { sensitivity } = quality;
  return (
    <section className={styles.root} aria-label={words.quality.sensitivity}>
      <Text weight="semibold">{words.quality.sensitivity}</Text>
      <Text size={200}>{qualityWords.sensitivity(quality)}</Text>
      {sensitivity.state === "known" && sensitivity.members.length > 0 && (
        <ul className={styles.list}>
          {sensitivity.members.map((member) => (
            <li key={member.id} className={styles.person}>
              <Text weight="semibold">{member.name}</Text>{" "}
              <Text size={200} className={styles.quiet}>
                {[
                  member.id,
                  words.common.score(formatHundredths(member.total)),
                  words.ranking.rank(member.rank),
                  eligibility[member.eligibility],
                ].join(" · ")}
              </Text>
              <Text size={200} block>
                {qualityWords.changes(member, quality)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
