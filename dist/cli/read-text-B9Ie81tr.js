import { t as Usage } from "./io-CPidYqre.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";
// src/world/commands/read-text.ts
/** Text of a file, or of standard input for `-`. */
function readText(file, io) {
	if (file === "-") return io.stdin();
	try {
		return readFileSync(resolve(io.cwd, file), "utf8");
	} catch {
		throw new Usage(`${file} cannot be read; give the path of a file, or - for standard input`);
	}
}
export { readText as t };
