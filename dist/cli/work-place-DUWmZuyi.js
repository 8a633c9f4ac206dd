import { t as Usage } from "./io-CPidYqre.js";
import { i as must, n as gitIn, t as CheckoutError } from "./git-CifWXSRI.js";
import { t as locate } from "./locate-DmzxCX7y.js";
import { basename, join } from "node:path";
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
// src/weigh/remote.ts
/** The repository that a remote's address names: https, ssh or scp-like; null: none that has an owner and a name. */
function remoteOf(address) {
	const [, host = "", path = ""] = /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?\/(.+)$/.exec(address.trim()) ?? /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(address.trim()) ?? [];
	const steps = path.replace(/\/+$/, "").replace(/\.git$/, "").split("/").filter((step) => step !== "");
	const [owner, name, more] = steps;
	if (owner === void 0 || name === void 0 || more !== void 0 || !steps.every((step) => /^[\w.-]+$/.test(step))) return null;
	return {
		host,
		owner,
		name
	};
}
// src/world/start/work-place.ts
/** The work tree that a folder belongs to. */
async function workPlace(dir, env) {
	const root = await (await locate(dir, env).catch((error) => {
		if (error instanceof CheckoutError && error.message.endsWith("is in no git repository.")) throw new Usage(`${dir} is in no git repository; run it where the model is kept, or make one: git init`);
		throw error;
	})).root();
	if (root === null) throw new Usage(`${dir} is a bare repository, and files are written into a work tree; clone it first`);
	const git = gitIn(root, env);
	const remote = remoteOf(await said(git, [
		"remote",
		"get-url",
		"origin"
	]));
	return {
		root,
		name: remote?.name ?? basename(root),
		remote,
		branch: await mainBranch(git)
	};
}
/** The branch that changes go to, as far as this clone knows. */
async function mainBranch(git) {
	const origin = await said(git, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]);
	if (origin !== "") return origin.replace(/^origin\//, "");
	for (const name of ["main", "master"]) if ((await git([
		"show-ref",
		"--verify",
		"--quiet",
		`refs/heads/${name}`
	])).code === 0) return name;
	return await said(git, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]) || "main";
}
async function said(git, args) {
	const { code, stdout } = await git(args);
	return code === 0 ? stdout.toString().trim() : "";
}
export { listFiles as n, workPlace as t };
