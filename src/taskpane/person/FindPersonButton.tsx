/** In the heading of every screen of a book: the way to one person's points. */
import { Button } from "@fluentui/react-components";
import { PersonSearch20Regular } from "@fluentui/react-icons";
import { lazy, useCallback, useState } from "react";
import { WhenWanted } from "../parts/WhenWanted";
import { useWords } from "../words/useWords";

const FindPersonDrawer = lazy(() => import("./FindPersonDrawer").then((module) => ({ default: module.FindPersonDrawer })));

export function FindPersonButton() {
  const { person: say } = useWords();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button appearance="subtle" size="small" icon={<PersonSearch20Regular />} aria-label={say.find} onClick={() => setOpen(true)} />
      <WhenWanted when={open}>
        <FindPersonDrawer open={open} onClose={close} />
      </WhenWanted>
    </>
  );
}
