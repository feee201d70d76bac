/** What lies beside the guided path: one line a screen, and what it is for. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  CalendarLtr20Regular,
  ChevronRight16Regular,
  DataHistogram20Regular,
  type FluentIcon,
  Megaphone20Regular,
  Options20Regular,
  PeopleAdd20Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { OTHER_SCREENS, type OtherScreen } from "../store/state";
import { useOpen, usePane } from "../store/usePane";
import { useWords } from "../words/useWords";

const ICONS: Readonly<Record<OtherScreen, FluentIcon>> = {
  roster: PeopleAdd20Regular,
  whatIf: Options20Regular,
  publicity: Megaphone20Regular,
  quality: DataHistogram20Regular,
  annual: CalendarLtr20Regular,
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  link: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "20px 1fr 16px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function OtherWork() {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { cameFrom } = useOpen();
  const returned = useRef<HTMLButtonElement>(null);
  useEffect(() => returned.current?.focus(), []);
  return (
    <nav aria-label={words.other.title}>
      <Text as="h2" size={200} weight="semibold" className={styles.hint} block>
        {words.other.title}
      </Text>
      <ul className={styles.list}>
        {OTHER_SCREENS.map((screen) => {
          const Icon = ICONS[screen];
          return (
            <li key={screen}>
              <button
                type="button"
                className={styles.link}
                onClick={() => pane.open(screen)}
                ref={screen === cameFrom ? returned : null}
                data-screen={screen}
              >
                <span className={styles.icon} aria-hidden>
                  <Icon />
                </span>
                <span>
                  <Text block>{words.other.names[screen]}</Text>
                  <Text size={200} className={styles.hint} block>
                    {words.other.hints[screen]}
                  </Text>
                </span>
                <span className={styles.icon} aria-hidden>
                  <ChevronRight16Regular />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
