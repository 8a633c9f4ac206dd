import { t as toolVersion } from "./tool-ZxGOhm9l.js";
import { n as worst, t as verdicts } from "./verdict-DLJRPo-K.js";
import { _ as strictObject, a as array, d as literal, g as record, l as int, o as boolean, p as number, r as _enum, v as string, y as union } from "./schemas-BPYhEU5I.js";
import { a as partOf, c as modelSettings, d as severities, f as compactFields, i as owns, n as isCode, o as plainPath, r as isTameGlob, s as extendsPattern, t as inState, u as settingsPath } from "./model-files-CuHRasKW.js";
import { n as valueOf$1, t as mapRead } from "./read-D2rlqDsf.js";
import { a as filesBehind, i as contractFiles } from "./contract-run-CAjob4nY.js";
import { a as readFrontMatter, r as readCompact } from "./stale-DIw3-O-4.js";
import { d as limits, l as textOf$1, n as parseJsonTree, o as nodeAt, u as valueAt } from "./json-ClpgcrTD.js";
import { t as localImports } from "./local-imports-QOSbI97U.js";
import { i as parseYamlTree, r as parseYaml } from "./slice-Drh5knLQ.js";
import { C as nodesIn, M as readScript, N as isMlCode, S as plainName, _ as itemsOf, a as readType, b as isTeam, c as givenOf, d as nodeOf, f as placeOf, g as readBlock, h as sentencesOf, i as annotationOf, j as dataTypes, k as sensitiveColumns, l as lastName, m as plainWords, n as modelChange, o as typeOf, p as sourceOf, r as stepsBetween, s as argument, t as changesModel, u as lineAt, v as pairsIn, w as undeclared, x as peopleAmong, y as termOf } from "./model-change-Bs8k5e-N.js";
import { n as nearest, r as nearestFew } from "./nearest-DDMI6zNl.js";
import { a as modelKind, c as documentsOf, d as applies, f as inLanes, i as effectiveMode, l as queriesOf, n as judgeModel, o as judged, r as perModel, s as changedSides, u as programsOf } from "./read-text-CM3KJItr.js";
import { a as runRule, f as fingerprinter, l as fill, o as byWeight, p as readProgram, s as configured } from "./prose-uYtngsO-.js";
import { n as whyUnreadable, t as readMetrics } from "./metrics-2Jfgm3bx.js";
import { c as readStrictly, i as must, n as gitIn, o as keysAt, r as lastLine, s as lineOf, t as CheckoutError } from "./git-CKi3Sw0V.js";
import { t as readContract } from "./contract-CnS1oOAy.js";
import { a as underAllowance, i as standingAllowances, r as mayBeAllowed, t as allowanceOf } from "./allowed-y-g1EzgO.js";
import { n as readInlineGates, t as readGates } from "./gates-Dl8e6m86.js";
import { i as allowances, n as idleAllowances, o as together$1, r as unknownAllowances, t as findSecrets } from "./secrets-DlFQjmTL.js";
import { a as readTree, c as locate, d as isShallow, l as commitOf, m as readBlobs, n as readWrittenSettings, o as readTexts, p as workTree, r as stateDigest, s as ObjectReader, u as comparedOf } from "./settings-DOyLbvGf.js";
import { join, resolve } from "node:path";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename as basename$1, dirname as dirname$1, join as join$1, relative as relative$1 } from "node:path/posix";
// src/judge/approvals.ts
/** Approvals that count: by a listed approver, or a member of a listed team, who may write, of the current head, and not by the author. */
function countedApprovals(evidence) {
	if (evidence.approvals.is !== "read" || evidence.settings.is !== "read") return [];
	const listed = peopleAmong(evidence.settings.value.approvers, evidence.teams);
	const author = evidence.pull.author === null ? null : plainName(evidence.pull.author);
	return evidence.approvals.value.filter(({ login, commit, mayWrite }) => commit === evidence.pull.head && mayWrite && plainName(login) !== author && listed.has(plainName(login)));
}
// src/judge/assumptions.ts
/** Fields that the author set aside with a reason (`n/a: …`), where a model's compact is judged: an answer that the reviewers take on trust. */
function assumptions({ compact, pull }, models) {
	if (!models.some(({ kind }) => kind === "behaviour" || kind === "refresh") || pull.bot || compact.is !== "read") return [];
	const { fields } = compact.value;
	return compactFields.flatMap(({ key, label }) => {
		const field = fields[key];
		return field?.state === "not-applicable" ? [{
			field: label,
			text: field.value,
			line: field.line
		}] : [];
	});
}
// src/judge/coverage.ts
/** All that rules which search can say. */
const noneFound = "none found by these rules";
/** The twelve review lines: *present* only when every applicable rule ran and was clean. */
function coverage(rulebook, outcomes) {
	return rulebook.checklist.map((line) => {
		const { key, tasks, silence } = line;
		const told = stateOf(line, rulebook, outcomes);
		if (told.state !== "present" || silence === void 0) return {
			key,
			line: line.line,
			tasks,
			...told
		};
		return {
			key,
			line: silence,
			tasks,
			state: "present",
			why: noneFound
		};
	});
}
function stateOf(line, rulebook, outcomes) {
	const ids = rulebook.rules.filter(({ page }) => page.checklist === line.key).map(({ page }) => page.id);
	const asked = outcomes.filter(({ rule }) => ids.includes(rule));
	const unshipped = line.needs.filter((id) => !rulebook.rules.some(({ page }) => page.id === id));
	const found = asked.filter((outcome) => outcome.is === "found");
	if (found.length > 0) return {
		state: "missing",
		why: unique(found.map(({ rule }) => rule)).join(", ")
	};
	const unread = asked.filter((outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive");
	if (unread.length > 0) return {
		state: "not-checked",
		why: `${together$1(unique(unread.map(({ rule }) => rule))).join(", ")} could not run`
	};
	const clean = asked.filter(({ is }) => is === "clean");
	const ran = clean.filter(({ rule }) => line.needs.length === 0 || line.needs.includes(rule));
	const switchedOff = asked.filter((outcome) => outcome.is === "off" && outcome.why === "configuration");
	if (switchedOff.length > 0) return {
		state: "not-checked",
		why: `switched off: ${unique(switchedOff.map(({ rule }) => rule)).join(", ")}`
	};
	if (ran.length === 0 && asked.some((outcome) => outcome.is === "off" && outcome.why === "not-asked")) return {
		state: "not-checked",
		why: (line.needs.length > 0 ? line.needs : ids).every(ofContracts) ? "no result of an inference contract tells it" : "no gate asks for it"
	};
	if (clean.length === 0 && asked.length > 0) return {
		state: "not-applicable",
		why: ""
	};
	if (unshipped.length > 0) return {
		state: "not-checked",
		why: "no rule for all of it in this version"
	};
	return {
		state: ran.length > 0 ? "present" : "not-applicable",
		why: ""
	};
}
/** The ten tasks, from the lines that name them: missing beats not checked beats present. */
function taskStates(lines) {
	const order = [
		"missing",
		"not-checked",
		"present",
		"not-applicable"
	];
	return unique(lines.flatMap(({ tasks }) => tasks)).sort().map((task) => ({
		task,
		state: order.find((state) => lines.some((line) => line.tasks.includes(task) && line.state === state)) ?? "not-applicable"
	}));
}
/** Rules that only a contract and its results can answer. */
function ofContracts(id) {
	return /^(?:contract|artifact)\//.test(id);
}
function unique(values) {
	return [...new Set(values)];
}
// src/weigh/declared-columns.ts
/**
* Columns that a model's data contract says what they are; null where there is none. What base says stands beside what head says: a change
* that takes a column out of the contract hides nothing, and one that names it is believed.
*/
function declaredColumns({ dataContract }) {
	const both = [dataContract.base, dataContract.head].flatMap((side) => valueOf$1(side) ?? []);
	const made = {
		time: both.flatMap(({ time, label }) => [...time?.value ?? [], ...label.time === null ? [] : [label.time.value]]).filter(isColumn),
		entity: both.flatMap(({ entity }) => entity?.value ?? []),
		target: both.flatMap(({ label }) => label.column === null ? [] : [label.column.value]),
		sensitive: [...new Set(both.flatMap(sensitiveColumns))],
		split: both.map(({ split }) => policyOf(split?.value.policy)).find((policy) => policy !== null) ?? undeclared.split
	};
	return both.length === 0 ? null : made;
}
/** A moment may be told in words. */
function isColumn(name) {
	return /^[\w.]+$/.test(name);
}
function policyOf(policy) {
	if (policy === void 0) return null;
	return /\btime|temporal|chronolog/i.test(policy) ? "time" : /\bgroup|entity/i.test(policy) ? "group" : null;
}
// src/judge/declared-by.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** What data contracts declare, by the paths of one side: the first model's that owns the file and has a contract. */
function declaredBy({ sources, models }, side) {
	const paths = sources.flatMap(({ side: of, path, headPath }) => of === side ? [{
		path,
		headPath
	}] : []);
	return Object.fromEntries(paths.flatMap(({ path, headPath }) => {
		const [columns] = models.flatMap((model) => owns(model.settings, headPath) ? columnsOf(model) ?? [] : []);
		return columns === void 0 ? [] : [[path, columns]];
	}));
}
function columnsOf(model) {
	const found = known$2.get(model);
	if (found !== void 0) return found;
	const made = declaredColumns(model);
	known$2.set(model, made);
	return made;
}
// src/judge/formatted-only.ts
/** Marks what statements prove that this change wrote another way and no more: it stood before, whatever its lines look like now. */
function formattedOnly({ change }, changes) {
	const same = new Set(change.cosmetic);
	const kept = change.dataContract.length === 0 && changes.every(({ path, before }) => same.has(path) || !(isCode(path) || isCode(before)));
	return (sighting) => kept && sighting.chain?.every(({ path }) => same.has(path)) ? {
		...sighting,
		standing: true
	} : sighting;
}
// src/judge/with-allowances.ts
function allowedBy(sides, approvals) {
	const of = ({ programs }) => programs.filter(({ role }) => role === "changed").flatMap(allowances);
	const head = of(sides.head);
	return {
		head,
		stands: head.length === 0 ? /* @__PURE__ */ new Set() : standingAllowances(head, of(sides.base)),
		approvedBy: approvals[0]?.login ?? null
	};
}
/** What one rule came to, with what comments allow; comments of it that allow nothing are told, where the rule could be asked. */
function withAllowances(rule, all, { head, stands, approvedBy }) {
	const mine = mayBeAllowed(rule) ? head.filter((one) => one.rule === rule.page.id) : [];
	if (mine.length === 0) return all;
	const used = /* @__PURE__ */ new Set();
	const judged = all.map((it) => {
		const findings = it.findings.map((finding) => {
			const allowance = allowanceOf(finding, mine);
			if (allowance === null) return finding;
			used.add(allowance);
			return underAllowance(finding, allowance, stands.has(allowance), approvedBy);
		});
		return {
			...it,
			findings
		};
	});
	const idle = judged.every(({ outcome }) => outcome.is === "clean" || outcome.is === "found" && outcome.undecided.length === 0) ? idleAllowances(mine.filter((one) => !used.has(one)), stands) : [];
	return judged.map((it, i) => i === 0 ? {
		...it,
		findings: [...it.findings, ...idle]
	} : it);
}
// src/judge/judge-sources.ts
/** Asks every rule that reads code or documents, on both sides; what the merge base had already is standing. */
function judgeSources(evidence, rulebook, head, approvals = []) {
	const sides = {
		base: programsOf(evidence, "base"),
		head
	};
	const comments = allowedBy(sides, approvals);
	const headPaths = new Map(evidence.sources.filter(({ side }) => side === "base").map(({ path, headPath }) => [path, headPath]));
	return rulebook.rules.filter((rule) => !perModel(rule)).flatMap((rule) => {
		const at = {
			rule: rule.page.id,
			model: null
		};
		if (isOff(rule, evidence)) return [{
			outcome: {
				...at,
				is: "off",
				why: "configuration"
			},
			findings: [],
			undecided: []
		}];
		const head = ask(rule, evidence, "head", sides.head, approvals);
		return withAllowances(rule, byOwner(rule, head, comparesItself(rule) ? nothing : ask(rule, evidence, "base", beside(head, sides.base)), evidence, {
			headPaths,
			approvals
		}), comments);
	});
}
const nothing = {
	is: "ran",
	sightings: [],
	not: []
};
/** Rules of the change itself see both sides at once: what they find is introduced. */
function comparesItself({ detector }) {
	const reads = detector.reads;
	return reads.includes("sides") || reads.includes("changes") && !reads.includes("programs");
}
/** Base's side of the files that head has something in: nothing else can be standing. */
function beside(head, base) {
	const told = head.is === "ran" ? head.sightings : [];
	const paths = new Set(told.flatMap(({ place, chain = [] }) => [..."path" in place ? [place.path] : [], ...chain.map(({ path }) => path)]));
	return {
		...base,
		modules: base.programs,
		programs: base.programs.filter(({ headPath }) => paths.has(headPath))
	};
}
function ask(rule, evidence, side, read, approvals = []) {
	const { secrets } = evidence;
	const inputs = {
		pull: evidence.pull,
		evidence,
		changes: valueOf$1(evidence.changes) ?? [],
		modules: read.modules ?? read.programs,
		queries: queriesOf(evidence, side),
		documents: documentsOf(evidence, side),
		get sides() {
			return changedSides(evidence);
		},
		approvals,
		declared: declaredBy(evidence, side),
		programs: read.programs.filter(({ role }) => (rule.detector.roles ?? ["changed"]).includes(role)),
		secrets: secrets.is === "read" ? secrets.value.filter((hit) => hit.side === side) : secrets
	};
	const said = runRule(rule, inputs);
	const readsPrograms = rule.detector.reads.includes("programs");
	if (said.is === "broken" || !readsPrograms) return said;
	return {
		...said,
		not: [...said.not, ...read.blind.map((why) => ({
			could: "not-judge",
			because: "blind",
			why
		}))]
	};
}
/** A finding belongs to the strictest model that owns its file; where none does, the rule says whether it may hold. */
function byOwner(rule, head, base, evidence, { headPaths, approvals }) {
	const headPath = (path) => headPaths.get(path) ?? path;
	const ownerOf = ({ place, file }) => "path" in place ? ownerOfPath(headPath(file ?? place.path), rule, evidence) : null;
	const sightings = head.is === "ran" ? head.sightings : [];
	const live = [...new Set([null, ...sightings.map(ownerOf)].filter((owner) => owner !== "excused"))].filter((owner) => !isOffFor(rule, owner, evidence));
	const asked = live.length > 0 ? live : [null];
	const judgedByOwner = asked.map((owner) => {
		const owned = sightings.filter((sighting) => ownerOf(sighting) === owner && live.includes(owner));
		const mine = owner === null ? owned : owned.map(formattedOnly(owner, valueOf$1(evidence.changes) ?? []));
		const stood = base.is === "ran" ? base.sightings.filter((sighting) => ownerOf(sighting) === owner) : [];
		const said = head.is === "broken" ? head : {
			...head,
			sightings: mine,
			not: owner === asked[0] ? head.not : []
		};
		const id = owner?.id ?? null;
		const standing = new Set(stood.map(fingerprinter(rule.page.id, id, headPath)));
		const context = {
			settings: valueOf$1(evidence.settings),
			model: id,
			impact: owner?.settings.impact ?? null,
			mayHold: owner === null ? rule.detector.unowned === "holds" && anyEnforced(evidence) : mayHold(owner, evidence.asOf),
			approvedBy: approvals[0]?.login ?? null
		};
		const result = judged(rule, said, mine.map(fingerprinter(rule.page.id, id, headPath)), standing, context);
		return evidence.models.some((model) => mayHold(model, evidence.asOf)) ? result : {
			...result,
			undecided: []
		};
	});
	const spoke = judgedByOwner.filter(({ outcome }) => outcome.is !== "clean");
	return spoke.length > 0 ? spoke : judgedByOwner.slice(0, 1);
}
/** Configuration turns a rule off for a model by its impact; the whole rule only where no model is left to ask it of. */
function isOff(rule, evidence) {
	return [null, ...evidence.models].every((owner) => isOffFor(rule, owner, evidence));
}
function isOffFor({ page }, owner, { settings }) {
	return configured(valueOf$1(settings), page, owner?.settings.impact ?? null) === "off";
}
/** null: no model owns the file. `excused`: its models are none the page speaks about. */
function ownerOfPath(path, rule, evidence) {
	const owners = evidence.models.filter((model) => owns(model.settings, path) && (!goesBack(model) || partOf(model.settings, path) !== null));
	if (owners.length === 0) return null;
	const asked = owners.filter(({ settings }) => applies(rule.page, settings) && inLanes(rule.page, settings));
	const order = [
		"observe",
		"comment",
		"enforce"
	];
	const strictness = (model) => order.indexOf(effectiveMode(model.settings, evidence.asOf));
	return asked.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? "excused";
}
function mayHold(model, asOf) {
	return effectiveMode(model.settings, asOf) === "enforce" && !goesBack(model);
}
/** A way back excuses what it restores; documents and tests beside it are no part of that. */
function goesBack(model) {
	return modelKind(model) === "rollback";
}
/** Whether any model of the repository, touched or not, may be held. */
function anyEnforced({ settings, asOf }) {
	return Object.values(valueOf$1(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) === "enforce");
}
// src/read/workflow.ts
/**
* What of a workflow decides whether mle-review runs and how: its triggers, rights and environment, and the jobs that name it, as
* canonical text. null: it does not run mle-review. A text that is no workflow is its own part.
*/
function reviewingPart(text) {
	if (!/mle-review/i.test(text)) return null;
	const { value, issues } = parseYaml(text);
	if (issues.length > 0 || !isMap$2(value) || !isMap$2(value.jobs)) return text;
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
	const steps = (isMap$2(value) && isMap$2(value.jobs) ? Object.values(value.jobs) : []).filter((job) => /mle-review/i.test(JSON.stringify(job) ?? "")).map((job) => (isMap$2(job) && Array.isArray(job.steps) ? job.steps : []).filter(usesUs));
	return steps.length > 0 && steps.every((of) => of.length > 0 && of.every(({ with: inputs }) => isMap$2(inputs) && /^contract(?:-needed)?$/.test(String(inputs.command))));
}
function usesUs(step) {
	return isMap$2(step) && /mle-review/i.test(`${step.uses ?? ""} ${step.run ?? ""}`);
}
function isMap$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON with sorted keys, so that the order of lines in a file counts for nothing. */
function canonical(value) {
	return JSON.stringify(value, (_key, it) => isMap$2(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => a < b ? -1 : 1)) : it);
}
// src/judge/mends-configuration.ts
/**
* Whether base's configuration, or the organisation's file that it names, has a mistake, and this change does nothing but write
* another: holding it would keep the repository held for ever.
*/
function mendsConfiguration(evidence) {
	const { settings, headSettings, changes } = evidence;
	return (settings.is === "unreadable" && settings.fault === "author" || namesAnother(evidence)) && headSettings.is === "read" && changes.is === "read" && changes.value.every(({ path, before }) => path === ".github/mle-review.yml" && before === ".github/mle-review.yml");
}
/** Another organisation's file is named, as a listed approver has seen; where the repository lists none, by that one line and no other. */
function namesAnother(evidence) {
	const { organisation, settings, headSettings } = evidence;
	if (organisation.is !== "unreadable" || organisation.fault !== "author") return false;
	if (settings.is !== "read" || headSettings.is !== "read" || settings.value.extends === headSettings.value.extends) return false;
	const rest = (of) => canonical({
		...of.value,
		extends: null
	});
	return settings.value.approvers.length > 0 ? countedApprovals(evidence).length > 0 : rest(settings) === rest(headSettings);
}
// src/judge/merge-same.ts
/** One finding for what holds of several models alike (a workflow edited, a severity lowered): said once, of none of them by name. */
function mergeSame(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = finding.place.is === "file" ? JSON.stringify([
			finding.rule,
			finding.place,
			finding.message
		]) : finding.fingerprint;
		const first = merged.get(key);
		if (first === void 0) merged.set(key, finding);
		else if (first.model !== finding.model) merged.set(key, {
			...strictest(first, finding),
			model: null
		});
		else merged.set(`${key}${merged.size}`, finding);
	}
	return [...merged.values()];
}
function strictest(a, b) {
	return {
		...a,
		holds: a.holds || b.holds,
		wouldHold: a.wouldHold || b.wouldHold,
		approvedBy: a.approvedBy === null ? null : b.approvedBy
	};
}
// src/weigh/locks.ts
/**
* The lock that covers a key of the organisation's file, if one does. A key is locked by its own name, said or not: what is not said
* keeps its default. A lock on a map locks what the map says and no more.
*/
function lockOn(locked, path, said) {
	return path.map((_, i) => path.slice(0, i + 1).join(".")).toReversed().find((name, i) => locked.includes(name) && (i === 0 || said)) ?? null;
}
const severityOrder = [
	"off",
	"N",
	"Q",
	"W",
	"E"
];
/** Whether one severity is above another, or the same. */
function asSevere(one, other) {
	return severityOrder.indexOf(one) >= severityOrder.indexOf(other);
}
/** What a model that writes nothing but its paths is set to. */
const unwritten = modelSettings.parse({ paths: ["**"] });
const orders = {
	mode: [
		"observe",
		"comment",
		"enforce"
	],
	stage: ["exploration", "production"],
	impact: [
		"low",
		"standard",
		"high"
	],
	strict: [false, true]
};
/** Whether a repository's value asks more than the organisation's: such a value stands even where the key is locked. Most keys have no order. */
function isStricter(key, repository, organisation) {
	const order = orders[key];
	if (order !== void 0) return order.indexOf(repository) > order.indexOf(organisation);
	return key === "enforce_from" && typeof repository === "string" && typeof organisation === "string" && repository < organisation;
}
// src/weigh/ruled.ts
/** Severities of a repository under its organisation's, for models of one impact. */
function ruled(own, organisation, impact) {
	const ofImpact = (impact === null ? void 0 : organisation.severities_by_impact[impact]) ?? {};
	const theirs = {
		...organisation.severities,
		...ofImpact
	};
	const severities = { ...theirs };
	const raised = {};
	const aside = [];
	for (const [rule, wanted] of Object.entries(own)) {
		const stands = Object.hasOwn(theirs, rule) ? theirs[rule] : void 0;
		const lock = lockOf(rule, organisation.locked, impact, Object.hasOwn(ofImpact, rule));
		if (lock === null || stands !== void 0 && asSevere(wanted, stands)) severities[rule] = wanted;
		else if (stands === void 0) raised[rule] = wanted;
		else aside.push({
			path: ["severities", rule],
			wanted,
			stands,
			lock
		});
	}
	return {
		severities,
		raised,
		aside
	};
}
/** A lock on `severities` covers every rule, said or not: the page's own severity is what stands then. */
function lockOf(rule, locked, impact, saidOfImpact) {
	return lockOn(locked, ["severities", rule], true) ?? (impact === null ? null : lockOn(locked, [
		"severities_by_impact",
		impact,
		rule
	], saidOfImpact));
}
// src/judge/overruled.ts
/** Severities below those of their rules' pages, where a lock lets them only be raised: what the organisation's file leaves to the pages. */
function overruledByPages(evidence, { rules }) {
	const base = valueOf$1(evidence.settings);
	const head = valueOf$1(evidence.headSettings) ?? base;
	const locked = valueOf$1(evidence.organisation)?.locked ?? [];
	const refused = (settings) => rules.flatMap(({ page }) => {
		const wanted = settings?.ruled?.none.raised[page.id];
		return wanted === void 0 || configured(settings, page, null) !== null ? [] : [{
			page,
			wanted
		}];
	});
	const before = new Map(refused(base).map(({ page, wanted }) => [page.id, wanted]));
	return refused(head).map(({ page, wanted }) => ({
		key: `severities.${page.id}`,
		wanted,
		stands: page.severity,
		lock: lockOf(page.id, locked, null, false) ?? "severities",
		from: base?.extends?.split("@")[0] ?? "",
		introduced: before.get(page.id) !== wanted
	}));
}
// src/judge/questions.ts
const impacts = [
	"high",
	"standard",
	"low"
];
/** At most three questions nobody asked, those of the models with the highest impact first. */
function questions(findings, rulebook, evidence) {
	const impactOf = (finding) => impacts.indexOf(evidence.models.find(({ id }) => id === finding.model)?.settings.impact ?? "low");
	return findings.filter(({ severity, standing }) => severity === "Q" && !standing).toSorted((a, b) => impactOf(a) - impactOf(b)).slice(0, limits.questions).map((finding) => {
		const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
		return {
			rule: finding.rule,
			model: finding.model,
			text: page?.asks ? fill(page.asks, finding.facts) : finding.message,
			fingerprint: finding.fingerprint
		};
	});
}
// src/judge/what-changed.ts
const dependencyFile = /(^|\/)(requirements[^/]*\.(txt|in|lock)|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(\.lock)?|environment\.ya?ml|conda-lock\.ya?ml|setup\.(py|cfg))$/;
/** What a reader wants to know first: data, features, label, configuration, dependencies, seed, code; production, base and head side by side. */
function whatChanged(model, changes) {
	const head = valueOf$1(model.metrics.head);
	const base = valueOf$1(model.metrics.base);
	const production = valueOf$1(model.production.base);
	const stated = (what, pick) => ({
		what,
		production: production && pick(production),
		base: base && pick(base),
		head: head && pick(head)
	});
	const files = (what, paths) => ({
		what,
		production: null,
		base: null,
		head: paths.length > 0 ? paths.join(", ") : null
	});
	const rows = [
		stated("data", ({ data }) => data.snapshot),
		stated("split", ({ data }) => data.split),
		stated("label", ({ data }) => data.label),
		features$1(base, head),
		stated("seed", ({ run }) => run.seed),
		model.change.config.length > 0 ? files("config", model.change.config) : stated("config", ({ run }) => run.config),
		files("dependencies", changes.map(({ path }) => path).filter((path) => dependencyFile.test(path))),
		files("code", [...model.change.code, ...model.change.dependencies.map((path) => `${path} (shared)`)]),
		{
			what: "artifact",
			production: null,
			base: model.artifact.base?.digest ?? null,
			head: model.artifact.head?.digest ?? null
		}
	];
	return {
		model: model.id,
		rows: rows.filter(({ production, base, head }) => production !== null || base !== null || head !== null)
	};
}
function features$1(base, head) {
	const before = base?.data.features ?? null;
	const after = head?.data.features ?? null;
	if (before === null || after === null) return {
		what: "features",
		production: null,
		base: null,
		head: null
	};
	const added = after.filter((name) => !before.includes(name));
	const removed = before.filter((name) => !after.includes(name));
	return {
		what: "features",
		production: null,
		base: `${before.length}`,
		head: `${after.length}`,
		added,
		removed
	};
}
// src/judge/without-organisation.ts
/** Whether a verdict is undecided for want of the organisation's file, and maybe of nothing else. */
function blindly(verdict, organisation) {
	return verdict === "undecided" && organisation.is === "unreadable";
}
/**
* A model that was judged without its organisation's file. That may have locked a mode, a severity or an approver, so what passed is
* undecided, whatever the mode; what holds is held all the same, and a way back passes.
*/
function underOrganisation$1(model, { organisation }) {
	if (organisation.is !== "unreadable" || model.kind === "rollback" || model.kind === "untouched" && model.would === "pass") return model;
	const { because: _, ...rest } = model;
	return {
		...rest,
		verdict: worst(model.verdict, "undecided"),
		would: worst(model.would, "undecided")
	};
}
// src/judge/review.ts
/** The review: evidence in, report out. No clock (the evidence says `asOf`), no network, no environment, no promise. */
function review(evidence, rulebook) {
	const approvals = countedApprovals(evidence);
	const ofModels = evidence.models.map((model) => judgeModel(evidence, model, rulebook, approvals));
	const programs = programsOf(evidence, "head");
	const ofSources = judgeSources(evidence, rulebook, programs, approvals);
	const models = ofModels.map((it) => underOrganisation$1(modelReport(it, ofSources), evidence));
	const results = [...ofModels.flatMap((it) => it.results), ...ofSources];
	const outcomes = results.map((it) => it.outcome);
	const findings = mergeSame(results.flatMap((it) => it.findings)).toSorted(byWeight);
	const lines = coverage(rulebook, outcomes);
	const changedPrograms = programs.programs.filter(({ role }) => role === "changed");
	const whole = verdictOf(evidence, models, ofSources, changedPrograms);
	const { pull } = evidence;
	const overruled = [...evidence.overruled, ...overruledByPages(evidence, rulebook)];
	return {
		version: 1,
		tool: {
			name: "mle-review",
			version: toolVersion
		},
		asOf: evidence.asOf,
		pull: {
			number: pull.number,
			repository: pull.repository,
			url: pull.url,
			baseRef: pull.baseRef,
			base: pull.base,
			head: pull.head,
			mergeBase: pull.mergeBase,
			draft: pull.draft,
			fork: pull.fork
		},
		...whole,
		conclusion: conclusion(whole.verdict, results),
		comment: valueOf$1(evidence.settings)?.comment ?? "findings",
		approvers: valueOf$1(evidence.settings)?.approvers ?? [],
		quiet: pull.draft || !(triesLock(overruled, evidence) || whole.verdict !== "not-applicable" && speaks(models, whole.verdict)),
		models,
		outcomes,
		findings,
		changed: evidence.models.map((model) => whatChanged(model, valueOf$1(evidence.changes) ?? [])),
		coverage: lines,
		tasks: taskStates(lines),
		assumptions: assumptions(evidence, models),
		questions: questions(findings, rulebook, evidence),
		overruled,
		blind: blindSpots$1(evidence, [...programs.unread, ...unknownAllowances(changedPrograms, rulebook)])
	};
}
function modelReport({ report, results }, sources) {
	const mine = [...results, ...sources.filter(({ outcome }) => outcome.model === report.id)];
	const shared = report.kind === "rollback" || report.kind === "untouched" ? [] : sources.filter(({ outcome }) => outcome.model === null);
	const undecided = [...mine, ...shared].some((it) => it.undecided.length > 0);
	const would = mine.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : undecided ? "undecided" : "pass";
	if (report.kind === "rollback") return {
		...report,
		verdict: "pass",
		because: "rollback",
		would: "pass"
	};
	if (would === "pass" || report.effectiveMode === "enforce") return {
		...report,
		verdict: would,
		would
	};
	return {
		...report,
		verdict: "pass",
		because: report.effectiveMode,
		would
	};
}
function verdictOf(evidence, models, sources, programs) {
	const { settings, changes, organisation } = evidence;
	if (mendsConfiguration(evidence)) return {
		verdict: "pass",
		because: "configuration",
		would: "pass"
	};
	if (settings.is === "unreadable") return {
		verdict: "undecided",
		because: "configuration",
		would: "undecided"
	};
	const said = sources.some((it) => it.findings.some((finding) => !finding.standing));
	const wouldOfSources = sources.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : "pass";
	const configured = settings.is === "read";
	if (configured && changes.is === "unreadable") return {
		verdict: "undecided",
		would: "undecided"
	};
	const judgedModels = models.filter((it) => it.kind !== "untouched" || it.would !== "pass");
	const holding = sources.some((it) => it.findings.some((finding) => finding.holds)) ? "hold" : "pass";
	if (judgedModels.length === 0) {
		if (!(said || programs.some(isMlCode))) return {
			verdict: "not-applicable",
			because: "nothing-of-ml",
			would: "not-applicable"
		};
		if (holding === "hold") return {
			verdict: "hold",
			would: "hold"
		};
		if (organisation.is === "unreadable") return {
			verdict: "undecided",
			because: "configuration",
			would: worst(wouldOfSources, "undecided")
		};
		return {
			verdict: "pass",
			because: configured ? "no-model-change" : "unconfigured",
			would: wouldOfSources
		};
	}
	const verdict = judgedModels.map((it) => it.verdict).reduce(worst, holding);
	const would = judgedModels.map((it) => it.would).reduce(worst, holding);
	const because = verdict === "pass" ? softest(judgedModels) : blindly(verdict, organisation) ? "configuration" : void 0;
	return {
		verdict,
		...because ? { because } : {},
		would
	};
}
/** Why a pass is one, where every model passed: a mode that does not hold, or a way back. */
function softest(models) {
	const reasons = models.map((it) => it.because);
	if (reasons.includes("observe")) return "observe";
	if (reasons.includes("comment")) return "comment";
	return reasons.every((reason) => reason === "rollback") ? "rollback" : void 0;
}
/** `action_required` when all that holds the change is something an approver can settle. */
function conclusion(verdict, results) {
	const holding = results.flatMap((it) => it.findings).filter((finding) => finding.holds);
	if (verdict === "hold" && holding.length > 0 && holding.every((finding) => finding.settledBy === "approval")) return "action_required";
	return verdicts[verdict].conclusion;
}
/** Somebody may be commented at: a change is held, or one of its models left "observe". */
function speaks(models, verdict) {
	return verdict === "hold" || verdict === "undecided" || models.some((it) => it.effectiveMode !== "observe" && it.kind !== "untouched");
}
/** The change writes against a lock, in a repository where some model left "observe": that is told though it has no effect. */
function triesLock(overruled, { settings, asOf }) {
	const models = Object.values(valueOf$1(settings)?.models ?? {});
	return overruled.some(({ introduced }) => introduced) && models.some((model) => effectiveMode(model, asOf) !== "observe");
}
function blindSpots$1(evidence, unread) {
	return [
		...[["the configuration", evidence.settings], ["the list of changes", evidence.changes]].flatMap(([what, read]) => read.is === "unreadable" ? [{
			what,
			why: read.why
		}] : []),
		...evidence.blind.map(({ what, why }) => ({
			what,
			why
		})),
		...unread
	];
}
// src/judge/roles-asked.ts
/** Which sources the rules read: gathering fetches no others. */
function rolesAsked({ rules }) {
	const asked = rules.flatMap(({ detector: { roles = ["changed"], reads } }) => reads.includes("modules") ? [...roles, "imported"] : roles);
	return [...new Set(asked)];
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/read/diff.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** One hunk header of a patch, or null where the line is none. With `-U0` it is a hunk already. */
function hunkHeader(line) {
	const found = header.exec(line);
	if (found === null) return null;
	const [, oldStart, oldLines = "1", newStart, newLines = "1"] = found;
	return {
		oldStart: Number(oldStart),
		oldLines: Number(oldLines),
		newStart: Number(newStart),
		newLines: Number(newLines)
	};
}
/** Edits after which two texts count as rewritten and no diff is attempted: bounds the work on hostile input. */
const mostEdits = 2e3;
/** Changed lines between two texts, as `git diff -U0` counts them; null when they differ too much to tell cheaply. */
function hunksBetween(before, after) {
	const [old, now] = [linesOf(before), linesOf(after)];
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
	const runs = new Runs();
	runs.kept(head);
	if (oldMiddle.length === 0 || newMiddle.length === 0) {
		runs.removed(oldMiddle.length);
		runs.added(newMiddle.length);
		return runs.done();
	}
	const parts = diffArrays(oldMiddle, newMiddle, { maxEditLength: mostEdits });
	if (parts === void 0) return null;
	for (const part of parts) if (part.removed) runs.removed(part.value.length);
	else if (part.added) runs.added(part.value.length);
	else runs.kept(part.value.length);
	return runs.done();
}
/** Lines with their ends, so that a missing newline at the end and CRLF count as differences, as in git. */
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Collects runs of removed and added lines into hunks as `git diff -U0` writes them. */
var Runs = class {
	hunks = [];
	old = 1;
	now = 1;
	oldLines = 0;
	newLines = 0;
	moveTo(old, now) {
		this.close();
		this.old = old;
		this.now = now;
	}
	removed(lines) {
		this.oldLines += lines;
		return lines;
	}
	added(lines) {
		this.newLines += lines;
		return lines;
	}
	kept(lines) {
		this.close();
		this.old += lines;
		this.now += lines;
	}
	close() {
		const { old, now, oldLines, newLines } = this;
		if (oldLines + newLines > 0) this.hunks.push({
			oldStart: oldLines === 0 ? old - 1 : old,
			oldLines,
			newStart: newLines === 0 ? now - 1 : now,
			newLines
		});
		this.old += oldLines;
		this.now += newLines;
		this.oldLines = 0;
		this.newLines = 0;
	}
	done() {
		this.close();
		return this.hunks;
	}
};
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
	const stages = isMap$1(lock) ? isMap$1(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap((stage) => outsOf(stage));
}
/** What the stage of a `dvc.lock` was made of that made this file, its path as the lock writes it; empty where none did. */
function dvcDependencies(text, made) {
	const lock = parseYaml(text).value;
	const stages = isMap$1(lock) ? isMap$1(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap((stage) => outsOf(stage).some(({ path }) => path === made) ? outsOf(stage, "deps") : []);
}
function outsOf(value, key = "outs") {
	const listed = isMap$1(value) ? value[key] : null;
	if (!Array.isArray(listed)) return [];
	return listed.flatMap((out) => {
		if (!isMap$1(out) || typeof out.path !== "string") return [];
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
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/world/checkout/line-heads.ts
/** Cuts a byte stream into lines and hands over the beginning of each: a minified file of one line costs no more than `keep` bytes. */
var LineHeads = class {
	/** Bytes of a line that are handed over; the rest is dropped. */
	keep = 65536;
	take;
	started = [];
	length = 0;
	constructor(take) {
		this.take = take;
	}
	push(chunk) {
		let from = 0;
		for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
			this.hold(chunk.subarray(from, end));
			this.end();
			from = end + 1;
		}
		if (from < chunk.length) this.hold(Buffer.from(chunk.subarray(from, Math.min(chunk.length, from + this.keep))));
	}
	end() {
		if (this.length === 0) return;
		const line = this.started.length === 1 ? this.started[0] : Buffer.concat(this.started);
		this.started = [];
		this.length = 0;
		if (line !== void 0) this.take(line.toString());
	}
	hold(bytes) {
		const room = this.keep - this.length;
		if (room <= 0) return;
		const part = bytes.subarray(0, room);
		this.started.push(part);
		this.length += part.length;
	}
};
// src/world/checkout/raw.ts
const statuses = {
	A: "added",
	M: "modified",
	D: "deleted",
	R: "renamed",
	C: "added",
	T: "type-changed"
};
/** Reads the fields of a raw line (`:100644 100644 <id> <id> R087`) and its one or two paths; null for a line that is none. */
function rawChange(fields, paths) {
	const [oldMode = "", newMode = "", oldId = "", newId = "", letters = ""] = fields.replace(/^:/, "").split(" ");
	const status = statuses[letters[0] ?? ""];
	const path = paths.at(-1);
	if (status === void 0 || path === void 0) return null;
	return {
		path,
		before: status === "renamed" ? paths[0] ?? path : path,
		status,
		base: entry$1(oldMode, oldId),
		head: entry$1(newMode, newId)
	};
}
/** Whether a raw record names two paths. */
function hasTwoPaths(fields) {
	return /[RC]\d*$/.test(fields);
}
function entry$1(mode, id) {
	return /^0+$/.test(mode) ? null : {
		mode,
		id,
		size: null
	};
}
const escapes = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
/** Takes git's C-style quotes off a path; a path without them comes back as it is. */
function unquote(path) {
	if (!path.startsWith("\"")) return path;
	const bytes = [];
	const body = path.slice(1, -1);
	for (let i = 0; i < body.length; i += 1) {
		const octal = /^\\([0-7]{3})/.exec(body.slice(i, i + 4))?.[1];
		if (octal !== void 0) {
			bytes.push(Number.parseInt(octal, 8));
			i += 3;
		} else if (body[i] === "\\") {
			i += 1;
			bytes.push(escapes[body[i] ?? ""] ?? body.charCodeAt(i));
		} else bytes.push(body.charCodeAt(i));
	}
	return Buffer.from(bytes).toString();
}
// src/world/checkout/changes.ts
/** Hunks of one file beyond which nobody reads them line by line: its lines are not told. */
const mostHunks = 2e4;
const asPlumbing = [
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--full-index",
	"--no-abbrev",
	"--submodule=short",
	"--ignore-submodules=none",
	"--diff-algorithm=default",
	"--indent-heuristic",
	"--inter-hunk-context=0",
	"-l1000"
];
/** What changed between two commits or trees: one run of git, its patch read for positions only. */
async function changesBetween(git, objects, from, to, commit) {
	const raw = [];
	const sections = [];
	const lines = new LineHeads((line) => {
		if (sections.length === 0 && line.startsWith(":")) {
			const [fields = "", ...paths] = line.split("	");
			const change = rawChange(fields, paths.map(unquote));
			if (change !== null) raw.push(change);
		} else if (line.startsWith("diff --git ")) {
			sections.push({
				binary: false,
				hunks: []
			});
			lines.keep = 200;
		} else if (line.startsWith("@@ ")) {
			const hunk = hunkHeader(line);
			const hunks = sections.at(-1)?.hunks;
			if (hunk !== null && hunks !== void 0 && hunks.length <= mostHunks) hunks.push(hunk);
		} else if (line.startsWith("Binary files ")) {
			const section = sections.at(-1);
			if (section !== void 0) section.binary = true;
		}
	});
	const result = await git([
		"diff-tree",
		"-r",
		"-M",
		"--raw",
		"-p",
		"-U0",
		...asPlumbing,
		from,
		to,
		"--"
	], { onChunk: (chunk) => lines.push(chunk) });
	lines.end();
	if (result.code !== 0) return {
		is: "unreadable",
		fault: "ours",
		reason: "diff-failed",
		why: `git could not compare ${from} with ${to}: ${lastLine(result.stderr)}. In a partial or shallow clone fetch the whole history first (fetch-depth: 0, no filter).`
	};
	return {
		is: "read",
		value: withSections(raw, sections, await pointersAmong$1(objects, raw)),
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
/** Joins what happened to each path with its part of the patch; both come in one order, a type change in two parts. */
function withSections(raw, sections, pointers) {
	const partsOf = ({ status }) => status === "type-changed" ? 2 : 1;
	const complete = raw.reduce((sum, change) => sum + partsOf(change), 0) === sections.length;
	let next = 0;
	return raw.map((change) => {
		const section = complete ? sections[next] : void 0;
		next += partsOf(change);
		const kind = kindOf$1(change, section, pointers);
		return {
			...change,
			kind,
			hunks: kind === "text" && change.status !== "type-changed" ? told(section) : null
		};
	});
}
function told(section) {
	return section === void 0 || section.hunks.length > mostHunks ? null : section.hunks;
}
function kindOf$1({ base, head }, section, pointers) {
	const entry = head ?? base;
	if (entry?.mode === "160000") return "submodule";
	if (entry?.mode === "120000") return "symlink";
	if (entry !== null && pointers.has(entry.id)) return "lfs";
	return section?.binary ? "binary" : "text";
}
/** Object ids, of those that changed, which hold a Git LFS pointer. */
async function pointersAmong$1(objects, raw) {
	const ids = raw.map(({ head, base }) => head ?? base).flatMap((entry) => entry?.mode.startsWith("100") ? [entry.id] : []);
	const blobs = await readBlobs(objects, [...new Set(ids)], pointerBytes);
	const found = /* @__PURE__ */ new Set();
	for (const [id, blob] of blobs) if (blob.is === "blob" && readLfsPointer(blob.bytes.toString("latin1")) !== null) found.add(id);
	return found;
}
// src/world/checkout/history.ts
/** Bytes of path names given to git as a filter; with more it lists all and we choose. */
const filterBytes = 65536;
/** What `paths` held along the first-parent history of `from`: its tree, undone one commit after the other. */
async function readHistory(git, from, tree, paths) {
	const commits = (await must(git, [
		"log",
		"--first-parent",
		"--format=%H %T",
		`--max-count=${limits.historyCommits + 1}`,
		from,
		"--"
	])).toString().trim().split("\n").map((line) => line.split(" "));
	const pairs = commits.slice(1).map(([, past], i) => `${commits[i]?.[1]} ${past}`);
	const options = [
		"diff-tree",
		"--stdin",
		"-r",
		"-z",
		"--raw",
		"--no-renames",
		"--no-abbrev",
		"--ignore-submodules=none",
		"--",
		...paths.reduce((sum, path) => sum + path.length, 0) < filterBytes ? paths : []
	];
	const out = await must(git, options, { input: `${pairs.join("\n")}\n` });
	const wanted = new Set(paths);
	const now = new Map(paths.map((path) => [path, tree[path] ?? null]));
	const states = [];
	const steps = stepsOf$1(out.toString());
	for (const [i, [commit = ""]] of commits.slice(1).entries()) {
		for (const [path, entry] of steps[i] ?? []) if (wanted.has(path)) now.set(path, entry);
		states.push({
			commit,
			entries: nullProto(now)
		});
	}
	return {
		is: "read",
		value: states,
		from: {
			path: "",
			commit: from,
			id: null
		}
	};
}
/** Per pair of trees, what each changed path held in the second. A pair begins with a line that names both. */
function stepsOf$1(out) {
	const steps = [];
	for (let at = 0; at < out.length;) {
		if (out[at] !== ":") {
			steps.push([]);
			at = endOf(out, "\n", at) + 1;
			continue;
		}
		const fields = out.slice(at, endOf(out, "\0", at));
		at += fields.length + 1;
		const paths = [];
		for (let i = 0; i < (hasTwoPaths(fields) ? 2 : 1); i += 1) {
			const end = endOf(out, "\0", at);
			paths.push(out.slice(at, end));
			at = end + 1;
		}
		const change = rawChange(fields, paths);
		if (change !== null) steps.at(-1)?.push([change.path, change.head]);
	}
	return steps;
}
function endOf(text, mark, from) {
	const end = text.indexOf(mark, from);
	return end === -1 ? text.length : end;
}
function nullProto(entries) {
	return Object.assign(Object.create(null), Object.fromEntries(entries));
}
// src/world/checkout/holds.ts
/** Milliseconds that a search through the history's contents may take. */
const searchLimit = 1e4;
/** Whether the base's history holds what a rollback plan names: a tag, a commit, a path, `commit:path`, or an LFS or DVC digest. */
async function holds(git, base, name) {
	const answer = (value) => ({
		is: "read",
		value,
		from: {
			path: name,
			commit: base,
			id: null
		}
	});
	if (name === "" || name.startsWith("-") || /[\0\n]/.test(name)) return answer(false);
	if (await isTag(git, name)) return answer(true);
	if (/^[0-9a-f]{7,64}$/.test(name) && await isPast(git, base, name)) return answer(true);
	if (await heldAt(git, base, name)) return answer(true);
	if (await run(git, [
		"log",
		"-1",
		"--format=%H",
		base,
		"--",
		name
	]) !== "") return answer(true);
	const digest = /^(?:(?:sha256|md5):)?([0-9a-f]{32}|[0-9a-f]{64})$/.exec(name)?.[1];
	if (digest !== void 0) {
		const { code, stdout } = await git([
			"log",
			"-1",
			"--format=%H",
			"-S",
			digest,
			base
		], { limit: searchLimit });
		if (code !== 0) return {
			is: "unreadable",
			fault: "ours",
			reason: "search-limit",
			why: `Searching the history for ${name} took too long; name a path or a tag instead.`
		};
		if (stdout.length > 0) return answer(true);
	}
	if (!await isShallow(git)) return answer(false);
	return {
		is: "unreadable",
		fault: "ours",
		reason: "shallow",
		why: `${name} is not in this shallow clone: fetch the whole history (fetch-depth: 0).`
	};
}
async function isTag(git, name) {
	return await commitOf(git, `refs/tags/${name.replace(/^(?:refs\/)?tags\//, "")}`) !== null;
}
async function isPast(git, base, name) {
	const commit = await commitOf(git, name);
	return commit !== null && (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	])).code === 0;
}
/** `commit:path` or `tag:path`. */
async function heldAt(git, base, name) {
	const [revision = "", path = ""] = name.split(/:(.*)/s);
	if (revision === "" || path === "") return false;
	const commit = await commitOf(git, revision);
	if (commit === null || (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	])).code !== 0) return false;
	return (await git([
		"cat-file",
		"-e",
		`${commit}:${path}`
	])).code === 0;
}
async function run(git, args) {
	const { code, stdout } = await git(args);
	return code === 0 ? stdout.toString().trim() : "";
}
// src/world/checkout/needs-the-app.ts
/** What a checkout says of a file in another repository: a clone does not hold it. */
function needsTheApp(at) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "needs-the-app",
		why: `\`extends\` needs the App, or the Action with \`org-token\`: a checkout does not hold ${nameOf(at)}, so nothing of it was applied. Here, hand it in with \`--organisation FILE\`.`
	};
}
/** The file as somebody handed it in, under the name that `extends` gives it. */
function handedIn(text, at) {
	return {
		is: "read",
		value: text,
		from: {
			path: nameOf(at),
			commit: null,
			id: null
		}
	};
}
function nameOf({ owner, repo, path, commit }) {
	return `${owner}/${repo}//${path}@${commit}`;
}
// src/world/checkout/said.ts
/** Bytes of a commit that is read as it lies there. */
const usual$1 = 262144;
/** Title and description of a change that no pull request describes: the message of its newest commit that is its own, no merge. */
async function saidOf(git, objects, mergeBase, head) {
	const tip = head === mergeBase ? null : await saidBy(objects, head);
	if (tip !== null) return tip;
	const log = async (...args) => (await must(git, [
		"log",
		"-1",
		"--format=%s%x00%b",
		...args,
		"--"
	])).toString();
	const own = await log("--no-merges", "--first-parent", `${mergeBase}..${head}`);
	const [title = "", body = ""] = own === "" ? [(await log(head)).split("\0")[0]] : own.split("\0");
	return {
		title: title.trim(),
		body: body.trim()
	};
}
/** The message of a plain commit in UTF-8; null for a merge and for all else that git itself had better read. */
async function saidBy(objects, commit) {
	const [known] = await objects.sizes([commit]);
	if (known?.type !== "commit" || known.size > usual$1) return null;
	const [object] = await objects.contents([commit]);
	const [, headers = "", message = ""] = /^(.*?)\n\n(.*)$/s.exec(object?.bytes.toString() ?? "") ?? [];
	const lines = headers.split("\n");
	if (lines.filter((line) => line.startsWith("parent ")).length !== 1 || lines.some((line) => line.startsWith("encoding "))) return null;
	const [, title = "", body = ""] = /^(.*?)(?:\n[^\S\n]*\n(.*))?$/s.exec(message.trim()) ?? [];
	return {
		title: title.split("\n").map((line) => line.trimEnd()).join(" "),
		body: body.trim()
	};
}
// src/world/checkout/work-tree.ts
/**
* Writes the folder's files, committed or not, into a tree without writing anything into the repository: index and objects are
* temporary. Ignored files are left out, and filters of the user's own configuration (Git LFS) run as `git add` runs them.
*/
async function writeWorkTree(git, root) {
	const folder = mkdtempSync(join(tmpdir(), "mle-review-"));
	const dispose = () => {
		process.off("exit", dispose);
		rmSync(folder, {
			recursive: true,
			force: true
		});
	};
	process.on("exit", dispose);
	try {
		const [objects, index] = await Promise.all([gitPath(git, root, "objects"), gitPath(git, root, "index")]);
		const env = {
			GIT_OBJECT_DIRECTORY: join(folder, "objects"),
			GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects)
		};
		mkdirSync(env.GIT_OBJECT_DIRECTORY);
		const withIndex = {
			...env,
			GIT_INDEX_FILE: join(folder, "index")
		};
		if (existsSync(index)) copyFileSync(index, withIndex.GIT_INDEX_FILE);
		await must(git, [
			"-c",
			"advice.addEmbeddedRepo=false",
			"add",
			"--all",
			"--",
			"."
		], { env: withIndex });
		return {
			tree: (await must(git, ["write-tree"], { env: withIndex })).toString().trim(),
			env,
			dispose
		};
	} catch (error) {
		dispose();
		throw error;
	}
}
async function gitPath(git, root, name) {
	return resolve(root, (await must(git, [
		"rev-parse",
		"--git-path",
		name
	])).toString().replace(/\n$/, ""));
}
/** One entry of a list that git splits at colons. */
function quoted(path) {
	return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
// src/world/checkout/checkout.ts
/** Opens a folder's repository by its objects: bare or not, nothing checked out, nothing of the head run, nothing written. */
async function openCheckout(dir, { base, head, env = process.env, organisation } = {}) {
	const located = await locate(dir, env);
	const compared = await comparedOf(located.objects, {
		base,
		head: head === "WORKTREE" ? void 0 : head
	});
	const { mergeBase } = compared;
	const files = head === "WORKTREE" ? await uncommitted(env, await located.root()) : null;
	const git = files === null ? located.objects : located.objectsUnder(files.env);
	const objects = new ObjectReader(git);
	const { title, body } = await saidOf(git, objects, mergeBase, compared.head);
	const idOf = (commit) => files !== null && commit === "WORKTREE" ? files.tree : commit;
	const named = (commit) => commit === "WORKTREE" ? null : commit;
	const trees = /* @__PURE__ */ new Map();
	const tree = (commit) => {
		const known = trees.get(commit) ?? readTree(git, idOf(commit), named(commit));
		trees.set(commit, known);
		return known;
	};
	const spent = { bytes: 0 };
	return {
		pull: async () => ({
			number: null,
			repository: null,
			url: null,
			title: files === null ? title : "Uncommitted changes",
			body,
			author: null,
			bot: false,
			draft: false,
			fork: false,
			baseRef: compared.ref,
			base: compared.base,
			head: files === null ? compared.head : workTree,
			mergeBase,
			door: "local"
		}),
		tree,
		async changes(from, to) {
			for (const side of await Promise.all([tree(from), tree(to)])) if (side.is !== "read") return side;
			return changesBetween(git, objects, idOf(from), idOf(to), named(to));
		},
		texts: (wants) => readTexts(objects, wants, ({ commit }) => named(commit), spent),
		history: async (from, paths) => {
			const start = await tree(from);
			return start.is === "read" ? readHistory(git, from, start.value, paths) : start;
		},
		holds: (name) => holds(git, compared.base, name),
		outside: async (at) => organisation === void 0 ? needsTheApp(at) : handedIn(organisation, at),
		teams: async () => ({}),
		approvals: async () => ({ is: "absent" }),
		handles: async () => ({ is: "absent" }),
		[Symbol.dispose]: () => {
			objects[Symbol.dispose]();
			files?.dispose();
		}
	};
}
async function uncommitted(env, root) {
	if (root === null) throw new CheckoutError("--head WORKTREE needs a work tree, and this repository is bare.");
	return writeWorkTree(gitIn(root, env), root);
}
// src/world/gather/blind.ts
/** What was left out of the evidence as a whole, and why. */
async function blindSpots(store, commits, { organisation, teams, refused }) {
	const unread = (await Promise.all([...new Set(Object.values(commits))].map(async (commit) => ({
		commit,
		tree: await store.tree(commit)
	})))).flatMap(({ commit, tree }) => tree.is === "unreadable" ? [{
		...tree,
		what: `the files of ${commit}`
	}] : []);
	const globs = refused.map((id) => ({
		is: "unreadable",
		fault: "ours",
		reason: "glob-refused",
		what: `the new model ${id}`,
		why: `a glob of ${id} is too involved to take from an unmerged configuration: at most two * in one folder name, two **, no parentheses.`
	}));
	const outside = organisation.is === "unreadable" ? [{
		...organisation,
		what: "the organisation's configuration"
	}] : [];
	const unknown = Object.entries(teams).flatMap(([name, read]) => read.is === "unreadable" ? [{
		...read,
		what: `the team ${name}`
	}] : []);
	return [
		...unread,
		...globs,
		...outside,
		...unknown
	];
}
// src/world/gather/config-steps.ts
/** Files of one review that are read for this, and the bytes of the largest: schemas of an API are long, recorded data is longer. */
const most$8 = 100;
const largest = 524288;
/** Files made by tools, of which nobody chooses a word. */
const made = /(?:^|[-.])lock\.(?:ya?ml|json)$|^(?:package-lock|npm-shrinkwrap|composer|tsconfig.*|package|\.?renovate|biome)\.json$/;
/** Changed settings, schemas and recipes: YAML, JSON, TOML, protobuf, Dockerfiles. `known` are read as something else already. */
function configSteps(steps, known) {
	const taken = new Set(known);
	return steps.filter((step) => !taken.has(step) && (isConfig(step.path) || isConfig(step.before)) && isReadable(step.base) && isReadable(step.head)).toSorted((a, b) => rank(a.path) - rank(b.path)).slice(0, most$8);
}
function isConfig(path) {
	const name = basename$1(path).toLowerCase();
	if (path === ".github/mle-review.yml" || made.test(name) || /(?:^|\/)(?:node_modules|vendor|\.git)\//.test(path)) return false;
	return /\.(?:ya?ml|json|toml|proto)$/.test(name) || isRecipe(name);
}
function isRecipe(name) {
	return /^(?:docker|container)file(?:[.-]|$)|\.dockerfile$/.test(name);
}
function isReadable(entry) {
	return entry === null || (entry.size ?? 0) <= largest;
}
/** Where there are too many, data that somebody recorded as JSON stands behind what people write. */
function rank(path) {
	return path.endsWith(".json") ? 1 : 0;
}
// src/world/gather/is-uri.ts
/** A setting that names something outside the repository. */
function isUri(setting) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(setting);
}
// src/world/gather/contract-path.ts
/** The contract file that configuration names at a commit; head's name counts at head, as it does for the artifact. */
function contractPath({ settings, headSettings, isNew }, side) {
	const named = side === "head" ? headSettings?.contract ?? settings.contract : isNew ? void 0 : settings.contract;
	return named === void 0 || isUri(named) ? null : plainPath(named);
}
// src/world/gather/parsed.ts
/** Hands a text that was read to its reader; every other state stays what it is. */
function parsed(text, reader) {
	return text.is === "read" ? reader(text.value, text.from) : text;
}
// src/world/gather/artifact.ts
/** Files whose text may tell what the artifact is: a pointer in its place, its `.dvc` file, the `dvc.lock` of its folder or one above. */
function artifactFiles(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) return (entry.size ?? 0) > 1024 && !path.endsWith(".dvc") ? [] : [{
		commit,
		path
	}];
	return [`${path}.dvc`, ...locksOf(path)].map((file) => ({
		commit,
		path: file
	}));
}
/** What the served artifact is at a commit, told from pointers and object ids; null: it is not there. */
function artifactAt(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) {
		const pointer = store.pointer({
			commit,
			path
		});
		if (pointer !== null) return {
			path,
			kind: "lfs",
			digest: pointer.oid,
			entry
		};
		const out = path.endsWith(".dvc") ? readDvc(store.text({
			commit,
			path
		}) ?? "")[0] : void 0;
		return out ? {
			path,
			kind: "dvc",
			digest: out.digest,
			entry
		} : {
			path,
			kind: "file",
			digest: `git:${entry.id}`,
			entry
		};
	}
	const recorded = besideIt(path, commit, store) ?? inLocks(path, commit, store);
	if (recorded !== null) return {
		path,
		kind: "dvc",
		digest: recorded,
		entry: null
	};
	return isReference(artifact) ? {
		path: artifact,
		kind: "reference",
		digest: artifact,
		entry: null
	} : null;
}
/** `models:/fraud/12`, `s3://…`, `registry/image@sha256:…`: a name that no file bears. */
function isReference(artifact) {
	return /^[a-z][a-z0-9+.-]*:/i.test(artifact) || /@sha256:/.test(artifact);
}
function besideIt(path, commit, store) {
	const text = store.text({
		commit,
		path: `${path}.dvc`
	});
	return text === null ? null : digestOf(readDvc(text), dirname$1(path), path);
}
function inLocks(path, commit, store) {
	for (const lock of locksOf(path)) {
		const text = store.text({
			commit,
			path: lock
		});
		const found = text === null ? null : digestOf(readDvcLock(text), dirname$1(lock), path);
		if (found !== null) return found;
	}
	return null;
}
function digestOf(outs, folder, path) {
	return outs.find((out) => join$1(folder, out.path) === path)?.digest ?? null;
}
/** The `dvc.lock` files that could record an artifact, nearest first. */
function locksOf(path) {
	const folders = [];
	for (let folder = dirname$1(path);; folder = dirname$1(folder)) {
		folders.push(folder === "." ? "dvc.lock" : `${folder}/dvc.lock`);
		if (folder === "." || folder === "/") return folders;
	}
}
// src/world/gather/path-digest.ts
/** Small files of one contract that are looked into for a pointer; of the others it is not told what they are. */
const mostPointers = 500;
/** Bytes of the smallest pointer there can be; golden tensors are often smaller. */
const leastPointer = 120;
/** Files whose text may tell that the bytes are elsewhere. */
function pointersAmong(paths, commit, store) {
	return paths.filter((path) => (store.entry({
		commit,
		path
	})?.size ?? leastPointer) >= leastPointer).flatMap((path) => artifactFiles(path, commit, store)).slice(0, mostPointers);
}
/** What the tree knows of a path's bytes. `unread:` where a small file could be a pointer and nobody looked: such a digest is like no other. */
function digestAt(file, store) {
	const entry = store.entry(file);
	const size = entry?.size ?? leastPointer;
	const text = entry !== null && size >= leastPointer && size <= 1024 ? store.read(file) : null;
	if (text?.is === "unreadable" && text.fault === "ours" && text.reason !== "lfs-pointer") return "unread:";
	const identity = artifactAt(file.path, file.commit, store);
	return identity === null || identity.kind === "reference" ? null : identity.digest;
}
// src/world/gather/text-store.ts
/** Makes the store for one review. */
function textStore(repository) {
	const asked = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const load = async (commit) => {
		const read = await repository.tree(commit);
		trees.set(commit, read);
		return read;
	};
	const tree = (commit) => {
		const known = asked.get(commit) ?? load(commit);
		asked.set(commit, known);
		return known;
	};
	const entry = ({ commit, path }) => {
		const read = trees.get(commit);
		return read?.is === "read" && Object.hasOwn(read.value, path) ? read.value[path] ?? null : null;
	};
	const loaded = (file) => {
		const read = trees.get(file.commit);
		if (read === void 0) return notRead(file);
		if (read.is !== "read") return read;
		const at = entry(file);
		if (at === null) return { is: "absent" };
		const text = texts.get(keyOf(file.path, at)) ?? notRead(file);
		return text.is === "read" ? {
			...text,
			from: {
				...text.from,
				commit: read.from.commit && file.commit
			}
		} : text;
	};
	return {
		entry,
		tree,
		fetch: async (files) => {
			await Promise.all([...new Set(files.map(({ commit }) => commit))].map(tree));
			const wants = /* @__PURE__ */ new Map();
			for (const file of files) {
				const at = entry(file);
				if (at === null || texts.has(keyOf(file.path, at))) continue;
				wants.set(keyOf(file.path, at), {
					...file,
					entry: at
				});
			}
			if (wants.size === 0) return;
			const found = await repository.texts([...wants.values()]);
			for (const [key, { commit, path }] of wants) texts.set(key, found.get(`${commit}:${path}`) ?? notRead({
				commit,
				path
			}));
		},
		read: (file) => {
			const text = loaded(file);
			return text.is === "read" && readLfsPointer(text.value) !== null ? inLfs(file) : text;
		},
		text: (file) => {
			const text = loaded(file);
			return text.is === "read" ? text.value : null;
		},
		pointer: (file) => {
			const text = loaded(file);
			return text.is === "read" ? readLfsPointer(text.value) : null;
		}
	};
}
function keyOf(path, { id, mode }) {
	return `${mode} ${id} ${path}`;
}
function notRead({ commit, path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-read",
		why: `${path} at ${commit} was not read.`
	};
}
function inLfs({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "lfs-pointer",
		why: `${path} is stored in Git LFS and only its pointer is in the repository: keep small text files out of LFS (.gitattributes).`
	};
}
// src/world/gather/told-files.ts
/** All that results of this contract say they were made of. */
function toldBy(runs, at) {
	return runs.flatMap((run) => run.is === "read" && run.value.contract.path === at ? [run.value] : []).flatMap(({ model, files }) => [model.path, ...(files ?? []).map(({ path }) => path)]);
}
// src/world/gather/contracts.ts
/** Contracts of these models, and what the trees know of the files behind them. Texts of contracts are loaded; pointers cost one more round. */
async function readContracts(models, runs, steps, commits, store) {
	const [base, head] = (await Promise.all([commits.base, commits.head].map(store.tree))).map((tree) => Object.keys(valueOf$1(tree) ?? {}));
	const found = models.map(({ candidate, model }) => {
		const was = sideOf(contractPath(candidate, "base"), commits.base, base, () => [], store);
		const further = (at) => [...toldBy(runs, at), ...was?.contract.is === "read" ? filesBehind(was.contract.value, was.at, head) : []];
		return {
			model,
			base: was,
			head: sideOf(contractPath(candidate, "head"), commits.head, head, further, store)
		};
	});
	await store.fetch(found.flatMap((it) => [it.base, it.head].flatMap((side) => side === null ? [] : pointersAmong(side.paths, side.commit, store))));
	for (const { model, base, head } of found) {
		model.contract = {
			base: base?.contract ?? { is: "absent" },
			head: head?.contract ?? { is: "absent" }
		};
		model.contractTree = {
			base: treeOf$1(base, store),
			head: treeOf$1(head, store)
		};
		const touched = touchedBy(steps);
		model.change.contract = touched([base, head].flatMap((side) => side === null ? [] : [side.at, ...side.behind]));
		const served = [base?.model, head?.model].flatMap((path) => path ?? []);
		model.change.artifact ||= touched(served).length > 0 || new Set(served).size > 1;
	}
}
function sideOf(at, commit, tree, further, store) {
	if (at === null) return null;
	const contract = /\.(?:ya?ml|json)$/i.test(at) ? parsed(store.read({
		commit,
		path: at
	}), readContract) : { is: "absent" };
	const model = contract.is === "read" ? contractFiles(contract.value, at).model : null;
	const behind = contract.is === "read" ? filesBehind(contract.value, at, tree) : [];
	return {
		commit,
		at,
		contract,
		model,
		behind,
		paths: [.../* @__PURE__ */ new Set([
			at,
			...model === null ? [] : [model],
			...behind,
			...further(at)
		])]
	};
}
function treeOf$1(side, store) {
	if (side === null) return null;
	const digests = side.paths.flatMap((path) => {
		const digest = digestAt({
			commit: side.commit,
			path
		}, store);
		return digest === null ? [] : [[path, [digest]]];
	});
	return {
		at: side.at,
		digests: Object.fromEntries(digests)
	};
}
function touchedBy(steps) {
	const steppedOn = new Set(steps.flatMap(({ path, before }) => [path, before]));
	return (paths) => [...new Set(paths)].filter((path) => steppedOn.has(path)).sort();
}
// src/world/gather/further-sources.ts
/** Unchanged files that one review reads beside the changed ones. */
const most$7 = 100;
/** How far imports of imports are followed; each step may cost a round of requests. */
const reach = 3;
/** Files that the change left alone and that a rule asked for: modules that changed code imports, documents that configuration names. */
async function furtherSources(roles, changed, models, store, commits) {
	const tree = valueOf$1(await store.tree(commits.head));
	if (tree === null || !roles.some((role) => role !== "changed")) return [];
	const touched = new Set(changed.flatMap(({ path, headPath }) => [path, headPath]));
	const sources = [];
	const add = async (role, paths) => {
		const known = /* @__PURE__ */ new Set([...touched, ...sources.map(({ path }) => path)]);
		const files = [...new Set(paths)].filter((path) => Object.hasOwn(tree, path) && !known.has(path)).slice(0, most$7 - sources.length / 2);
		await store.fetch(files.flatMap((path) => sidesAt(commits).map(({ commit }) => ({
			commit,
			path
		}))));
		const added = files.flatMap((path) => sidesAt(commits).map(({ side, commit }) => ({
			path,
			headPath: path,
			side,
			role,
			kind: kindOf(path),
			text: store.read({
				commit,
				path
			})
		})));
		sources.push(...added);
		return added;
	};
	if (roles.includes("named")) await add("named", namedBy(models));
	let round = roles.includes("imported") ? changed : [];
	for (let step = 0; step < reach && round.length > 0; step += 1) round = await add("imported", importedBy(round, tree));
	return sources;
}
function sidesAt({ mergeBase, head }) {
	return [{
		side: "base",
		commit: mergeBase
	}, {
		side: "head",
		commit: head
	}];
}
function importedBy(sources, tree) {
	return sources.filter(({ side, kind }) => side === "head" && kind !== "document" && kind !== "config").slice(0, most$7).flatMap((source) => {
		const program = valueOf$1(readProgram(source));
		return program === null ? [] : localImports(program, (path) => Object.hasOwn(tree, path));
	});
}
function namedBy(models) {
	return models.flatMap(({ settings: { contract, data_contract, ledger } }) => [
		contract,
		data_contract,
		ledger
	].flat().filter((path) => path !== void 0).map(plainPath));
}
function kindOf(path) {
	return path.endsWith(".py") ? "python" : path.endsWith(".ipynb") ? "notebook" : "document";
}
// src/world/gather/hunks.ts
/** Tells the changed lines of files whose patch was withheld, from both texts where they were read anyway. */
function withHunks(changes, store, { mergeBase, head }) {
	return changes.map((change) => {
		if (change.hunks !== null || change.kind !== "text" || change.status === "type-changed") return change;
		const before = change.base === null ? "" : store.text({
			commit: mergeBase,
			path: change.before
		});
		const after = change.head === null ? "" : store.text({
			commit: head,
			path: change.path
		});
		return before === null || after === null ? change : {
			...change,
			hunks: hunksBetween(before, after),
			rebuilt: true
		};
	});
}
// src/read/data-contract/blank.ts
/** A contract that says nothing yet. */
function blankContract(format) {
	return {
		format,
		name: null,
		version: null,
		snapshot: null,
		snapshotFile: null,
		grain: null,
		entity: null,
		key: null,
		label: {
			id: null,
			column: null,
			definition: null,
			time: null,
			delay: null
		},
		time: null,
		freshness: null,
		join: null,
		split: null,
		columns: [],
		sensitive: null
	};
}
/** A column of which only the name is known. */
function blankColumn(name, line, table = null) {
	return {
		name,
		line,
		table,
		type: null,
		nulls: null,
		min: null,
		max: null,
		categories: null,
		unit: null,
		sensitive: null
	};
}
// src/read/data-contract/told.ts
/** The entry of a map under the first of these keys that it has. */
function entryAt(node, ...keys) {
	if (node?.is !== "map") return null;
	for (const key of keys) {
		const entry = node.entries.find((it) => it.key === key);
		if (entry !== void 0 && entry.value.is !== "null") return entry;
	}
	return null;
}
/** A text or number under a key, as text. */
function textAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	const text = entry === null ? null : scalarText(entry.value);
	return entry === null || text === null || text.trim() === "" ? null : {
		value: text,
		line: entry.line
	};
}
/** One name, or a list of names. */
function namesAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	if (entry === null) return null;
	const names = (entry.value.is === "list" ? entry.value.items : [entry.value]).flatMap((item) => scalarText(item) ?? []);
	return names.length === 0 ? null : {
		value: names,
		line: entry.line
	};
}
/** An end of a range: numbers as numbers; what has no end is no bound. */
function boundAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	if (entry?.value.is === "number") return Number.isFinite(entry.value.value) ? {
		value: entry.value.value + 0,
		line: entry.line
	} : null;
	return entry?.value.is === "string" ? {
		value: entry.value.value,
		line: entry.line
	} : null;
}
function flagAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	return entry?.value.is === "boolean" ? {
		value: entry.value.value,
		line: entry.line
	} : null;
}
/** The maps of a list. */
function itemsAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	return entry?.value.is === "list" ? entry.value.items.filter(({ is }) => is === "map") : [];
}
/** A plain value as text; numbers as they were written. */
function scalarText(node) {
	if (node.is === "number") return node.text;
	if (node.is === "string") return node.value;
	return node.is === "boolean" ? String(node.value) : null;
}
// src/read/data-contract/expectation.ts
/** What one expectation says of a column: Great Expectations' own, and the tests of dbt that are named after them. */
function expectColumn(column, expectation, given, line) {
	const mostly = boundAt(given, "mostly");
	const share = typeof mostly?.value === "number" ? Number((1 - mostly.value).toPrecision(12)) : 0;
	const at = (value) => ({
		value,
		line
	});
	switch (expectation) {
		case "not_be_null":
			column.nulls = at(share);
			return;
		case "be_between":
			if (share > 0) return;
			column.min ??= boundAt(given, "min_value");
			column.max ??= boundAt(given, "max_value");
			return;
		case "be_in_set":
			if (share === 0) column.categories ??= namesAt(given, "value_set", "values");
			return;
		case "be_of_type":
		case "be_in_type_list": {
			const known = [(textAt(given, "type_", "column_type", "type") ?? namesAt(given, "type_list", "column_type_list"))?.value ?? []].flat().flatMap((name) => typeOf(name) ?? []);
			if (known[0] !== void 0 && new Set(known).size === 1) column.type ??= at(known[0]);
			return;
		}
		default: return;
	}
}
/** `expect_column_values_to_be_between` and `ExpectColumnValuesToBeBetween` in their short form. */
function expectationName(written) {
	return written.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase().replace(/^.*\./, "").replace(/^expect_column_values_to_/, "");
}
/** The columns that an expectation over several says are one key. */
function uniqueTogether(expectation, given) {
	if (/^expect_compound_columns_to_be_unique$|^unique_combination_of_columns$/.test(expectation)) return namesAt(given, "column_list", "combination_of_columns");
	const column = expectation === "be_unique" ? entryAt(given, "column") : null;
	return column?.value.is === "string" ? {
		value: [column.value.value],
		line: column.line
	} : null;
}
// src/read/data-contract/told-keys.ts
const one = ({ value, line }) => ({
	value: value.join(", "),
	line
});
/** What people call the pieces where a format leaves the names to them, letters only. The first that says a piece stands. */
const pieces = {};
const under = (names, tell) => {
	for (const name of names) pieces[name] = tell;
};
under([
	"grain",
	"granularity",
	"datagranularity",
	"entitygrain",
	"rowgrain"
], (it, told) => {
	it.grain ??= one(told);
});
under([
	"entity",
	"entities",
	"entitykey",
	"entitykeys",
	"entitycolumn"
], (it, told) => {
	it.entity ??= told;
});
under([
	"key",
	"primarykey",
	"primarykeys",
	"uniquekey"
], (it, told) => {
	it.key ??= told;
});
under([
	"label",
	"target",
	"labelcolumn",
	"targetcolumn"
], (it, told) => {
	it.label.column ??= one(told);
});
under([
	"labeldefinition",
	"targetdefinition",
	"labelmeaning"
], (it, told) => {
	it.label.definition ??= one(told);
});
under([
	"labeltime",
	"labeltimestamp",
	"labelavailableat",
	"labelavailability"
], (it, told) => {
	it.label.time ??= one(told);
});
under([
	"labeldelay",
	"labellag",
	"labelmaturity",
	"labelwindow",
	"labelmaturation"
], (it, told) => {
	it.label.delay ??= one(told);
});
under(["labelid", "labelversion"], (it, told) => {
	it.label.id ??= one(told);
});
under([
	"eventtime",
	"eventtimestamp",
	"featuretime",
	"featurestime",
	"timecolumn",
	"timestampfield",
	"timestampcolumn"
], (it, told) => {
	it.time ??= told;
});
under([
	"freshness",
	"freshnesssla",
	"featuresfreshness",
	"featurefreshness"
], (it, told) => {
	it.freshness ??= one(told);
});
under([
	"join",
	"joinrule",
	"featuresjoin",
	"pointintime",
	"pointintimejoin",
	"pointintimejoinrule",
	"pitjoin"
], (it, told) => {
	it.join ??= one(told);
});
under([
	"split",
	"splitpolicy",
	"splitstrategy",
	"trainteststrategy",
	"traintestsplit"
], (it, told) => {
	it.split ??= {
		line: told.line,
		value: {
			policy: told.value.join(", "),
			by: [],
			rest: {}
		}
	};
});
under([
	"snapshot",
	"snapshotid",
	"datasnapshot",
	"datasetversion",
	"datasetsnapshot",
	"dataversion"
], (it, told) => {
	it.snapshot ??= one(told);
});
under(["contractversion", "datacontractversion"], (it, told) => {
	it.version ??= one(told);
});
under([
	"sensitive",
	"sensitivecolumns",
	"sensitivefields",
	"pii",
	"piicolumns"
], (it, told) => {
	it.sensitive ??= told;
});
/** Takes up what a free name says of the contract, where the name is one that people use for it. */
function tell(contract, name, told) {
	pieces[letters(name)]?.(contract, told);
}
/** Takes up what a free map says, nested maps by their joined names: `label: {definition: …}`. */
function tellAll(contract, node, before = "") {
	if (node?.is !== "map") return;
	for (const { key, value, line } of node.entries) {
		const name = before + key;
		if (value.is === "map") tellAll(contract, value, name);
		else tell(contract, name, {
			value: textsOf(value),
			line
		});
	}
}
/** The same for a list of `{property, value}`, as data contracts of the open standard have it. */
function tellProperties(contract, node) {
	for (const item of itemsAt(node, "customProperties")) {
		const name = textAt(item, "property");
		const value = item.is === "map" ? item.entries.find(({ key }) => key === "value") : void 0;
		if (name === null || value === void 0) continue;
		if (value.value.is === "map") tellAll(contract, value.value, name.value);
		else tell(contract, name.value, {
			value: textsOf(value.value),
			line: value.line
		});
	}
}
/** What a free name says of a column: its unit, or that it is sensitive. */
function tellColumn(column, name, { value, line }) {
	const plain = letters(name);
	if ([
		"unit",
		"units",
		"unitofmeasure"
	].includes(plain)) column.unit ??= {
		value,
		line
	};
	if ([
		"pii",
		"ispii",
		"containspii",
		"sensitive",
		"issensitive",
		"personal",
		"personaldata",
		"gdpr"
	].includes(plain)) column.sensitive ??= {
		value: !/^(?:false|no|none|0)$/i.test(value.trim()),
		line
	};
	if ([
		"classification",
		"dataclassification",
		"sensitivity",
		"datasensitivity"
	].includes(plain)) column.sensitive ??= {
		value: isSensitiveWord(value),
		line
	};
}
/** Classes of data that belong in no feature, log or output. What is merely confidential or internal may be used. */
function isSensitiveWord(word) {
	return /(?:^|[\W_])(?:pii|spii|phi|pci|gdpr|personal|sensitive|secret|restricted|special|highly|health)(?:$|[\W_])/i.test(word) && !/(?:^|[\W_])(?:non|not|no)[\W_]/i.test(word);
}
function letters(name) {
	return name.toLowerCase().replace(/[^a-z]/g, "");
}
function textsOf(node) {
	return (node.is === "list" ? node.items : [node]).flatMap((item) => scalarText(item) ?? []);
}
// src/read/data-contract/dbt.ts
const kinds$1 = [
	"models",
	"sources",
	"seeds",
	"snapshots"
];
/** Whether a tree is a `schema.yml` of dbt: a list of models, sources, seeds or snapshots, each by its name. */
function isDbt(root) {
	return kinds$1.some((kind) => {
		const items = itemsAt(root, kind);
		return items.length > 0 && items.every((item) => textAt(item, "name") !== null);
	});
}
/** A `schema.yml` of dbt. What it has no word for is taken from `meta`, of the model and of a column. */
function readDbt(root) {
	const contract = blankContract("dbt");
	const sources = itemsAt(root, "sources");
	const tables = [...[
		"models",
		"seeds",
		"snapshots"
	].flatMap((kind) => itemsAt(root, kind)), ...sources.flatMap((it) => itemsAt(it, "tables"))];
	for (const source of sources) contract.freshness ??= freshnessOf(source);
	for (const table of tables) addTable(contract, table);
	return contract;
}
function addTable(contract, table) {
	const name = textAt(table, "name");
	contract.name ??= name;
	contract.version ??= textAt(table, "latest_version");
	contract.freshness ??= freshnessOf(table) ?? freshnessOf(entryAt(table, "config")?.value);
	contract.time ??= namesAt(entryAt(table, "config")?.value, "event_time");
	for (const place of [table, entryAt(table, "config")?.value]) tellAll(contract, entryAt(place, "meta")?.value);
	for (const constraint of itemsAt(table, "constraints")) if (textAt(constraint, "type")?.value === "primary_key") contract.key ??= namesAt(constraint, "columns");
	for (const test of testsOf(table)) contract.key ??= uniqueTogether(test.name, test.given);
	const unique = itemsAt(table, "columns").flatMap((node) => addColumn$1(contract, node, name?.value ?? null) ?? []);
	if (unique.length === 1) contract.key ??= unique[0] ?? null;
}
/** A column; where its values are unique and never missing it answers that it could be the key. */
function addColumn$1(contract, node, table) {
	const name = textAt(node, "name");
	if (name === null) return null;
	const column = blankColumn(name.value, name.line, table);
	const written = textAt(node, "data_type");
	const type = written === null ? null : typeOf(written.value);
	if (written !== null && type !== null) column.type = {
		value: type,
		line: written.line
	};
	const tests = testsOf(node);
	for (const { name: test, given, line } of tests) if (test === "not_null") column.nulls = {
		value: 0,
		line
	};
	else if (test === "accepted_values") column.categories ??= namesAt(given, "values");
	else if (test === "accepted_range") expectColumn(column, "be_between", given, line);
	else expectColumn(column, test, given, line);
	const constraints = itemsAt(node, "constraints").flatMap((it) => textAt(it, "type") ?? []);
	const primary = constraints.find(({ value }) => value === "primary_key");
	const missing = constraints.find(({ value }) => value === "not_null") ?? primary;
	if (missing !== void 0) column.nulls ??= {
		value: 0,
		line: missing.line
	};
	const unique = tests.find((test) => test.name === "unique");
	if (primary !== void 0) contract.key ??= {
		value: [name.value],
		line: primary.line
	};
	addMeta(column, node);
	contract.columns.push(column);
	return unique !== void 0 && column.nulls?.value === 0 ? {
		value: [name.value],
		line: unique.line
	} : null;
}
function addMeta(column, node) {
	const config = entryAt(node, "config")?.value;
	for (const meta of [entryAt(node, "meta")?.value, entryAt(config, "meta")?.value]) for (const { key } of meta?.is === "map" ? meta.entries : []) {
		const value = textAt(meta, key);
		if (value !== null) tellColumn(column, key, value);
	}
	const tags = namesAt(node, "tags") ?? namesAt(config, "tags");
	if (tags?.value.some(isSensitiveWord)) column.sensitive ??= {
		value: true,
		line: tags.line
	};
}
/** Tests, each as a word or as a map of one: `not_null`, `accepted_values: {values: […]}`; arguments may stand below `arguments`. */
function testsOf(node) {
	return ["tests", "data_tests"].flatMap((key) => {
		const list = entryAt(node, key)?.value;
		if (list?.is !== "list") return [];
		return list.items.flatMap((item) => {
			const word = scalarText(item);
			if (word !== null) return [{
				name: expectationName(word),
				given: null,
				line: item.line
			}];
			const entry = item.is === "map" ? item.entries[0] : void 0;
			if (entry === void 0) return [];
			const given = entryAt(entry.value, "arguments")?.value ?? entry.value;
			return [{
				name: expectationName(entry.key),
				given,
				line: entry.line
			}];
		});
	});
}
/** `freshness: {error_after: {count: 24, period: hour}}` as words. */
function freshnessOf(node) {
	const freshness = entryAt(node, "freshness");
	const after = freshness === null ? null : entryAt(freshness.value, "error_after") ?? entryAt(freshness.value, "warn_after", "build_after");
	const [count, period] = [textAt(after?.value, "count"), textAt(after?.value, "period")];
	return after === null || count === null || period === null ? null : {
		value: `${count.value} ${period.value}`,
		line: after.line
	};
}
// src/read/data-contract/great-expectations.ts
/** Whether a tree is an expectation suite: of version 0 or 1. */
function isSuite(root) {
	const first = itemsAt(root, "expectations")[0];
	return textAt(first, "expectation_type", "type")?.value.startsWith("expect_") || entryAt(root, "expectations")?.value.is === "list" && textAt(root, "expectation_suite_name") !== null;
}
/** A Great Expectations suite. What it has no word for is taken from `meta`, of the suite and of an expectation. */
function readSuite(root) {
	const contract = {
		...blankContract("great-expectations"),
		name: textAt(root, "expectation_suite_name", "name")
	};
	const compound = [];
	const unique = [];
	tellAll(contract, entryAt(root, "meta")?.value);
	for (const item of itemsAt(root, "expectations")) {
		const type = textAt(item, "expectation_type", "type");
		const given = entryAt(item, "kwargs")?.value ?? null;
		if (type === null) continue;
		const expectation = expectationName(type.value);
		const together = uniqueTogether(expectation, given);
		if (together !== null) (together.value.length > 1 ? compound : unique).push(together);
		const listed = expectation.startsWith("expect_table_columns_to_match") ? namesAt(given, "column_list", "column_set") : null;
		for (const name of listed?.value ?? []) columnOf$4(contract, name, listed?.line ?? type.line);
		const named = textAt(given, "column");
		if (named === null) continue;
		const column = columnOf$4(contract, named.value, named.line);
		expectColumn(column, expectation, given, type.line);
		const meta = entryAt(item, "meta")?.value;
		for (const { key } of meta?.is === "map" ? meta.entries : []) {
			const value = textAt(meta, key);
			if (value !== null) tellColumn(column, key, value);
		}
	}
	contract.key ??= compound[0] ?? (unique.length === 1 ? unique[0] ?? null : null);
	return contract;
}
function columnOf$4(contract, name, line) {
	const known = contract.columns.find((column) => column.name === name);
	if (known !== void 0) return known;
	const column = blankColumn(name, line);
	contract.columns.push(column);
	return column;
}
// src/read/data-contract/odcs-column.ts
/** A property of an object (version 3) or a column of a table (version 2). */
function odcsColumn(node, column) {
	const options = entryAt(node, "logicalTypeOptions")?.value;
	const written = textAt(node, "logicalType") ?? textAt(node, "physicalType");
	const physical = textAt(node, "physicalType");
	const type = written === null ? null : (written.value === "number" && physical !== null ? typeOf(physical.value) : null) ?? typeOf(written.value);
	column.type = written === null || type === null ? null : {
		value: type,
		line: written.line
	};
	const required = flagAt(node, "required");
	const nullable = flagAt(node, "isNullable");
	if (required !== null) column.nulls = {
		value: required.value ? 0 : 1,
		line: required.line
	};
	else if (nullable !== null) column.nulls = {
		value: nullable.value ? 1 : 0,
		line: nullable.line
	};
	column.min = boundAt(options, "minimum", "exclusiveMinimum");
	column.max = boundAt(options, "maximum", "exclusiveMaximum");
	column.categories = enumOf(node) ?? namesAt(options, "enum");
	column.unit = textAt(node, "unit") ?? textAt(options, "unit");
	addClass(column, node);
	for (const item of itemsAt(node, "customProperties")) {
		const [name, value] = [textAt(item, "property"), textAt(item, "value")];
		if (name !== null && value !== null) tellColumn(column, name.value, value);
	}
	for (const rule of itemsAt(node, "quality")) addRule(column, rule);
	return column;
}
/** Values, or maps with a value each. */
function enumOf(node) {
	const entry = entryAt(node, "enum");
	if (entry?.value.is !== "list") return null;
	const values = entry.value.items.flatMap((item) => item.is === "map" ? textAt(item, "value")?.value ?? [] : scalarText(item) ?? []);
	return values.length === 0 ? null : {
		value: values,
		line: entry.line
	};
}
function addClass(column, node) {
	const classified = textAt(node, "classification");
	const tags = namesAt(node, "tags");
	if (classified !== null) column.sensitive = {
		value: isSensitiveWord(classified.value),
		line: classified.line
	};
	if (tags?.value.some(isSensitiveWord)) column.sensitive = {
		value: true,
		line: tags.line
	};
}
/** Rules of the standard's library: nulls as a share, values out of a list. */
function addRule(column, rule) {
	const metric = textAt(rule, "metric", "rule");
	const most = boundAt(rule, "mustBe", "mustBeLessOrEqualTo", "mustBeLessThan");
	if (metric === null) return;
	const arguments_ = entryAt(rule, "arguments")?.value;
	if (metric.value === "nullValues" && typeof most?.value === "number") {
		const percent = /^percent/i.test(textAt(rule, "unit")?.value ?? "");
		if (most.value === 0 || percent) column.nulls = {
			value: percent ? most.value / 100 : 0,
			line: metric.line
		};
	}
	if (/^(?:invalidValues|validValues)$/.test(metric.value)) column.categories ??= namesAt(arguments_, "validValues") ?? namesAt(rule, "validValues");
}
// src/read/data-contract/odcs.ts
/** Whether a tree is a contract of the Open Data Contract Standard: version 3 has a schema of objects, version 2 a dataset of tables. */
function isOdcs(root) {
	const version = textAt(root, "apiVersion", "standardVersion", "templateName")?.value ?? "";
	const kind = textAt(root, "kind")?.value;
	const tables = itemsAt(root, "schema").length + itemsAt(root, "dataset").length;
	return /^v?[23]\./.test(version) && kind !== void 0 || kind === "DataContract" && tables > 0 || /^v?[23]\./.test(version) && tables > 0;
}
/** A contract of the Open Data Contract Standard, version 2 or 3. What it has no word for is taken from its custom properties. */
function readOdcs(root) {
	const contract = {
		...blankContract("odcs"),
		name: textAt(root, "name", "datasetName", "quantumName"),
		version: textAt(root, "version")
	};
	const tables = [...itemsAt(root, "schema"), ...itemsAt(root, "dataset")];
	tellProperties(contract, root);
	for (const table of tables) {
		const name = textAt(table, "name", "table")?.value ?? null;
		contract.grain ??= textAt(table, "dataGranularityDescription", "dataGranularity");
		const keys = [];
		const all = [...itemsAt(table, "properties"), ...itemsAt(table, "columns")];
		for (const property of all) addColumn(contract, property, name, keys);
		const sorted = keys.sort((a, b) => a.position - b.position);
		if (sorted[0] !== void 0) contract.key ??= {
			value: sorted.map((it) => it.name),
			line: sorted[0].line
		};
		tellProperties(contract, table);
	}
	for (const sla of itemsAt(root, "slaProperties")) addSla(contract, sla);
	return contract;
}
function addColumn(contract, property, table, keys) {
	const name = textAt(property, "name", "column");
	if (name === null) return;
	const column = odcsColumn(property, blankColumn(name.value, name.line, table));
	contract.columns.push(column);
	const primary = flagAt(property, "primaryKey", "isPrimaryKey", "isPrimary");
	const position = entryAt(property, "primaryKeyPosition")?.value;
	if (primary?.value === true) keys.push({
		name: name.value,
		line: primary.line,
		position: position?.is === "number" ? position.value : keys.length
	});
}
/** How late data may come: the standard prefers `latency` to `freshness`; a frequency of updates says it too. */
function addSla(contract, sla) {
	const property = textAt(sla, "property");
	const value = textAt(sla, "value");
	if (property === null || value === null || !/^(?:freshness|latency|ly|frequency|fy)$/i.test(property.value)) return;
	const unit = textAt(sla, "unit");
	contract.freshness ??= {
		value: `${property.value} ${value.value}${unit === null ? "" : ` ${unit.value}`}`,
		line: value.line
	};
}
// src/model/data-file.ts
const words$1 = string().min(1);
const scalar = union([
	string(),
	number(),
	boolean()
], { error: "write a text, a number, true or false" });
const names = union([words$1, array(words$1).min(1)], { error: "write the name of a column, or a list of them" });
const bound = union([number(), words$1], { error: "write a number, or a date" });
const share = number().min(0).max(1);
const column = strictObject({
	type: _enum(dataTypes).optional(),
	unit: words$1.optional().describe("EUR, h, m/s; `count` or `ratio` where it has none."),
	min: bound.optional(),
	max: bound.optional(),
	categories: array(scalar).min(1).optional().describe("Every value is one of these."),
	nulls: union([share, boolean()], { error: "write a share from 0 to 1, or true or false" }).optional().describe("Largest share of rows that lack it; true: any, false: none."),
	sensitive: boolean().optional().describe("Never a feature, never logged or shown."),
	meaning: words$1.optional()
});
const label = strictObject({
	id: words$1.optional().describe("Name and version of the definition: chargeback-60d@2; what metrics state as `data.label`."),
	column: words$1.optional(),
	definition: words$1.optional().describe("What makes a row positive, or what the value measures."),
	time: words$1.optional().describe("Column, or moment, at which the label is known."),
	delay: words$1.optional().describe("How long after the prediction that is.")
});
const features = strictObject({
	time: names.optional().describe("Column that says when a row was true."),
	freshness: words$1.optional().describe("How old a feature may be when it is used."),
	join: words$1.optional().describe("Which values a row may see: as of its time, never later.")
});
const split = strictObject({
	policy: words$1.describe("time, group, random, or in your words."),
	by: names.optional().describe("Columns that order or group the rows."),
	train_from: words$1.optional(),
	train_until: words$1.optional(),
	validate_from: words$1.optional(),
	test_from: words$1.optional(),
	until: words$1.optional(),
	gap_days: number().min(0).optional().describe("Rows left out between training and evaluation."),
	shares: record(words$1, share).optional().describe("train: 0.8, test: 0.2"),
	seed: union([int(), words$1]).optional()
});
/** `data.yml`: what a model is trained and judged on. Strict, as every file that people write; everything but `version` may be left out. */
const dataFile = strictObject({
	version: literal(1),
	contract: union([number(), words$1], { error: "write a number, or a version" }).optional().describe("Of this contract: raise it when a breaking change is meant."),
	name: words$1.optional(),
	owner: words$1.optional(),
	snapshot: union([words$1, strictObject({
		id: words$1.optional(),
		file: words$1.optional().describe("A file that DVC or Git LFS keeps: its digest is the identity.")
	})], { error: "write its id, or {id, file}" }).optional(),
	grain: words$1.optional().describe("What one row is."),
	entity: names.optional().describe("Columns whose rows belong together: a customer, a card."),
	key: names.optional().describe("Columns that tell a row from all others."),
	label: label.optional(),
	features: features.optional(),
	split: union([words$1, split], { error: "write the policy, or {policy, by, …}" }).optional(),
	columns: record(words$1, column).default({}),
	sensitive: array(words$1).optional().describe("Columns that are never a feature, never logged or shown; [] where there is none."),
	retention: words$1.optional()
});
// src/read/data-contract/own.ts
/** The keys of a data contract of ours; a file with none of them is another format's. */
const ownKeys = new Set(Object.keys(dataFile.shape).filter((key) => ![
	"version",
	"name",
	"owner"
].includes(key)));
/** A data contract in our own format, strictly: every mistake is named at once, with its line and what to write. */
function readOwnDataContract(text, from) {
	let root = null;
	const read = readStrictly(text, from, {
		schema: dataFile,
		empty: "the data contract is empty or no map; `mle-review contract data FILE` drafts one from a CSV.",
		reason: "invalid-data-contract",
		further: (file, node) => {
			root = node;
			return strayNames(file, node);
		}
	});
	return mapRead(read, () => contractOf$1(root));
}
/** Ranges that hold nothing, and sensitive columns that are one letter away from one that is listed. */
function strayNames({ columns, sensitive = [] }, root) {
	const nearest = nearestFew(50);
	const names = Object.keys(columns);
	const ranges = names.flatMap((name) => {
		const { min, max } = columns[name] ?? {};
		if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
		return [{
			line: lineOf(root, ["columns", name]),
			what: `columns.${name}: min ${min} is above max ${max}.`
		}];
	});
	const strays = sensitive.flatMap((name, i) => {
		const near = Object.hasOwn(columns, name) ? null : nearest(name, names);
		return near === null ? [] : [{
			line: lineOf(root, ["sensitive", i]),
			what: `sensitive: \`${name}\` is no column; did you mean \`${near}\`?`
		}];
	});
	return [...ranges, ...strays];
}
function contractOf$1(root) {
	const at = (key) => entryAt(root, key)?.value;
	const [snapshot, label, features] = [
		at("snapshot"),
		at("label"),
		at("features")
	];
	const sensitive = entryAt(root, "sensitive");
	const columns = at("columns");
	return {
		...blankContract("own"),
		name: textAt(root, "name"),
		version: textAt(root, "contract"),
		snapshot: snapshot?.is === "map" ? textAt(snapshot, "id") : textAt(root, "snapshot"),
		snapshotFile: textAt(snapshot, "file"),
		grain: textAt(root, "grain"),
		entity: namesAt(root, "entity"),
		key: namesAt(root, "key"),
		label: {
			id: textAt(label, "id"),
			column: textAt(label, "column"),
			definition: textAt(label, "definition"),
			time: textAt(label, "time"),
			delay: textAt(label, "delay")
		},
		time: namesAt(features, "time"),
		freshness: textAt(features, "freshness"),
		join: textAt(features, "join"),
		split: splitOf(root),
		columns: columns?.is === "map" ? columns.entries.map(({ key, line, value }) => columnOf$3(key, line, value)) : [],
		sensitive: sensitive === null ? null : {
			value: namesAt(root, "sensitive")?.value ?? [],
			line: sensitive.line
		}
	};
}
function splitOf(root) {
	const entry = entryAt(root, "split");
	if (entry === null) return null;
	const { line, value } = entry;
	if (value.is !== "map") return {
		line,
		value: {
			policy: scalarText(value) ?? "",
			by: [],
			rest: {}
		}
	};
	const rest = Object.fromEntries(["gap_days", "seed"].flatMap((key) => textOf(value, key)));
	const shares = entryAt(value, "shares")?.value;
	const told = shares?.is === "map" ? shares.entries.map((share) => [`share of ${share.key}`, scalarText(share.value) ?? ""]) : [];
	return {
		line,
		value: {
			policy: textAt(value, "policy")?.value ?? "",
			by: namesAt(value, "by")?.value ?? [],
			rest: {
				...rest,
				...Object.fromEntries(told)
			}
		}
	};
}
function textOf(node, key) {
	const text = textAt(node, key);
	return text === null ? [] : [[key, text.value]];
}
function columnOf$3(name, line, node) {
	const nulls = entryAt(node, "nulls");
	const sensitive = entryAt(node, "sensitive");
	const share = nulls?.value.is === "boolean" ? Number(nulls.value.value) : nulls?.value.is === "number" ? nulls.value.value : null;
	return {
		...blankColumn(name, line),
		type: textAt(node, "type"),
		nulls: nulls === null || share === null ? null : {
			value: share,
			line: nulls.line
		},
		min: boundAt(node, "min"),
		max: boundAt(node, "max"),
		categories: namesAt(node, "categories"),
		unit: textAt(node, "unit"),
		sensitive: sensitive?.value.is === "boolean" ? {
			value: sensitive.value.value,
			line: sensitive.line
		} : null
	};
}
// src/read/data-contract/python-calls.ts
/** Calls by these names, wherever they stand: at the top level, in a function, as a decorator. */
function callsOf(statements, names) {
	return [...nodesIn(statements)].flatMap((node) => {
		const callee = node.is === "call" ? lastName(node.callee) : null;
		return node.is === "call" && callee !== null && names.test(callee) ? [{
			callee,
			arguments: node.arguments,
			at: node
		}] : [];
	});
}
// src/read/data-contract/python-field.ts
/** Names that pandera's checks and pydantic's constraints have for one thing. */
const least = [
	"ge",
	"gt",
	"greater_than_or_equal_to",
	"greater_than",
	"min_value"
];
const most$6 = [
	"le",
	"lt",
	"less_than_or_equal_to",
	"less_than",
	"max_value"
];
/** Constraints that a field's call gives by name: `Field(ge=0, isin=[…], nullable=True, metadata={…})`. */
function constrain(column, arguments_, place) {
	const given = givenOf(arguments_, place);
	column.min ??= boundAt(given, ...least);
	column.max ??= boundAt(given, ...most$6);
	column.categories ??= namesAt(given, "isin", "eq");
	const range = entryAt(given, "in_range")?.value ?? entryAt(given, "between")?.value;
	if (range?.is === "map") bounds(column, boundAt(range, "min_value"), boundAt(range, "max_value"));
	const nullable = flagAt(given, "nullable");
	if (nullable !== null) column.nulls = {
		value: nullable.value ? 1 : 0,
		line: nullable.line
	};
	for (const key of [
		"metadata",
		"json_schema_extra",
		"tags",
		"labels"
	]) tellColumnAll(column, entryAt(given, key)?.value);
	for (const key of [
		"unit",
		"pii",
		"sensitive"
	]) {
		const value = textAt(given, key);
		if (value !== null) tellColumn(column, key, value);
	}
}
/** What a map says of a column. */
function tellColumnAll(column, node) {
	if (node?.is !== "map") return;
	for (const { key } of node.entries) {
		const value = textAt(node, key);
		if (value !== null) tellColumn(column, key, value);
	}
}
/** pandera's checks: one, or a list of them. */
function check(column, checks, place) {
	if (checks?.is === "list") for (const one of checks.items) check(column, one, place);
	if (checks?.is !== "call") return;
	const name = lastName(checks.callee) ?? "";
	const [first, second] = checks.arguments.map(({ value }) => value);
	const named = (value) => givenOf([{
		is: "plain",
		keyword: "it",
		value
	}], place);
	const bound = (it) => it ? boundAt(named(it), "it") : null;
	if (least.includes(name)) column.min ??= bound(first);
	if (most$6.includes(name)) column.max ??= bound(first);
	if (name === "in_range" || name === "between") bounds(column, bound(argument(checks.arguments, "min_value", 0)), bound(argument(checks.arguments, "max_value", 1) ?? second));
	if (name === "isin" && first !== void 0) column.categories ??= namesAt(named(first), "it");
}
function bounds(column, low, high) {
	column.min ??= low;
	column.max ??= high;
}
/** What a schema's own call or configuration says: its name, its key, its metadata. */
function describe(contract, given) {
	contract.name ??= textAt(given, "name", "title");
	contract.key ??= namesAt(given, "unique");
	for (const key of [
		"metadata",
		"json_schema_extra",
		"tags",
		"labels"
	]) tellAll(contract, entryAt(given, key)?.value);
}
// src/read/data-contract/feast.ts
/** Feast's feature views with their entities and sources. Feast joins as of the source's timestamp, no further back than `ttl`. */
function readFeast(statements, place) {
	const views = callsOf(statements, /^(?:\w*FeatureView|\w+_feature_view)$/);
	if (views.length === 0) return null;
	const contract = blankContract("feast");
	const entities = new Map(callsOf(statements, /^Entity$/).map((it) => [textAt(givenOf(it.arguments, place), "name")?.value, it]));
	for (const view of views) addView(contract, view, place);
	for (const { arguments: given } of entities.values()) {
		const keys = namesAt(givenOf(given, place), "join_keys", "join_key") ?? namesAt(givenOf(given, place), "name");
		if (keys === null) continue;
		contract.entity = {
			line: contract.entity?.line ?? keys.line,
			value: [...contract.entity?.value ?? [], ...keys.value]
		};
	}
	contract.key = contract.entity;
	return contract;
}
function addView(contract, { arguments: given }, place) {
	const said = givenOf(given, place);
	const name = textAt(said, "name");
	contract.name ??= name;
	tellAll(contract, entryAt(said, "tags")?.value);
	const ttl = argument(given, "ttl");
	if (ttl !== null) contract.freshness ??= {
		value: sourceOf(ttl, place),
		line: lineAt(place, ttl.from)
	};
	for (const key of [
		"source",
		"batch_source",
		"stream_source",
		"sources"
	]) {
		const source = resolved(argument(given, key), place);
		const time = source?.is === "call" ? namesAt(givenOf(source.arguments, place), "timestamp_field", "event_timestamp_column") : null;
		contract.time ??= time;
		if (time !== null) contract.join ??= {
			value: `as of ${time.value.join(", ")}`,
			line: time.line
		};
	}
	const fields = resolved(argument(given, "schema") ?? argument(given, "features"), place);
	for (const field of fields?.is === "list" ? fields.items : []) {
		const column = columnOf$2(field, name?.value ?? null, place);
		if (column !== null) contract.columns.push(column);
	}
}
/** `Field(name="trips", dtype=Int64)`, and `Feature(…)` of earlier versions. */
function columnOf$2(field, table, place) {
	if (field.is !== "call" || !/^(?:Field|Feature)$/.test(lastName(field.callee) ?? "")) return null;
	const said = givenOf(field.arguments, place);
	const positional = argument(field.arguments, "name", 0);
	const named = positional === null ? null : nodeOf(positional, place);
	if (named?.is !== "string") return null;
	const column = blankColumn(named.value, named.line, table);
	const type = argument(field.arguments, "dtype", 1);
	const read = type === null ? null : readType(type, place);
	if (read?.type != null) column.type = {
		value: read.type,
		line: column.line
	};
	tellColumnAll(column, entryAt(said, "tags")?.value ?? entryAt(said, "labels")?.value);
	return column;
}
function resolved(expression, { names }) {
	return expression?.is === "name" ? names.get(expression.name) ?? null : expression;
}
// src/read/data-contract/pandera-schema.ts
/** pandera's schemas that are made by a call: `pa.DataFrameSchema({"amount": pa.Column(float, pa.Check.ge(0))})`. */
function readSchemas(statements, place) {
	const schemas = callsOf(statements, /^DataFrameSchema$/);
	if (schemas.length === 0) return null;
	const contract = blankContract("pandera");
	for (const { arguments: given, at } of schemas) {
		const map = argument(given, "columns", 0);
		const table = [...place.names].find(([, value]) => value === at)?.[0] ?? null;
		describe(contract, givenOf(given, place));
		for (const { key, value } of map?.is === "dict" ? map.entries : []) if (key?.is === "constant" && typeof key.value === "string") contract.columns.push(columnOf$1(key.value, value, table, place));
	}
	return contract;
}
function columnOf$1(name, value, table, place) {
	const line = lineAt(place, value.from);
	const column = blankColumn(name, line, table);
	if (value.is !== "call" || lastName(value.callee) !== "Column") return column;
	const type = argument(value.arguments, "dtype", 0);
	const read = type === null ? null : readType(type, place);
	if (read?.type != null) column.type = {
		value: read.type,
		line
	};
	column.nulls = {
		value: 0,
		line
	};
	check(column, argument(value.arguments, "checks", 1), place);
	constrain(column, value.arguments, place);
	return column;
}
// src/read/data-contract/python-class.ts
const kinds = [["pandera", /^(?:DataFrameModel|SchemaModel)$/], ["pydantic", /^(?:BaseModel|SQLModel)$/]];
/** Classes that describe rows: pandera's models before pydantic's. A base class of the file gives its columns; one that others build on is no table of its own. */
function readClasses(statements, place) {
	const classes = new Map(statements.flatMap((it) => it.is === "class" ? [[it.name, it]] : []));
	for (const [kind, base] of kinds) {
		const models = [...classes.values()].filter((it) => lineage(it, classes).some((name) => base.test(name)));
		const built = new Set(models.flatMap((it) => it.bases.map(({ value }) => lastName(value))));
		const tables = models.filter(({ name }) => !built.has(name));
		if (tables.length > 0) return contractOf(kind, tables, classes, place);
	}
	return null;
}
function contractOf(kind, tables, classes, place) {
	const contract = blankContract(kind);
	for (const table of tables) {
		const { name } = table;
		contract.name ??= {
			value: table.name,
			line: lineAt(place, table.from)
		};
		const columns = /* @__PURE__ */ new Map();
		for (const one of [...ancestors(table, classes).reverse(), table]) for (const statement of one.body) {
			const column = columnOf(statement, name, place);
			if (column !== null) columns.set(column.name, column);
			describeBy(contract, statement, place);
		}
		contract.columns.push(...columns.values());
	}
	return contract;
}
/** `amount: Series[float] = pa.Field(ge=0)`. */
function columnOf(statement, table, place) {
	const target = statement.is === "assign" ? statement.targets[0] : null;
	const field = statement.is === "scope" && statement.kind === "declare" ? statement.names[0] : target?.is === "name" ? target.name : null;
	const annotation = annotationOf(place.text.slice(statement.from, statement.to));
	if (field === void 0 || field === null || annotation === null || /^(?:model_config|__)/.test(field)) return null;
	const value = statement.is === "assign" ? statement.value : null;
	const { type, nullable, categories, calls } = readType(annotation.value, annotation.place);
	const line = lineAt(place, statement.from);
	const column = blankColumn(aliasOf(value, place) ?? field, line, table);
	if (type !== null) column.type = {
		value: type,
		line
	};
	if (categories !== null) column.categories = {
		value: categories.flatMap((it) => it.is === "constant" ? [String(it.value)] : []),
		line
	};
	column.nulls = {
		value: nullable ? 1 : 0,
		line
	};
	for (const call of calls) if (call.is === "call") constrain(column, call.arguments, annotation.place);
	if (value?.is === "call") constrain(column, value.arguments, place);
	return column;
}
function aliasOf(value, place) {
	const alias = value?.is === "call" ? value.arguments.find(({ keyword }) => keyword === "alias") : void 0;
	const node = alias === void 0 ? null : nodeOf(alias.value, place);
	return node?.is === "string" ? node.value : null;
}
/** `class Config: unique = ["id"]`, `model_config = ConfigDict(title="…")`. */
function describeBy(contract, statement, place) {
	if (statement.is === "class" && statement.name === "Config") describe(contract, {
		line: 1,
		column: 1,
		is: "map",
		entries: statement.body.flatMap((it) => {
			const target = it.is === "assign" ? it.targets[0] : void 0;
			return it.is === "assign" && target?.is === "name" ? [{
				line: lineAt(place, it.from),
				column: 1,
				key: target.name,
				value: nodeOf(it.value, place)
			}] : [];
		})
	});
	if (statement.is === "assign" && statement.targets.some((it) => it.is === "name" && it.name === "model_config")) {
		const { value } = statement;
		describe(contract, value.is === "call" ? givenOf(value.arguments, place) : nodeOf(value, place));
	}
}
/** Names of all bases, those of the file followed to theirs. */
function lineage(of, classes) {
	return [of, ...ancestors(of, classes)].flatMap(({ bases }) => bases.flatMap(({ value }) => lastName(value) ?? []));
}
/** Nobody builds higher. */
const mostBases = 50;
/** Base classes of the file, the nearest first. */
function ancestors(of, classes) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [of];
	for (let it = waiting.shift(); it !== void 0; it = waiting.shift()) for (const { value } of it.bases) {
		const base = classes.get(lastName(value) ?? "");
		if (base === void 0 || base === of || found.has(base) || found.size >= mostBases) continue;
		found.add(base);
		waiting.push(base);
	}
	return [...found];
}
// src/read/data-contract/python-suite.ts
/** A suite of Great Expectations that Python writes down: `gxe.ExpectColumnValuesToBeBetween(column="amount", min_value=0)`. */
function readPythonSuite(statements, place) {
	const calls = callsOf(statements, /^(?:Expect[A-Z]\w*|expect_(?:column|table|compound)\w*)$/);
	if (calls.length === 0) return null;
	const suite = callsOf(statements, /^ExpectationSuite$/)[0];
	const name = suite === void 0 ? null : argument(suite.arguments, "name", 0);
	return readSuite(map(1, {
		expectations: {
			line: 1,
			column: 1,
			is: "list",
			items: calls.map(({ callee, arguments: given, at }) => {
				const line = lineAt(place, at.from);
				const said = givenOf(given, place);
				const first = given[0]?.keyword === null ? [{
					line,
					column: 1,
					key: "column",
					value: nodeOf(given[0].value, place)
				}] : [];
				const kwargs = said.is === "map" ? {
					...said,
					entries: [...first, ...said.entries]
				} : said;
				return map(line, {
					type: {
						line,
						column: 1,
						is: "string",
						value: callee
					},
					kwargs,
					meta: entry(said, "meta")
				});
			})
		},
		...name === null ? {} : { name: nodeOf(name, place) }
	}));
}
function entry(node, key) {
	return (node.is === "map" ? node.entries.find((it) => it.key === key) : void 0)?.value ?? {
		line: 1,
		column: 1,
		is: "null"
	};
}
function map(line, of) {
	return {
		line,
		column: 1,
		is: "map",
		entries: Object.entries(of).map(([key, value]) => ({
			line: value.line,
			column: 1,
			key,
			value
		}))
	};
}
// src/read/data-contract/python-contract.ts
/** Columns as Python code declares them: a schema or a model of pandera, a model of pydantic, feature views of Feast, a suite of Great Expectations. null: none of these. */
function readPythonContract(text) {
	const script = readScript(text, text.length);
	if (script === null) return null;
	const place = placeOf(script.text, script.statements);
	const found = [
		readFeast,
		readSchemas,
		readClasses,
		readPythonSuite
	].flatMap((read) => read(script.statements, place) ?? []);
	return found.find(({ columns }) => columns.length > 0) ?? found[0] ?? null;
}
// src/read/data-contract.ts
/** What a model is trained and judged on, from any format that is known here, told by what the file holds. */
function readDataContract(text, from) {
	if (from.path.endsWith(".py")) {
		const declared = readPythonContract(text);
		return declared === null ? unknownFormat(from) : {
			is: "read",
			value: declared,
			from
		};
	}
	const { node, issues } = parseYamlTree(text);
	const foreign = node?.is === "map" ? foreignContract(node) : null;
	if (foreign !== null) return {
		is: "read",
		value: foreign,
		from
	};
	if (node?.is !== "map" || node.entries.some(({ key }) => ownKeys.has(key))) return readOwnDataContract(text, from);
	return whyUnreadable({
		node,
		issues
	}, from.path) ?? unknownFormat(from);
}
function foreignContract(root) {
	if (isOdcs(root)) return readOdcs(root);
	if (isSuite(root)) return readSuite(root);
	return isDbt(root) ? readDbt(root) : null;
}
function unknownFormat({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "unknown-format",
		why: `${path}: this is no data contract in a format that is read here.`
	};
}
// src/weigh/merged-contract.ts
/** Contracts that complete one another, as one: the first that says a thing stands. null: there is none. */
function mergedContract(contracts) {
	const [first, ...rest] = contracts;
	if (first === void 0) return null;
	const merged = rest.reduce((a, b) => filled(a, b), first);
	return {
		...merged,
		format: contracts.find(({ format }) => format === "own")?.format ?? merged.format
	};
}
function filled(a, b) {
	const same = (one, other) => one.name === other.name && (one.table === null || other.table === null || one.table === other.table);
	const columns = a.columns.map((column) => {
		const other = b.columns.find((it) => same(column, it));
		return other === void 0 ? column : firstOf(column, other);
	});
	const more = b.columns.filter((column) => !a.columns.some((it) => same(it, column)));
	const sensitive = [...a.sensitive?.value ?? [], ...b.sensitive?.value ?? []];
	const told = a.sensitive ?? b.sensitive;
	return {
		...firstOf(a, b),
		label: firstOf(a.label, b.label),
		columns: [...columns, ...more],
		sensitive: told === null ? null : {
			...told,
			value: [...new Set(sensitive)]
		}
	};
}
/** The one, with what it lacks from the other. */
function firstOf(a, b) {
	return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value ?? b[key]]));
}
// src/model/organisation.ts
const words = string().min(1);
/** What `defaults` may hold: any key of a model but its paths, which only its repository knows. */
const defaults = modelSettings.omit({ paths: true }).partial();
/** The file that configurations name with `extends`. Strict, as they are; one level, so it extends nothing itself. */
const organisation = strictObject({
	version: literal(1),
	comment: _enum([
		"findings",
		"always",
		"never"
	]).optional(),
	approvers: array(words).default([]).describe("People, and teams as org/team."),
	severities: severities.default({}),
	severities_by_impact: strictObject({
		low: severities.optional(),
		standard: severities.optional(),
		high: severities.optional()
	}).default({}).describe("Severities for models of that impact; they come before `severities`."),
	defaults: defaults.default({}).describe("Keys of every model that does not write them itself."),
	locked: array(words).default([]).describe("Keys of this file that no repository may loosen: `approvers`, `severities.gates/failed`, `defaults.mode`.")
});
// src/read/organisation.ts
/** The organisation's file, strictly: every mistake is named at once. */
function readOrganisation(text, from) {
	const read = readStrictly(text, from, {
		schema: organisation,
		empty: "the organisation's file is empty or no map; it needs at least `version: 1`.",
		reason: "invalid-organisation",
		further: strayLocks,
		knows: {
			extends: "one level: an organisation's file extends no other.",
			models: "models stand in repositories; what holds for all of them is `defaults`.",
			"defaults.paths": ownPaths
		}
	});
	return mapRead(read, ({ value, written }) => ({
		...value,
		defaults: written.defaults ?? {}
	}));
}
/** Where `extends` points; null where it points nowhere. */
function outsideOf(named) {
	const [, owner, repo, path, commit] = extendsPattern.exec(named) ?? [];
	return owner && repo && path && commit ? {
		owner,
		repo,
		path,
		commit
	} : null;
}
const ownPaths = "which paths make a model only its repository knows.";
const ruleId = /^[a-z-]+\/[a-z-]+$/;
const lockable = [
	"comment",
	"approvers",
	"severities",
	"severities_by_impact",
	"defaults"
];
/** Locks that would lock nothing, or everybody out. */
function strayLocks(file, root) {
	return file.locked.flatMap((lock, i) => {
		const wrong = lock === "approvers" && file.approvers.length === 0 ? "nobody is listed, so nobody could ever approve." : strayLock(lock, root);
		return wrong === null ? [] : [{
			line: lineOf(root, ["locked", i]),
			what: `locked: \`${lock}\`: ${wrong}`
		}];
	});
}
function strayLock(lock, root) {
	const path = lock.split(".");
	const [first = ""] = path;
	if (first === "models") return `write it as a key of every model, such as \`${["defaults", ...path.slice(1)].join(".")}\`.`;
	if (lock === "defaults.paths") return ownPaths;
	for (const [depth, step] of path.entries()) {
		const known = depth === 0 ? lockable : keysAt(organisation, path.slice(0, depth));
		if (known === null) return `\`${path.slice(0, depth).join(".")}\` has no keys of its own; lock that.`;
		if (known.length > 0 && !known.includes(step)) {
			const near = nearest(step, known);
			return near === null ? `there is no such key; known here are ${known.join(", ")}.` : `there is no such key; did you mean \`${[...path.slice(0, depth), near].join(".")}\`?`;
		}
	}
	if (first === "severities" && path[1] !== void 0 && !ruleId.test(path[1])) return "a rule is named as area/name, such as severities.gates/failed.";
	if (first !== "severities_by_impact") return null;
	return path.reduce(valueAt, root) === null ? "nothing stands there; write the severity that is to hold, or lock `severities`." : null;
}
// src/weigh/effective-model.ts
/** One model as it holds: what its repository wrote, then the organisation's defaults, then ours; a lock turns the first two round. Maps are joined key by key, lists are not. */
function effectiveModel(written, { defaults, locked }) {
	const aside = [];
	const joined = join$2(written, defaults, ["defaults"], locked.includes("defaults.mode") && defaults.mode === "enforce" ? [...locked, "defaults.enforce_from"] : locked, aside);
	return {
		model: {
			...unwritten,
			...joined
		},
		aside: aside.map((it) => it.path.at(-1) === "enforce_from" && !locked.includes(it.lock) ? {
			...it,
			lock: "defaults.mode"
		} : it)
	};
}
function join$2(repository, organisation, at, locked, aside) {
	const joined = {};
	for (const key of /* @__PURE__ */ new Set([...Object.keys(repository), ...Object.keys(organisation)])) {
		const [own, theirs] = [valueOf(repository, key), valueOf(organisation, key)];
		const path = [...at, key];
		const nests = key !== "gates" && (isMap(theirs) || theirs === void 0 && !locked.includes(path.join(".")));
		const stands = own === void 0 ? theirs : nests && isMap(own) ? join$2(own, theirs === void 0 ? {} : theirs, path, locked, aside) : chosen(own, theirs, path);
		if (stands !== void 0) joined[key] = stands;
	}
	return joined;
	function chosen(own, theirs, path) {
		const lock = lockOn(locked, path, theirs !== void 0);
		const key = path.at(-1) ?? "";
		const usual = path.length === 2 ? valueOf(unwritten, key) : void 0;
		if (lock === null || same$1(own, theirs ?? usual) || path.length === 2 && isStricter(key, own, theirs ?? usual)) return own;
		aside.push({
			path: path.slice(1),
			wanted: own,
			stands: theirs ?? usual,
			lock
		});
		return theirs;
	}
}
function valueOf(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function same$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/weigh/effective-settings.ts
/**
* The configuration as it holds under the organisation's file. What the repository wrote comes first, but where the organisation
* locked the key; severities may be raised anywhere. `written` is the file itself, so that our defaults do not pass for its words.
*/
function effectiveSettings(settings, written, organisation) {
	const { locked } = organisation;
	const aside = [];
	const top = (key, own, theirs, isWritten) => {
		if (!isWritten) return theirs;
		if (!locked.includes(key) || JSON.stringify(own) === JSON.stringify(theirs)) return own;
		aside.push({
			path: [key],
			wanted: own,
			stands: theirs,
			lock: key
		});
		return theirs;
	};
	const models = Object.keys(settings.models).map((id) => {
		const ofModels = written.models;
		const effective = effectiveModel(ofModels[id] ?? {}, organisation);
		aside.push(...effective.aside.map((it) => ({
			...it,
			path: [
				"models",
				id,
				...it.path
			]
		})));
		return [id, effective.model];
	});
	const by = (impact) => ruled(settings.severities, organisation, impact);
	const levels = {
		none: by(null),
		low: by("low"),
		standard: by("standard"),
		high: by("high")
	};
	const met = /* @__PURE__ */ new Set(["none", ...models.map(([, { impact }]) => impact)]);
	aside.push(...[...met].flatMap((level) => levels[level].aside).filter(isFirst));
	return {
		settings: {
			...settings,
			comment: top("comment", settings.comment, organisation.comment ?? "findings", Object.hasOwn(written, "comment")),
			approvers: top("approvers", settings.approvers, organisation.approvers, Object.hasOwn(written, "approvers")),
			severities: levels.none.severities,
			models: Object.fromEntries(models),
			ruled: {
				none: plain$1(levels.none),
				low: plain$1(levels.low),
				standard: plain$1(levels.standard),
				high: plain$1(levels.high)
			}
		},
		aside
	};
}
function plain$1({ severities, raised }) {
	return {
		severities,
		raised
	};
}
/** One rule may be put aside for several impacts in the same words. */
function isFirst(it, index, all) {
	return all.findIndex(({ path, stands }) => path[1] === it.path[1] && stands === it.stands) === index;
}
// src/weigh/overruled-in.ts
/** What stands in the configuration to no effect once the change is merged, in words; `head` is null where head has none to read. */
function overruledIn(base, head, from) {
	const said = (all) => all.map(({ path, wanted, stands, lock }) => ({
		key: path.join("."),
		wanted: written(wanted),
		stands: stands === void 0 ? null : written(stands),
		lock,
		from
	}));
	const before = said(base);
	const stood = new Set(before.map((it) => JSON.stringify(it)));
	return (head === null ? before : said(head)).map((it) => ({
		...it,
		introduced: !stood.has(JSON.stringify(it))
	}));
}
const most$5 = 120;
/** A value as one would write it on one line. */
function written(value) {
	const text = Array.isArray(value) ? `[${value.map(String).join(", ")}]` : typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > most$5 ? `${text.slice(0, 119)}…` : text;
}
// src/world/gather/organisation.ts
/** The organisation's file that the configuration on base names. What head names is never read: nobody has approved it. */
async function organisationOf(settings, repository) {
	const named = settings.is === "read" ? settings.value.value.extends : void 0;
	const at = named === void 0 ? null : outsideOf(named);
	if (at === null) return { is: "absent" };
	const read = parsed(await repository.outside(at), readOrganisation);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${named}: \`extends\` names this file, and that commit does not hold it; name one that does.`
	};
}
/** Both sides' configuration under base's organisation. */
function underOrganisation(base, head, organisation) {
	if (organisation.is !== "read") return {
		settings: mapRead(base, plain),
		headSettings: mapRead(head, plain),
		overruled: []
	};
	const apply = ({ value, written }) => effectiveSettings(value, written, organisation.value);
	const [before, after] = [mapRead(base, apply), mapRead(head, apply)];
	const aside = (of) => of.is === "read" ? of.value.aside : null;
	const from = base.is === "read" ? base.value.value.extends?.split("@")[0] ?? "" : "";
	return {
		settings: mapRead(before, ({ settings }) => settings),
		headSettings: mapRead(after, ({ settings }) => settings),
		overruled: overruledIn(aside(before) ?? [], aside(after), from)
	};
}
function plain({ value }) {
	return value;
}
// src/world/gather/policy.ts
/** Configuration of both sides, under the organisation's file that base names. */
async function readPolicy(store, commits, steps, repository) {
	const at = (commit) => parsed(store.read({
		commit,
		path: settingsPath
	}), readWrittenSettings);
	const base = at(commits.base);
	const edited = touches(steps, settingsPath);
	const organisation = await organisationOf(base, repository);
	return {
		...underOrganisation(base, edited ? at(commits.head) : base, organisation),
		organisation,
		edited
	};
}
/** Models of base, then those that only head has. A stranger's globs are compiled only where they are harmless. */
function candidates({ settings, headSettings, edited }, workflows) {
	if (settings.is !== "read") return {
		models: [],
		refused: []
	};
	const head = headSettings.is === "read" ? headSettings.value : null;
	const general = (of) => canonical({
		...of,
		models: null,
		comment: null,
		rerun_labels: null
	});
	const generalEdited = edited && (head === null || general(head) !== general(settings.value));
	const known = Object.entries(settings.value.models).map(([id, model]) => {
		const headModel = ownModel(head, id);
		const differs = edited && (headModel === null || canonical(headModel) !== canonical(model));
		return {
			id,
			settings: model,
			isNew: false,
			edited: [...generalEdited || differs ? [settingsPath] : [], ...workflows],
			headSettings: headModel
		};
	});
	const added = Object.entries(head?.models ?? {}).filter(([id]) => ownModel(settings.value, id) === null);
	const isTame = ({ paths, prompts, depends_on }) => [
		...paths,
		...prompts,
		...depends_on
	].every(isTameGlob);
	const fresh = added.filter(([, model]) => isTame(model));
	return {
		models: [...known, ...fresh.map(([id, model]) => ({
			id,
			settings: model,
			isNew: true,
			edited: [settingsPath],
			headSettings: model
		}))],
		refused: added.filter(([, model]) => !isTame(model)).map(([id]) => id)
	};
}
/** Whether a path was changed, or moved away or here. */
function touches(steps, path) {
	return steps.some((step) => step.path === path || step.before === path);
}
function ownModel(settings, id) {
	return settings !== null && Object.hasOwn(settings.models, id) ? settings.models[id] ?? null : null;
}
// src/world/gather/data-contracts.ts
/** Where a model's data contract stands, before the change and as a merge would have it; empty where configuration names none. */
function dataContractFiles(candidate, commits, steps) {
	const { base, head } = sides(candidate, commits, steps);
	return [...base, ...head];
}
/** What the model is trained and judged on, both sides. Its texts are loaded. */
function dataContracts(candidate, commits, steps, store) {
	const { base, head } = sides(candidate, commits, steps);
	const [before, after] = [together(base, store), together(head, store)];
	return {
		base: before.read,
		head: after.read,
		at: {
			base: before.at,
			head: after.at
		}
	};
}
/** Several files as one contract; one that cannot be read leaves the whole unread, and is named. */
function together(files, store) {
	const all = files.map((file) => ({
		at: file.path,
		read: parsed(store.read(file), readDataContract)
	}));
	const [first] = all;
	const unread = all.find(({ read }) => read.is !== "read");
	const merged = mergedContract(all.flatMap(({ read }) => read.is === "read" ? [read.value] : []));
	if (unread !== void 0) return unread;
	if (first?.read.is !== "read" || merged === null) return {
		read: { is: "absent" },
		at: null
	};
	return {
		read: {
			...first.read,
			value: merged
		},
		at: first.at
	};
}
/** What base changed in the meantime is no doing of this change: a file's sides are those of the change, where it touches it. */
function sides({ settings, headSettings, isNew }, commits, steps) {
	const paths = (named) => [named ?? []].flat().filter((path) => !isUri(path)).map(plainPath);
	const before = (path) => ({
		path,
		commit: touches(steps, path) ? commits.mergeBase : commits.base
	});
	const after = (path) => ({
		path,
		commit: touches(steps, path) ? commits.head : commits.base
	});
	return {
		base: isNew ? [] : paths(settings.data_contract).map(before),
		head: paths(headSettings?.data_contract ?? settings.data_contract).map(after)
	};
}
// src/world/gather/datasets.ts
/** Files that are data by their names; a `.dvc` file stands for one. */
const isData = /\.(?:dvc|csv|tsv|parquet|feather|arrow|avro|orc|jsonl|ndjson|sqlite)(?:\.(?:gz|zst|bz2))?$/;
/** Data whose identity the tree records: what a DVC stage made the metrics of, the contract's snapshot file, data under the model's paths. */
function datasetsAt(settings, contract, { commit, tree }, store) {
	if (tree === null) return [];
	const has = (path) => Object.hasOwn(tree, path) || Object.hasOwn(tree, `${path}.dvc`);
	const snapshot = contract?.snapshotFile == null ? [] : [plainPath(contract.snapshotFile.value)].filter(has);
	const own = Object.keys(tree).filter((path) => isData.test(path) && partOf(settings, path) === "config");
	return [.../* @__PURE__ */ new Set([
		...snapshot,
		...madeOf(settings.metrics, commit, store),
		...own
	])].slice(0, 20);
}
/** What the nearest `dvc.lock` says that the metrics were made of, code aside. */
function madeOf(metrics, commit, store) {
	if (metrics === void 0 || isUri(metrics)) return [];
	const path = plainPath(metrics);
	return locksOf(path).flatMap((lock) => {
		const text = store.text({
			commit,
			path: lock
		});
		return (text === null ? [] : dvcDependencies(text, relative$1(dirname$1(lock), path))).map((it) => join$1(dirname$1(lock), it.path)).filter((it) => !/\.(?:py|ipynb|ya?ml|json|toml|sql|r|sh)$/i.test(it));
	});
}
// src/world/gather/model-files-read.ts
/** Where a policy file stands after a merge: at head where the change touches it, else at base. */
function merged(path, commits, steps) {
	return {
		commit: touches(steps, path) ? commits.head : commits.base,
		path
	};
}
/** Texts that judging this model takes: gates, metrics with their stamp, references, and what identifies its artifact. */
function filesToJudge(candidate, commits, steps, store) {
	const { settings, headSettings } = candidate;
	const { metrics, artifact } = settings;
	const everywhere = [
		commits.base,
		commits.mergeBase,
		commits.head
	];
	const paths = [
		settings.gates,
		headSettings?.gates,
		settings.production,
		headSettings?.production
	].filter((it) => typeof it === "string" && !isUri(it)).map((it) => plainPath(it));
	const stamped = metrics === void 0 || isUri(metrics) ? [] : [plainPath(metrics), `${plainPath(metrics)}.stamp.json`];
	return [
		...paths.flatMap((path) => [{
			commit: commits.base,
			path
		}, merged(path, commits, steps)]),
		...stamped.flatMap((path) => [{
			commit: commits.base,
			path
		}, {
			commit: commits.head,
			path
		}]),
		...artifact === void 0 ? [] : everywhere.flatMap((commit) => artifactFiles(artifact, commit, store)),
		...["base", "head"].flatMap((side) => {
			const path = contractPath(candidate, side);
			return path === null ? [] : [{
				commit: commits[side],
				path
			}];
		}),
		...metrics === void 0 || isUri(metrics) ? [] : locksOf(plainPath(metrics)).map((path) => ({
			commit: commits.head,
			path
		})),
		...dataContractFiles(candidate, commits, steps),
		...headSettings?.artifact === void 0 ? [] : artifactFiles(headSettings.artifact, commits.head, store)
	];
}
// src/world/gather/stamped.ts
/** The candidate's metrics, with the stamp beside the file where it holds none itself. */
function stampedMetrics(store, commit, path) {
	const own = parsed(store.read({
		commit,
		path
	}), readMetrics);
	if (own.is !== "read" || own.value.stamp !== null) return own;
	const beside = parsed(store.read({
		commit,
		path: `${path}.stamp.json`
	}), readMetrics);
	if (beside.is === "absent") return own;
	const stamp = beside.is === "read" && beside.value.stamp ? beside.value.stamp : {
		model: null,
		state: "unreadable",
		commit: null
	};
	return mapRead(own, (metrics) => ({
		...metrics,
		stamp
	}));
}
/**
* Whether each model changed between the commit of its stamp and head. Nothing is asked for a stamp that names head's state:
* a stale stamp costs one tree a commit and one round of texts.
*/
async function changedSinceStamp(models, store, head) {
	const questioned = models.flatMap((model) => {
		const stamp = model.metrics.head.is === "read" ? model.metrics.head.value.stamp : null;
		const state = model.state.head.is === "read" ? model.state.head.value : null;
		return stamp === null || stamp.state === state ? [] : [{
			model,
			stamp
		}];
	});
	const now = await store.tree(head);
	const compared = await Promise.all(questioned.map(async (it) => ({
		...it,
		old: await treeOf(it.stamp, store)
	})));
	const steps = compared.map(({ model, old }) => stepsOf(model.settings, old, now));
	await store.fetch(compared.flatMap(({ stamp }, i) => (steps[i] ?? []).filter(({ path }) => isCode(path)).flatMap(({ path }) => [{
		commit: stamp.commit ?? "",
		path
	}, {
		commit: head,
		path
	}])));
	compared.forEach(({ model, stamp, old }, i) => {
		model.changedSinceStamp = old.is === "read" && now.is === "read" ? answer(model.settings, stamp, steps[i] ?? [], store, head) : firstUnread(old, now);
	});
}
async function treeOf({ commit }, store) {
	if (commit !== null && /^[0-9a-f]{7,64}$/.test(commit)) return store.tree(commit);
	return {
		is: "unreadable",
		fault: "author",
		reason: "no-commit",
		why: "The stamp names no commit, so nobody can tell what changed since: stamp the metrics again."
	};
}
function stepsOf(settings, old, now) {
	if (old.is !== "read" || now.is !== "read") return [];
	return stepsBetween(old.value, now.value).filter(({ path }) => inState(settings, path));
}
function answer(settings, stamp, steps, store, head) {
	const commit = stamp.commit ?? "";
	const change = modelChange(settings, steps, (side, path) => store.text({
		commit: side === "base" ? commit : head,
		path
	}));
	return {
		is: "read",
		value: changesModel(change) || change.dependencies.length > 0,
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
function firstUnread(...reads) {
	const unread = reads.find((read) => read.is === "unreadable");
	return unread?.is === "unreadable" ? unread : { is: "absent" };
}
// src/world/gather/model-evidence.ts
/** Everything known of one model but what needs its history: those answers are filled in afterwards. */
async function modelEvidence(candidate, commits, steps, store) {
	const { id, settings, isNew, headSettings } = candidate;
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const artifact = artifacts(candidate, commits, store);
	const gatesOf = (of, at, commit) => gatesAt(of?.gates, at, commit, store);
	const dataContract = dataContracts(candidate, commits, steps, store);
	return {
		id,
		settings,
		isNew,
		change: artifact.change(changeOf(candidate, commits, steps, store)),
		wayBack: { is: "absent" },
		state: {
			base: stateAt(base, settings),
			head: stateAt(head, settings)
		},
		artifact: {
			base: artifact.base,
			head: artifact.head
		},
		gates: {
			base: isNew ? { is: "absent" } : gatesOf(settings, (path) => ({
				commit: commits.base,
				path
			}), commits.base),
			head: gatesOf(headSettings, (path) => merged(path, commits, steps), commits.head)
		},
		metrics: {
			base: metricsAt(settings.metrics, commits.base, store),
			head: metricsAt(settings.metrics, commits.head, store)
		},
		production: {
			base: productionAt(settings.production, (path) => ({
				commit: commits.base,
				path
			}), store),
			head: productionAt(headSettings?.production, (path) => merged(path, commits, steps), store)
		},
		contract: {
			base: { is: "absent" },
			head: { is: "absent" }
		},
		contractTree: {
			base: null,
			head: null
		},
		dataContract,
		datasets: datasetsAt(settings, valueOf$1(dataContract.head), {
			commit: commits.head,
			tree: valueOf$1(head)
		}, store),
		changedSinceStamp: { is: "absent" },
		rollbackTarget: { is: "absent" },
		plans: {
			base: [],
			head: []
		}
	};
}
/** What the change touched of a model, its configuration included. */
function changeOf({ settings, edited }, commits, steps, store) {
	const textOf = (side, path) => store.text({
		commit: side === "base" ? commits.mergeBase : commits.head,
		path
	});
	const change = modelChange(settings, steps, textOf);
	return {
		...change,
		policy: [.../* @__PURE__ */ new Set([...change.policy, ...edited])]
	};
}
function artifacts({ settings, headSettings }, commits, store) {
	const { artifact } = settings;
	const at = (name, commit) => name === void 0 ? null : artifactAt(name, commit, store);
	const named = artifact === void 0 ? void 0 : headSettings?.artifact ?? artifact;
	const [base, before, head] = [
		at(artifact, commits.base),
		at(artifact, commits.mergeBase),
		at(named, commits.head)
	];
	const differs = before?.digest !== head?.digest;
	return {
		base,
		head,
		change: (change) => ({
			...change,
			artifact: change.artifact || differs
		})
	};
}
function stateAt(tree, settings) {
	if (tree.is !== "read") return tree;
	if (!Object.keys(tree.value).some((path) => inState(settings, path))) return { is: "absent" };
	return {
		is: "read",
		value: stateDigest(tree.value, settings),
		from: tree.from
	};
}
function gatesAt(gates, at, commit, store) {
	if (gates === void 0) return { is: "absent" };
	if (typeof gates !== "string") return readInlineGates(gates, {
		path: settingsPath,
		commit,
		id: null
	});
	if (isUri(gates)) return elsewhere(gates);
	const read = parsed(store.read(at(plainPath(gates))), readGates);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${gates}: the configuration names this gates file, and it is not there.`
	};
}
function metricsAt(metrics, commit, store) {
	if (metrics === void 0) return { is: "absent" };
	return isUri(metrics) ? elsewhere(metrics) : stampedMetrics(store, commit, plainPath(metrics));
}
function productionAt(production, at, store) {
	if (production === void 0) return { is: "absent" };
	return isUri(production) ? elsewhere(production) : parsed(store.read(at(plainPath(production))), readMetrics);
}
function elsewhere(uri) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-fetched",
		why: `${uri} is outside the repository and is not fetched: keep a copy in the repository.`
	};
}
// src/world/gather/people.ts
/** Handles asked about in one review. */
const mostHandles = 20;
/** Whether GitHub knows the `@handles` named as decision owner, in the description or in a model's defaults. Teams are not asked. */
async function ownerHandles(compact, models, repository) {
	if (models.length === 0) return { is: "absent" };
	const texts = [...compact.is === "read" ? [compact.value.fields.decisionOwner?.value ?? ""] : [], ...models.map(({ settings }) => settings.compact.decisionOwner ?? "")];
	const logins = new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\w@.])@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})(?![\w/-])/g)].map((found) => found[1] ?? "")));
	return logins.size === 0 ? { is: "absent" } : repository.handles([...logins].slice(0, mostHandles));
}
/** Approvals, asked only where one could settle something: policy was edited, or a model is new. */
async function neededApprovals(evidence, repository) {
	const { models, reviewingWorkflows, pull, sources } = evidence;
	return models.some(isSettled) || reviewingWorkflows.some(({ changed }) => changed) || sources.some(isSettledByPeople) ? repository.approvals(pull.head) : { is: "absent" };
}
/** A model that is new, whose policy or data is redefined, or whose former artifact is no longer where it was. */
function isSettled({ isNew, change, artifact }) {
	const moved = change.artifact && artifact.base !== null && artifact.head?.path !== artifact.base.path;
	return isNew || moved || change.policy.length + change.contract.length + change.dataContract.length > 0;
}
/** What a person's word can settle: classes of requests that have no version, an API's new one, what a migration drops. */
function isSettledByPeople({ side, role, kind, path, text }) {
	if (role !== "changed" || text.is !== "read") return false;
	if (kind === "sql") return side === "head" && /\bdrop\b/i.test(text.value);
	if (kind === "config") return side === "base" && (path.endsWith(".proto") || /\b(?:openapi|swagger)\b/.test(text.value.slice(0, 2e4)));
	if (kind !== "python") return false;
	return /\(\w*\.?BaseModel\b|drop_column|drop_table|RemoveField|DeleteModel|\bALTER\s+TABLE\b|\bDROP\s+TABLE\b/i.test(text.value);
}
/** Teams asked about in one review. */
const mostTeams = 10;
/** Members of the teams among the approvers, asked only where somebody approved whom the list does not name. */
async function neededTeams(settings, approvals, { head, author }, repository) {
	const listed = new Set((valueOf$1(settings)?.approvers ?? []).map(plainName));
	const teams = [...listed].filter(isTeam);
	const counts = (valueOf$1(approvals) ?? []).filter(({ login, commit, mayWrite }) => commit === head && mayWrite && plainName(login) !== plainName(author ?? ""));
	return counts.length > 0 && !counts.some(({ login }) => listed.has(plainName(login))) && teams.length > 0 ? repository.teams(teams.slice(0, mostTeams)) : {};
}
// src/weigh/plan/mentions.ts
/** Which of these models a text names by id, as words; where one id is part of another, the longer counts. */
function mentions(text, ids) {
	let left = spaced(text);
	const named = /* @__PURE__ */ new Set();
	for (const { id, words } of wordsOf(ids)) {
		if (!left.includes(words)) continue;
		named.add(id);
		left = left.replaceAll(words, " | ");
	}
	return named;
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Longest first. The list of a review's ids is one and the same throughout, and asked about very often. */
function wordsOf(ids) {
	const words = known$1.get(ids) ?? ids.map((id) => ({
		id,
		words: spaced(id)
	})).filter((it) => it.words.trim() !== "").sort((a, b) => b.words.length - a.words.length);
	known$1.set(ids, words);
	return words;
}
function spaced(text) {
	return ` ${plainWords(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
// src/weigh/plan/plan-paths.ts
/** Larger than any document that a person keeps about a model; dashboards are written by machines. */
const mostBytes = (path) => (/\.json$/i.test(path) ? 512 : 128) * 1024;
const longestPath = 300;
const aside = /(?:^|\/)(?:tests?|__tests__|fixtures|testdata|node_modules|vendor|third_party|site-packages|dist|build|issue_template|pull_request_template)\//i;
const data = /monitor|alert|(?:^|[/_.-])rules?(?:[/_.-]|$)|prom(?:$|[/_.-])|prometheus|grafana|dashboard|evidently|datadog|drift|rollout|canary|flagger|kserve|inference|serving|serve|endpoint|sagemaker|vertex|traffic|flag|features?\.json|unleash|launch-?darkly|deploy|k8s|kube|manifest|chart|helm|infra|(?:^|[/_.-])(?:ops|slos?|release|cloudbuild|workflows)(?:[/_.-]|$)/i;
const text$1 = /card|readme|monitor|alert|run-?book|play-?book|(?:^|[/_.-])(?:slos?|ops)(?:[/_.-]|$)|on-?call|operat|incident|rollout|canary|deploy|release|serving|drift|predict|contract/i;
const program = /(?:^|\/)[^/]*(?:monitor|drift|evidently|locust|load_?test)[^/]*\.py$/i;
/** Whether a file is read at all where something names it: a text of a format that is known, of a person's size. */
function isDocument(path, entry) {
	if (entry === void 0 || !entry.mode.startsWith("100") || path === ".github/mle-review.yml") return false;
	return /\.(?:ya?ml|json|md|markdown|py)$/i.test(path) && (entry.size ?? 0) <= mostBytes(path);
}
/** Files of a tree that may be documents of a plan, by name alone, or by the name of one of these models: most of a repository is never opened for it. */
function planPaths(tree, ids) {
	return Object.keys(tree).filter((path) => (isPlanName(path) || isNamedAfter(path, ids)) && isDocument(path, tree[path]));
}
function isNamedAfter(path, ids) {
	return /\.(?:md|markdown|ya?ml)$/i.test(path) && path.length <= longestPath && !aside.test(path) && mentions(path.slice(path.lastIndexOf("/") + 1), ids).size > 0;
}
function isPlanName(path) {
	if (path.length > longestPath || aside.test(path) && !/locust|load_?test/i.test(path)) return false;
	if (/\.(?:ya?ml|json)$/i.test(path)) return data.test(path) && !/(?:^|\/)(?:package|tsconfig|package-lock)[^/]*\.json$/i.test(path);
	if (/\.(?:md|markdown)$/i.test(path)) return text$1.test(path) && !path.startsWith(".github/");
	return program.test(path);
}
// src/weigh/plan/written.ts
/** What stands before the path in a link to a file on GitHub. */
const blob = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|raw)\/[^/]+\//;
/** Names of a model's blocks that are looked up. */
const most$4 = 200;
/** Paths that the texts of a model's blocks name, with the topics of these blocks. */
function namedPaths({ prediction, rollout, monitoring, rollback, compact }) {
	const paths = /* @__PURE__ */ new Map();
	const take = (block, topics) => {
		for (const word of textsIn(block).flatMap((text) => text.split(/[\s,;()<>`'"[\]]+/))) {
			const path = plainPath(word.replace(blob, "").replace(/[#?].*$|[.:]+$/g, ""));
			if (path.includes(".") && paths.size < most$4) paths.set(path, [.../* @__PURE__ */ new Set([...paths.get(path) ?? [], ...topics])]);
		}
	};
	for (const [topic, block] of Object.entries({
		prediction,
		rollout,
		monitoring
	})) take(block, [topic]);
	take([rollback, compact], []);
	return paths;
}
/** A file of flags holds those of a whole product: a model's is named by its blocks, or shares a word with its id. */
function isOwnFlag(text, id, settings) {
	const flag = plainWords(/^flag ([^:]+):/.exec(text)?.[1] ?? "");
	const own = plainWords(id).split(" ").filter((word) => word.length > 3 && !/^(?:model|models|service|score|scorer|prod|production|main|risk)$/.test(word));
	const written = settings.flatMap(({ prediction, rollout, monitoring, rollback, compact }) => textsIn([
		prediction,
		rollout,
		monitoring,
		rollback,
		compact
	])).map(plainWords);
	return flag !== "" && (own.some((word) => flag.split(" ").includes(word)) || written.some((it) => it.includes(flag)));
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
// src/weigh/plan/whose.ts
const ties = [
	"named",
	"path",
	"folder",
	"usual"
];
/** Documents of one model that are read. */
const most$3 = 60;
const usual = /^(?:[^/]+\/)?(?:monitoring|monitors?|observability|alerts?|alerting|prometheus|grafana|dashboards?|datadog|evidently|docs?|documentation|runbooks?|deploy(?:ment)?s?|k8s|kube(?:rnetes)?|manifests?|infra(?:structure)?|ops|operations|charts?|helm|flags?|feature-?flags?|serving|cloudformation|slos?|rollouts?|release|\.github)\//i;
/** Which of the files that may tell a plan are looked at for a model, and by what tie; those it is tied to most closely. `ids`: models that a path names. */
function tiedTo({ id, settings, others }, paths, isThere) {
	const named = new Set(settings.flatMap((it) => [...namedPaths(it).keys()]).filter(isThere));
	const folders = settings.flatMap((it) => foldersOf(it, others));
	const tieOf = (path, ids) => {
		if (ids.size > 0) return ids.has(id) ? "path" : null;
		if (folders.some((folder) => path.startsWith(folder))) return "folder";
		return usual.test(path) || !path.includes("/") ? "usual" : null;
	};
	const tied = paths.flatMap(({ path, ids }) => {
		const tie = named.has(path) ? null : tieOf(path, ids);
		return tie === null ? [] : [[path, tie]];
	});
	const all = [...[...named].map((path) => [path, "named"]), ...tied];
	return new Map(all.toSorted(([, a], [, b]) => ties.indexOf(a) - ties.indexOf(b)).slice(0, most$3));
}
const known = /* @__PURE__ */ new WeakMap();
/** What of a document is this model's: not what names another model and not this one, and of a shared one in a house of several models only what names it. */
function ownPart(whole, tie, { id, settings, ids }) {
	if (tie === "named") return whole;
	const document = whole.kind === "feature flags" ? {
		...whole,
		terms: whole.terms.filter(({ text }) => isOwnFlag(text, id, settings))
	} : whole;
	if (document.terms.length === 0) return null;
	if (ids.length < 2) return document;
	const of = known.get(document) ?? document.terms.map(({ text, under = "" }) => mentions(`${under} | ${text}`, ids));
	known.set(document, of);
	const isMine = of.some((named) => named.has(id));
	const isOthers = of.some((named) => named.size > 0);
	if (!isMine && (isOthers || tie === "usual")) return null;
	const isShared = of.some((named) => named.size > 0 && !named.has(id));
	const terms = document.terms.filter((_, i) => of[i]?.has(id) || of[i]?.size === 0 && (tie !== "usual" || !isShared));
	return terms.length === 0 ? null : {
		...document,
		terms
	};
}
/** Folders that the model's globs open with, and those of plain files that no other model shares. */
function foldersOf({ paths }, others) {
	const foreign = others.flatMap((it) => it.paths.map((path) => folderOf(plainPath(path)).folder));
	return paths.map(plainPath).flatMap((path) => {
		const { folder, isGlob } = folderOf(path);
		return folder === "" || path.startsWith("!") || !isGlob && foreign.some((it) => it.startsWith(folder)) ? [] : [folder];
	});
}
function folderOf(path) {
	const glob = path.search(/[*?[\]{}()]/);
	const plain = glob < 0 ? path : path.slice(0, glob);
	return {
		folder: plain.slice(0, plain.lastIndexOf("/") + 1),
		isGlob: glob >= 0
	};
}
// src/read/plan/cloud-rollout.ts
/** SageMaker's endpoint configurations: CloudFormation's resources, or the request of its API. A single variant sends nothing by degrees. */
function sagemaker(root) {
	const terms = [root, ...propertiesOf(root, /^AWS::SageMaker::Endpoint(?:Config)?$/)].flatMap(endpoint).flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "sagemaker",
		topics: ["rollout"],
		terms
	};
}
/** What watches a SageMaker endpoint, and CloudWatch's alarms: CloudFormation's resources. */
function cloudWatch(root) {
	const alarms = propertiesOf(root, /^AWS::CloudWatch::Alarm$/).map((of) => termOf(["alarm", ...[
		"AlarmName",
		"MetricName",
		"ExtendedStatistic",
		"Statistic",
		"AlarmDescription"
	].map((key) => textOf$1(valueAt(of, key)))], of.line));
	const jobs = resourcesOf$1(root).flatMap(({ type, of }) => {
		const kind = /^AWS::SageMaker::(Data|Model)QualityJobDefinition$/.exec(type)?.[1] ?? textOf$1(nodeAt(of, ["MonitoringScheduleConfig", "MonitoringType"]));
		return kind === null ? [] : [termOf([/^Data/.test(kind) ? "data quality checks" : "model quality"], of.line)];
	});
	const terms = [...alarms, ...jobs].flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "cloudwatch",
		topics: ["monitoring"],
		terms
	};
}
/** Vertex AI's split of an endpoint's traffic, in a file of its own or as an argument of `gcloud` in a pipeline. */
function vertex(root) {
	const terms = [];
	const walk = (node) => {
		if (node.is === "list") for (const item of node.items) walk(item);
		const split = /--traffic-split[= ]+(\S+,\S+)/.exec(textOf$1(node) ?? "")?.[1];
		const said = split === void 0 ? null : termOf([`canary traffic split ${split}`], node.line);
		if (said !== null) terms.push(said);
		if (node.is !== "map") return;
		for (const { key, value, line } of node.entries) {
			const term = /^traffic_?split$/i.test(key) && value.is === "map" && value.entries.length > 1 ? termOf(["canary traffic split", ...pairsIn(value).map((it) => `${it} %`)], line) : null;
			if (term !== null) terms.push(term);
			walk(value);
		}
	};
	walk(root);
	return terms.length === 0 ? null : {
		kind: "vertex",
		topics: ["rollout"],
		terms
	};
}
function endpoint(of) {
	const variants = itemsOf(valueAt(of, "ProductionVariants"));
	const shadows = itemsOf(valueAt(of, "ShadowProductionVariants"));
	const policy = nodeAt(of, ["DeploymentConfig", "BlueGreenUpdatePolicy"]) ?? nodeAt(of, ["DeploymentConfig", "RollingUpdatePolicy"]);
	return [
		...variants.length < 2 ? [] : variants.map((it) => termOf([`canary traffic weight ${textOf$1(valueAt(it, "InitialVariantWeight")) ?? ""}`, textOf$1(valueAt(it, "VariantName"))], it.line)),
		...shadows.map((it) => termOf(["shadow", textOf$1(valueAt(it, "VariantName"))], it.line)),
		policy === null ? null : termOf(["blue green traffic", ...pairsIn(policy).map((it) => it.replace(/\bCAPACITY_PERCENT\b/, "percent"))], policy.line)
	];
}
function propertiesOf(root, type) {
	return resourcesOf$1(root).flatMap((it) => type.test(it.type) ? [it.of] : []);
}
function resourcesOf$1(root) {
	const resources = valueAt(root, "Resources");
	if (resources?.is !== "map") return [];
	return resources.entries.flatMap(({ value }) => {
		const [type, of] = [textOf$1(valueAt(value, "Type")), valueAt(value, "Properties")];
		return type === null || of === null ? [] : [{
			type,
			of
		}];
	});
}
// src/read/plan/datadog.ts
/** Datadog monitors: as its API and exports write them, as a DatadogMonitor of its operator, as `datadog_monitor` in Terraform's JSON. */
function datadog(root) {
	const terms = [
		root,
		...listsOf(root),
		...resourcesOf(root),
		...specOf(root)
	].flatMap((it) => monitorTerm(it) ?? []);
	return terms.length === 0 ? null : {
		kind: "datadog",
		topics: ["monitoring"],
		terms
	};
}
/** A Datadog dashboard: widgets with their queries. */
function datadogDashboard(root) {
	const title = textOf$1(valueAt(root, "title"));
	if (title === null || valueAt(root, "layout_type") === null) return null;
	const terms = itemsOf(valueAt(root, "widgets")).flatMap((widget) => {
		const of = valueAt(widget, "definition");
		return of === null ? [] : [of, ...itemsOf(valueAt(of, "widgets")).flatMap((inner) => valueAt(inner, "definition") ?? [])];
	}).flatMap((widget) => {
		const queries = itemsOf(valueAt(widget, "requests")).flatMap((request) => [textOf$1(valueAt(request, "q")), ...itemsOf(valueAt(request, "queries")).map((query) => textOf$1(valueAt(query, "query")))]);
		return termOf([textOf$1(valueAt(widget, "title")), ...queries], widget.line) ?? [];
	});
	const named = termOf([`dashboard ${title}`], root.line);
	return {
		kind: "datadog",
		topics: ["monitoring", "rollout"],
		terms: [...named === null ? [] : [named], ...terms]
	};
}
function monitorTerm(it) {
	const [name, type, query] = [
		"name",
		"type",
		"query"
	].map((key) => textOf$1(valueAt(it, key)));
	if (!name || !query || !/\balert\b|check|composite|anomaly|slo/.test(type ?? "")) return null;
	return termOf([
		name,
		query,
		textOf$1(valueAt(it, "message")),
		...itemsOf(valueAt(it, "tags")).map(textOf$1)
	], it.line);
}
function listsOf(root) {
	return [...itemsOf(root), ...itemsOf(valueAt(root, "monitors"))];
}
function specOf(root) {
	return textOf$1(valueAt(root, "kind")) === "DatadogMonitor" ? [valueAt(root, "spec")].flatMap((it) => it ?? []) : [];
}
function resourcesOf(root) {
	const monitors = valueAt(valueAt(root, "resource"), "datadog_monitor");
	return monitors?.is === "map" ? monitors.entries.flatMap(({ value }) => value.is === "list" ? value.items : [value]) : [];
}
// src/read/plan/evidently.ts
/** Names that only Evidently's configurations have: presets, metrics by their class, sections of its older ones. */
const preset = /(?:Drift|Quality|Summary|Classification|Regression|Target|RecSys|Performance|Stability|Text\w*)(?:Test)?Preset\b|\bevidently\b/;
const section = /^(?:data_drift|(?:cat|num)_target_drift|data_quality|concept_drift|(?:prob_)?(?:classification|regression)_performance)$/;
const sectionKeys = /^(?:monitors|dashboard_tabs|profile_sections|metrics|tests|metric_presets|test_suites?|reports?)$/;
/** Evidently's configuration: collectors, reports and test suites with their presets; `monitors`, `dashboard_tabs` of older versions. One term a metric. */
function evidently(root) {
	const terms = [];
	const say = (texts, line) => {
		const term = termOf([texts.filter((it) => it).join(" ")], line);
		if (term !== null) terms.push(term);
	};
	const walk = (node, key) => {
		const text = textOf$1(node);
		if (text !== null) {
			const isMine = preset.test(text) || sectionKeys.test(key) && section.test(text);
			if (isMine) say([text], node.line);
			return isMine;
		}
		if (node.is === "list") return node.items.map((item) => walk(item, key)).some(Boolean);
		if (node.is !== "map") return false;
		const known = node.entries.filter((entry) => preset.test(entry.key) || sectionKeys.test(key) && section.test(entry.key));
		for (const entry of known) say([entry.key, textOf$1(entry.value)], entry.line);
		const column = node.entries.find((entry) => /^column(?:_name)?$/.test(entry.key));
		const kind = node.entries.find((entry) => /^(?:class|type|metric|name)$/.test(entry.key) && preset.test(textOf$1(entry.value) ?? ""));
		if (column !== void 0 && kind !== void 0) say([textOf$1(kind.value), textOf$1(column.value)], node.line);
		return node.entries.map((entry) => walk(entry.value, entry.key)).some(Boolean) || known.length > 0;
	};
	return walk(root, "") ? {
		kind: "evidently",
		topics: ["monitoring"],
		terms
	} : null;
}
// src/read/plan/feature-flags.ts
/** Flags of flagd (OpenFeature, its FeatureFlag resource too), LaunchDarkly's and Unleash's exports, that give something to a share. One term a flag. */
function featureFlags(root) {
	const flags = valueAt(root, "flags") ?? nodeAt(root, [
		"spec",
		"flagSpec",
		"flags"
	]);
	const listed = itemsOf(valueAt(root, "items")).flatMap((it) => {
		const key = textOf$1(valueAt(it, "key"));
		return key === null ? [] : [{
			key,
			value: it,
			line: it.line,
			column: it.column
		}];
	});
	const apart = itemsOf(valueAt(root, "featureStrategies"));
	const terms = [...[...flags?.is === "map" ? flags.entries : [], ...listed].map(shared), ...itemsOf(valueAt(root, "features")).map((feature) => unleash(feature, apart))].flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "feature flags",
		topics: ["rollout"],
		terms
	};
}
function shared(flag) {
	const shares = [...fractions(nodeAt(flag.value, ["targeting"]), 0), ...weights(flag.value, 0)];
	return shares.length < 2 ? null : termOf([`flag ${flag.key}: canary traffic split ${shares.map((share) => `${share} %`).join(", ")}`], flag.line);
}
/** flagd: `fractional` with pairs of variant and weight (1 where none is written), anywhere in the rule. */
function fractions(node, depth) {
	if (node === null || depth > 12) return [];
	if (node.is === "list") return node.items.flatMap((item) => fractions(item, depth + 1));
	if (node.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => /^fractional(?:Evaluation)?$/.test(key) ? itemsOf(value).flatMap((pair) => pair.is === "list" ? textOf$1(pair.items[1] ?? null) ?? "1" : []) : fractions(value, depth + 1));
}
/** LaunchDarkly: a `rollout` of variations with weights in thousandths of a percent, in a fallthrough or rule of any environment. */
function weights(node, depth) {
	if (node === null || depth > 12) return [];
	if (node.is === "list") return node.items.flatMap((item) => weights(item, depth + 1));
	if (node.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => key === "rollout" ? itemsOf(valueAt(value, "variations")).flatMap((it) => {
		const weight = valueAt(it, "weight");
		return weight?.is === "number" && weight.value > 0 ? [String(weight.value / 1e3)] : [];
	}) : weights(value, depth + 1));
}
/** Newer exports keep strategies apart from the features that they are of. */
function unleash(feature, apart) {
	const name = textOf$1(valueAt(feature, "name")) ?? "";
	const environments = itemsOf(valueAt(feature, "environments")).flatMap((it) => itemsOf(valueAt(it, "strategies")));
	const gradual = [
		...itemsOf(valueAt(feature, "strategies")),
		...environments,
		...apart.filter((it) => textOf$1(valueAt(it, "featureName")) === name)
	].find((it) => /gradual|flexible/i.test(textOf$1(valueAt(it, "name")) ?? ""));
	const variants = itemsOf(valueAt(feature, "variants")).filter((it) => valueAt(it, "weight") !== null);
	if (gradual === void 0 && variants.length < 2) return null;
	const share = gradual === void 0 ? null : nodeAt(gradual, ["parameters", "rollout"]) ?? nodeAt(gradual, ["parameters", "percentage"]);
	const split = share === null ? variants.flatMap(pairsIn).join(" ") : `${textOf$1(share)} %`;
	return termOf([`flag ${name}: gradual traffic split ${split}`], feature.line);
}
// src/read/plan/grafana.ts
/** A Grafana dashboard as exported (bare, or inside `dashboard:` of the API's answer). One term a panel. */
function grafana(root) {
	const board = valueAt(root, "dashboard") ?? root;
	const title = textOf$1(valueAt(board, "title"));
	const panels = panelsOf(board);
	const isBoard = [
		"schemaVersion",
		"templating",
		"uid",
		"refresh",
		"time"
	].some((key) => valueAt(board, key) !== null);
	if (title === null || panels.length === 0 || !isBoard) return null;
	const tags = itemsOf(valueAt(board, "tags")).map(textOf$1);
	const variables = itemsOf(valueAt(valueAt(board, "templating"), "list")).map((it) => [it, textOf$1(valueAt(it, "name"))]);
	return {
		kind: "grafana",
		topics: ["monitoring", "rollout"],
		terms: [
			termOf([`dashboard ${title}`, ...tags], board.line),
			...variables.map(([it, name]) => termOf([name === null ? null : `by ${name}`], it.line)),
			...panels.map(panelTerm)
		].flatMap((term) => term === null ? [] : {
			...term,
			under: title
		})
	};
}
/** Grafana's own alert rules, as it provisions them: `groups:` of rules with a `title` and `data`. */
function grafanaAlerts(root) {
	const terms = itemsOf(valueAt(root, "groups")).flatMap((group) => itemsOf(valueAt(group, "rules"))).flatMap((rule) => {
		const queries = itemsOf(valueAt(rule, "data")).flatMap((it) => textOf$1(valueAt(valueAt(it, "model"), "expr")) ?? []);
		const name = textOf$1(valueAt(rule, "title")) ?? textOf$1(valueAt(rule, "name"));
		if (name === null || valueAt(rule, "data") === null) return [];
		const further = ["labels", "annotations"].flatMap((key) => pairsIn(valueAt(rule, key)));
		return termOf([
			name,
			...queries,
			...further
		], rule.line) ?? [];
	});
	return terms.length === 0 ? null : {
		kind: "grafana alerts",
		topics: ["monitoring"],
		terms
	};
}
/** Panels of rows too: old dashboards keep them under `rows`, new ones in panels of type row. */
function panelsOf(board) {
	return [...itemsOf(valueAt(board, "panels")), ...itemsOf(valueAt(board, "rows")).flatMap((row) => itemsOf(valueAt(row, "panels")))].flatMap((panel) => [panel, ...itemsOf(valueAt(panel, "panels"))]);
}
function panelTerm(panel) {
	const queries = itemsOf(valueAt(panel, "targets")).flatMap((target) => [
		"expr",
		"query",
		"rawSql",
		"target",
		"legendFormat"
	].map((key) => textOf$1(valueAt(target, key))));
	const alert = textOf$1(valueAt(valueAt(panel, "alert"), "name"));
	return termOf([
		textOf$1(valueAt(panel, "title")),
		textOf$1(valueAt(panel, "description")),
		alert,
		...queries
	], panel.line);
}
// src/read/plan/kubernetes-rollout.ts
/** Resources that send traffic by degrees, by kind and the group of their API. */
const readers = {
	Rollout: {
		group: /argoproj/,
		kind: "argo rollout",
		read: argo
	},
	AnalysisTemplate: {
		group: /argoproj/,
		kind: "argo analysis",
		read: analysis
	},
	ClusterAnalysisTemplate: {
		group: /argoproj/,
		kind: "argo analysis",
		read: analysis
	},
	Canary: {
		group: /flagger/,
		kind: "flagger",
		read: flagger
	},
	InferenceService: {
		group: /kserve|kubeflow/,
		kind: "kserve",
		read: kserve
	},
	SeldonDeployment: {
		group: /seldon/,
		kind: "seldon",
		read: seldon
	},
	VirtualService: {
		group: /istio/,
		kind: "istio",
		read: istio
	}
};
/** Argo Rollouts with their analyses, Flagger's Canary, KServe's canary share, Seldon's and Istio's weights. */
function kubernetesRollout(root) {
	const kind = textOf$1(valueAt(root, "kind")) ?? "";
	const known = Object.hasOwn(readers, kind) ? readers[kind] : void 0;
	const spec = valueAt(root, "spec");
	if (known === void 0 || spec === null || !known.group.test(textOf$1(valueAt(root, "apiVersion")) ?? "")) return null;
	const name = textOf$1(nodeAt(root, ["metadata", "name"]));
	const terms = known.read(spec).flatMap((term) => term === null ? [] : termOf([term.text, name], term.line) ?? []);
	return terms.length === 0 ? null : {
		kind: known.kind,
		topics: ["rollout"],
		terms
	};
}
function argo(spec) {
	const canary = nodeAt(spec, ["strategy", "canary"]);
	const blueGreen = nodeAt(spec, ["strategy", "blueGreen"]);
	const steps = itemsOf(valueAt(canary, "steps")).map((step) => termOf(["canary step", ...pairsIn(step)], step.line));
	const further = ["analysis", "trafficRouting"].flatMap((key) => valueAt(canary, key) ?? []);
	return [
		...steps.length === 0 && canary !== null ? [termOf(["canary"], canary.line)] : steps,
		...further.map((it) => termOf(pairsIn(it), it.line)),
		blueGreen === null ? null : termOf(["blue green", ...pairsIn(blueGreen)], blueGreen.line)
	];
}
function analysis(spec) {
	return itemsOf(valueAt(spec, "metrics")).map((metric) => termOf(pairsIn(metric), metric.line));
}
function flagger(spec) {
	const of = valueAt(spec, "analysis") ?? valueAt(spec, "canaryAnalysis");
	if (of?.is !== "map") return [];
	const plain = of.entries.map(({ key, value, line }) => value.is === "map" || key === "metrics" || key === "webhooks" ? null : termOf([
		`canary ${key}`,
		textOf$1(value),
		...pairsIn(value)
	], line));
	const lists = ["metrics", "webhooks"].flatMap((key) => itemsOf(valueAt(of, key)));
	return [...plain, ...lists.map((it) => termOf(pairsIn(it), it.line))];
}
function kserve(spec) {
	return [
		"predictor",
		"transformer",
		"default",
		"canary"
	].map((key) => {
		const share = valueAt(valueAt(spec, key), "canaryTrafficPercent") ?? (key === "canary" ? valueAt(spec, "canaryTrafficPercent") : null);
		return share === null ? null : termOf([`canary traffic ${textOf$1(share)} %`], share.line);
	});
}
function seldon(spec) {
	const predictors = itemsOf(valueAt(spec, "predictors"));
	const split = predictors.filter((it) => valueAt(it, "traffic") !== null);
	return [...split.length < 2 ? [] : split.map((it) => termOf([`canary traffic ${textOf$1(valueAt(it, "traffic"))} %`], it.line)), ...predictors.map((it) => textOf$1(valueAt(it, "shadow")) === "true" ? termOf(["shadow"], it.line) : null)];
}
function istio(spec) {
	return itemsOf(valueAt(spec, "http")).flatMap((http) => {
		const routes = itemsOf(valueAt(http, "route")).filter((route) => valueAt(route, "weight") !== null);
		const mirror = valueAt(http, "mirror") ?? valueAt(http, "mirrors");
		return [...routes.length < 2 ? [] : routes.map((route) => termOf([`canary traffic ${textOf$1(valueAt(route, "weight"))} %`], route.line)), mirror === null ? null : termOf(["mirror", ...pairsIn(mirror)], mirror.line)];
	});
}
// src/read/plan/markdown-plan.ts
/** What a heading, a title or a file's name says of the text below it. */
const about = {
	monitoring: /monitor|alert|observab|drift|on[- ]?call|incident|run-? ?book|play-? ?book|re-?train|\bslos?\b|health|dashboard|operat/i,
	rollout: /roll-? ?out|canary|shadow|deploy|releas|launch|traffic|load[- ]?test|\ba\/b\b|experiment|ramp/i,
	prediction: /predict|\btarget\b|intended use|inputs?\b|outputs?\b|interface|serving|latency|fallback|override|human|privacy|retention|gdpr|personal data|data protection|model (?:details|description|overview|card)|^overview|owner|contact|contract|\bapi\b/i
};
/** Whole documents about one thing: every section of them counts. */
const whole = {
	monitoring: /run-? ?book|play-? ?book|monitor|alert|on[- ]?call|operations/i,
	rollout: /roll-? ?out|canary|releas(?:e|ing) (?:plan|process)|deployment plan/i,
	prediction: /model[-_ ]?card|(?:prediction|product|serving|model)[-_ ]contract/i
};
const topics = [
	"prediction",
	"rollout",
	"monitoring"
];
/** Runbooks, model cards and other documents in Markdown: the sections whose headings speak of a plan. `named`: topics that the whole is about, as a block says that names it. */
function markdownPlan(path, text, named) {
	const { yaml, content, line } = readFrontMatter(text);
	const sentences = sentencesOf(content, line);
	const name = path.split("/").at(-1) ?? "";
	const isReadme = /^readme\b/i.test(name) && path.includes("/");
	const kind = isModelCard(name, yaml?.text ?? "") ? "model card" : /run-?book|play-?book/i.test(name) ? "runbook" : "document";
	return topics.flatMap((topic) => {
		const isWhole = (sentence) => named.includes(topic) || whole[topic].test(name) || whole[topic].test(sentence.headings[0] ?? "") || topic === "prediction" && (kind === "model card" || isReadme && sentence.headings.length < 2);
		const said = sentences.filter((it) => it.headings.some((heading) => about[topic].test(heading)) || isWhole(it));
		if (said.length === 0) return [];
		const terms = said.map(({ text, line, headings }) => ({
			text: [...headings.slice(-1), text].join(": "),
			line,
			under: headings.join(" / ")
		}));
		const everything = [...new Set(said.flatMap(({ headings }) => headings))].join(" / ").slice(0, 2e3);
		return [{
			kind,
			topics: [topic],
			terms: [...topic === "monitoring" && kind === "runbook" ? [{
				text: "runbook",
				line,
				under: everything
			}] : [], ...terms]
		}];
	});
}
/** A card by its name, or by the keys that model hubs ask of its front matter. */
function isModelCard(name, frontMatter) {
	return /model[-_ ]?card/i.test(name) || /^(?:model-index|pipeline_tag|library_name|base_model):/m.test(frontMatter);
}
// src/read/plan/nodes-of.ts
/** Documents of one file that are looked at. */
const most$2 = 60;
/** The values that a JSON file, or a YAML file of one or several documents, holds; `above`: lines before its first. What does not parse is left out. */
function nodesOf(path, text, above = 0) {
	if (path.endsWith(".json")) return [parseJsonTree(text).node].flatMap((node) => node === null ? [] : moved(node, above));
	let line = above;
	const nodes = [];
	for (const part of text.split(/^---(?:[ \t].*)?\r?$/m).slice(0, most$2)) {
		const node = part.trim() === "" ? null : parseYamlTree(part).node ?? parseYamlTree(plainOfTemplate(part)).node;
		if (node !== null) nodes.push(moved(node, line));
		line += part.split("\n").length - 1;
	}
	return nodes;
}
/** A Helm chart's YAML without its template actions, line for line: what stands between them is the document. */
function plainOfTemplate(text) {
	return text.replace(/^[ \t]*\{\{[^{}\n]{0,300}\}\}[ \t]*$/gm, "").replace(/\{\{[^{}\n]{0,300}\}\}/g, "x");
}
function moved(node, by) {
	if (by === 0) return node;
	const at = {
		...node,
		line: node.line + by
	};
	if (at.is === "list") return {
		...at,
		items: at.items.map((item) => moved(item, by))
	};
	if (at.is !== "map") return at;
	return {
		...at,
		entries: at.entries.map((entry) => ({
			...entry,
			line: entry.line + by,
			value: moved(entry.value, by)
		}))
	};
}
// src/read/plan/objectives.ts
/** Service level objectives: OpenSLO, Sloth, Pyrra. One term an objective. */
function objectives(root) {
	const kind = textOf$1(valueAt(root, "kind")) ?? textOf$1(valueAt(root, "version")) ?? "";
	if (!/^(?:SLO|PrometheusServiceLevel|ServiceLevelObjective|prometheus\/v1)$/.test(kind)) return null;
	const spec = valueAt(root, "spec") ?? root;
	const under = [textOf$1(nodeAt(root, ["metadata", "name"])), textOf$1(valueAt(spec, "service"))].filter((it) => it).join(" ");
	const each = itemsOf(valueAt(spec, "slos"));
	const terms = (each.length > 0 ? each : [spec]).flatMap((it) => termOf([each.length > 0 ? null : under, ...pairsIn(it)], it.line) ?? []);
	return terms.length === 0 ? null : {
		kind: "slo",
		topics: ["monitoring"],
		terms: terms.map((term) => ({
			...term,
			under
		}))
	};
}
/** Alertmanager's configuration: who is called. */
function alertmanager(root) {
	const terms = (valueAt(root, "route") === null ? [] : itemsOf(valueAt(root, "receivers"))).filter((it) => it.is === "map" && it.entries.some(({ key }) => key.endsWith("_configs"))).flatMap((it) => termOf([`receiver ${textOf$1(valueAt(it, "name")) ?? ""}`], it.line) ?? []);
	return terms.length === 0 ? null : {
		kind: "alertmanager",
		topics: ["monitoring"],
		terms
	};
}
// src/read/plan/program-plan.ts
/** Libraries whose use is a plan: what each watches, beside the names that are used of it. */
const libraries = {
	evidently: {
		kind: "evidently",
		topic: "monitoring",
		says: ""
	},
	nannyml: {
		kind: "nannyml",
		topic: "monitoring",
		says: ""
	},
	alibi_detect: {
		kind: "alibi detect",
		topic: "monitoring",
		says: "feature drift"
	},
	frouros: {
		kind: "frouros",
		topic: "monitoring",
		says: "feature drift"
	},
	locust: {
		kind: "locust",
		topic: "rollout",
		says: "load test"
	}
};
/** What a Python program watches with, as its imports and the lines that use them tell. Names bound otherwise are not followed. */
function programPlan(text) {
	if (!Object.keys(libraries).some((name) => text.includes(name))) return [];
	const script = readScript(text);
	if (script === null) return [];
	const used = script.statements.flatMap((it) => importsIn(it, 0));
	return Object.entries(libraries).flatMap(([name, { kind, topic, says }]) => {
		const plain = used.filter(({ from }) => from === name || from.startsWith(`${name}.`)).map(({ as }) => as).map((it) => it.replace(/\W/g, "")).filter((it) => it !== "");
		if (plain.length === 0) return [];
		const uses = new RegExp(`\\b(?:${plain.join("|")})\\b`);
		const lines = text.split("\n").flatMap((line, i) => uses.test(line) && !/^\s*(?:from|import|#)/.test(line) ? termOf([says, line.split("#")[0] ?? ""], i + 1) ?? [] : []);
		return lines.length === 0 ? [] : [{
			kind,
			topics: [topic],
			terms: lines
		}];
	});
}
/** What imports bind, and the module that they come from; functions import for themselves. */
function importsIn(statement, depth) {
	if (depth > 6) return [];
	const inside = [
		..."body" in statement ? statement.body : [],
		..."branches" in statement ? statement.branches.flatMap(({ body }) => body) : [],
		..."otherwise" in statement ? statement.otherwise : []
	];
	if (statement.is !== "import") return inside.flatMap((it) => importsIn(it, depth + 1));
	const { module, names, as } = statement;
	return names === null ? [{
		from: module,
		as: as ?? module.split(".")[0] ?? ""
	}] : names.map((it) => ({
		from: module,
		as: it.as
	}));
}
// src/read/plan/prometheus.ts
/** How deep `groups:` stands at most: a chart's values, a ConfigMap, a PrometheusRule. */
const deepest = 6;
/** Prometheus rules: a file of `groups:`, a PrometheusRule of its operator, values of its charts. One term an alert or recording. */
function prometheus(root) {
	const file = textOf$1(nodeAt(root, ["metadata", "name"])) ?? "";
	const terms = groupsIn(root, 0).flatMap((group) => {
		const under = `${file} ${textOf$1(valueAt(group, "name")) ?? ""}`.trim();
		return itemsOf(valueAt(group, "rules")).map((rule) => ({
			rule,
			under
		}));
	}).flatMap(({ rule, under }) => {
		const name = textOf$1(valueAt(rule, "alert")) ?? textOf$1(valueAt(rule, "record"));
		const expression = textOf$1(valueAt(rule, "expr"));
		if (name === null || expression === null) return [];
		const further = ["labels", "annotations"].flatMap((key) => pairsIn(valueAt(rule, key)));
		const term = termOf([
			name,
			expression,
			...further
		], rule.line);
		return term === null ? [] : {
			...term,
			under
		};
	});
	return terms.length === 0 ? null : {
		kind: "prometheus",
		topics: ["monitoring"],
		terms
	};
}
function groupsIn(node, depth) {
	if (node.is !== "map" || depth > deepest) return [];
	return node.entries.flatMap(({ key, value }) => key === "groups" && value.is === "list" ? value.items : groupsIn(value, depth + 1));
}
// src/read/plan/read-plan.ts
/** Formats of JSON and YAML: each says null of what it does not know. */
const formats = [
	prometheus,
	objectives,
	alertmanager,
	grafanaAlerts,
	grafana,
	datadog,
	datadogDashboard,
	evidently,
	kubernetesRollout,
	sagemaker,
	cloudWatch,
	vertex,
	featureFlags
];
/** Terms of one document that are kept. */
const most$1 = 400;
/** What a text tells of a plan, by kind; nothing of what no format recognises. `named`: topics whose block names the file. */
function readPlan(path, text, named = []) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind, topics, terms } of recognised(path, text, named)) {
		const key = `${kind} ${topics.join(" ")}`;
		const known = kinds.get(key) ?? {
			path,
			kind,
			topics,
			terms: []
		};
		kinds.set(key, {
			...known,
			terms: [...known.terms, ...terms].slice(0, most$1)
		});
	}
	return [...kinds.values()];
}
function recognised(path, text, named) {
	if (/\.(?:md|markdown)$/i.test(path)) return markdownPlan(path, text, named);
	if (path.endsWith(".py")) return programPlan(text);
	const nodes = nodesOf(path, text);
	return [...nodes, ...nodes.flatMap(mounted)].flatMap((node) => formats.flatMap((format) => format(node) ?? []));
}
/** Files that a ConfigMap carries: dashboards and rules reach their servers so. */
function mounted(root) {
	const data = textOf$1(valueAt(root, "kind")) === "ConfigMap" ? valueAt(root, "data") : null;
	if (data?.is !== "map") return [];
	return data.entries.flatMap(({ key, value, line }) => value.is === "string" && /\.(?:ya?ml|json)$/.test(key) ? nodesOf(key, value.value, line) : []);
}
// src/world/gather/plan-reader.ts
/** Characters that one review reads of all these documents. */
const mostCharacters = 4e6;
/** The parsers of prose and programs take longest, and by the line. */
const cost = (path, text) => /\.(?:md|markdown|py)$/i.test(path) ? 2 * text.length + 100 * text.split("\n").length : text.length;
/** Reads what documents tell: the same text of the same path once, for however many models and sides. */
function planReader(store) {
	const known = /* @__PURE__ */ new Map();
	let left = mostCharacters;
	return (file, named) => {
		const text = valueOf$1(store.read(file));
		if (text === null) return [];
		const key = `${file.path} ${store.entry(file)?.id} ${named.join(" ")}`;
		const read = known.get(key);
		if (read !== void 0) return read;
		left -= cost(file.path, text);
		const documents = left < 0 ? [] : readPlan(file.path, text, named);
		known.set(key, documents);
		return documents;
	};
}
// src/world/gather/plans.ts
/** Documents of all models together that one review loads. */
const most = 600;
/** Terms of all documents of one model: more than fifty dashboards have. */
const mostTerms = 2e3;
/** Finds the documents by name in both trees. At head is what a merge would leave: a branch that is behind takes nothing away. */
async function plansAround(concerned, all, commits, steps, store) {
	if (concerned.length === 0) return {
		files: [],
		of: () => ({
			base: [],
			head: []
		})
	};
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const [before, now] = [valueOf$1(base) ?? {}, valueOf$1(head) ?? {}];
	const isThere = (path) => [before, now].some((tree) => Object.hasOwn(tree, path) && isDocument(path, tree[path]));
	const ids = all.map(({ id }) => id);
	const spoken = [.../* @__PURE__ */ new Set([...planPaths(before, ids), ...planPaths(now, ids)])].sort().map((path) => ({
		path,
		ids: mentions(path, ids)
	}));
	const tied = new Map(concerned.map((candidate) => {
		const { id, settings, headSettings } = candidate;
		const others = all.filter((it) => it.id !== id).map((it) => it.settings);
		return [candidate, tiedTo({
			id,
			settings: [settings, headSettings ?? settings],
			others
		}, spoken, isThere)];
	}));
	const sides = {
		base: (path) => ({
			commit: commits.base,
			path
		}),
		head: (path) => head.is === "read" ? merged(path, commits, steps) : sides.base(path)
	};
	const wanted = [...new Set([...tied.values()].flatMap((it) => [...it.keys()]))].slice(0, most);
	const isWanted = new Set(wanted);
	const read = planReader(store);
	const linesAt = {
		base: linesIn(store.text({
			commit: commits.base,
			path: settingsPath
		})),
		head: linesIn(store.text({
			commit: commits.head,
			path: settingsPath
		}))
	};
	const documents = ({ id, settings, headSettings, isNew }, of, side) => {
		const written = side === "base" ? isNew ? null : settings : headSettings ?? settings;
		const both = [settings, headSettings ?? settings];
		const topics = new Map(both.flatMap((it) => [...namedPaths(it)]));
		const found = [...of].filter(([path]) => isWanted.has(path)).flatMap(([path, tie]) => read(sides[side](path), topics.get(path) ?? []).flatMap((it) => ownPart(it, tie, {
			id,
			settings: both,
			ids
		}) ?? []));
		return upTo(mostTerms, [...written === null ? [] : blocksOf(id, written, linesAt[side]), ...found]);
	};
	return {
		files: wanted.flatMap((path) => [sides.base(path), sides.head(path)]),
		of: (candidate) => {
			const of = tied.get(candidate) ?? /* @__PURE__ */ new Map();
			const unread = head.is === "unreadable" ? { unread: head.why } : {};
			return {
				base: documents(candidate, of, "base"),
				head: documents(candidate, of, "head"),
				...unread
			};
		}
	};
}
function upTo(count, documents) {
	let left = count;
	return documents.flatMap((document) => {
		const terms = document.terms.slice(0, left);
		left -= terms.length;
		return terms.length === 0 ? [] : [terms.length === document.terms.length ? document : {
			...document,
			terms
		}];
	});
}
function linesIn(text) {
	return text === null ? () => null : parseYaml(text).lineOf;
}
function blocksOf(id, settings, lineOf) {
	return [
		"prediction",
		"rollout",
		"monitoring"
	].flatMap((topic) => {
		const block = settings[topic];
		return block === void 0 ? [] : [readBlock(topic, block, settingsPath, (keys) => lineOf([
			"models",
			id,
			...keys
		]))];
	});
}
// src/world/gather/rollback-target.ts
/** Looks up what a model's `rollback.artifact` names, where that is a path, a tag or a digest. `base` needs no search, a URI gets none. */
async function findRollbackTargets(models, repository) {
	await Promise.all(models.map(async (model) => {
		const named = model.settings.rollback?.artifact?.trim();
		if (named === void 0 || named === "base" || isUri(named) || !changesModel(model.change)) return;
		model.rollbackTarget = targetOf(named, await repository.holds(named.replace(/^\.\//, "")));
	}));
}
/** A name that may be a registry's (`models:/fraud/12`, `fraud:1.2`) or prose is not missing because git does not hold it. */
function targetOf(named, holds) {
	const isOurs = !/[\s:@]/.test(named) || /^(?:sha256|md5|git):/.test(named);
	if (holds.is === "read" && !holds.value && !isOurs) return { is: "absent" };
	return mapRead(holds, (found) => ({
		named,
		found
	}));
}
// src/world/gather/sources.ts
/** Code files that the change touched, both sides; queries too. */
function codeSteps(steps) {
	return steps.filter((step) => isRead(step.path) || isRead(step.before));
}
/** Documents that the change touched: model cards, metrics, prompts, a README beside a served artifact. */
function documentSteps(steps, models) {
	const readmes = new Set(models.flatMap(({ artifact }) => artifact === void 0 ? [] : [besides(artifact)]));
	const isDocument = (path) => isDocumentName(basename$1(path).toLowerCase()) || readmes.has(path.toLowerCase()) || models.some((model) => isNamed(model, path) || partOf(model, path) === "prompt");
	return steps.filter((step) => !isRead(step.path) && isDocument(step.path));
}
/** Where the two sides of a step stand. */
function sidesOf({ path, before, base, head }, commits) {
	return [...isFile(base) ? [{
		side: "base",
		commit: commits.mergeBase,
		path: before
	}] : [], ...isFile(head) ? [{
		side: "head",
		commit: commits.head,
		path
	}] : []];
}
/** The texts that rules read. Links and submodules are no sources: what they point to is, where it changed. */
function sourcesOf(code, documents, configs, store, commits) {
	const sources = (steps, kindOf) => steps.flatMap((step) => sidesOf(step, commits).map(({ side, commit, path }) => ({
		path,
		headPath: step.path,
		side,
		role: "changed",
		kind: kindOf(path),
		text: store.read({
			commit,
			path
		})
	})));
	const kindOfCode = (path) => path.endsWith(".ipynb") ? "notebook" : path.endsWith(".py") ? "python" : isQuery(path) ? "sql" : "document";
	return [
		...sources(code, kindOfCode),
		...sources(documents, () => "document"),
		...sources(configs, () => "config")
	];
}
/** Names that say model card or metrics. */
function isDocumentName(name) {
	if (/model[-_ ]?card/.test(name)) return /\.(?:md|markdown|rst|txt)$/.test(name);
	return name.includes("metrics") && /\.(?:json|ya?ml)$/.test(name);
}
function isNamed({ metrics, production }, path) {
	return [metrics, production].some((it) => it !== void 0 && plainPath(it) === path);
}
function besides(artifact) {
	const folder = dirname$1(plainPath(artifact));
	return (folder === "." ? "README.md" : `${folder}/README.md`).toLowerCase();
}
function isFile(entry) {
	return entry?.mode.startsWith("100") ?? false;
}
function isRead(path) {
	return isCode(path) || isQuery(path);
}
function isQuery(path) {
	return path.endsWith(".sql");
}
// src/world/gather/touched.ts
/** Whether a change could touch a model, told from paths alone: the others cost no reading at all. */
function isConcerned({ settings, isNew, edited }, steps) {
	if (isNew || edited.length > 0) return true;
	const locks = settings.artifact === void 0 ? [] : locksOf(settings.artifact);
	return steps.some(({ path, before }) => partOf(settings, path) !== null || partOf(settings, before) !== null) || locks.some((path) => touches(steps, path)) || settings.contract !== void 0 && steps.some(({ path, before }) => mayBeBehind(path) || mayBeBehind(before));
}
/** Files that a contract may name wherever they lie; whether it does, only its text tells. */
function mayBeBehind(path) {
	return /\.(?:onnx|pb|npy|npz|json)(?:\.dvc)?$/.test(path);
}
/** Whether it did touch it: formatting counts (and is said), documentation and tests do not. */
function isTouched({ artifact, metrics, ...lists }) {
	return artifact || metrics || Object.values(lists).some((paths) => paths.length > 0);
}
// src/weigh/way-back.ts
/**
* What an earlier commit must have held for the change to be a way back: every file of the model that was touched, shared
* code, metrics, contract and golden examples included. null when the change also edits what policy reads (gates, production reference), which no restoration does.
*/
function restored(model, changes, contract = []) {
	const policy = [model.gates, model.production].filter((it) => typeof it === "string").map(plainPath);
	const ledgers = [model.ledger, model.data_contract].flat().filter((it) => it !== void 0).map(plainPath);
	const wanted = Object.create(null);
	for (const { path, before, head } of changes) for (const touched of /* @__PURE__ */ new Set([before, path])) {
		if (policy.includes(touched)) return null;
		if (partOf(model, touched) === null && !contract.includes(touched) || ledgers.includes(touched)) continue;
		wanted[touched] = touched === path ? head : null;
	}
	return wanted;
}
/**
* The newest earlier commit that held exactly these files, by path, mode and object id; null: no such state, or a mixture.
* A path that a commit's entries lack was not looked up there, which proves nothing.
*/
function wayBack(wanted, history) {
	const paths = Object.keys(wanted);
	if (!paths.some((path) => wanted[path] !== null)) return null;
	for (const { commit, entries } of history) if (paths.every((path) => Object.hasOwn(entries, path) && same(wanted[path] ?? null, entries[path] ?? null))) return { commit };
	return null;
}
function same(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}
// src/world/gather/ways-back.ts
/** Finds which models the change takes back to an earlier state of base. The history is asked only where something of a model changed. */
async function findWaysBack(models, steps, base, repository) {
	for (const model of models) {
		if (model.isNew || model.change.policy.length > 0 || !changesModel(model.change)) continue;
		const wanted = restored(model.settings, steps, model.change.contract);
		if (wanted !== null) model.wayBack = found(wanted, await repository.history(base, Object.keys(wanted)));
	}
}
function found(wanted, history) {
	if (history.is !== "read") return history;
	const back = wayBack(wanted, history.value);
	return back === null ? { is: "absent" } : {
		is: "read",
		value: back,
		from: {
			path: "",
			commit: back.commit,
			id: null
		}
	};
}
// src/world/gather/workflows.ts
/** Workflows read although the change leaves them alone, those first that are called as if they reviewed. */
const mostUnchanged = 50;
const isCalledReview = (path) => /review/i.test(path);
/** Workflow files that might run this review: every changed one, and the unchanged ones of base. */
async function workflowFiles(store, { base, mergeBase, head }, steps) {
	const changed = steps.filter((step) => isWorkflow(step.path) || isWorkflow(step.before));
	const tree = await store.tree(base);
	const paths = tree.is === "read" ? Object.keys(tree.value).filter(isWorkflow) : [];
	paths.sort((a, b) => Number(isCalledReview(b)) - Number(isCalledReview(a)));
	return [...changed.flatMap(({ path, before }) => [{
		commit: head,
		path
	}, {
		commit: mergeBase,
		path: before
	}]), ...paths.slice(0, mostUnchanged).map((path) => ({
		commit: base,
		path
	}))];
}
/** Those of them that run mle-review, before or after; changed: what decides whether and how it runs there is another. A file that cannot be read and was changed counts. */
function reviewingWorkflows(files, store, steps, commits) {
	return [...new Set(files.map(({ path }) => path).filter(isWorkflow))].flatMap((path) => {
		const step = steps.find((it) => it.path === path || it.before === path);
		const only = text(store, {
			commit: step === void 0 ? commits.base : commits.mergeBase,
			path: step?.before ?? path
		});
		const named = only !== null && onlyRunsContracts(only) ? {
			path,
			only: "contract"
		} : { path };
		if (step === void 0) return part(store, {
			commit: commits.base,
			path
		}) === null ? [] : [{
			...named,
			changed: false
		}];
		const before = part(store, {
			commit: commits.mergeBase,
			path: step.before
		});
		const after = part(store, {
			commit: commits.head,
			path: step.path
		});
		return before === null && after === null ? [] : [{
			...named,
			changed: before !== null && before !== after
		}];
	});
}
/** null: the file is not there, or does not run mle-review. */
function part(store, file) {
	const text = store.read(file);
	return text.is === "read" ? reviewingPart(text.value) : text.is === "absent" ? null : text.why;
}
function text(store, file) {
	const read = store.read(file);
	return read.is === "read" ? read.value : null;
}
function isWorkflow(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
// src/world/gather.ts
/** Reads from a repository all that a review may know. Texts are asked in two rounds; a stale stamp costs a third. */
async function gather(repository, options) {
	const { asOf, description, roles = [], contracts = [], contractAwaited = false } = options;
	const asked = await repository.pull();
	const pull = description === void 0 ? asked : {
		...asked,
		body: description
	};
	const commits = {
		base: pull.base,
		mergeBase: pull.mergeBase,
		head: pull.head
	};
	const store = textStore(repository);
	const [changes] = await Promise.all([repository.changes(pull.mergeBase, pull.head), ...Object.values(commits).map(store.tree)]);
	const steps = valueOf$1(changes) ?? [];
	const code = codeSteps(steps);
	const workflows = await workflowFiles(store, commits, steps);
	const settingsFiles = [pull.base, pull.head].map((commit) => ({
		commit,
		path: settingsPath
	}));
	await store.fetch([
		...settingsFiles,
		...code.flatMap((step) => sidesOf(step, commits)),
		...workflows
	]);
	const policy = await readPolicy(store, commits, steps, repository);
	const reviewing = reviewingWorkflows(workflows, store, steps, commits);
	const { models: possible, refused } = candidates(policy, reviewing.filter(({ changed }) => changed).map(({ path }) => path));
	const documents = documentSteps(steps, possible.map(({ settings }) => settings));
	const configs = configSteps(steps, [...code, ...documents]);
	const concerned = possible.filter((model) => isConcerned(model, steps));
	const toJudge = concerned.flatMap((model) => filesToJudge(model, commits, steps, store));
	const plans = await plansAround(concerned, possible, commits, steps, store);
	await store.fetch([
		...toJudge,
		...plans.files,
		...[...documents, ...configs].flatMap((step) => sidesOf(step, commits))
	]);
	const all = await Promise.all(concerned.map(async (candidate) => ({
		candidate,
		model: await modelEvidence(candidate, commits, steps, store)
	})));
	await readContracts(all, contracts, steps, commits, store);
	const models = all.filter(({ model }) => isTouched(model.change)).map(({ candidate, model }) => ({
		...model,
		plans: plans.of(candidate)
	}));
	const sources = sourcesOf(code, documents, configs, store, commits);
	const further = await furtherSources(roles, sources, models, store, commits);
	const compact = readCompact(pull.body, {
		path: "description",
		commit: null,
		id: null
	});
	await Promise.all([
		changedSinceStamp(models, store, pull.head),
		findWaysBack(models, steps, pull.base, repository),
		findRollbackTargets(models, repository)
	]);
	const [secrets, handles, approvals] = await Promise.all([
		findSecrets(sources),
		ownerHandles(compact, models, repository),
		neededApprovals({
			models,
			reviewingWorkflows: reviewing,
			pull,
			sources
		}, repository)
	]);
	const teams = await neededTeams(policy.settings, approvals, pull, repository);
	return {
		version: 1,
		asOf,
		pull,
		settings: policy.settings,
		headSettings: policy.headSettings,
		organisation: policy.organisation,
		overruled: policy.overruled,
		changes: mapRead(changes, (all) => withHunks(all, store, commits)),
		compact,
		models,
		sources: [...sources, ...further],
		secrets,
		approvals,
		teams,
		handles,
		reviewingWorkflows: reviewing,
		contracts,
		contractAwaited,
		blind: await blindSpots(store, commits, {
			organisation: policy.organisation,
			teams,
			refused
		})
	};
}
export { mendsConfiguration as a, review as i, openCheckout as n, rolesAsked as r, gather as t };
