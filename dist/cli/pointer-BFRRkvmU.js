import { s as parseYaml } from "./slice-oPHFedWp.js";
// src/read/workflow.ts
/**
* What of a workflow decides whether mle-review runs and how: its triggers, rights and environment, and the jobs that name it, as
* canonical text. null: it does not run mle-review. A text that is no workflow is its own part.
*/
function reviewingPart(text) {
	if (!/mle-review/i.test(text)) return null;
	const { value, issues } = parseYaml(text);
	if (issues.length > 0 || !isMap$1(value) || !isMap$1(value.jobs)) return text;
	const jobs = Object.entries(value.jobs).filter(([, job]) => /mle-review/i.test(JSON.stringify(job) ?? ""));
	if (jobs.length === 0) return null;
	const { jobs: _, name: __, ...rest } = value;
	return canonical({
		...rest,
		jobs: Object.fromEntries(jobs)
	});
}
/** Whether all that a workflow does with mle-review is to run contracts: it judges nothing, and says nothing on a pull request. */
function onlyRunsContracts(text) {
	const { value } = parseYaml(text);
	const steps = (isMap$1(value) && isMap$1(value.jobs) ? Object.values(value.jobs) : []).filter((job) => /mle-review/i.test(JSON.stringify(job) ?? "")).map((job) => (isMap$1(job) && Array.isArray(job.steps) ? job.steps : []).filter(usesUs));
	return steps.length > 0 && steps.every((of) => of.length > 0 && of.every(({ with: inputs }) => isMap$1(inputs) && /^contract(?:-needed)?$/.test(String(inputs.command))));
}
function usesUs(step) {
	return isMap$1(step) && /mle-review/i.test(`${step.uses ?? ""} ${step.run ?? ""}`);
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON with sorted keys, so that the order of lines in a file counts for nothing. */
function canonical(value) {
	return JSON.stringify(value, (_key, it) => isMap$1(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => a < b ? -1 : 1)) : it);
}
// src/read/pointer.ts
/** Longest text that Git LFS takes for a pointer. */
const pointerBytes = 1024;
/** Reads a Git LFS pointer; null where the text is none. */
function readLfsPointer(text) {
	if (text.length > 1024 || !/^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\/v1\r?\n/.test(text)) return null;
	const oid = /^oid (sha256:[0-9a-f]{64})\r?$/m.exec(text)?.[1];
	const size = /^size (\d{1,18})\r?$/m.exec(text)?.[1];
	return oid === void 0 || size === void 0 ? null : {
		oid,
		size: Number(size)
	};
}
/** Outputs that a `.dvc` file records; empty where it records none that we know. */
function readDvc(text) {
	return outsOf(parseYaml(text).value);
}
/** Outputs of every stage of a `dvc.lock`, in its present form (`schema: '2.0'`, stages below `stages`) or its first. */
function readDvcLock(text) {
	const lock = parseYaml(text).value;
	const stages = isMap(lock) ? isMap(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap((stage) => outsOf(stage));
}
/** What the stage of a `dvc.lock` was made of that made this file, its path as the lock writes it; empty where none did. */
function dvcDependencies(text, made) {
	const lock = parseYaml(text).value;
	const stages = isMap(lock) ? isMap(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap((stage) => outsOf(stage).some(({ path }) => path === made) ? outsOf(stage, "deps") : []);
}
function outsOf(value, key = "outs") {
	const listed = isMap(value) ? value[key] : null;
	if (!Array.isArray(listed)) return [];
	return listed.flatMap((out) => {
		if (!isMap(out) || typeof out.path !== "string") return [];
		const hash = [
			"md5",
			"etag",
			"checksum"
		].find((name) => typeof out[name] === "string" && out[name] !== "");
		return hash === void 0 ? [] : [{
			path: out.path,
			digest: `${hash}:${String(out[hash])}`
		}];
	});
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { readLfsPointer as a, reviewingPart as c, readDvcLock as i, pointerBytes as n, canonical as o, readDvc as r, onlyRunsContracts as s, dvcDependencies as t };
