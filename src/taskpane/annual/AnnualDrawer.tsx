/** One member's year: the four quarters, the total they make, and why. */
import { DrawerBody, makeStyles, Table, TableBody, TableCell, TableRow, Text, tokens } from "@fluentui/react-components";
import type { AnnualMember } from "../../core/annual/annualAssessment";
import { formatHundredths } from "../../core/fraction";
import { DrawerHead } from "../parts/DrawerHead";
import { Figures } from "../parts/Figures";
import { FullDrawer } from "../parts/FullDrawer";
import { Flags } from "../ranking/Flags";
import { useReasonText } from "../words/sentences/reasons";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  why: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly member: AnnualMember | null;
  readonly borderline: boolean;
  readonly onClose: () => void;
}

export function AnnualDrawer({ member, borderline, onClose }: Props) {
  return (
    <FullDrawer open={member !== null} onClose={onClose}>
      {member && <MemberYear member={member} borderline={borderline} onClose={onClose} />}
    </FullDrawer>
  );
}

function MemberYear({ member, borderline, onClose }: Props & { readonly member: AnnualMember }) {
  const styles = useStyles();
  const words = useWords();
  const say = words.annual;
  const reasonText = useReasonText();
  const { total, rank, tie } = member;
  const figures = [
    [say.total, total === null ? words.ranking.noTotal : formatHundredths(total)],
    [
      words.member.rank,
      rank === null ? words.ranking.noRank : `${words.ranking.rank(rank)}${tie ? words.text.aside(words.ranking.tie) : ""}`,
    ],
    [say.valid, say.validCount(member.validQuarters)],
  ] as const;
  return (
    <>
      <DrawerHead title={member.name} below={[member.id, member.branch, member.group].filter(Boolean).join(" · ")} onClose={onClose} />
      <DrawerBody className={styles.body}>
        <Figures figures={figures} />
        <div className={styles.why}>
          <Text weight="semibold">{words.ranking.eligibility[member.eligibility]}</Text>
          <Text>{reasonText(member.reason, member.name)}</Text>
          <Flags member={member} borderline={borderline} />
        </div>
        <Table size="small" aria-label={say.memberQuarters}>
          <TableBody>
            {member.quarters.map(({ quarter, state, total: points, vetoed }) => (
              <TableRow key={quarter}>
                <TableCell>{words.quarter(quarter)}</TableCell>
                <TableCell className={styles.number}>{points === null ? "" : words.common.score(formatHundredths(points))}</TableCell>
                <TableCell>{words.text.facts([say.states[state], vetoed ? say.veto : ""].filter(Boolean))}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DrawerBody>
    </>
  );
}
