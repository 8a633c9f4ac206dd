import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { join } from "node:path";
import { readFileSync } from "node:fs";
// src/world/start/open-texts.ts
/** Bytes that are read before a repository has a configuration. */
const mostBytes = 134217728;
/** Texts of files; what is no text, or went away, is left out. */
function openTexts(root, paths) {
	const texts = /* @__PURE__ */ new Map();
	let bytes = 0;
	for (const path of paths) {
		if (bytes > mostBytes) break;
		const read = bytesAt(join(root, path));
		bytes += read?.length ?? 0;
		const text = read === null ? null : decodeText(read, {
			path,
			commit: null,
			id: null
		});
		if (text?.is === "read") texts.set(path, text.value);
	}
	return texts;
}
function bytesAt(path) {
	try {
		return readFileSync(path);
	} catch {
		return null;
	}
}
export { openTexts as t };
