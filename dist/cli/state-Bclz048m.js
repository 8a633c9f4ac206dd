import { y as limits } from "./slice-BdfzPN3X.js";
import { t as inState } from "./model-files-cxzyopgc.js";
import { n as readBlobs } from "./object-reader-C57TmYf5.js";
import { r as lastLine } from "./git-CifWXSRI.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { createHash } from "node:crypto";
// src/world/checkout/texts.ts
/** Texts of files by `${commit}:${path}`, each object read once. Links are never followed. `spent` counts bytes over a whole review. */
async function readTexts(objects, wants, commitOf, spent) {
	const ids = new Set(wants.filter(({ entry }) => isFile(entry)).map(({ entry }) => entry.id));
	const blobs = await readBlobs(objects, [...ids], limits.textBytes, limits.totalTextBytes - spent.bytes);
	for (const blob of blobs.values()) if (blob.is === "blob") spent.bytes += blob.bytes.length;
	const texts = wants.map((want) => {
		const { commit, path, entry } = want;
		const from = {
			path,
			commit: commitOf(want),
			id: entry.id
		};
		return [`${commit}:${path}`, textOf(from, entry, blobs.get(entry.id))];
	});
	return new Map(texts);
}
function textOf(from, entry, blob) {
	const { path } = from;
	if (entry.mode === "120000") return ours("symlink", `${path} is a symbolic link, which is never followed: name the file itself.`);
	if (entry.mode === "160000") return ours("submodule", `${path} is a submodule; only files of this repository are read.`);
	if (blob === void 0 || blob.is === "missing") return ours("missing-object", `The content of ${path} is not in this clone: fetch without a filter (git fetch --refetch --no-filter).`);
	if (blob.is === "no-blob") return ours("no-file", `${path} is a ${blob.type}, no file.`);
	if (blob.is === "too-large") return ours("too-large", `${path} has ${blob.size} bytes; at most ${limits.textBytes} are read.`);
	if (blob.is === "too-much") return ours("too-large", `${path} was left out: this change holds more than ${limits.totalTextBytes} bytes of text.`);
	return decodeText(blob.bytes, from);
}
function isFile({ mode }) {
	return mode !== "120000" && mode !== "160000";
}
function ours(reason, why) {
	return {
		is: "unreadable",
		fault: "ours",
		reason,
		why
	};
}
// src/world/checkout/tree.ts
/** A commit's whole tree, in one run and without sizes (asking them would load every object's header). */
async function readTree(git, id, commit) {
	if (!/^[0-9a-f]{7,64}$/.test(id)) return unreadable("unknown-commit", `"${id.slice(0, 80)}" is no commit id.`);
	const { code, stdout, stderr, cut } = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		id
	]);
	if (cut) return unreadable("too-many-files", `The tree of ${id} lists more files than are read.`);
	if (code !== 0) return unreadable("unknown-commit", `The tree of ${id} is not in this clone (${lastLine(stderr)}): fetch it, with the whole history (fetch-depth: 0).`);
	const tree = Object.create(null);
	for (const record of stdout.toString().split("\0")) {
		const tab = record.indexOf("	");
		if (tab === -1) continue;
		const [mode = "", , object = ""] = record.slice(0, tab).split(" ");
		const path = record.slice(tab + 1);
		if (path in tree) return unreadable("ambiguous-path", `Two files of ${id} have names that differ only in bytes that are not UTF-8: ${path}. Rename one.`);
		tree[path] = {
			mode,
			id: object,
			size: null
		};
	}
	return {
		is: "read",
		value: tree,
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
function unreadable(reason, why) {
	return {
		is: "unreadable",
		fault: "ours",
		reason,
		why
	};
}
// src/weigh/state.ts
/** What a model is made of at one commit, sorted by the bytes of its paths. */
function stateEntries(tree, model) {
	return Object.entries(tree).filter(([path]) => inState(model, path)).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** `mle1:` and SHA-256 over `<mode> <object id> <path>` lines: the same wherever the same files stand, told without reading one. */
function stateDigest(tree, model) {
	const hash = createHash("sha256");
	for (const [path, { mode, id }] of stateEntries(tree, model)) hash.update(`${mode} ${id} ${path}\n`);
	return `mle1:${hash.digest("hex")}`;
}
export { readTexts as i, stateEntries as n, readTree as r, stateDigest as t };
