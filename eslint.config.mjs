import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

/** The rooms, and what each may import of ours (architecture: imports go one way). */
const ROOMS = {
  core: [],
  xlsx: ["core"],
  workbook: ["core"],
  commands: ["core", "workbook", "xlsx"],
  taskpane: ["core", "workbook", "commands"],
  ribbon: ["core", "workbook", "commands"],
  host: ["xlsx"],
  workbench: ["host", "xlsx"],
  cli: ["core", "workbook", "commands", "host", "xlsx"],
};

const importRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: Object.keys(ROOMS)
          .filter((other) => other !== room && !allowed.includes(other))
          .map((other) => ({ regex: `^(\\.\\./)+${other}(/|$)`, message: `${room} may not import ${other}.` })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `({ left, ...rest })` is how a member is left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Excel", "Office", "document", "window", "fetch", "process"],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "core has no chance in it." }],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/workbook/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/ribbon/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-context-sync-in-loop": "off",
    },
  },
  ...importRules,
);
