import { y as limits } from "./slice-oPHFedWp.js";
import { t as inState } from "./model-files-Dohkfi05.js";
import { r as lastLine, t as CheckoutError } from "./git-CifWXSRI.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { createHash } from "node:crypto";
// src/world/checkout/blobs.ts
/** Bytes asked for at a time, so that memory stays bounded. */
const batchBytes = 33554432;
/** Reads blobs by object id, none over `cap` bytes and `room` in all; sizes are asked first, so that what is too large is never loaded. */
async function readBlobs(objects, ids, cap, room = Number.POSITIVE_INFINITY) {
	const found = /* @__PURE__ */ new Map();
	const batches = [[]];
	let bytes = 0;
	let left = room;
	for (const { id, type, size } of await objects.sizes(ids)) if (type === "missing") found.set(id, { is: "missing" });
	else if (type !== "blob") found.set(id, {
		is: "no-blob",
		type
	});
	else if (size > cap) found.set(id, {
		is: "too-large",
		size
	});
	else if (size > left) found.set(id, { is: "too-much" });
	else {
		left -= size;
		if (bytes + size > batchBytes) {
			batches.push([]);
			bytes = 0;
		}
		bytes += size;
		batches.at(-1)?.push(id);
	}
	for (const batch of batches) for (const { id, bytes } of await objects.contents(batch)) found.set(id, {
		is: "blob",
		bytes
	});
	return found;
}
// src/world/checkout/object-reader.ts
/** Objects of one repository. Two runs of `git cat-file` stay open for all questions; disposing ends them. */
var ObjectReader = class {
	checks;
	batches;
	constructor(git) {
		this.checks = new CatFile(git, "--batch-check");
		this.batches = new CatFile(git, "--batch");
	}
	/** Type and size of each, in the order asked; no content is loaded. */
	sizes(ids) {
		return this.checks.ask(ids);
	}
	/** The content of each too: ask only for what `sizes` found small enough. */
	contents(ids) {
		return this.batches.ask(ids);
	}
	[Symbol.dispose]() {
		this.checks.end();
		this.batches.end();
	}
};
/** One `git cat-file`, started at the first question. While nobody asks it keeps this process from nothing. */
var CatFile = class {
	git;
	form;
	child = null;
	questions = [];
	head = "";
	body = null;
	constructor(git, form) {
		this.git = git;
		this.form = form;
	}
	ask(ids) {
		if (ids.length === 0) return Promise.resolve([]);
		return new Promise((resolve, reject) => {
			this.child ??= this.start();
			this.child.ref();
			this.questions.push({
				ids,
				answers: [],
				resolve,
				reject
			});
			this.child.stdin.write(`${ids.join("\n")}\n`);
		});
	}
	end() {
		this.child?.ref();
		this.child?.stdin.end();
		this.child = null;
	}
	start() {
		const child = this.git.start(["cat-file", this.form]);
		const err = [];
		for (const pipe of [
			child.stdin,
			child.stdout,
			child.stderr
		]) pipe.unref();
		child.stdout.on("data", (chunk) => this.take(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.stdin.on("error", () => {});
		child.on("error", (error) => this.fail(child, error.message));
		child.on("close", () => this.fail(child, lastLine(Buffer.concat(err).toString())));
		return child;
	}
	/** Nobody waits for an answer that will not come; the next question starts git anew. */
	fail(child, why) {
		if (this.child !== null && this.child !== child) return;
		this.child = null;
		this.head = "";
		this.body = null;
		for (const { reject } of this.questions.splice(0)) reject(new CheckoutError(`git cat-file failed: ${why}`));
	}
	take(chunk) {
		for (let at = 0; at < chunk.length;) {
			if (this.body !== null) {
				const part = chunk.subarray(at, at + this.body.left);
				at += part.length;
				this.body.parts.push(part);
				this.body.left -= part.length;
				if (this.body.left === 0) this.close();
				continue;
			}
			const end = chunk.indexOf(10, at);
			this.head += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
			if (end === -1) return;
			at = end + 1;
			this.open();
		}
	}
	/** `<id> <type> <size>`, or `<id> missing`; a line break ends the content that follows. */
	open() {
		const [, type = "missing", size = "0"] = this.head.split(" ");
		this.head = "";
		const object = {
			id: this.asked(),
			type,
			size: Number(size),
			bytes: Buffer.alloc(0)
		};
		if (this.form === "--batch" && type !== "missing") this.body = {
			object,
			parts: [],
			left: object.size + 1
		};
		else this.answer(object);
	}
	close() {
		const { object, parts } = this.body ?? {
			object: null,
			parts: []
		};
		this.body = null;
		if (object !== null) this.answer({
			...object,
			bytes: Buffer.concat(parts, object.size)
		});
	}
	asked() {
		const [question] = this.questions;
		return question?.ids[question.answers.length] ?? "";
	}
	answer(object) {
		const [question] = this.questions;
		question?.answers.push(object);
		if (question === void 0 || question.answers.length < question.ids.length) return;
		this.questions.shift();
		if (this.questions.length === 0) this.child?.unref();
		question.resolve(question.answers);
	}
};
// src/world/checkout/texts.ts
/** Texts of files by `${commit}:${path}`, each object read once. Links are never followed. `spent` counts bytes over a whole review. */
async function readTexts(objects, wants, commitOf, spent) {
	const blobs = await readBlobs(objects, [...new Set(wants.filter(({ entry }) => isFile(entry)).map(({ entry }) => entry.id))], limits.textBytes, limits.totalTextBytes - spent.bytes);
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
export { ObjectReader as a, readTexts as i, stateEntries as n, readBlobs as o, readTree as r, stateDigest as t };
