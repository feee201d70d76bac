/** A search field whose every part has a name in the pane's language. */
import { SearchBox, type SearchBoxProps } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

export function FindBox(props: SearchBoxProps) {
  const { common } = useWords();
  return <SearchBox {...props} dismiss={{ "aria-label": common.clear }} />;
}
