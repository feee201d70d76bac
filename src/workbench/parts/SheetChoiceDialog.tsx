import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetChoice } from "../bench";
import { benchWords as say } from "../words/benchWords";

/** Which sheets of another file are to be copied into the open workbook. */
export function SheetChoiceDialog({ choice, onDismiss }: { choice: SheetChoice; onDismiss: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onDismiss()}>
      <DialogSurface className="bench-dialog">
        <DialogBody>
          <DialogTitle>{say.insertTitle}</DialogTitle>
          <DialogContent className="bench-choice">
            <span>{say.insertBody(choice.fileName)}</span>
            {choice.sheets.map(({ name, taken }) => (
              <Checkbox
                key={name}
                label={taken ? say.taken(name) : name}
                disabled={taken}
                checked={chosen.has(name)}
                onChange={() => toggle(name)}
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabled={chosen.size === 0}
              onClick={() => {
                onDismiss();
                choice.insert([...chosen]);
              }}
            >
              {say.insert}
            </Button>
            <Button onClick={onDismiss}>{say.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
