/** A search field whose every part has a name in the pane's language. Esc empties it first, and only then leaves the screen. */
import { SearchBox, type SearchBoxProps } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useWords } from "../words/useWords";

interface Props extends Omit<SearchBoxProps, "value" | "onChange"> {
  readonly value: string;
  readonly onFind: (text: string) => void;
}

export function FindBox({ value, onFind, ...props }: Props) {
  const { common } = useWords();
  const empty = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || value === "") return;
    event.preventDefault();
    event.stopPropagation();
    onFind("");
  };
  return (
    <SearchBox
      {...props}
      value={value}
      dismiss={{ "aria-label": common.clear }}
      onChange={(_, data) => onFind(data.value)}
      onKeyDown={empty}
    />
  );
}
