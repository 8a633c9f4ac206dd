import { t as Usage } from "./io-CPidYqre.js";
import { dirname, join } from "node:path";
import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
// src/reply/new-file-diff.ts
/** A file that is not there yet, as `git apply` takes it. */
function newFileDiff(path, text) {
	const lines = text.replace(/\n$/, "").split("\n");
	const name = /[^\x20-\x7e]|["\\]/.test(path) ? JSON.stringify(`b/${path}`) : `b/${path}`;
	return [
		`diff --git ${name.replace("b/", "a/")} ${name}`,
		"new file mode 100644",
		"--- /dev/null",
		`+++ ${name}`,
		`@@ -0,0 +1,${lines.length} @@`,
		...lines.map((line) => `+${line}`),
		""
	].join("\n");
}
// src/world/start/write-start.ts
/** Whether something stands at a path of the work tree, a broken link too. */
function isThere(root, path) {
	try {
		return lstatSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
/** Writes new files, never over one and never through a link: all of them can be written, or none is. */
function writeStart(root, files) {
	for (const { path } of files) refuse(root, path);
	for (const { path, text } of files) try {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text, { flag: "wx" });
	} catch (error) {
		throw new Usage(`${path} could not be written (${error instanceof Error ? error.message : String(error)}); mend that and start again: what is there stays`);
	}
}
/** A folder above a file that is a link, or no folder. */
function refuse(root, path) {
	const steps = path.split("/").slice(0, -1);
	for (const [i] of steps.entries()) {
		const folder = steps.slice(0, i + 1).join("/");
		const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
		if (found === void 0) return;
		if (found.isSymbolicLink()) throw new Usage(`${folder} is a symbolic link, and nothing is written through one; nothing was written`);
		if (!found.isDirectory()) throw new Usage(`${folder} is a file where a folder is needed for ${path}; nothing was written`);
	}
}
export { writeStart as n, newFileDiff as r, isThere as t };
