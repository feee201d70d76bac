import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useWords } from "../words/useWords";

export function Annual() {
  const words = useWords();
  return (
    <ScreenFrame title={words.other.names.annual} side="">
      <ScreenComing />
    </ScreenFrame>
  );
}
