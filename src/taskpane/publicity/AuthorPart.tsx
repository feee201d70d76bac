/** One author: rank, points and marks; folded out, every story behind the points, with the way to its cell (P1, T6). */
import { AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Star16Filled } from "@fluentui/react-icons";
import { formatHundredths } from "../../core/fraction";
import type { AuthorResult, Story } from "../../core/publicity/board";
import { usePublicityWords } from "../words/sentences/publicity";
import { useWords } from "../words/useWords";
import { StoryPart } from "./StoryPart";

const useStyles = makeStyles({
  head: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  rank: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  points: { fontVariantNumeric: "tabular-nums" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  group: { color: tokens.colorNeutralForeground3 },
  badges: { gridColumn: "2 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXXS },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 48px` },
  about: { color: tokens.colorNeutralForeground3 },
  stories: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly value: string;
  readonly author: AuthorResult;
  readonly stories: readonly Story[];
}

export function AuthorPart({ value, author, stories }: Props) {
  const styles = useStyles();
  const words = useWords();
  const publicityWords = usePublicityWords();
  const say = words.publicity;
  const { rank, tie, name, member, group, counted, raw } = author;
  const remark = publicityWords.remark(author);
  return (
    <AccordionItem value={value}>
      <AccordionHeader expandIconPosition="end">
        <span className={styles.head}>
          <Text weight="semibold" className={styles.rank}>
            {rank === null ? "–" : rank}
          </Text>
          <span className={styles.name}>
            <Text weight="semibold">{name}</Text>{" "}
            <Text size={200} className={styles.group}>
              {group}
            </Text>
          </span>
          <Text weight="semibold" className={styles.points}>
            {formatHundredths(counted)}
          </Text>
          <span className={styles.badges}>
            <Marks author={author} />
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text size={200} className={styles.about} block>
          {[member ? author.id : say.outsider, say.points(formatHundredths(counted), formatHundredths(raw)), tie ? say.tie : ""]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {remark && (
          <Text size={200} block>
            {words.text.sentence(remark)}
          </Text>
        )}
        <ul className={styles.stories}>
          {stories.map((story) => (
            <StoryPart key={story.code} story={story} />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What sets an author apart, in a word each: never by colour alone. */
function Marks({ author }: { readonly author: AuthorResult }) {
  const say = useWords().publicity;
  const publicityWords = usePublicityWords();
  const { award, tie, member, capped, eligibility, rank } = author;
  return (
    <>
      {award === "recommended" && (
        <Badge size="medium" appearance="tint" color="success" icon={<Star16Filled />}>
          {say.recommended}
        </Badge>
      )}
      {award === "review" && (
        <Badge size="medium" appearance="tint" color="warning">
          {say.review}
        </Badge>
      )}
      {tie && (
        <Badge size="medium" appearance="outline" color="informative">
          {say.tie}
        </Badge>
      )}
      {!member && (
        <Badge size="medium" appearance="outline" color="informative">
          {say.outsider}
        </Badge>
      )}
      {member && eligibility !== "eligible" && (
        <Badge size="medium" appearance={eligibility === null ? "outline" : "tint"} color="informative">
          {eligibility === null ? say.unmarked : say.mark(publicityWords.eligibility(author))}
        </Badge>
      )}
      {capped && (
        <Badge size="medium" appearance="outline" color="informative">
          {say.capped}
        </Badge>
      )}
      {rank === null && (
        <Badge size="medium" appearance="outline" color="warning">
          {say.noPoints}
        </Badge>
      )}
    </>
  );
}
