/** Writes 个人明细. Pages of results that are no longer true would be of no use: then the ranking is computed first. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { DocumentPerson20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

interface WriteDetails {
  /** Null while there is nothing to write pages of, or other work is going on. */
  readonly write: ((members: "all" | readonly string[]) => void) | null;
  readonly hint: string;
}

function useWriteDetails(): WriteDetails {
  const { details: say } = useWords();
  const pane = usePane();
  const { book, work } = useOpen();
  const shown = book.state === "read" && book.freshness === "current" && book.book.kind === "book" ? book.book : null;
  const compute = shown?.steps.compute;
  // A writing pane reads the book anew: that is no change of anybody's.
  if (work !== null) return { write: null, hint: say.hint };
  if (!shown || compute?.state !== "done") return { write: null, hint: say.staleHint };
  return { write: (members) => void pane.perform({ do: "details", members, kind: compute.kind, expected: shown.inputs }), hint: say.hint };
}

/** In a member's drawer: this member's page. */
export function DetailsButton({ memberId }: { readonly memberId: string }) {
  const { details: say } = useWords();
  const { write, hint } = useWriteDetails();
  return (
    <Tooltip content={hint} relationship="description">
      <Button icon={<DocumentPerson20Regular />} disabledFocusable={!write} onClick={() => write?.([memberId])}>
        {say.writeOne}
      </Button>
    </Tooltip>
  );
}

/** In the ranking's footer, what is seldom needed: everyone's pages. */
export function DetailsMenu() {
  const { details: say, common } = useWords();
  const { write, hint } = useWriteDetails();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontal20Regular />} aria-label={common.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DocumentPerson20Regular />} disabled={!write} subText={hint} onClick={() => write?.("all")}>
            {say.writeAll}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
