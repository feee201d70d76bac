/** Beside the heading of Home: the period, and what is seldom needed. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import type { BookState } from "../../commands/types";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  period: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Fluent's menus weigh much, and nobody needs one before the pane is there. */
const MoreMenu = lazy(() => import(/* webpackPrefetch: true */ "./MoreMenu").then((module) => ({ default: module.MoreMenu })));

export function HomeMenu({ book }: { readonly book: BookState }) {
  const styles = useStyles();
  const words = useWords();
  const coming = <Button appearance="subtle" size="small" disabled icon={<MoreHorizontal20Regular />} aria-label={words.common.more} />;
  return (
    <span className={styles.root}>
      <Text size={300} className={styles.period}>
        {book.kind === "book" && words.period(book.period.year, book.period.quarter)}
      </Text>
      <Suspense fallback={coming}>
        <MoreMenu />
      </Suspense>
    </span>
  );
}
