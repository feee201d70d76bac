/** What sets a member apart, in a word each. */
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { Prohibited16Regular } from "@fluentui/react-icons";
import type { MemberResult } from "../../core/assessment";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

type Flag = keyof Words["ranking"]["flags"];

export function flagsOf(member: Pick<MemberResult, "vetoed" | "basis">, borderline: boolean): Flag[] {
  const flags: Flag[] = [];
  if (member.vetoed) flags.push("veto");
  if (member.basis === "tieOnLine" || member.basis === "tooFewQuarters") flags.push("review");
  if (member.basis === "bottomHalf") flags.push("bottomHalf");
  if (member.basis === "probationary") flags.push("probationary");
  if (member.basis === "noTotal") flags.push("missing");
  if (member.basis === "notParticipating") flags.push("notParticipating");
  if (borderline) flags.push("borderline");
  return flags;
}

const LOOK = {
  veto: { color: "danger", appearance: "tint", icon: <Prohibited16Regular /> },
  review: { color: "warning", appearance: "tint" },
  borderline: { color: "brand", appearance: "tint" },
  bottomHalf: { color: "informative", appearance: "tint" },
  probationary: { color: "informative", appearance: "outline" },
  missing: { color: "warning", appearance: "outline" },
  notParticipating: { color: "informative", appearance: "outline" },
} as const satisfies Record<Flag, object>;

const useStyles = makeStyles({
  root: { display: "inline-flex", gap: tokens.spacingHorizontalXXS, flexWrap: "wrap" },
  flag: { whiteSpace: "nowrap" },
});

interface Props {
  readonly member: Pick<MemberResult, "vetoed" | "basis">;
  readonly borderline: boolean;
}

export function Flags({ member, borderline }: Props) {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={styles.root}>
      {flagsOf(member, borderline).map((flag) => (
        <Badge key={flag} size="medium" className={styles.flag} {...LOOK[flag]}>
          {words.ranking.flags[flag]}
        </Badge>
      ))}
    </span>
  );
}
