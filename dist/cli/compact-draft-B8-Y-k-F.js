export { n as compactDraftCommand } from "./compact-draft-DacL9fjK.js";
