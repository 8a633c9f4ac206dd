import { t as Usage } from "./io-CPidYqre.js";
import { resolve } from "node:path";
import { existsSync, writeFileSync } from "node:fs";
// src/world/commands/write-draft.ts
/** Prints a draft, or writes it to the file that `--output` names and says so. A file that is there stays. */
function writeDraft(draft, output, io, next = "") {
	if (output === void 0) {
		io.out(draft);
		return;
	}
	const to = resolve(io.cwd, output);
	if (existsSync(to)) throw new Usage(`${output} is there already; name another file, or take that one away first`);
	writeFileSync(to, draft, { flag: "wx" });
	io.err(`${output} is written; look at the lines that say \`guess\`${next}.\n`);
}
export { writeDraft as t };
