export { n as compactDraftCommand } from "./compact-draft-DMwze7FR.js";
