/** What a list would bring to 花名册, person by person, and the one button that takes what is ticked. */
import { Button, Checkbox, Field, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RosterFill, RosterPlanned, RosterRequest } from "../../commands/importRoster";
import { rosterHeading, type RosterKey } from "../../core/roster/rosterHeadings";
import type { NewPerson } from "../../core/roster/rosterImport";
import { usePane } from "../store/usePane";
import { quarterOf } from "../time";
import { useRosterWords } from "../words/sentences/roster";
import { useWords } from "../words/useWords";
import { ColumnMapping } from "./ColumnMapping";
import { FoldedList } from "./FoldedList";
import { NewBookFields, unitWrong, yearWrong, type NewBookEntry } from "./NewBookFields";
import { TickedPeople } from "./TickedPeople";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly request: RosterRequest;
  readonly report: RosterPlanned;
  readonly busy: boolean;
  readonly onLook: (request: RosterRequest) => void;
}

export function RosterPreview({ request, report, busy, onLook }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { changedPersonText, newPersonText, questionText, refusedText, shortIdsText, tidiedText } = useRosterWords();
  const pane = usePane();
  const { plan, sheets, inBook, rowsAdvised, inputs } = report;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [others, setOthers] = useState<readonly string[]>([]);
  const [fill, setFill] = useState<RosterFill>({});
  const [rows, setRows] = useState(rowsAdvised);
  const [tried, setTried] = useState(false);
  const [entry, setEntry] = useState<NewBookEntry>(() => ({
    unitName: "",
    year: String(new Date().getFullYear()),
    quarter: quarterOf(new Date()),
  }));
  const say = words.roster;
  const changes = plan.changed.filter(({ id }) => ticked.includes(id)).map(({ id }) => id);
  const add = plan.questions.filter(({ id }) => others.includes(id)).map(({ id }) => id);
  const added = [...plan.added, ...plan.questions.filter(({ id }) => add.includes(id))];
  const take = (): void => {
    setTried(true);
    if (!inBook && (unitWrong(entry) || yearWrong(entry))) return;
    const book = { year: Number(entry.year), quarter: entry.quarter, unitName: entry.unitName.trim() };
    const taken = { changes, add, rows, expected: inputs, ...(inBook ? {} : { book }) };
    void pane.perform({ do: "takeRoster", request: { ...request, fill, take: taken } });
  };
  const nothing = added.length + changes.length === 0;
  return (
    <div className={styles.root} role="group" aria-label={say.preview}>
      <Text size={200} className={styles.quiet}>
        {say.place(plan.found.sheet.name, plan.found.columns.some(({ heading }) => heading !== "") ? plan.found.row + 1 : 0)}
      </Text>
      {sheets.length > 1 && (
        <Field label={say.sheet} orientation="horizontal">
          <Select
            value={plan.found.sheet.name}
            disabled={busy}
            onChange={(_, { value }) => onLook({ source: request.source, sheet: value })}
          >
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <ColumnMapping
        columns={plan.found.columns}
        busy={busy}
        onMap={(key, col) => onLook({ ...request, map: { ...request.map, [key]: col } })}
      />
      {plan.shortIds.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{shortIdsText(plan.shortIds)}</MessageBarBody>
        </MessageBar>
      )}
      <FoldedList title={say.refused(plan.refused.length)} lines={plan.refused.map(refusedText)} open />
      <TickedPeople
        title={say.questions(plan.questions.length)}
        hint={say.questionsHint}
        people={plan.questions.map((one) => ({ id: one.id, text: questionText(one) }))}
        ticked={others}
        onTick={setOthers}
        busy={busy}
      />
      <TickedPeople
        title={say.changed(plan.changed.length)}
        hint={say.changedHint}
        people={plan.changed.map((one) => ({ id: one.id, text: changedPersonText(one) }))}
        ticked={ticked}
        onTick={setTicked}
        busy={busy}
      />
      <FoldedList title={say.added(plan.added.length)} lines={plan.added.map(newPersonText)} />
      <FoldedList title={say.missing(plan.missing.length)} lines={plan.missing.map(({ id, name }) => `${name}${words.text.aside(id)}`)} />
      <FoldedList title={say.tidied(plan.tidied.length)} lines={plan.tidied.map(tidiedText)} />
      {plan.same + plan.copies > 0 && <Text size={200}>{say.same(plan.same, plan.copies)}</Text>}
      {inBook && plan.newGroups.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say.newGroups(words.text.list(plan.newGroups.map(({ name, count }) => say.newGroup(name, count))))}
          </MessageBarBody>
        </MessageBar>
      )}
      <Fills people={added} fill={fill} busy={busy} onFill={setFill} />
      {inBook && added.length > 0 && (
        <div>
          <Checkbox label={say.rows} checked={rows} disabled={busy} onChange={(_, { checked }) => setRows(checked === true)} />
          <Text size={200} className={styles.quiet} block>
            {rowsAdvised ? say.rowsAdvised : say.rowsNotAdvised}
          </Text>
        </div>
      )}
      {!inBook && <NewBookFields entry={entry} tried={tried} onChange={setEntry} />}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy || nothing} onClick={take}>
          {nothing ? say.takeNone : inBook ? say.take(added.length, changes.length) : say.create(added.length)}
        </Button>
        <Button disabled={busy} onClick={() => pane.leaveRoster()}>
          {say.leave}
        </Button>
      </div>
    </div>
  );
}

const FILLS = [
  ["status", ["正式", "预备"]],
  ["participation", ["参评", "不参评"]],
] as const satisfies readonly (readonly [RosterKey, readonly string[]])[];

interface FillsProps {
  readonly people: readonly NewPerson[];
  readonly fill: RosterFill;
  readonly busy: boolean;
  readonly onFill: (fill: RosterFill) => void;
}

/** What the list leaves blank of new people and decides who is ranked: said by a person, or left to be asked for. */
function Fills({ people, fill, busy, onFill }: FillsProps) {
  const say = useWords().roster;
  return FILLS.map(([key, choices]) => {
    const count = people.filter(({ values }) => values[key] === undefined).length;
    if (count === 0) return null;
    return (
      <Field key={key} label={say.fill(rosterHeading(key), count)} hint={key === "participation" ? say.blankHint : null}>
        <Select
          value={fill[key] ?? ""}
          disabled={busy}
          onChange={(_, { value }) => {
            const { [key]: _former, ...rest } = fill;
            onFill(value === "" ? rest : ({ ...rest, [key]: value } as RosterFill));
          }}
        >
          <option value="">{say.leaveBlank}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {say.values[choice]}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}
