/** One member's year: the four quarters, the total they make, and why. */
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { reasonText } from "../../commands/messages/reasons";
import type { AnnualMember } from "../../core/annual/annualAssessment";
import { formatHundredths } from "../../core/fraction";
import { useReturnFocus } from "../parts/useReturnFocus";
import { Flags } from "../ranking/Flags";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  drawer: { width: "100%" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  who: { color: tokens.colorNeutralForeground3 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  why: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly member: AnnualMember | null;
  readonly borderline: boolean;
  readonly onClose: () => void;
}

export function AnnualDrawer({ member, borderline, onClose }: Props) {
  const styles = useStyles();
  useReturnFocus(member !== null);
  return (
    <OverlayDrawer open={member !== null} position="end" size="full" className={styles.drawer} onOpenChange={onClose}>
      {member && <MemberYear member={member} borderline={borderline} onClose={onClose} />}
    </OverlayDrawer>
  );
}

function MemberYear({ member, borderline, onClose }: Props & { readonly member: AnnualMember }) {
  const styles = useStyles();
  const words = useWords();
  const say = words.annual;
  const { total, rank, tie } = member;
  const figures = [
    [say.total, total === null ? words.ranking.noTotal : formatHundredths(total)],
    [words.member.rank, rank === null ? words.ranking.noRank : `${words.ranking.rank(rank)}${tie ? `（${words.ranking.tie}）` : ""}`],
    [say.valid, say.validCount(member.validQuarters)],
  ] as const;
  return (
    <>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label={words.common.close} onClick={onClose} />}
        >
          {member.name}
        </DrawerHeaderTitle>
        <Text size={200} className={styles.who}>
          {[member.id, member.branch, member.group].filter(Boolean).join(" · ")}
        </Text>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <dl className={styles.figures}>
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
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
                <TableCell>{[say.states[state], vetoed ? say.veto : ""].filter(Boolean).join("，")}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DrawerBody>
    </>
  );
}
