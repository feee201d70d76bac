/** The frame of every screen: a heading with the way back, what must be said now, the content that scrolls, and the actions below. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { FindPersonButton } from "../person/FindPersonButton";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";
import { TroubleBar } from "./TroubleBar";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", minWidth: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: "32px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    flexShrink: 0,
  },
  side: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  main: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column", minWidth: 0 },
  scrolls: { overflowY: "auto", overflowX: "hidden" },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    // Up to four buttons share 320 px; Fluent's 96 px minimum and its padding would break the row.
    "& > button": { flexGrow: 1, minWidth: "48px", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly title: string;
  readonly side?: ReactNode;
  readonly home?: boolean;
  /** The content scrolls by itself (a windowed list). */
  readonly ownScroll?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function ScreenFrame({ title, side, home = false, ownScroll = false, footer, children }: Props) {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { work, cameFrom, book } = useOpen();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new screen is announced by its heading. Home returns the focus to the step one comes from by itself; when the pane opens it
  // takes the focus only if the person is in it: somebody may be typing in the sheet.
  useEffect(() => {
    if (!home || (cameFrom === "home" && document.hasFocus())) heading.current?.focus();
  }, [home, cameFrom]);
  const back = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || home) return;
    // Portals of dialogs and drawers bubble here in React's tree; their Esc closes only them.
    if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
    pane.open("home");
  };
  return (
    <div className={styles.root} onKeyDown={back}>
      <header className={styles.header}>
        {!home && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label={words.common.backHome}
            onClick={() => pane.open("home")}
          />
        )}
        <h1 className={styles.heading} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <Text size={200} className={styles.side} {...(typeof side === "string" ? { title: side } : {})}>
          {side}
        </Text>
        {book.state === "read" && book.book.kind === "book" && <FindPersonButton />}
      </header>
      <WorkBar />
      <TroubleBar />
      <main className={mergeClasses(styles.main, !ownScroll && styles.scrolls)} aria-busy={work !== null}>
        {children}
      </main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
