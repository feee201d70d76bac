/** What a screen says when what it shows could not be read, with the way to try again. */
import { Button } from "@fluentui/react-components";
import type { Failure } from "../../commands/outcome";
import { usePane } from "../store/usePane";
import type { ViewName } from "../store/views";
import { useFailureText } from "../words/sentences/failures";
import { useWords } from "../words/useWords";
import { EmptyNote } from "./EmptyNote";

export function ViewNotRead({ view, failure }: { readonly view: ViewName; readonly failure: Failure }) {
  const words = useWords();
  const pane = usePane();
  const { title, body, next } = useFailureText()(failure);
  return (
    <EmptyNote title={title} body={words.text.sentences([body, next])}>
      <Button onClick={() => void pane.view(view)}>{words.common.retry}</Button>
    </EmptyNote>
  );
}
