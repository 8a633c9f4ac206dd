import { l as settings, t as inState } from "./model-files-CuHRasKW.js";
import { t as mapRead } from "./read-D2rlqDsf.js";
import { d as limits } from "./json-ClpgcrTD.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { a as objectsOf, c as readStrictly, i as must, n as gitIn, r as lastLine, s as lineOf, t as CheckoutError } from "./git-CKi3Sw0V.js";
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
// src/world/checkout/refs.ts
/** What `--head` says for the files as they lie in the folder, committed or not. */
const workTree = "WORKTREE";
/** Names tried for `--base`, in this order. */
const usualBases = [
	"refs/remotes/origin/HEAD",
	"refs/heads/main",
	"refs/heads/master",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master"
];
/** The commit that a name stands for; null: none. A name that git could take for an option is refused. */
async function commitOf(git, name) {
	if (name.startsWith("-") || /[\0\n]/.test(name)) throw new CheckoutError(`"${name}" is no name of a commit.`);
	const { code, stdout } = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]);
	return code === 0 ? stdout.toString().trim() : null;
}
/** Base and head as asked for, or the first of the usual bases that exists, and HEAD: one run of git where both are there and related. */
async function comparedOf(git, asked) {
	const { ref, name } = asked.base === void 0 ? await usualBase(git) : {
		ref: asked.base,
		name: asked.base
	};
	const at = await atOnce(git, name, asked.head ?? "HEAD");
	if (at !== null) return {
		ref,
		...at
	};
	const base = await known(git, name, "--base");
	const head = await headOf(git, asked.head);
	return {
		ref,
		base,
		head,
		mergeBase: await mergeBaseOf(git, base, head)
	};
}
/** The tip of the base branch: as asked for, or the first of the usual ones that exists. */
async function tipOf(git, asked) {
	const { ref, name } = asked === void 0 ? await usualBase(git) : {
		ref: asked,
		name: asked
	};
	return {
		ref,
		commit: await known(git, name, "--base")
	};
}
/** What `base...head` stands for; null where git has to be asked one by one what is amiss. */
async function atOnce(git, base, head) {
	if ([base, head].some((name) => name === "" || /^-|\.\.|[\0\n]/.test(name))) return null;
	const { code, stdout } = await git([
		"rev-parse",
		"--revs-only",
		`${base}^{commit}...${head}^{commit}`
	]);
	const [headCommit = "", baseCommit = "", excluded = ""] = stdout.toString().split("\n");
	if (code !== 0 || !excluded.startsWith("^")) return null;
	return {
		base: baseCommit,
		head: headCommit,
		mergeBase: excluded.slice(1)
	};
}
async function headOf(git, asked = "HEAD") {
	if (asked !== "HEAD") return known(git, asked, "--head");
	const commit = await commitOf(git, "HEAD");
	if (commit === null) throw new CheckoutError("This repository has no commit yet: there is nothing to review.");
	return commit;
}
async function mergeBaseOf(git, base, head) {
	const { code, stdout, stderr } = await git([
		"merge-base",
		base,
		head
	]);
	const found = stdout.toString().trim();
	if (code === 0 && found !== "") return found;
	if (code > 1) throw new CheckoutError(`git could not compare ${base} with ${head}: ${stderr.trim()}`);
	if (await isShallow(git)) throw new CheckoutError("This clone is shallow, and the commit from which the branch left its base is not in it: fetch the whole history (git fetch --unshallow; for actions/checkout, fetch-depth: 0).");
	throw new CheckoutError("The head and the base have no common commit: name the branch it was made from with --base.");
}
async function isShallow(git) {
	return (await must(git, ["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
}
async function known(git, name, option) {
	const commit = await commitOf(git, name);
	if (commit !== null) return commit;
	const mend = await isShallow(git) ? "this clone is shallow: fetch it first (fetch-depth: 0)." : "fetch it, or see git branch --all.";
	throw new CheckoutError(`${option} ${name}: no such commit here; ${mend}`);
}
/** The first of the usual bases that exists, `origin/HEAD` by the branch it points to. */
async function usualBase(git) {
	const out = await must(git, [
		"for-each-ref",
		"--format=%(refname)%00%(symref)",
		...usualBases
	]);
	const refs = new Map(out.toString().split("\n").map((line) => [line.split("\0")[0] ?? "", line.split("\0")[1] ?? ""]));
	const name = usualBases.find((it) => refs.has(it));
	if (name === void 0) throw new CheckoutError("There is no origin/HEAD, main or master to compare with: name the base branch with --base.");
	return {
		ref: (refs.get(name) || name).replace(/^refs\/(heads|remotes)\//, ""),
		name
	};
}
// src/world/checkout/locate.ts
/** Finds the repository that a folder belongs to, with git's own check of who owns it. */
async function locate(dir, env) {
	const here = gitIn(dir, env);
	const found = await here([
		"rev-parse",
		"--show-object-format",
		"--absolute-git-dir"
	]);
	if (found.code !== 0) throw new CheckoutError(found.stderr.includes("dubious ownership") ? found.stderr.trim() : `${dir} is in no git repository.`);
	const [, format = "", gitDir = ""] = /^([^\n]*)\n(.*)\n$/s.exec(found.stdout.toString()) ?? [];
	const emptyTree = createHash(format === "sha256" ? "sha256" : "sha1").update("tree 0\0").digest("hex");
	return {
		objects: objectsOf(gitDir, env, emptyTree),
		objectsUnder: (more) => objectsOf(gitDir, env, emptyTree, more),
		async root() {
			const top = await here(["rev-parse", "--show-toplevel"]);
			return top.code === 0 ? top.stdout.toString().replace(/\n$/, "") : null;
		}
	};
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
// src/read/settings.ts
/** The configuration, strictly. Every mistake is named at once. */
function readSettings(text, from) {
	return mapRead(readWrittenSettings(text, from), ({ value }) => value);
}
/** The same, with what was written kept apart from what is a default. */
function readWrittenSettings(text, from) {
	return readStrictly(text, from, {
		schema: settings,
		empty: "the configuration is empty or no map; it needs at least `version: 1` and `models:`.",
		reason: "invalid-settings",
		further: strayPaths
	});
}
/** Paths and globs that could never match: they count from the repository's root, with forward slashes. */
function strayPaths({ models }, root) {
	return Object.entries(models).flatMap(([id, model]) => [
		"paths",
		"depends_on",
		"prompts",
		"artifact",
		"metrics",
		"gates",
		"production",
		"contract",
		"data_contract",
		"ledger"
	].flatMap((key) => [model[key] ?? []].flat().flatMap((path, i) => {
		if (typeof path !== "string" || !/^(\.{0,2}\/|[A-Za-z]:\\)|(^|\/)\.\.(\/|$)/.test(path)) return [];
		const at = Array.isArray(model[key]) ? [
			"models",
			id,
			key,
			i
		] : [
			"models",
			id,
			key
		];
		return [{
			line: lineOf(root, at),
			what: `models.${id}.${key}: \`${path}\` must count from the repository's root, without a leading ./ or / and without \`..\`.`
		}];
	})));
}
export { readTree as a, locate as c, isShallow as d, tipOf as f, stateEntries as i, commitOf as l, readBlobs as m, readWrittenSettings as n, readTexts as o, workTree as p, stateDigest as r, ObjectReader as s, readSettings as t, comparedOf as u };
