/** While a screen's own code, or what it shows, is on its way. */
import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalM }, item: { marginBottom: tokens.spacingVerticalS } });

export function ScreenComing() {
  const styles = useStyles();
  const words = useWords();
  return (
    <Skeleton className={styles.root} aria-label={words.common.loading}>
      {Array.from({ length: 6 }, (_, index) => (
        <SkeletonItem key={index} size={32} className={styles.item} />
      ))}
    </Skeleton>
  );
}
