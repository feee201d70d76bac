/** One party group: rank, score and recommendation; folded out, what the score is made of (G1). */
import { AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Star16Filled } from "@fluentui/react-icons";
import type { GroupResult } from "../../core/assessment";
import { formatDecimal, formatHundredths } from "../../core/fraction";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  head: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  rank: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  score: { fontVariantNumeric: "tabular-nums" },
  badges: { gridColumn: "2 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  panel: { margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM} 48px` },
  about: { color: tokens.colorNeutralForeground3 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, marginTop: tokens.spacingVerticalXS },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

export function GroupPart({ group }: { readonly group: GroupResult }) {
  const styles = useStyles();
  const words = useWords();
  const say = words.groups;
  const { rank, tie, score, mean, recommended, parts } = group;
  const recommendation = say.recommended[recommended];
  const flagged = recommendation !== "" || group.small || group.vetoed;
  return (
    <AccordionItem value={group.name}>
      <AccordionHeader expandIconPosition="end">
        <span className={styles.head}>
          <Text weight="semibold" className={styles.rank}>
            {rank === null ? "–" : `${rank}${tie ? "=" : ""}`}
          </Text>
          <Text weight="semibold">{group.name}</Text>
          <Text weight="semibold" className={styles.score}>
            {score === null ? say.unranked : formatHundredths(score)}
          </Text>
          {flagged && (
            <span className={styles.badges}>
              {recommendation && (
                <Badge
                  size="medium"
                  appearance="tint"
                  color={recommended === "review" ? "warning" : "success"}
                  {...(recommended === "review" ? {} : { icon: <Star16Filled /> })}
                >
                  {recommendation}
                </Badge>
              )}
              {group.vetoed && (
                <Badge size="medium" appearance="tint" color="danger">
                  {say.vetoed}
                </Badge>
              )}
              {group.small && (
                <Badge size="medium" appearance="outline" color="informative">
                  {say.small}
                </Badge>
              )}
            </span>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text size={200} className={styles.about} block>
          {[
            group.branch,
            group.leader && say.leader(group.leader),
            say.members(group.rankedMembers, group.memberCount),
            mean === null ? "" : say.mean(formatHundredths(mean)),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {parts === null ? (
          <Text size={200}>{say.noScore}</Text>
        ) : (
          <table className={styles.table}>
            <tbody>
              {(Object.keys(say.parts) as (keyof typeof parts)[]).map((part) => (
                <tr key={part}>
                  <th scope="row" className={styles.cell}>
                    {say.parts[part]}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.number)}>{formatDecimal(parts[part])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
