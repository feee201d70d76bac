/** Where every point of one member comes from. */
import { Accordion, DrawerBody, makeStyles, InlineDrawer, Text, tokens } from "@fluentui/react-components";
import type { MemberResult } from "../../core/assessment";
import type { Explanation } from "../../core/explanation";
import { formatHundredths } from "../../core/fraction";
import { showPart } from "../numbers";
import { DrawerHead } from "../parts/DrawerHead";
import { Figures } from "../parts/Figures";
import { FullDrawer } from "../parts/FullDrawer";
import { useReasonText } from "../words/sentences/reasons";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { DepartmentPart } from "./DepartmentPart";
import { DetailsButton } from "./DetailsButton";
import { Flags } from "./Flags";
import { LineFacts } from "./LineFacts";

const useStyles = makeStyles({
  quiet: { position: "fixed", inset: 0, width: "100%", maxWidth: "none", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  why: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sum: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly member: MemberResult | null;
  readonly borderline: boolean;
  /** Null until it is read. */
  readonly explanation: Explanation | null;
  /** Opened from the sheet: the person is working there, and the focus stays with them. */
  readonly quiet: boolean;
  readonly nameOf: (department: string) => string;
  readonly onClose: () => void;
}

export function MemberDrawer(props: Props) {
  const { member, quiet, onClose } = props;
  const styles = useStyles();
  if (quiet && member)
    return (
      <InlineDrawer open position="end" className={styles.quiet} onKeyDown={(event) => event.key === "Escape" && onClose()}>
        <MemberDetail {...props} member={member} />
      </InlineDrawer>
    );
  return (
    <FullDrawer open={member !== null} onClose={onClose}>
      {member && <MemberDetail {...props} member={member} />}
    </FullDrawer>
  );
}

export function MemberDetail({
  member,
  borderline,
  explanation,
  nameOf,
  onClose,
}: Omit<Props, "member" | "quiet"> & { readonly member: MemberResult }) {
  const styles = useStyles();
  const words = useWords();
  const reasonText = useReasonText();
  const { total, rank, tie, rankInGroup, reason } = member;
  const distance = total !== null && rank !== null && reason.cutoff !== null ? total - reason.cutoff : null;
  const figures = [
    [words.member.total, total === null ? words.ranking.noTotal : formatHundredths(total)],
    [
      words.member.rank,
      rank === null ? words.ranking.noRank : `${words.ranking.rank(rank)}${tie ? words.text.aside(words.ranking.tie) : ""}`,
    ],
    [words.member.inGroup, rankInGroup === null ? words.ranking.noRank : words.ranking.rank(rankInGroup)],
  ] as const;
  return (
    <>
      <DrawerHead title={member.name} below={[member.id, member.branch, member.group].filter(Boolean).join(" · ")} onClose={onClose} />
      <DrawerBody className={styles.body}>
        <Figures figures={figures} />
        <div className={styles.why}>
          <Text weight="semibold">{words.ranking.eligibility[member.eligibility]}</Text>
          <Text>{reasonText(reason, member.name)}</Text>
          {distance !== null && <Text size={200}>{distanceText(distance, words)}</Text>}
          {explanation && <LineFacts line={explanation.line} />}
          <Flags member={member} borderline={borderline} />
        </div>
        {member.departments.length > 0 && (
          <section>
            <Text as="h2" weight="semibold" block>
              {words.member.departments}
            </Text>
            <Accordion collapsible multiple>
              {member.departments.map((department) => (
                <DepartmentPart
                  key={department.code}
                  department={department}
                  name={nameOf(department.code)}
                  explained={explanation?.departments.find(({ code }) => code === department.code) ?? null}
                />
              ))}
            </Accordion>
            {total !== null && (
              <Text weight="semibold" className={styles.sum} block>
                {words.member.sum(formatHundredths(total))}
              </Text>
            )}
            {explanation && (
              <Text size={200} className={styles.sum} block>
                {roundingText(explanation, words)}
              </Text>
            )}
          </section>
        )}
        <div>
          <DetailsButton memberId={member.id} />
        </div>
      </DrawerBody>
    </>
  );
}

function roundingText({ exactTotal, total, rounding }: Explanation, { details: say }: Words): string {
  if (!exactTotal || total === null) return "";
  const exact = showPart(exactTotal);
  return rounding?.n === 0n ? say.noRounding : say.rounding(exact.text, exact.exact, formatHundredths(total));
}

function distanceText(distance: number, words: Words): string {
  if (distance === 0) return words.ranking.onLine;
  const points = formatHundredths(Math.abs(distance));
  return distance > 0 ? words.ranking.distanceAbove(points) : words.ranking.distanceBelow(points);
}
