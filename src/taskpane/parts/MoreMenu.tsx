/** What is seldom needed: read again, whose name is recorded, the language. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowClockwise20Regular, MoreHorizontal20Regular, Person20Regular } from "@fluentui/react-icons";
import { useOpen, usePane } from "../store/usePane";
import { LANGUAGE_NAMES, LANGUAGES } from "../words/languages";
import { useLanguage, useWords } from "../words/useWords";

export function MoreMenu() {
  const words = useWords();
  const pane = usePane();
  const { operator } = useOpen();
  const { language, choose } = useLanguage();
  return (
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
  );
}
