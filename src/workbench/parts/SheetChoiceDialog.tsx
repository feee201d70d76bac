import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetChoice } from "../bench";

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
          <DialogTitle>插入工作表</DialogTitle>
          <DialogContent className="bench-choice">
            <span>从“{choice.fileName}”中选择要复制到当前工作簿的工作表：</span>
            {choice.sheets.map(({ name, taken }) => (
              <Checkbox
                key={name}
                label={taken ? `${name}（已有同名工作表）` : name}
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
              插入
            </Button>
            <Button onClick={onDismiss}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
