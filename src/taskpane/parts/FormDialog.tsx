/** A dialog that asks for something: a form with one way on and one way out; the focus comes back to what opened it. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { useWords } from "../words/useWords";
import { useReturnFocus } from "./useReturnFocus";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** Around the form, which begins anew each time the dialog opens. */
export function FormDialog({
  open,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  useReturnFocus(open);
  return (
    <Dialog open={open} onOpenChange={onClose}>
      <DialogSurface>{open && children}</DialogSurface>
    </Dialog>
  );
}

interface Props {
  readonly title: string;
  readonly go: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** What is asked for is seldom done and not lightly undone, and nothing is to be typed: the way out has the focus, so that Enter twice does nothing. */
  readonly cautious?: boolean;
  readonly children: ReactNode;
}

export function DialogForm({ title, go, onSubmit, onClose, cautious = false, children }: Props) {
  const styles = useStyles();
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!cautious) return undefined;
    // After the dialog has put the focus on its first button.
    const frame = requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[data-way-out]")?.focus());
    return () => cancelAnimationFrame(frame);
  }, [cautious]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
    // What is missing is shown a moment later; whoever types goes on there.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={styles.content}>{children}</DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary">
            {go}
          </Button>
          <Button data-way-out onClick={onClose}>
            {words.common.cancel}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
