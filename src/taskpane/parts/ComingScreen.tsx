/** While a screen's own code is on its way: its heading already, and the way back. */
import type { Screen } from "../store/state";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { ScreenComing } from "./ScreenComing";
import { ScreenFrame } from "./ScreenFrame";

export function ComingScreen({ screen }: { readonly screen: Screen }) {
  const words = useWords();
  return (
    <ScreenFrame title={titleOf(screen, words)}>
      <ScreenComing />
    </ScreenFrame>
  );
}

function titleOf(screen: Screen, words: Words): string {
  if (screen === "home") return words.name;
  return screen === "publicity" ? words.other.names.publicity : words[screen].title;
}
