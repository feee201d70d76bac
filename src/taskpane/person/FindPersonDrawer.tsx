/** 查找人员: whoever is in the roster, by name or staff id, and where each of their points comes from; before anything is computed, too. */
import { Button, DrawerBody, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TryOut } from "../../commands/tryOut";
import { explainer } from "../../core/explain";
import { DrawerHead } from "../parts/DrawerHead";
import { EmptyNote } from "../parts/EmptyNote";
import { FindBox } from "../parts/FindBox";
import { FullDrawer } from "../parts/FullDrawer";
import { ScreenComing } from "../parts/ScreenComing";
import { ViewNotRead } from "../parts/ViewNotRead";
import { MemberDetail } from "../ranking/MemberDrawer";
import { RankingList } from "../ranking/RankingList";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  // The list scrolls by itself.
  body: { display: "flex", flexDirection: "column", padding: 0, overflowY: "hidden" },
  page: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%", width: "100%", outlineStyle: "none" },
  above: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  box: { width: "100%", maxWidth: "none" },
});

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function FindPersonDrawer({ open, onClose }: Props) {
  return (
    <FullDrawer open={open} onClose={onClose}>
      <Found onClose={onClose} />
    </FullDrawer>
  );
}

function Found({ onClose }: Pick<Props, "onClose">) {
  const { person: say } = useWords();
  const pane = usePane();
  // 试一试 reads the very same: the book, and what it gives as it stands.
  const reading = useView("whatIf");
  const shown = shownOf(reading);
  if (shown?.status === "ready") return <Search ready={shown} onClose={onClose} />;
  const goFix = (): void => {
    onClose();
    pane.open("validate");
  };
  return (
    <>
      <DrawerHead title={say.find} onClose={onClose} />
      <DrawerBody>
        {shown?.status === "blocked" ? (
          <EmptyNote title={say.blockedTitle} body={say.blocked(shown.blocking.length)}>
            <Button appearance="primary" onClick={goFix}>
              {say.goFix}
            </Button>
          </EmptyNote>
        ) : reading.state === "failed" ? (
          <ViewNotRead view="whatIf" failure={reading.failure} />
        ) : (
          <ScreenComing />
        )}
      </DrawerBody>
    </>
  );
}

/** Official results stand in the sheets, of the inputs as they are or were. */
function useIsOfficial(): boolean {
  const { book } = useOpen();
  if (book.state !== "read" || book.book.kind !== "book") return false;
  const { compute } = book.book.steps;
  return (compute.state === "done" || compute.state === "stale") && compute.kind === "official";
}

const takeFocus = (page: HTMLElement | null): void => page?.focus();

function Search({ ready, onClose }: { readonly ready: Extract<TryOut, { status: "ready" }> } & Pick<Props, "onClose">) {
  const styles = useStyles();
  const { person: say } = useWords();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const { book, before, open } = ready;
  const isOfficial = useIsOfficial();
  const explain = useMemo(() => explainer(book, before), [book, before]);
  const names = useMemo(() => new Map(book.departments.map(({ code, name }) => [code, name])), [book]);
  const member = before.members.find(({ id }) => id === chosen);
  if (member)
    return (
      // The row that had the focus is gone: the person's page takes it.
      <div ref={takeFocus} tabIndex={-1} role="group" aria-label={member.name} className={styles.page}>
        <MemberDetail
          member={member}
          borderline={before.borderline.some(({ id }) => id === member.id)}
          explanation={explain(member.id)}
          nameOf={(code) => names.get(code) ?? code}
          onClose={() => setChosen(null)}
        />
      </div>
    );
  return (
    <>
      <DrawerHead title={say.find} below={say.hint} onClose={onClose} />
      <DrawerBody className={styles.body}>
        <div className={styles.above}>
          <FindBox className={styles.box} autoFocus aria-label={say.field} placeholder={say.field} value={search} onFind={setSearch} />
          {(open > 0 || !isOfficial) && (
            <MessageBar intent={open > 0 ? "warning" : "info"} layout="multiline">
              <MessageBarBody>{open > 0 ? say.trial(open) : say.notOfficial}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <RankingList assessment={before} search={search} onOpen={({ id }) => setChosen(id)} />
      </DrawerBody>
    </>
  );
}
