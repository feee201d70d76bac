/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
/**
 * Two bundles: the add-in (what is shipped: dist/addin) and the workbench (a spreadsheet around it for those without Excel: dist/workbench).
 * `--env only=taskpane` builds one entry; entries: taskpane, commands, workbench.
 */
const path = require("path");
const fs = require("fs");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const at = (...parts) => path.resolve(__dirname, ...parts);
const present = (...parts) => fs.existsSync(at(...parts));

/** Safari of the oldest macOS that Excel supports, and WebView2. */
const TARGET = "es2021";

const ADDIN_PAGES = {
  taskpane: { script: "./src/taskpane/index.tsx", template: "src/taskpane/index.html" },
  commands: { script: "./src/ribbon/index.ts", template: "src/ribbon/index.html" },
};

const chosen = (env, name) => env.only === undefined || String(env.only).split(",").includes(name);

function common(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    target: ["web", TARGET],
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: { target: TARGET, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(png|svg|woff2?)$/, type: "asset" },
      ],
    },
    output: {
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      hashFunction: "xxhash64",
    },
    optimization: {
      moduleIds: "deterministic",
      chunkIds: mode === "production" ? "deterministic" : "named",
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.esbuildMinify,
          minimizerOptions: { target: TARGET, legalComments: "eof" },
          extractComments: false,
        }),
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: at(".cache/webpack"),
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: { preset: "errors-warnings", timings: true },
  };
}

function addin(env, mode) {
  const pages = Object.entries(ADDIN_PAGES).filter(([name, page]) => chosen(env, name) && present(page.script));
  if (pages.length === 0) return null;
  const base = common("addin", mode);
  return {
    ...base,
    entry: Object.fromEntries(pages.map(([name, page]) => [name, page.script])),
    output: { ...base.output, path: at("dist/addin"), clean: env.only === undefined },
    plugins: [
      ...pages.map(
        ([name, page]) =>
          new HtmlWebpackPlugin({ filename: `${name}.html`, template: page.template, chunks: [name], scriptLoading: "defer" }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", to: "manifest.xml", noErrorOnMissing: true },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.mjs", "**/*.svg"] }, noErrorOnMissing: true },
        ],
      }),
    ],
  };
}

function workbench(env, mode) {
  if (!chosen(env, "workbench") || !present("src/workbench/index.tsx")) return null;
  const base = common("workbench", mode);
  return {
    ...base,
    entry: { workbench: "./src/workbench/index.tsx" },
    output: { ...base.output, path: at("dist/workbench"), publicPath: "/", clean: env.only === undefined },
    plugins: [
      new HtmlWebpackPlugin({ filename: "index.html", template: "src/workbench/index.html", scriptLoading: "defer" }),
      new CopyPlugin({ patterns: [{ from: "src/workbench/officeScript.js", to: "officeScript.js", info: { minimized: true } }] }),
    ],
  };
}

module.exports = (env = {}, { mode = "production" } = {}) => {
  const bundles = [addin(env, mode), workbench(env, mode)].filter((bundle) => bundle !== null);
  if (bundles.length === 0) throw new Error(`Nothing to build: no entry is called ${env.only ?? "taskpane, commands or workbench"}.`);
  return bundles;
};
