import { ScreenComing } from "../parts/ScreenComing";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useWords } from "../words/useWords";

export function WhatIf() {
  const words = useWords();
  return (
    <ScreenFrame title={words.other.names.whatIf} side="">
      <ScreenComing />
    </ScreenFrame>
  );
}
