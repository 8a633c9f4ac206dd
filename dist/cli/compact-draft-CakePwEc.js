export { n as compactDraftCommand } from "./compact-draft-D35eLS0I.js";
