import { projectFiles, read } from "./files";

/** Pages that people see: every word of theirs stands in a catalogue, so that there are two of it. */
const pages = projectFiles.filter((path) => /^src\/(taskpane|ribbon|workbench)\/.*\.tsx?$/.test(path) && !path.includes("/words/"));

/** Not said to anybody: words that go into the book's cells, and a font's name. */
const CELLS = /"(正式|预备|参评|不参评|等线)"/g;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

it("no component has a word of its own, nor Chinese punctuation", () => {
  expect(pages.length).toBeGreaterThan(100);
  const found = pages.flatMap((path) =>
    withoutComments(read(path))
      .replace(CELLS, "")
      .split("\n")
      .filter((line) => /[\p{Script=Han}，。；：、（）“”？！　]/u.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
