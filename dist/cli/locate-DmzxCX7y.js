import { a as objectsOf, n as gitIn, t as CheckoutError } from "./git-CifWXSRI.js";
import { createHash } from "node:crypto";
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
export { locate as t };
