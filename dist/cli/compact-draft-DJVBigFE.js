export { n as compactDraftCommand } from "./compact-draft-CTrPjUH3.js";
