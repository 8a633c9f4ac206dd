import { H as weighModelContract, Q as quote, Y as runtimePin, Z as inLog, a as gather, b as targetOf, r as listed, t as choices, tn as providerNames, tt as visible, xn as plainPath, y as Misuse } from "./inputs-B4uqEMWj.js";
import { h as listed$1, l as unboundWords, o as isOfOtherBase, t as withContractResults } from "./contract-results-xcrkS7ab.js";
import { t as githubRepository } from "./repository-BY_e6wgL.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { normalize } from "node:path/posix";
// src/reply/contract-need.ts
/** What is to be run and what is used again, a line each. */
function needLines(needs) {
	if (needs.length === 0) return ["This change touches no model with a contract: nothing is to be run."];
	return needs.map((need) => inLog(visible(needWords(need))));
}
/** The same in a job summary. */
function needSummary(lines) {
	return `### Contracts\n\n${lines.map((line) => `- ${quote(line)}\n`).join("")}`;
}
function needWords(need) {
	const on = need.device === "any" ? "" : ` on ${need.device}`;
	if (need.is === "needed") return `${need.at}${on}: to be run, for ${need.why}.`;
	const since = need.run.time === void 0 ? "" : ` of ${need.run.time}`;
	return `${need.at}${on}: not run again. The result${since} passes, and all that it rests on is as it was.`;
}
// src/world/contract/run-limit.ts
/** A day: what nobody waits for is no limit. */
const mostSeconds = 86400;
const raised = {
	contract: "raise limits.total_seconds, or ask for less",
	runner: "raise this runner's total-seconds, or ask for less"
};
/** The smaller of what a contract asks for and what the machine's owner grants, from now on. */
function runLimit(contract, runner) {
	const seconds = Math.min(contract ?? runner ?? 1800, runner ?? Infinity);
	const by = seconds === runner ? "runner" : "contract";
	const end = performance.now() + seconds * 1e3;
	const outOfTime = {
		is: "out-of-time",
		why: `The ${seconds} s of the whole run were over; ${raised[by]}.`
	};
	return {
		over: () => performance.now() < end ? null : outOfTime,
		async within(work) {
			const { promise, resolve } = Promise.withResolvers();
			const timer = setTimeout(() => resolve(outOfTime), Math.max(0, end - performance.now()));
			try {
				return await Promise.race([work, promise]);
			} finally {
				clearTimeout(timer);
			}
		}
	};
}
// src/world/action/contract-inputs.ts
/** Reads the inputs of these commands, strictly. */
function readContractInputs(runner) {
	const oneOf = choices(runner);
	return {
		contracts: runner.input("contract").split("\n").map((line) => line.trim()).filter((line) => line !== "").map(within),
		providers: providersIn(runner.input("provider")),
		runner: oneOf("runner", [
			"shared",
			"dedicated",
			""
		]) || "shared",
		runtime: runner.input("runtime") || null,
		totalSeconds: secondsIn(runner.input("total-seconds")),
		output: runner.input("output") || null
	};
}
function within(path) {
	const plain = normalize(path);
	if (!plain.startsWith("/") && plain !== ".." && !plain.startsWith("../")) return plain;
	throw new Misuse(`The input \`contract\` names ${path}; write a path inside the repository, from its root.`);
}
function secondsIn(text) {
	if (text === "") return void 0;
	const seconds = Number(text);
	if (seconds > 0 && seconds <= 86400) return seconds;
	throw new Misuse(`The input \`total-seconds\` is "${text}"; write a number of seconds above 0, at most ${mostSeconds}.`);
}
function providersIn(text) {
	const known = listed(text.replaceAll(",", " ")).map((name) => {
		const found = providerNames.find((it) => it === name.toLowerCase());
		if (found === void 0) throw new Misuse(`The input \`provider\` names "${name}"; it must be among ${providerNames.join(", ")}.`);
		return found;
	});
	return [...new Set(known)];
}
// src/weigh/contract-need.ts
/**
* What of the contracts of touched models must be run, and what earlier results already hold: fresh as the review means it, and all
* that was asked passed. What failed or could not be tried is run again, and so is what was compared with another model of base.
*/
function contractNeeds(evidence, { contracts, providers }, pinned) {
	return evidence.models.flatMap((model) => {
		const tree = model.contractTree.head;
		if (tree === null || contracts.length > 0 && !contracts.includes(tree.at)) return [];
		const { head } = model.contract;
		const weigh = (results) => weighModelContract(model, {
			...evidence,
			contracts: results
		}, pinned);
		const weighed = weigh(evidence.contracts);
		if (weighed === null) {
			if (head.is !== "unreadable") return [];
			return [{
				at: tree.at,
				device: "any",
				is: "needed",
				why: head.why
			}];
		}
		const required = weighed.devices.filter((it) => it.required).map(({ device }) => device);
		return (providers.length === 0 || required.includes("any") ? required : providers).map((device) => {
			const why = whyNeeded(weighed, device, model);
			if (why !== null) return {
				at: tree.at,
				device,
				is: "needed",
				why
			};
			const runs = weighed.devices.find((it) => it.device === device)?.runs ?? [];
			const alone = (value) => weigh([{
				is: "read",
				value,
				from: {
					path: "",
					commit: null,
					id: null
				}
			}]);
			const run = runs.find((it) => whyNeeded(alone(it), device, model) === null);
			if (run === void 0) return {
				at: tree.at,
				device,
				is: "needed",
				why: "no one result holds all checks"
			};
			return {
				at: tree.at,
				device,
				is: "held",
				run
			};
		});
	});
}
/** Why nobody can tell from this evidence that a run is not needed; null: all was read. */
function whyUnsure({ settings, headSettings, changes, blind, pull }, contracts) {
	if (pull.fork) return "results of a fork are not used again";
	for (const [what, read] of [["configuration", settings], ["list of changed files", changes]]) if (read.is !== "read") return read.is === "unreadable" ? read.why : `there is no ${what} on base`;
	const [left] = blind;
	if (left !== void 0) return `${left.what}: ${left.why}`;
	const models = [settings, headSettings].flatMap((it) => it.is === "read" ? Object.values(it.value.models) : []);
	const known = new Set(models.flatMap(({ contract }) => contract === void 0 ? [] : [plainPath(contract)]));
	const strange = contracts.filter((at) => !known.has(at));
	return strange.length === 0 ? null : `no model of the configuration has the contract ${listed$1(strange, 3)}`;
}
function whyNeeded(weighed, name, model) {
	const device = weighed?.devices.find((it) => it.device === name);
	if (weighed === null || device === void 0 || device.is === "none") return weighed?.unread[0]?.why ?? "there is no result";
	if (device.is !== "fresh") return listed$1(device.unbound.map(unboundWords), 3);
	const [unread] = weighed.unread;
	if (unread !== void 0) return unread.why;
	if (device.missing.length > 0) return `the result says nothing of ${listed$1(device.missing, 3)}`;
	const classes = new Set(device.runs.map((run) => run.device.class));
	if (weighed.deaths.some((it) => classes.has(it.device))) return "the model's process died";
	const open = weighed.checks.filter((check) => classes.has(check.device) && check.holds && check.status !== "pass");
	if (open.length > 0) return `${listed$1(open.map(({ id, status }) => `${id} says ${status}`), 3)}`;
	return device.runs.some((run) => isOfOtherBase(run, model)) ? "base's model is another one than the result was compared with" : null;
}
// src/world/action/earlier-results.ts
/** Looks through GitHub's API for results that stand for another run: those that the review would take, of this repository's own branches. */
async function earlierResults({ runner, env, now, octokitFor, patience }, asked) {
	const unknown = (why) => ({
		is: "unknown",
		why
	});
	if (Number(env.GITHUB_RUN_ATTEMPT || 1) > 1) return unknown("somebody asked for this run again");
	const token = runner.input("token");
	if (token === "") return unknown("the input `token` is empty");
	try {
		const target = targetOf(env);
		if ("run" in target) return unknown("a `workflow_run` brings no change of its own");
		if ("closed" in target) return unknown("the pull request is closed");
		const orgToken = runner.input("org-token");
		const outside = orgToken === "" ? {} : { octokit: octokitFor(orgToken) };
		const repository = githubRepository(octokitFor(token), target, {
			context: null,
			patience,
			outside
		});
		const evidence = await gather(repository, { asOf: now().toISOString() });
		const unsure = whyUnsure(evidence, asked.contracts);
		if (unsure !== null) return unknown(unsure);
		return {
			is: "known",
			needs: contractNeeds(await withContractResults(evidence, repository, target, { workflow: ownWorkflow(env) }), asked, runtimePin)
		};
	} catch (error) {
		return unknown(error.message);
	}
}
/** `.github/workflows/gpu.yml`, of `acme/fraud/.github/workflows/gpu.yml@refs/pull/1/merge`. */
function ownWorkflow({ GITHUB_WORKFLOW_REF: ref, GITHUB_REPOSITORY: repository }) {
	const path = ref?.split("@")[0] ?? "";
	return path.startsWith(`${repository}/`) ? path.slice(`${repository}/`.length) : void 0;
}
// src/world/action/result-files.ts
/** A file for the result of each contract on each device; the contract's name is a part of it where there are several. */
function resultFiles(wanted, output, temp) {
	if (output !== null && wanted.length > 1) throw new Misuse("The input `output` names one file, and several results are asked for: leave it out, or give each its own step.");
	const several = new Set(wanted.map(({ at }) => at)).size > 1;
	const slug = (text) => text.replace(/[^A-Za-z0-9]+/g, "-");
	return wanted.map((it) => {
		const name = several ? `${slug(it.device)}-${slug(it.at.replace(/\.\w+$/, ""))}` : slug(it.device);
		return {
			...it,
			file: output ?? join(temp ?? ".", `contract-report-${name}.json`)
		};
	});
}
/** Writes a result, and the folders to it. */
function writeResult(file, run) {
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
	} catch (error) {
		throw new Misuse(`The result cannot be written: ${error.message}. Give the input \`output\` a path that this job may write.`);
	}
}
export { runLimit as a, readContractInputs as i, writeResult as n, needLines as o, earlierResults as r, needSummary as s, resultFiles as t };
