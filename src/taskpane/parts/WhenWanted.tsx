/** For what is fetched when it is first wanted: from then on it stays, so that it can close in its own time. */
import { Suspense, useState, type ReactNode } from "react";

export function WhenWanted({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  if (when && !wanted) setWanted(true);
  return wanted && <Suspense>{children}</Suspense>;
}
