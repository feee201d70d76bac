/** The pane: theme, words and store around the screen of the moment. */
import { AriaLiveAnnouncer, FluentProvider, makeStyles, Toaster, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ComponentType } from "react";
import type { PaneTheme } from "./office";
import { BrokenBoundary } from "./parts/BrokenBoundary";
import { Notices, TOASTER } from "./parts/Notices";
import { ComingScreen } from "./parts/ComingScreen";
import { useFocusAfterWork } from "./parts/useFocusAfterWork";
import { WhenWanted } from "./parts/WhenWanted";
import { Home } from "./screens/Home";
import { Connecting, Unavailable } from "./screens/Unavailable";
import type { Pane } from "./store/createPane";
import type { Screen } from "./store/state";
import { PaneContext, usePaneState } from "./store/usePane";
import { themes } from "./theme";
import { LanguageProvider } from "./words/LanguageProvider";

const useStyles = makeStyles({
  root: {
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** Height of the actions at the foot of a screen. Pixels. */
const FOOT = 64;

interface Props {
  readonly pane: Pane;
  readonly readTheme: () => PaneTheme;
  readonly watchTheme: (onChange: () => void) => () => void;
  /** Office's display language; Chinese where none is known. */
  readonly readLanguage?: () => string | undefined;
}

export function App({ pane, readTheme, watchTheme, readLanguage = noLanguage }: Props) {
  const styles = useStyles();
  const [theme, setTheme] = useState(readTheme);
  const [displayLanguage, setDisplayLanguage] = useState(readLanguage);
  useEffect(() => {
    // Office may know its theme and its language only once it is ready.
    const update = (): void => {
      setTheme(readTheme());
      setDisplayLanguage(readLanguage());
    };
    const stopTheme = watchTheme(update);
    const stopPane = pane.subscribe(update);
    return () => {
      stopTheme();
      stopPane();
    };
  }, [pane, readTheme, watchTheme, readLanguage]);

  // What the browser itself draws (a date's calendar, scroll bars) goes with it.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [theme]);

  return (
    <PaneContext value={pane}>
      <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>
        {/* The provider lends its class names to dialogs: sizes belong to this box alone. */}
        <div className={styles.root}>
          {/* Reads out what Fluent's message bars say. */}
          <AriaLiveAnnouncer>
            <LanguageProvider displayLanguage={displayLanguage}>
              <BrokenBoundary>
                <CurrentPhase />
              </BrokenBoundary>
            </LanguageProvider>
          </AriaLiveAnnouncer>
        </div>
        {/* Above the actions at the foot: heading, tabs and what comes next stay in sight. */}
        <Toaster toasterId={TOASTER} position="bottom" offset={{ vertical: FOOT }} limit={2} timeout={4000} />
      </FluentProvider>
    </PaneContext>
  );
}

const noLanguage = (): undefined => undefined;

/** Home is there at once; the others are fetched while the person looks at it. */
const SCREENS: Record<Screen, ComponentType> = {
  home: Home,
  validate: lazy(() => import(/* webpackPrefetch: true */ "./screens/Validate").then(({ Validate }) => ({ default: Validate }))),
  ranking: lazy(() => import(/* webpackPrefetch: true */ "./screens/Ranking").then(({ Ranking }) => ({ default: Ranking }))),
  groups: lazy(() => import(/* webpackPrefetch: true */ "./screens/Groups").then(({ Groups }) => ({ default: Groups }))),
  collect: lazy(() => import("./screens/Collect").then(({ Collect }) => ({ default: Collect }))),
  roster: lazy(() => import("./screens/Roster").then(({ Roster }) => ({ default: Roster }))),
  whatIf: lazy(() => import("./screens/WhatIf").then(({ WhatIf }) => ({ default: WhatIf }))),
  publicity: lazy(() => import("./screens/Publicity").then(({ Publicity }) => ({ default: Publicity }))),
  quality: lazy(() => import("./screens/Quality").then(({ Quality }) => ({ default: Quality }))),
  archive: lazy(() => import("./screens/Archive").then(({ Archive }) => ({ default: Archive }))),
  annual: lazy(() => import("./screens/Annual").then(({ Annual }) => ({ default: Annual }))),
};

const DifferenceDrawer = lazy(() =>
  import(/* webpackPrefetch: true */ "./difference/DifferenceDrawer").then((module) => ({ default: module.DifferenceDrawer })),
);

const NextQuarterDrawer = lazy(() => import("./next/NextQuarterDrawer").then((module) => ({ default: module.NextQuarterDrawer })));

const OperatorDialog = lazy(() =>
  import(/* webpackPrefetch: true */ "./parts/OperatorDialog").then((module) => ({ default: module.OperatorDialog })),
);

function FocusKeeper(): null {
  useFocusAfterWork();
  return null;
}

function CurrentPhase() {
  const state = usePaneState();
  if (state.phase === "connecting") return <Connecting />;
  if (state.phase === "unavailable") return <Unavailable why={state.why} />;
  const Current = SCREENS[state.screen];
  return (
    <>
      {/* By its key: the screen before is not kept unseen while this one comes, and takes the focus anew when one returns to it. */}
      <Suspense key={state.screen} fallback={<ComingScreen screen={state.screen} />}>
        <Current />
      </Suspense>
      <WhenWanted when={state.difference !== null}>
        <DifferenceDrawer />
      </WhenWanted>
      <WhenWanted when={state.nextQuarter !== null}>
        <NextQuarterDrawer />
      </WhenWanted>
      <WhenWanted when={state.asking !== null}>
        <OperatorDialog />
      </WhenWanted>
      <Notices />
      <FocusKeeper />
    </>
  );
}
