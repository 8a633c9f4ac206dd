export { n as compactDraftCommand } from "./compact-draft-n6kDyEwV.js";
