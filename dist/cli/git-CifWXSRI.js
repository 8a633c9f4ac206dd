import { spawn } from "node:child_process";
import { join } from "node:path";
import { statSync } from "node:fs";
// src/world/checkout/git.ts
/** Bytes of an answer that is returned whole. A few folders that hold each other make a tree of billions of files. */
const mostBytes = 134217728;
/** A failure that says what to do next; doors print its message. */
var CheckoutError = class extends Error {
	name = "CheckoutError";
};
/** Nothing that a repository's configuration could start, and nothing that would fetch. */
const safeConfig = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.bigFileThreshold=8m",
	"core.quotePath=true",
	"diff.orderFile=/dev/null",
	"log.showSignature=false"
];
/** git in a folder. Only configuration and safety of the caller's `GIT_*` variables are kept; replaced objects, prompts, hooks and fetches are off. */
function gitIn(dir, env, always = {}) {
	const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || /^GIT_(CONFIG_|CEILING_|DISCOVERY_)/.test(name));
	const fixed = {
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_PAGER: "cat",
		LC_ALL: "C",
		LANGUAGE: ""
	};
	const options = safeConfig.flatMap((setting) => ["-c", setting]);
	const clean = {
		...Object.fromEntries(kept),
		...fixed,
		...always
	};
	const start = (args, more, limit) => spawn("git", [...options, ...args], {
		cwd: folder(dir),
		env: {
			...clean,
			...more
		},
		timeout: limit
	});
	const run = (args, { input, env: more, onChunk, limit } = {}) => new Promise((resolve, reject) => {
		const child = start(args, more, limit);
		const out = [];
		const err = [];
		let size = 0;
		let cut = false;
		child.on("error", (error) => {
			reject(new CheckoutError(error.code === "ENOENT" ? "git is not on the PATH: install it (Debian: apt-get install git)." : `git did not start: ${error.message}`));
		});
		child.stdout.on("data", (chunk) => {
			if (onChunk !== void 0) return onChunk(chunk);
			size += chunk.length;
			cut = size > mostBytes;
			if (cut) child.kill();
			else out.push(chunk);
		});
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input ?? "");
		child.on("close", (code) => {
			const stderr = Buffer.concat(err).toString();
			resolve({
				code: cut ? -1 : code ?? -1,
				stdout: Buffer.concat(out),
				stderr: cut ? "the answer is too long to be read" : stderr,
				cut
			});
		});
	});
	return Object.assign(run, { start });
}
/**
* git over an object database alone: no index, and its own folder for a work tree, so that no attribute of the files decides
* anything (nobody marks a file binary to keep it from review). `gitDir` was found by git itself, so its ownership check has passed.
*/
function objectsOf(gitDir, env, emptyTree, more = {}) {
	return gitIn(gitDir, env, {
		GIT_DIR: gitDir,
		GIT_WORK_TREE: gitDir,
		GIT_INDEX_FILE: join(gitDir, "mle-review-reads-no-index"),
		GIT_ATTR_SOURCE: emptyTree,
		...more
	});
}
/** Standard output of a command that has to succeed. */
async function must(git, args, input) {
	const result = await git(args, input);
	if (result.code !== 0) throw new CheckoutError(`git ${args[0]} failed: ${lastLine(result.stderr)}`);
	return result.stdout;
}
/** The sentence of git's error that matters, without its label. */
function lastLine(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? "no message").replace(/^(fatal|error): /, "");
}
function folder(dir) {
	if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new CheckoutError(`${dir} is no folder.`);
	return dir;
}
export { objectsOf as a, must as i, gitIn as n, lastLine as r, CheckoutError as t };
