/** A reminder copied with one click: its button, and the text as it was copied, as long as that is still what is to be said. */
import { Button, Text, Textarea } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { useWords } from "../words/useWords";

/** `text` is null where nothing is to be asked. */
export function useReminder(of: string, text: string | null): { readonly button: ReactNode; readonly shown: ReactNode } {
  const say = useWords().collect;
  const [reminder, setReminder] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const remind = async (text: string): Promise<void> => {
    // Where the frame may not write to the clipboard, the text stands there to be copied by hand.
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setReminder({ text, copied });
  };
  return {
    button: text !== null && (
      <Button size="small" icon={<Copy16Regular />} aria-label={`${say.remind} ${of}`} onClick={() => void remind(text)}>
        {say.remind}
      </Button>
    ),
    shown: reminder?.text === text && (
      <>
        <Textarea
          aria-label={say.reminder}
          readOnly
          resize="vertical"
          textarea={{ rows: 6 }}
          value={reminder.text}
          onFocus={({ target }) => target.select()}
        />
        <Text size={200} role="status">
          {reminder.copied ? say.copied : say.notCopied}
        </Text>
      </>
    ),
  };
}
