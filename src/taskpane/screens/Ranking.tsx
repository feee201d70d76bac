/** Who stands where, with the line, the flags and the reasons. */
import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens, Tooltip } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { BookState } from "../../commands/types";
import type { Assessment } from "../../core/assessment";
import { StaleBar } from "../difference/StaleBar";
import { EmptyNote } from "../parts/EmptyNote";
import { FindBox } from "../parts/FindBox";
import { ScreenComing } from "../parts/ScreenComing";
import { NextBar } from "../parts/NextBar";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ChartsButton } from "../charts/ChartsButton";
import { DetailsMenu } from "../ranking/DetailsButton";
import { MemberDrawer } from "../ranking/MemberDrawer";
import { matchesMember } from "../ranking/rankingRows";
import { RankingList } from "../ranking/RankingList";
import { useOpen, usePane, useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  search: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  box: { width: "100%", maxWidth: "none" },
  found: { color: tokens.colorNeutralForeground3 },
});

type OpenBook = Extract<BookState, { kind: "book" }>;

export function Ranking() {
  const words = useWords();
  const pane = usePane();
  const { book, assessment, work } = useOpen();
  const shown = book.state === "read" && book.book.kind === "book" ? book.book : null;
  const result = assessment.state === "read" ? assessment.assessment : null;
  const busy = work !== null;
  const say = words.ranking;
  const compute = shown?.steps.compute;
  const official = compute?.state === "done" && compute.kind === "official";
  return (
    <ScreenFrame
      title={say.title}
      side={result ? say.summary(result.n, result.kind) : ""}
      ownScroll
      footer={
        <>
          <Button
            appearance={official ? "secondary" : "primary"}
            disabled={busy}
            onClick={() => void pane.perform({ do: "compute", kind: "official" })}
          >
            {result ? say.again : say.official}
          </Button>
          <Tooltip content={say.trialHint} relationship="description">
            <Button disabled={busy} onClick={() => void pane.perform({ do: "compute", kind: "trial" })}>
              {say.trial}
            </Button>
          </Tooltip>
          {result && shown && <ChartsButton result={result} departments={shown.departments} />}
          {result && <DetailsMenu />}
        </>
      }
    >
      {official && <NextBar step="compute" screen="ranking" />}
      {shown && <Standing book={shown} result={result} />}
      {result ? (
        <Result result={result} book={shown} />
      ) : assessment.state === "reading" || busy ? (
        <ScreenComing />
      ) : (
        <EmptyNote
          title={assessment.state === "unable" ? say.unreadable : say.notYetTitle}
          body={assessment.state === "unable" ? "" : say.notYetBody}
        />
      )}
    </ScreenFrame>
  );
}

/** How far the list can be trusted, and what stands in the way. */
function Standing({ book, result }: { readonly book: OpenBook; readonly result: Assessment | null }) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { corrected } = useOpen();
  const { validate, compute } = book.steps;
  const say = words.ranking;
  return (
    <div className={styles.bars}>
      {validate.state === "problems" && compute.state !== "done" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {say.problems(validate.errors, validate.warnings)} <Link onClick={() => pane.open("validate")}>{say.goFix}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {compute.state === "stale" && result && <StaleBar book={book} />}
      {result?.kind === "trial" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.trialBar}</MessageBarBody>
        </MessageBar>
      )}
      {corrected > 0 && result && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.corrected(corrected)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Result({ result, book }: { readonly result: Assessment; readonly book: OpenBook | null }) {
  const styles = useStyles();
  const words = useWords();
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<{ readonly id: string; readonly quiet: boolean } | null>(null);
  const openId = opened?.id ?? null;
  const { selected } = useOpen();
  const explain = shownOf(useView("explain"));
  useEffect(() => {
    // What is open already stays open as it is, with the other member in it.
    if (selected) setOpened((before) => ({ id: selected.id, quiet: before?.quiet ?? true }));
  }, [selected]);
  const names = useMemo(() => new Map(book?.departments.map(({ code, name }) => [code, name])), [book]);
  const nameOf = useCallback((code: string) => names.get(code) ?? code, [names]);
  const openMember = useCallback((member: { readonly id: string }) => setOpened({ id: member.id, quiet: false }), []);
  const found = search.trim() === "" ? null : result.members.filter((member) => matchesMember(member, search)).length;
  return (
    <>
      <div className={styles.search}>
        <FindBox
          className={styles.box}
          aria-label={words.ranking.search}
          placeholder={words.ranking.search}
          value={search}
          onFind={setSearch}
        />
        <div role="status">
          {found !== null && found > 0 && (
            <Text size={200} className={styles.found}>
              {words.ranking.found(found)}
            </Text>
          )}
        </div>
      </div>
      <RankingList assessment={result} search={search} onOpen={openMember} />
      <MemberDrawer
        member={result.members.find(({ id }) => id === openId) ?? null}
        borderline={result.borderline.some(({ id }) => id === openId)}
        explanation={openId === null ? null : (explain?.(openId) ?? null)}
        quiet={opened?.quiet ?? false}
        nameOf={nameOf}
        onClose={() => setOpened(null)}
      />
    </>
  );
}
