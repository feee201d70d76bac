import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useWords } from "../words/useWords";

export function Publicity() {
  const words = useWords();
  return (
    <ScreenFrame title={words.other.names.publicity} side="">
      <ScreenComing />
    </ScreenFrame>
  );
}
