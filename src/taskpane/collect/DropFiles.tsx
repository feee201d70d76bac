/** A place to choose or drop returned files; what could not even be read is handed on with the sentence why. */
import type { ReturnedFile } from "../../commands/collectSheets";
import { FileDrop } from "../parts/FileDrop";
import { isOtherTable } from "../parts/isOtherTable";
import { useWords } from "../words/useWords";

/** Bytes; what the reader of files takes at most. */
const LARGEST = 64 * 2 ** 20;

export function DropFiles({ busy, onFiles }: { readonly busy: boolean; readonly onFiles: (files: readonly ReturnedFile[]) => void }) {
  const words = useWords();
  const say = words.collect;
  const read = async (list: readonly File[]): Promise<void> => {
    const files = await Promise.all(
      list.map(async (file): Promise<ReturnedFile> => {
        const { name, size } = file;
        if (!/\.xlsx$/i.test(name))
          return { name, refusal: words.text.sentences([say.notXlsx, ...(isOtherTable(name) ? [say.saveAsXlsx] : [])]) };
        if (size > LARGEST) return { name, refusal: say.tooLarge(LARGEST / 2 ** 20) };
        return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
      }),
    );
    if (files.length > 0) onFiles(files);
  };
  return (
    <FileDrop
      title={say.drop}
      hint={say.dropHint}
      release={say.release}
      choose={say.choose}
      accept=".xlsx"
      multiple
      busy={busy}
      onFiles={read}
    />
  );
}
