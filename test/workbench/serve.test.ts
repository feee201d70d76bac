/** The static server, driven as its users drive it: a process and HTTP. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

let server: ChildProcess;
let origin: URL;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Sends the path as it is written: fetch would tidy "/../" away. */
function get(raw: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: origin.hostname, port: origin.port, path: raw, headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (body += piece));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

beforeAll(async () => {
  const script = `import { serve } from ${JSON.stringify(path.join(ROOT, "src/workbench/serve.mjs"))}; console.log((await serve(0)).url);`;
  server = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  origin = await new Promise((resolve) => server.stdout?.once("data", (line: Buffer) => resolve(new URL(line.toString().trim()))));
});

afterAll(() => void server.kill());

it("listens on 127.0.0.1 and serves the client library from where it is installed", async () => {
  expect(origin.hostname).toBe("127.0.0.1");
  const library = await get("/office/excel-web-16.00.js", {}, "HEAD");
  expect(library.status).toBe(200);
  expect(library.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(library.headers["content-security-policy"]).toContain("default-src 'self'");
});

it.each([
  "/../package.json",
  "/addin/../../package.json",
  "/%2e%2e/package.json",
  "/addin/..%2f..%2fpackage.json",
  "/addin/..%5c..%5cpackage.json",
  "/office/../package.json",
  "/office/word.js",
  "/examples/../README.md",
  "/%00",
  "/%zz",
  "/no-such-file.js",
])("answers 404 for %s: nothing outside the served folders", async (raw) => {
  expect(existsSync(path.join(ROOT, "package.json"))).toBe(true);
  expect(await get(raw)).toMatchObject({ status: 404, body: "404\n" });
});

it("refuses other methods and other hosts' names", async () => {
  expect((await get("/office/excel-web-16.00.js", {}, "POST")).status).toBe(405);
  expect((await get("/office/excel-web-16.00.js", { Host: "attacker.example" }, "HEAD")).status).toBe(421);
});
