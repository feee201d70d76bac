/** What a screen says while it has nothing to show. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
  },
});

interface Props {
  readonly title: string;
  readonly body: string;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
}

export function EmptyNote({ title, body, icon, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {icon}
      <Text weight="semibold">{title}</Text>
      {body && <Text size={200}>{body}</Text>}
      {children}
    </div>
  );
}
