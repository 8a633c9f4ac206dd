import { r as lastLine, t as CheckoutError } from "./git-CifWXSRI.js";
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
export { readBlobs as n, ObjectReader as t };
