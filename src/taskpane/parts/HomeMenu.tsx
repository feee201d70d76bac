/** Beside the heading of Home: the period, and what is seldom needed. */
import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, MoreHorizontal20Regular, Person20Regular } from "@fluentui/react-icons";
import type { BookState } from "../../commands/types";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  period: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export function HomeMenu({ book }: { readonly book: Extract<BookState, { kind: "book" }> }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { operator } = useOpen();
  return (
    <span className={styles.root}>
      <Text size={300} className={styles.period}>
        {words.period(book.period.year, book.period.quarter)}
      </Text>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={words.common.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ArrowClockwise20Regular />} onClick={() => void pane.reread("loud")}>
              {words.common.reread}
            </MenuItem>
            <MenuItem icon={<Person20Regular />} onClick={() => pane.askOperator()}>
              {operator ? words.operator.is(operator) : words.operator.none}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
