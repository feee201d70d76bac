import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useWords } from "../words/useWords";

export function Quality() {
  const words = useWords();
  return (
    <ScreenFrame title={words.other.names.quality} side="">
      <ScreenComing />
    </ScreenFrame>
  );
}
