import { i as must, t as CheckoutError } from "./git-CifWXSRI.js";
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
export { usualBase as a, tipOf as i, comparedOf as n, workTree as o, isShallow as r, commitOf as t };
