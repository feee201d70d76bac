import { benchWords as say } from "../words/benchWords";

/** The window's name: which workbook is open, and whether it has changes that no file holds. */
export function TitleBar({ fileName, unsaved }: { fileName: string; unsaved: boolean }) {
  return (
    <header className="bench-title">
      <img src="/addin/assets/icons/app-40.png" width={20} height={20} alt="" />
      <span className="bench-title-app">{say.title}</span>
      <h1 className="bench-title-file">
        {fileName}
        <span className="bench-title-state">{unsaved ? ` · ${say.unsaved}` : ""}</span>
      </h1>
    </header>
  );
}
