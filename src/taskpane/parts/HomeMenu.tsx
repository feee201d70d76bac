/** Beside the heading of Home: the period, and what is seldom needed. */
import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular, MoreHorizontal20Regular, Person20Regular } from "@fluentui/react-icons";
import type { BookState } from "../../commands/types";
import { useOpen, usePane } from "../store/usePane";
import { LANGUAGE_NAMES, LANGUAGES } from "../words/languages";
import { useLanguage, useWords } from "../words/useWords";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  period: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export function HomeMenu({ book }: { readonly book: BookState }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { operator } = useOpen();
  const { language, choose } = useLanguage();
  return (
    <span className={styles.root}>
      <Text size={300} className={styles.period}>
        {book.kind === "book" && words.period(book.period.year, book.period.quarter)}
      </Text>
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const next = LANGUAGES.find((one) => one === checkedItems[0]);
          if (next) choose(next);
        }}
      >
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
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{words.common.language}</MenuGroupHeader>
              {LANGUAGES.map((one) => (
                <MenuItemRadio key={one} name="language" value={one} lang={one}>
                  {LANGUAGE_NAMES[one]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
