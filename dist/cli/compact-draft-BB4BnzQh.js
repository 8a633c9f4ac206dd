export { n as compactDraftCommand } from "./compact-draft-lBIkJ9kh.js";
