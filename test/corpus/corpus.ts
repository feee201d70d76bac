/** What `npm run corpus` bundles. */
export { corpusTable } from "./corpusTable";
export { describeCase, runCorpus } from "./runCases";
