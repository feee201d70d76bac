/** How bad an issue is: an icon and a word, never a colour alone. */
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Issue } from "../../core/issue";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap", flexShrink: 0 },
  E: { color: tokens.colorStatusDangerForeground1 },
  W: { color: tokens.colorStatusWarningForeground1 },
  I: { color: tokens.colorNeutralForeground3 },
  confirmed: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = { E: ErrorCircle16Filled, W: Warning16Filled, I: Info16Regular };

export function SeverityMark({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const words = useWords();
  const Icon = issue.confirmed ? CheckmarkCircle16Filled : ICONS[issue.severity];
  return (
    <span className={mergeClasses(styles.root, issue.confirmed ? styles.confirmed : styles[issue.severity])}>
      <Icon aria-hidden />
      <Text size={200} weight="semibold">
        {issue.confirmed ? words.validate.confirmed : words.validate.severity[issue.severity]}
      </Text>
    </span>
  );
}
