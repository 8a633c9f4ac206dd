import { o as visible, s as cut } from "./quote-CTKWh60q.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { i as unmarked } from "./prose-BXUksnxk.js";
import { a as review, i as openCheckout, n as gather, o as rolesAsked, t as readyFor } from "./ready-for-Bdr6soxr.js";
import { n as valueOf, t as mapRead } from "./read-DBX-YYL1.js";
import { i as must } from "./git-CifWXSRI.js";
import { t as locate } from "./locate-DmzxCX7y.js";
import { i as tipOf, r as isShallow } from "./refs-B8FQxD7K.js";
import { a as settingsPath } from "./settings-CmvPAf4u.js";
import { n as counter, t as Usage } from "./io-CPidYqre.js";
import { t as readText } from "./read-text-B9Ie81tr.js";
import { resolve } from "node:path";
// src/reply/replay-terminal.ts
/** `mle-review replay`: how many changes would have been held and commented, by rule, with the loudest examples. */
function replayTerminal(report, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const { base, changes, counts, configuration, rules, skipped, described, notAsked } = report;
	const under = configuration === "tip" ? "under the configuration of today" : "each under the configuration of its time";
	const said = [
		[
			counts.held,
			"held",
			"red"
		],
		[
			counts.approval,
			"held until an approver’s review",
			"red"
		],
		[
			counts.undecided,
			"undecided",
			"yellow"
		],
		[
			counts.commented,
			"commented on",
			"yellow"
		],
		[
			counts.clean,
			"without a word",
			"green"
		]
	];
	const unasked = [`Rules of the compact were asked of ${described === 0 ? "no change" : `${described} of them`}: a description stands on GitHub, and in git only where a squash kept it.`, ...notAsked.length === 0 ? [] : [`Not asked, for git does not hold what they read: ${notAsked.join(", ")}.`]];
	return inLogLines([
		paint("bold", `The last ${changes} change${changes === 1 ? "" : "s"} of ${visible(base)}, ${under}, if models were enforced:`),
		...said.filter(([count]) => count > 0).map(([count, what, style]) => `  ${paint(style, String(count).padStart(4))} ${what}`),
		...rules.length === 0 ? [] : ["", ...table(rules)],
		...rules.flatMap((rule) => [
			"",
			paint("bold", rule.rule),
			...rule.examples.flatMap(({ commit, title, findings, path, line, message }) => [`  ${paint("dim", commit.slice(0, 7))} ${cut(visible(title), 70)}${findings > 1 ? paint("dim", ` (${findings} findings)`) : ""}`, ...wrap(`${place(path, line)}${unmarked(message)}`, wide - 4).map((text) => `    ${text}`)])
		]),
		...skipped.length === 0 ? [] : ["", ...skipped.map((it) => paint("dim", `skipped ${it.commit.slice(0, 7)}: ${visible(it.why)}`))],
		"",
		...unasked.flatMap((it) => wrap(it, wide)).map((line) => paint("dim", line))
	]);
}
function table(rules) {
	const rows = rules.map(({ rule, severity, held, commented, findings }) => [
		String(held),
		String(commented),
		String(findings),
		severity,
		rule
	]);
	return columns([[
		"held",
		"commented",
		"findings",
		"",
		"rule"
	], ...rows], [
		0,
		1,
		2
	]).map((row) => `  ${row}`);
}
function place(path, line) {
	return path === null ? "" : `${visible(path)}${line === null ? "" : `:${line}`}  `;
}
// src/reply/replay.ts
const examples = 3;
/** A report's part in a replay: what would be read by somebody. What stood before is a note, and notes are not. */
function replayed({ commit, title }, report, described) {
	const findings = report.findings.filter(({ severity }) => severity === "E" || severity === "W");
	const holding = report.would === "hold" ? findings.filter(({ wouldHold }) => wouldHold) : [];
	const short = findings.map(({ rule, severity, place, message, wouldHold }) => ({
		rule,
		severity,
		place,
		message,
		wouldHold: wouldHold && report.would === "hold"
	}));
	return {
		commit,
		title,
		would: wouldOf(report, findings, holding),
		described,
		findings: short
	};
}
function wouldOf(report, findings, holding) {
	if (holding.length > 0) return holding.every(({ settledBy }) => settledBy === "approval") ? "approval" : "held";
	if (report.would === "undecided") return "undecided";
	return findings.length > 0 ? "commented" : "clean";
}
/** Counts over all changes, and by rule: what holds most first. */
function replaySums(all) {
	const counts = {
		held: 0,
		approval: 0,
		undecided: 0,
		commented: 0,
		clean: 0
	};
	for (const { would } of all) counts[would] += 1;
	const rules = [...new Set(all.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].map((rule) => ruleSums(rule, all)).toSorted((a, b) => b.held - a.held || b.commented - a.commented || (a.rule < b.rule ? -1 : 1));
	return {
		changes: all.length,
		counts,
		described: all.filter(({ described }) => described).length,
		rules
	};
}
function ruleSums(rule, all) {
	const said = all.map(({ commit, title, findings }) => ({
		commit,
		title,
		mine: findings.filter((it) => it.rule === rule)
	})).filter(({ mine }) => mine.length > 0);
	const holds = said.filter(({ mine }) => mine.some(({ wouldHold }) => wouldHold));
	const loudest = said.toSorted((a, b) => Number(holds.includes(b)) - Number(holds.includes(a)) || b.mine.length - a.mine.length);
	return {
		rule,
		severity: said.some(({ mine }) => mine.some(({ severity }) => severity === "E")) ? "E" : "W",
		held: holds.length,
		commented: said.length - holds.length,
		findings: said.reduce((sum, { mine }) => sum + mine.length, 0),
		examples: loudest.slice(0, examples).map(({ commit, title, mine }) => {
			const first = mine.find(({ wouldHold }) => wouldHold) ?? mine[0];
			const place = first?.place;
			return {
				commit,
				title,
				findings: mine.length,
				path: place !== void 0 && "path" in place ? place.path : null,
				line: place?.is === "line" ? place.fileLine : null,
				message: first?.message ?? ""
			};
		})
	};
}
// src/world/checkout/merged.ts
/** The newest changes of a branch's first-parent history, newest first. `shallow`: what is older is not in this clone. */
async function mergedChanges(dir, { base, last, env }) {
	const { objects } = await locate(dir, env);
	const { ref, commit: tip } = await tipOf(objects, base);
	return {
		ref,
		tip,
		changes: (await must(objects, [
			"log",
			"--first-parent",
			"--format=%H%x00%P%x00%cI%x00%s",
			`--max-count=${last}`,
			tip,
			"--"
		])).toString().split("\n").flatMap((line) => {
			const [commit = "", parents = "", at = "", title = ""] = line.split("\0");
			const parent = parents.split(" ")[0] ?? "";
			return parent === "" ? [] : [{
				commit,
				parent,
				at,
				title
			}];
		}),
		shallow: await isShallow(objects)
	};
}
// src/world/with-settings.ts
/** A repository whose every commit has this configuration (null: none), as if nobody had ever edited it. */
function withSettings(repository, settings) {
	return {
		...repository,
		tree: async (commit) => mapRead(await repository.tree(commit), (tree) => configured(tree, settings)),
		changes: async (from, to) => mapRead(await repository.changes(from, to), (all) => all.filter(({ path, before }) => path !== ".github/mle-review.yml" && before !== ".github/mle-review.yml"))
	};
}
function configured(tree, settings) {
	const own = Object.assign(Object.create(null), tree);
	if (settings === null) delete own[settingsPath];
	else own[settingsPath] = settings;
	return own;
}
/** What a commit has for a configuration. */
async function settingsAt(repository, commit) {
	return mapRead(await repository.tree(commit), (tree) => Object.hasOwn(tree, ".github/mle-review.yml") ? tree[".github/mle-review.yml"] ?? null : null);
}
// src/world/replay.ts
/** Changes read at a time: git's runs are processes of their own. */
const atOnce = 3;
/** Reviews the merged changes of a branch as they came in, and sums up. Nothing is checked out, written or run. */
async function replay(options, rulebook) {
	const { dir, base, last, asOfThen, env, done = () => void 0 } = options;
	const { ref, tip, changes, shallow } = await mergedChanges(dir, {
		base,
		last,
		env
	});
	const asked = {
		...rulebook,
		rules: rulebook.rules.filter((rule) => !reads(rule, unknown))
	};
	const outcomes = [];
	let next = 0;
	let finished = 0;
	async function lane() {
		for (let at = next++; at < changes.length; at = next++) {
			const change = changes[at];
			outcomes[at] = await one(change, tip, options, asked).catch((error) => error.message);
			finished += 1;
			done(finished, changes.length);
		}
	}
	await Promise.all(Array.from({ length: atOnce }, lane));
	const skipped = outcomes.flatMap((it, i) => {
		const { commit = "", title = "" } = changes[i] ?? {};
		return typeof it === "string" ? [{
			commit,
			title,
			why: it
		}] : [];
	});
	const told = outcomes.filter((it) => typeof it !== "string");
	const notAsked = rulebook.rules.filter((rule) => reads(rule, unknown)).map(({ page }) => page.id);
	return {
		base: ref,
		tip,
		configuration: asOfThen ? "as-of-then" : "tip",
		...replaySums(told),
		skipped,
		notAsked,
		shallow
	};
}
/** What no clone holds: results of contracts, and whom GitHub knows. */
const unknown = ["contract", "handles"];
function reads({ detector }, names) {
	return detector.reads.some((name) => names.includes(name));
}
async function one(change, tip, { dir, asOfThen, organisation, env }, rulebook) {
	const sides = {
		base: change.parent,
		head: change.commit
	};
	using checkout = await openCheckout(dir, {
		...sides,
		env,
		...organisation === void 0 ? {} : { organisation }
	});
	const settings = asOfThen ? null : await settingsAt(checkout, tip);
	if (settings?.is === "unreadable") throw new Error(settings.why);
	const repository = settings === null ? checkout : withSettings(checkout, valueOf(settings));
	const evidence = await gather(repository, {
		asOf: new Date(change.at).toISOString(),
		roles: rolesAsked(rulebook)
	});
	if (evidence.changes.is === "unreadable") throw new Error(evidence.changes.why);
	await readyFor(evidence);
	const described = evidence.compact.is !== "absent";
	return replayed(change, review(evidence, described ? rulebook : withoutDescription(rulebook)), described);
}
/** Descriptions stand on GitHub: without one there is nothing to ask these rules of. */
function withoutDescription(rulebook) {
	return {
		...rulebook,
		rules: rulebook.rules.filter((rule) => !reads(rule, ["compact"]))
	};
}
// src/world/commands/replay.ts
/** `mle-review replay`: what the rules would have said of the changes that were merged. Always exit 0: it judges no change. */
async function replayCommand(options, io, rulebook) {
	const { repo, base, asOfThen = false, organisation, format } = options;
	const last = Number(options.last);
	if (!Number.isInteger(last) || last < 1) throw new Usage(`--last ${options.last} is no number of changes; write it as --last 50`);
	using progress = counter(io, "Replaying");
	const given = {
		...base === void 0 ? {} : { base },
		...organisation === void 0 ? {} : { organisation: readText(organisation, io) }
	};
	const { shallow, ...report } = await replay({
		dir: resolve(io.cwd, repo),
		last,
		asOfThen,
		env: io.env,
		done: progress.tell,
		...given
	}, rulebook);
	progress[Symbol.dispose]();
	io.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : replayTerminal(report, {
		paint: io.paint,
		width: io.width
	}));
	if (shallow && report.changes < last) io.err("note: this clone is shallow: git fetch --unshallow brings the older changes\n");
	return 0;
}
export { replayCommand };
