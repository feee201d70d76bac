/** The ranking with the line drawn in it. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import type { Assessment } from "../../core/assessment";
import { formatHundredths } from "../../core/fraction";
import { WindowedList } from "../parts/WindowedList";
import { useWords } from "../words/useWords";
import { MemberRow } from "./MemberRow";
import { matchesMember, rankingRows, type Ranked, type RankingRow } from "./rankingRows";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorBrandForeground1,
    "::before": { content: '""', borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
    "::after": { content: '""', borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  },
  section: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  nobody: { padding: tokens.spacingHorizontalXXL, textAlign: "center" },
});

interface Props<Member extends Ranked> {
  readonly assessment: Pick<Assessment, "places" | "cutoff" | "borderline"> & { readonly members: readonly Member[] };
  readonly search: string;
  readonly onOpen: (member: Member) => void;
}

export function RankingList<Member extends Ranked>({ assessment, search, onOpen }: Props<Member>) {
  const styles = useStyles();
  const words = useWords();
  const borderline = useMemo(() => new Set(assessment.borderline.map(({ id }) => id)), [assessment]);
  const rows = useMemo(() => {
    const all = rankingRows(assessment);
    return search.trim() === "" ? all : all.filter((row) => row.kind === "member" && matchesMember(row.member, search));
  }, [assessment, search]);
  const render = useCallback(
    (row: RankingRow<Member>) => {
      if (row.kind === "member") return <MemberRow member={row.member} borderline={borderline.has(row.member.id)} onOpen={onOpen} />;
      const text =
        row.kind === "line"
          ? words.ranking.line(assessment.places, assessment.cutoff === null ? "–" : formatHundredths(assessment.cutoff))
          : row.section === "unranked"
            ? words.ranking.unrankedSection(row.count)
            : words.ranking.absentSection(row.count);
      return (
        <div className={row.kind === "line" ? styles.line : styles.section}>
          <Text size={200} weight="semibold">
            {text}
          </Text>
        </div>
      );
    },
    [assessment, borderline, onOpen, styles, words],
  );
  if (rows.length === 0) return <Text className={styles.nobody}>{words.ranking.nobody}</Text>;
  return <WindowedList label={words.ranking.list} items={rows} keyOf={keyOf} estimate={estimate} render={render} />;
}

const keyOf = (row: RankingRow<Ranked>): string => (row.kind === "member" ? row.member.id : row.kind === "line" ? "line" : row.section);
const estimate = (row: RankingRow<Ranked>): number => (row.kind === "member" ? 53 : 30);
