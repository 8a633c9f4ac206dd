import { a as settingsPath } from "./settings-CmvPAf4u.js";
import { l as editJson, u as parseJsonTree, v as valueAt } from "./slice-oPHFedWp.js";
import { t as readSettings } from "./settings-BD8fCh0k.js";
import { t as inState } from "./model-files-Dohkfi05.js";
import { a as ObjectReader, i as readTexts, n as stateEntries, r as readTree, t as stateDigest } from "./state-B33JmcMp.js";
import { i as must, n as gitIn, t as CheckoutError } from "./git-CifWXSRI.js";
import { t as locate } from "./locate-DmzxCX7y.js";
import { t as commitOf } from "./refs-B8FQxD7K.js";
import { resolve } from "node:path";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
// src/world/stamp.ts
/** Writes into a metrics file which state of the model its numbers belong to. Refuses while files of the model are uncommitted. */
async function stamp(dir, { file, model, commit = "HEAD", env = process.env }) {
	const located = await locate(dir, env);
	const git = located.objects;
	const id = await commitOf(git, commit);
	if (id === null) throw new CheckoutError(`${commit}: no such commit here.`);
	const tree = await readTree(git, id, id);
	if (tree.is !== "read") throw new CheckoutError(tree.is === "absent" ? `${commit} has no files.` : tree.why);
	const entry = tree.value[settingsPath];
	using objects = new ObjectReader(git);
	const named = modelOf((entry ? await readTexts(objects, [{
		commit: id,
		path: settingsPath,
		entry
	}], () => id, { bytes: 0 }) : /* @__PURE__ */ new Map()).get(`${id}:${settingsPath}`), model, commit);
	if (stateEntries(tree.value, named.settings).length === 0) throw new CheckoutError(`No file of ${commit} matches the paths of ${named.id}.`);
	const root = await located.root();
	const dirty = root === null ? [] : await uncommitted(root, env, named.settings);
	if (dirty.length > 0) {
		const names = dirty.slice(0, 5).join(", ");
		throw new CheckoutError(`Files of ${named.id} are not committed, so no commit holds their state: ${names}${dirty.length > 5 ? ", …" : ""}. Commit them first.`);
	}
	const made = {
		model: named.id,
		state: stateDigest(tree.value, named.settings),
		commit: id
	};
	return {
		file: write(file, made),
		stamp: made,
		elsewhere: elsewhere(root, file, named.settings)
	};
}
function elsewhere(root, file, { metrics }) {
	if (root === null || metrics === void 0) return null;
	const named = resolve(root, metrics);
	return existsSync(named) && realpathSync(named) === realpathSync(file) ? null : metrics;
}
function modelOf(text, asked, commit) {
	if (text === void 0) throw new CheckoutError(`${commit} has no ${settingsPath}: a stamp needs to know the model's paths.`);
	const read = text.is === "read" ? readSettings(text.value, text.from) : text;
	if (read.is !== "read") throw new CheckoutError(read.is === "absent" ? `${settingsPath} is empty.` : read.why);
	const ids = Object.keys(read.value.models);
	const id = asked ?? (ids.length === 1 ? ids[0] : void 0);
	const settings = id !== void 0 && Object.hasOwn(read.value.models, id) ? read.value.models[id] : void 0;
	if (id !== void 0 && settings !== void 0) return {
		id,
		settings
	};
	throw new CheckoutError(`${asked === void 0 ? "Say which model with --model" : `There is no model ${asked}`}; ${settingsPath} has: ${ids.join(", ")}.`);
}
async function uncommitted(root, env, settings) {
	return (await must(gitIn(root, env), [
		"status",
		"--porcelain=v1",
		"-z",
		"--untracked-files=all",
		"--no-renames"
	])).toString().split("\0").map((record) => record.slice(3)).filter((path) => path !== "" && inState(settings, path));
}
/** Our own format takes the stamp itself, its layout and numbers untouched; any other file gets one beside it. */
function write(file, made) {
	if (!existsSync(file)) throw new CheckoutError(`${file} is not there: write the metrics first.`);
	const text = readFileSync(file, "utf8");
	const { node, issues } = file.endsWith(".json") ? parseJsonTree(text) : {
		node: null,
		issues: []
	};
	const syntax = issues.find(({ reason }) => reason === "syntax");
	if (syntax !== void 0) throw new CheckoutError(`${file}: ${syntax.why}`);
	const ours = node?.is === "map" && valueAt(node, "metrics")?.is === "map";
	const target = ours ? file : `${file}.stamp.json`;
	writeFileSync(target, ours ? editJson(text, ["stamp"], made) : `${JSON.stringify({
		version: 1,
		metrics: {},
		stamp: made
	}, null, 2)}\n`);
	return target;
}
// src/world/commands/stamp.ts
/** `mle-review stamp FILE --model ID`: says which state of the model the numbers belong to. */
async function stampCommand(file, { model, commit, repo, format }, io) {
	const { elsewhere, ...written } = await stamp(resolve(io.cwd, repo), {
		file: resolve(io.cwd, file),
		model,
		commit
	});
	io.out(format === "json" ? `${JSON.stringify(written, null, 2)}\n` : `${written.file}: ${written.stamp.state}\n`);
	if (elsewhere !== null) io.err(`note: the metrics of ${model} are ${elsewhere} in the configuration; no review reads a stamp of ${file}\n`);
	return 0;
}
export { stampCommand };
