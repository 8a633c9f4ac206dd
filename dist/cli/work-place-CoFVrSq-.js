import { n as gitIn, t as CheckoutError } from "./git-CifWXSRI.js";
import { t as locate } from "./locate-DmzxCX7y.js";
import { t as Usage } from "./io-CPidYqre.js";
import { basename } from "node:path";
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
export { workPlace as t };
