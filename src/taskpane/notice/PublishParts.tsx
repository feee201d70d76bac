/** The part of 公示与归档 that comes before the lock: the notice and the appeals. */
import { ScreenComing } from "../parts/ScreenComing";
import { ViewNotRead } from "../parts/ViewNotRead";
import { useView } from "../store/usePane";
import { shownOf } from "../store/views";
import { AppealsPart } from "./AppealsPart";
import { NoticePart } from "./NoticePart";

export function PublishParts({ locked }: { readonly locked: boolean }) {
  const reading = useView("notice");
  const view = shownOf(reading);
  if (!view) return reading.state === "failed" ? <ViewNotRead view="notice" failure={reading.failure} /> : <ScreenComing />;
  return (
    <>
      <NoticePart view={view} locked={locked} />
      <AppealsPart view={view} />
    </>
  );
}
