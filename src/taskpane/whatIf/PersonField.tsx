/** Finds one participant by name or staff id. */
import { Combobox, Field, Option } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Book, Member } from "../../core/book";
import { useWords } from "../words/useWords";

/** A list to choose from, not to read through. */
const MOST_OPTIONS = 12;

interface Props {
  readonly book: Book;
  readonly memberId: string;
  readonly onChoose: (memberId: string) => void;
}

export function PersonField({ book, memberId, onChoose }: Props) {
  const words = useWords();
  const say = words.whatIf.scores;
  const chosen = book.members.find(({ id }) => id === memberId);
  const nameOf = ({ name, id }: Member): string => say.option(name, id);
  const label = chosen ? nameOf(chosen) : "";
  const [text, setText] = useState(label);
  const [open, setOpen] = useState(false);
  // Chosen, or taken back from elsewhere.
  useEffect(() => setText(label), [label]);
  const found = useMemo(() => {
    const search = text === label ? "" : text.trim().toLowerCase();
    return book.members
      .filter((member) => member.participates && `${member.name}\n${member.id}`.toLowerCase().includes(search))
      .slice(0, MOST_OPTIONS);
  }, [book, text, label]);
  return (
    <Field size="small" label={say.person}>
      <Combobox
        size="small"
        freeform
        placeholder={say.personPlaceholder}
        expandIcon={{ "aria-label": words.common.openList }}
        value={text}
        selectedOptions={memberId === "" ? [] : [memberId]}
        open={open}
        onOpenChange={(_, data) => setOpen(data.open)}
        onChange={(event) => {
          setText(event.target.value);
          // Fluent opens at a letter key; an input method of Chinese sends none.
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue = "" }) => {
          const member = book.members.find(({ id }) => id === optionValue);
          setText(member ? nameOf(member) : "");
          onChoose(optionValue);
        }}
        onBlur={() => setText(label === "" ? text : label)}
      >
        {found.map((member) => (
          <Option key={member.id} value={member.id} text={nameOf(member)}>
            {nameOf(member)}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="nobody" value="" text="" disabled>
            {say.nobody}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
