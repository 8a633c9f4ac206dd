import { i as must, n as gitIn } from "./git-CifWXSRI.js";
import { join } from "node:path";
import { lstatSync } from "node:fs";
// src/world/start/list-files.ts
/** Files of a work tree that git keeps or would keep, as they lie there. */
async function listFiles(root, env) {
	const out = await must(gitIn(root, env), [
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		"--deduplicate"
	]);
	const listed = {
		files: [],
		links: 0,
		nameless: 0,
		gone: 0
	};
	const decoder = new TextDecoder("utf-8", { fatal: true });
	for (const bytes of split(out)) {
		const path = decoded(bytes, decoder);
		if (path === null) listed.nameless += 1;
		if (path === null || path.endsWith("/")) continue;
		const found = lstatSync(join(root, path), { throwIfNoEntry: false });
		if (found === void 0) listed.gone += 1;
		if (found?.isSymbolicLink()) listed.links += 1;
		if (found?.isFile()) listed.files.push({
			path,
			size: found.size
		});
	}
	return listed;
}
function* split(out) {
	for (let at = 0; at < out.length;) {
		const end = out.indexOf(0, at);
		const to = end === -1 ? out.length : end;
		if (to > at) yield out.subarray(at, to);
		at = to + 1;
	}
}
function decoded(bytes, decoder) {
	try {
		return decoder.decode(bytes);
	} catch {
		return null;
	}
}
export { listFiles as t };
