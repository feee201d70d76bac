/** Writes 个人明细 for these members. Pages of results that are no longer true would be of no use: then the ranking is computed first. */
import { Button, Tooltip } from "@fluentui/react-components";
import { DocumentPerson20Regular } from "@fluentui/react-icons";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

interface Props {
  readonly members: "all" | readonly string[];
}

export function DetailsButton({ members }: Props) {
  const words = useWords();
  const pane = usePane();
  const { book, work } = useOpen();
  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  const compute = shown?.steps.compute;
  const ready = work === null && compute?.state === "done";
  return (
    <Tooltip content={compute?.state === "done" ? words.details.hint : words.details.staleHint} relationship="description">
      <Button
        icon={<DocumentPerson20Regular />}
        disabledFocusable={!ready}
        onClick={() => {
          if (ready && shown) void pane.perform({ do: "details", members, kind: compute.kind, expected: shown.inputs });
        }}
      >
        {members === "all" ? words.details.writeAll : words.details.writeOne}
      </Button>
    </Tooltip>
  );
}
