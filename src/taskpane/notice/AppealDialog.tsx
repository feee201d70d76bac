/** Asks for what an appeal needs: who, when, what about. */
import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { NoticeView } from "../../commands/readNotice";
import { isoDate } from "../../core/notice/plainDates";
import { parseDate } from "../../core/reading/plainValue";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { useSigner } from "../parts/useSigner";
import { usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

interface Props {
  readonly view: NoticeView;
  readonly onClose: () => void;
}

export function AppealDialog({ open, ...props }: Props & { readonly open: boolean }) {
  return (
    <FormDialog open={open} onClose={props.onClose}>
      <AppealForm {...props} />
    </FormDialog>
  );
}

function AppealForm({ view, onClose }: Props) {
  const words = useWords();
  const pane = usePane();
  const signer = useSigner();
  const [person, setPerson] = useState("");
  const [date, setDate] = useState(view.today ? isoDate(view.today) : "");
  const [matter, setMatter] = useState("");
  const [department, setDepartment] = useState("");
  const [tried, setTried] = useState(false);
  const say = words.notice;
  const found = peopleCalled(view.people, person);
  const day = parseDate(date, "General");
  const notFound = person.trim() === "" ? say.personRequired : say.personWrong;
  const personFault = found.length === 1 ? null : found.length > 1 ? say.personMany : notFound;
  const submit = (): void => {
    setTried(true);
    const [who] = found;
    const handler = signer.sign();
    if (handler === null || !who || personFault !== null || !day || matter.trim() === "") return;
    onClose();
    void pane.perform({ do: "appeal", appeal: { id: who.id, date: day, matter: matter.trim(), department, handler } });
  };
  const fault = (message: string | null) => (tried && message !== null ? { validationMessage: message } : {});
  return (
    <DialogForm title={say.dialogTitle} go={say.go} onSubmit={submit} onClose={onClose}>
      <Field label={say.person} required {...fault(personFault)}>
        <Input value={person} onChange={(_, data) => setPerson(data.value)} />
      </Field>
      <Field label={say.date} required {...fault(day ? null : say.fromWrong)}>
        <Input type="date" value={date} onChange={(_, data) => setDate(data.value)} />
      </Field>
      <Field label={say.matter} required {...fault(matter.trim() === "" ? say.matterRequired : null)}>
        <Textarea value={matter} placeholder={say.matterPlaceholder} onChange={(_, data) => setMatter(data.value)} />
      </Field>
      <Field label={say.department}>
        <Select value={department} onChange={(_, data) => setDepartment(data.value)}>
          <option value="">{say.noDepartment}</option>
          {view.departments.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {signer.field}
    </DialogForm>
  );
}

/** By staff id, or by name where that says who (B3). */
function peopleCalled(people: NoticeView["people"], typed: string): NoticeView["people"] {
  const text = typed.trim();
  const byId = people.filter(({ id }) => id === text);
  return byId.length > 0 ? byId : people.filter(({ name }) => name === text);
}
