/** What a screen says when what it shows could not be read, with the way to try again. */
import { Button } from "@fluentui/react-components";
import { failureText } from "../../commands/messages/failures";
import type { Failure } from "../../commands/outcome";
import { usePane } from "../store/usePane";
import type { ViewName } from "../store/views";
import { useWords } from "../words/useWords";
import { EmptyNote } from "./EmptyNote";

export function ViewNotRead({ view, failure }: { readonly view: ViewName; readonly failure: Failure }) {
  const words = useWords();
  const pane = usePane();
  const { title, body, next } = failureText(failure);
  return (
    <EmptyNote title={title} body={`${body}${next}`}>
      <Button onClick={() => void pane.view(view)}>{words.common.retry}</Button>
    </EmptyNote>
  );
}
