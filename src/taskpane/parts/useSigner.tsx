/** Who works here, asked in the form that records it: a second dialog behind the form could lose what was typed. */
import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { OpenState } from "../store/state";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

interface Signer {
  /** Stands in the form only while nobody has said it, or where the name itself is to be changed. */
  readonly field: ReactNode;
  /** The name, recorded for the rest of the session; null when it is missing, which the field then says. */
  readonly sign: () => string | null;
}

export function useSigner({ always = false }: { readonly always?: boolean } = {}): Signer {
  const state = useOpen();
  const pane = usePane();
  const words = useWords().operator;
  // Settled as the form opens: the field does not go away when the name is taken.
  const [isAsked] = useState(always || state.operator === "");
  const [name, setName] = useState(state.operator || lastOperator(state));
  const [tried, setTried] = useState(false);
  const sign = (): string | null => {
    if (!isAsked) return state.operator;
    setTried(true);
    if (name.trim() === "") return null;
    void pane.nameOperator(name);
    return name.trim();
  };
  const field = isAsked && (
    <Field label={words.label} required hint={words.hint} {...(tried && name.trim() === "" ? { validationMessage: words.required } : {})}>
      <Input value={name} placeholder={words.placeholder} onChange={(_, data) => setName(data.value)} />
    </Field>
  );
  return { field, sign };
}

/** Whoever ran the last step in this workbook is the likeliest to be here again. */
function lastOperator(state: OpenState): string {
  if (state.book.state !== "read" || state.book.book.kind !== "book") return "";
  return state.book.book.identity?.runs.reduce((last, run) => (run.at >= last.at ? run : last), { at: "", by: "" }).by ?? "";
}
