import { projectFiles, read } from "./files";

const tests = projectFiles.filter((path) => /^test\/.*\.test\.tsx?$/.test(path));

it("no test is skipped, left for later or run alone", () => {
  const pattern = /\b(?:it|test|describe)\s*\.\s*(?:skip|only|todo|failing)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/;
  expect(tests.filter((path) => path !== "test/project/tests.test.ts" && pattern.test(read(path)))).toEqual([]);
  expect(tests.length).toBeGreaterThan(9);
});

it("every test file asserts something", () => {
  expect(tests.filter((path) => !/\b(?:expect|assert)\b/.test(read(path)))).toEqual([]);
});

it("no file has a mark of unfinished work, and none names a folder of someone's machine", () => {
  const text = projectFiles.filter((path) => /\.(tsx?|m?js|cjs|json|md|html|xml|css)$/.test(path) && path !== "package-lock.json");
  const todo = new RegExp(["TO", "DO\\b|FIX", "ME\\b|XX", "X\\b"].join(""));
  const machine = new RegExp(["/ho", "me/\\w|/Us", "ers/\\w|/ro", "ot/|C:\\\\\\\\Us", "ers"].join(""));
  expect(text.filter((path) => todo.test(read(path)))).toEqual([]);
  expect(text.filter((path) => machine.test(read(path)))).toEqual([]);
});
