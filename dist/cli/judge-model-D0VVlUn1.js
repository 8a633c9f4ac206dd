import { n as valueOf, t as mapRead } from "./read-DBX-YYL1.js";
import { a as settingsPath, s as compactFields } from "./settings-CmvPAf4u.js";
import { a as filesBehind, i as contractFiles, o as goldenCases, r as kindOfCheck, t as checkStatuses } from "./contract-run-MxCQjAd1.js";
import { i as devicesAsked, n as checksAsked, r as checksMissing } from "./checks-asked-D3oZRlMI.js";
import { n as isRefresh, r as ruleOfCheck, t as staleness } from "./stale-DH-Skkgv.js";
import { t as weighGates } from "./gates-hCwd2Fqy.js";
import { i as readProgram } from "./markdown-CrLcRuUM.js";
import { c as fingerprinter, i as severityOf, n as byWeight, o as message, r as configured$1, t as runRule } from "./run-rule-D7guAZzn.js";
// src/judge/programs-of.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** Programs of one side, read once, and why those that we could not read are missing. */
function programsOf(evidence, side) {
	const sides = known$1.get(evidence) ?? {};
	known$1.set(evidence, sides);
	sides[side] ??= read(evidence, side);
	return sides[side];
}
function read(evidence, side) {
	const sources = evidence.sources.filter((source) => source.side === side && source.kind !== "document" && source.kind !== "config");
	const programs = [];
	const blind = [];
	const unread = [];
	for (const source of sources) {
		const program = readProgram(source);
		if (program.is === "read") programs.push(program.value);
		if (program.is !== "unreadable") continue;
		const why = program.why.startsWith(source.path) ? program.why : `${source.path}: ${program.why}`;
		unread.push({
			what: source.path,
			why
		});
		if (program.fault === "ours" && source.role !== "imported" && source.role !== "importing") blind.push(why);
	}
	return {
		programs,
		blind,
		unread
	};
}
// src/judge/changed-sides.ts
const known = /* @__PURE__ */ new WeakMap();
/** What the change touched, as it was and as it is: for rules that compare. */
function changedSides(evidence) {
	const found = known.get(evidence);
	if (found !== void 0) return found;
	const made = {
		base: sideOf(evidence, "base"),
		head: sideOf(evidence, "head")
	};
	known.set(evidence, made);
	return made;
}
/** Changed documents and configuration files of one side. */
function documentsOf({ sources }, of) {
	return sources.flatMap(({ kind, side, role, path, headPath, text }) => (kind === "document" || kind === "config") && role === "changed" && side === of && text.is === "read" ? [{
		path,
		headPath,
		text: text.value
	}] : []);
}
/** Files of SQL of one side. */
function queriesOf({ sources }, of) {
	return sources.flatMap(({ kind, side, path, headPath, text }) => kind === "sql" && side === of && text.is === "read" ? [{
		path,
		headPath,
		text: text.value
	}] : []);
}
function sideOf(evidence, side) {
	return {
		programs: programsOf(evidence, side).programs.filter(({ role }) => role === "changed"),
		queries: queriesOf(evidence, side),
		documents: documentsOf(evidence, side)
	};
}
// src/weigh/compact-draft-words.ts
/** A name out of a file that the change wrote, as part of a sentence: on one line, with nothing in it that Markdown or a compact would take for its own. */
function nameInText(name) {
	const line = onOneLine(name);
	const short = line.length > 120 ? `${line.slice(0, 119)}…` : line;
	return /^[\p{L}\p{N}][\p{L}\p{N} .,;:=/+%()@_-]*…?$/u.test(short) && !/: |--|(?<![\p{L}\p{N}])[@_]|[@_](?![\p{L}\p{N}])/u.test(short) ? short : `\`${short.replace(/[`<>|]/g, " ").trim()}\``;
}
/** What people wrote into the configuration, as part of a sentence. */
function onOneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** A key of the configuration, as the place of what it says. */
function configured(key) {
	return `${key}: of ${settingsPath}`;
}
/** A digest as people tell two apart by it: twelve of its digits. */
function shortDigest(digest) {
	return digest.replace(/[0-9a-f]{13,}/g, (hex) => hex.slice(0, 12));
}
/** One line, or a list where there are several or a line would be long. */
function linesOf(parts) {
	const inline = parts.join("; ");
	return parts.length < 2 || inline.length <= 80 ? inline : parts.map((part) => `- ${part}`).join("\n");
}
/** Some of a long list, and how many more there are. */
function someOf(names, most) {
	const shown = names.slice(0, names.length > most + 1 ? most : names.length);
	return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}
/** Two numbers as short as tells them apart, at most as exact as they were written. */
function figuresInText(texts) {
	const values = texts.map(Number);
	const shorter = (digits) => values.map((value, i) => shortest(texts[i] ?? "", value, digits));
	const distinct = new Set(values).size;
	for (const digits of [
		4,
		6,
		9
	]) {
		const written = shorter(digits);
		if (new Set(written).size === distinct) return written;
	}
	return texts;
}
function shortest(text, value, digits) {
	if (/^-?\d{1,7}(?:\.\d{1,4})?$/.test(text) || value === 0) return text;
	const size = Math.floor(Math.log10(Math.abs(value)));
	if (size > 14 || size < -8) return text;
	return String(Number(value.toFixed(Math.min(12, Math.max(0, digits - 1 - size)))));
}
// src/weigh/compact-defaults.ts
/** Fills fields that the description leaves unanswered from the model's `compact:` defaults; a draft that quotes them is them. No compact stays no compact. */
function withDefaults(compact, defaults) {
	return mapRead(compact, (value) => ({
		...value,
		fields: filled(value.fields, defaults)
	}));
}
function filled(fields, defaults) {
	const all = { ...fields };
	for (const { key } of compactFields) {
		const value = Object.hasOwn(defaults, key) ? defaults[key] : void 0;
		const written = all[key];
		if (value === void 0) continue;
		if (written === null || written.state === "empty") all[key] = {
			value,
			line: 0,
			state: "answered",
			inherited: true
		};
		else if (written.derived !== void 0 && onOneLine(written.value) === onOneLine(value)) all[key] = {
			...written,
			inherited: true
		};
	}
	return all;
}
// src/generated/runtime-pin.ts
/** The runtime that this version brings: a result of ours that names another is of another state. */
const runtimePin = {
	name: "onnxruntime",
	version: "1.30.0"
};
// src/weigh/contract-report.ts
/** Rows of one kind that a report keeps; of what each run tells, as many. */
const mostRows = 200;
/** A weighed contract without the tensors' names and checks that only rules ask about: what renderings are made from. */
function contractReport(weighed, { version, awaited }) {
	const { at, dedicated, devices, checks } = weighed;
	const rows = (of, show) => devices.flatMap(({ runs }) => runs.flatMap((run) => (of(run) ?? []).slice(0, mostRows).map((row) => show(row, run.device.class))));
	const some = (...kinds) => checks.filter((check) => kinds.includes(kindOfCheck(check))).slice(0, mostRows);
	return {
		path: at,
		version,
		awaited,
		devices: devices.flatMap((device) => byClass(device).map((part) => ofDevice(part, weighed))),
		unmet: unmet(weighed).slice(0, mostRows),
		latency: rows(({ latency }) => latency, (row, device) => ({
			...row,
			device,
			holds: dedicated
		})),
		placement: rows(({ placement }) => placement, (row, device) => ({
			...row,
			device
		})),
		parity: some("parity").map((check) => ({
			device: check.device,
			output: check.id.slice(7),
			...shown(check)
		})),
		budgets: some("cost", "provider").map((check) => ({
			device: check.device,
			id: check.id,
			holds: check.holds,
			...shown(check)
		}))
	};
}
/** Where any device will do, results of several stand apart. */
function byClass(device) {
	const classes = [...Map.groupBy(device.runs, (run) => run.device.class)];
	return classes.length === 0 ? [device] : classes.map(([name, runs]) => ({
		...device,
		device: name,
		runs
	}));
}
function ofDevice({ device, required, is, runs, missing }, { checks, deaths }) {
	const run = runs[0];
	const own = checks.filter((check) => check.device === device);
	const counts = checkStatuses.map((status) => [status, own.filter((check) => check.status === status).length]);
	const died = deaths.find((it) => it.device === device)?.death;
	return {
		device,
		required,
		is,
		name: run?.device.name ?? null,
		driver: run?.device.driver ?? null,
		tf32: run?.device.tf32 ?? null,
		runtime: run === void 0 ? null : `${run.runtime.name} ${run.runtime.version}`,
		checks: Object.fromEntries(counts),
		missing: missing.length,
		death: died === void 0 ? null : {
			cause: died.cause,
			during: died.during ?? null
		},
		load_ms: run?.load_ms ?? null,
		peak_mb: run?.memory?.peak_mb ?? null,
		accelerator_mb: run?.memory?.accelerator_mb ?? null,
		size_mb: run?.size_mb ?? null
	};
}
/** What does not pass, failures first. */
function unmet({ checks, devices, dedicated }) {
	const told = (status) => checks.filter((check) => check.status === status).map(({ device, id, holds, why = null }) => ({
		device,
		id,
		status,
		holds,
		why
	}));
	const missing = devices.flatMap(({ device, required, missing }) => missing.map((id) => ({
		device,
		id,
		status: "missing",
		holds: required && (dedicated || !id.startsWith("cost/")),
		why: null
	})));
	return [
		...told("fail"),
		...told("unsupported"),
		...told("could-not-run"),
		...missing
	];
}
function shown({ status, measured, limit, worst, why }) {
	return {
		status,
		...measured === void 0 ? {} : { measured },
		...limit === void 0 ? {} : { limit },
		...worst === void 0 ? {} : { worst },
		...why === void 0 ? {} : { why }
	};
}
// src/weigh/contract-check.ts
/** A result's checks as the contract has them: its own limits, whatever the result says they were. */
function weighChecks(run, contract) {
	return run.checks.map((check) => {
		const told = {
			...check,
			device: run.device.class,
			rule: ruleOfCheck(check),
			holds: true
		};
		if (kindOfCheck(check) === "cost") return ofCost(told, run, contract);
		return kindOfCheck(check) === "provider" ? limited(told, shareAsked(check.id, contract), (measured, limit) => measured >= limit) : told;
	});
}
function ofCost(check, run, contract) {
	const dedicated = (contract === null ? run.runner : contract.cost?.runner) === "dedicated";
	if (dedicated && run.runner !== "dedicated") return {
		...check,
		status: "could-not-run",
		why: "The contract wants it measured on a dedicated runner, and the result does not say that it was."
	};
	const key = check.id.slice(5);
	const budgets = contract?.cost ?? {};
	const limit = Object.hasOwn(budgets, key) ? budgets[key] : void 0;
	const within = (measured, most) => key === "rows_per_second" ? measured >= most : measured <= most;
	return {
		...limited(check, typeof limit === "number" ? limit : void 0, within),
		holds: dedicated
	};
}
function shareAsked(id, contract) {
	const [, device, key] = id.split("/");
	const asked = contract?.providers[device];
	return key === "nodes" || key === "time" ? asked?.[key] : void 0;
}
/** A figure that was measured is held to the contract's limit; without a figure the result's word stands. */
function limited(check, limit, within) {
	const { measured, status } = check;
	if (limit === void 0 || status !== "pass" && status !== "fail") return check;
	if (typeof measured !== "number") return status === "fail" ? {
		...check,
		limit
	} : {
		...check,
		limit,
		status: "could-not-run",
		why: "The result says pass and no figure."
	};
	return {
		...check,
		limit,
		status: within(measured, limit) ? status : "fail"
	};
}
// src/weigh/contract-fresh.ts
/** What of a result is not this tree's; empty: it is of exactly this model, contract, runtime and device. */
function unbound(run, tree) {
	const { contract, at, paths } = tree;
	const model = contract === null ? run.model.path : contractFiles(contract, at).model;
	const files = run.files ?? [];
	const listed = new Set(files.map(({ path }) => path));
	const behind = contract === null ? [] : filesBehind(contract, at, paths).filter((path) => !listed.has(path));
	return [
		...compared("model", {
			...run.model,
			path: model
		}, run.model.path, tree),
		...compared("contract", {
			...run.contract,
			path: at
		}, run.contract.path, tree),
		...files.flatMap((file) => compared("file", file, file.path, tree)),
		...behind.map((path) => ({
			what: "file",
			is: "not-in-result",
			path,
			says: "",
			now: tree.digestsOf(path)[0] ?? ""
		})),
		...otherRuntime(run, tree),
		...otherDevice(run, contract)
	];
}
function compared(what, file, named, tree) {
	const said = [file.digest].flat();
	const known = tree.digestsOf(file.path);
	const found = (is) => [{
		what,
		is,
		path: file.path,
		says: said[0] ?? "",
		now: known[0] ?? ""
	}];
	if (named !== file.path) return [{
		what,
		is: "differs",
		path: file.path,
		says: named,
		now: file.path
	}];
	if (known.length === 0) return found("absent");
	const alike = said.flatMap((digest) => known.filter((it) => scheme(it) === scheme(digest)).map((it) => it === digest));
	if (alike.length === 0) return found("untold");
	return alike.every(Boolean) ? [] : found("differs");
}
function scheme(digest) {
	return digest.slice(0, digest.indexOf(":"));
}
function otherRuntime({ runtime, tool }, { contract, pinned }) {
	const wanted = contract?.runtime ?? (tool?.name === "mle-review" ? pinned : null);
	if (wanted == null || wanted.name === runtime.name && (wanted.version === void 0 || wanted.version === runtime.version)) return [];
	const words = (it) => [it.name, it.version].filter(Boolean).join(" ");
	return [{
		what: "runtime",
		is: "differs",
		path: "",
		says: words(runtime),
		now: words(wanted)
	}];
}
function otherDevice({ device }, contract) {
	const wanted = contract?.providers[device.class]?.device;
	if (wanted === void 0 || device.name?.toLowerCase().includes(wanted.toLowerCase())) return [];
	return [{
		what: "device",
		is: "differs",
		path: "",
		says: device.name ?? device.class,
		now: wanted
	}];
}
/** A contract's results against the tree. Only results of this tree count; of several on one device every failure does. */
function weighContract(results, tree) {
	const runs = results.flatMap((it) => it.is === "read" ? [it.value] : []);
	const required = tree.contract === null ? ["any"] : devicesAsked(tree.contract);
	const classOf = ({ device }) => tree.contract === null ? "any" : device.class;
	const devices = [.../* @__PURE__ */ new Set([...required, ...runs.map(classOf)])].map((device) => weighDevice(device, runs.filter((run) => classOf(run) === device), required, tree));
	const fresh = devices.flatMap((it) => it.runs);
	return {
		at: tree.at,
		dedicated: tree.contract === null ? fresh.some(({ runner }) => runner === "dedicated") : tree.contract.cost?.runner === "dedicated",
		devices,
		checks: fresh.flatMap((run) => weighChecks(run, tree.contract)),
		deaths: fresh.flatMap(({ device, death }) => death ? [{
			device: device.class,
			death
		}] : []),
		unread: results.flatMap((it) => it.is === "unreadable" ? [{
			fault: it.fault,
			why: it.why
		}] : [])
	};
}
function weighDevice(device, runs, required, tree) {
	const told = runs.map((run) => ({
		run,
		differs: unbound(run, tree)
	}));
	const fresh = told.filter(({ differs }) => differs.length === 0).map(({ run }) => run);
	const untold = told.some(({ differs }) => differs.every(({ is }) => is === "untold"));
	const golden = tree.contract === null ? [] : goldenCases(tree.contract, tree.at, tree.paths).map(({ path }) => path);
	const asked = tree.contract === null || fresh.length === 0 ? [] : checksAsked(tree.contract, device, golden);
	return {
		device,
		required: required.includes(device),
		is: fresh.length > 0 ? "fresh" : untold ? "untold" : runs.length > 0 ? "stale" : "none",
		runs: fresh,
		unbound: fresh.length > 0 ? [] : told.flatMap(({ differs }) => differs),
		missing: checksMissing(asked, { checks: fresh.flatMap(({ checks }) => checks) })
	};
}
// src/weigh/model-contract.ts
/** A model's contract, as head has it, with the results that were handed in; null where no contract is there that could be run. */
function weighModelContract(model, { contracts, models }, pinned) {
	const tree = model.contractTree.head;
	if (tree === null || model.contract.head.is === "unreadable" || tree.digests[tree.at] === void 0) return null;
	const digestsOf = (path) => Object.hasOwn(tree.digests, path) ? tree.digests[path] ?? [] : [];
	const others = models.flatMap(({ contractTree }) => contractTree.head?.at ?? []).filter((at) => at !== tree.at);
	return weighContract(resultsOf(tree.at, others, contracts), {
		at: tree.at,
		contract: valueOf(model.contract.head),
		paths: Object.keys(tree.digests),
		digestsOf,
		pinned
	});
}
/** Results of this contract; where none is, those of no model's contract, so that it is said what they are of. */
function resultsOf(at, others, contracts) {
	const isRead = (it) => it.is === "read";
	const own = contracts.filter((it) => it.is === "read" && it.value.contract.path === at);
	const strays = contracts.filter((it) => it.is === "read" && !others.includes(it.value.contract.path));
	return [...own.length > 0 ? own : strays, ...contracts.filter((it) => !isRead(it))];
}
// src/weigh/weigh-model.ts
/** Weighs a model's gates: base's, or head's where base lacks the model. */
function weighModel(model) {
	const gates = model.isNew ? model.gates.head : model.gates.base;
	const { base } = model.artifact;
	return weighGates({
		modelId: model.id,
		gates,
		metrics: model.metrics.head,
		baseline: model.metrics.base,
		production: model.production.base,
		baseArtifactDigests: base === null ? [] : [base.digest],
		stale: staleness(model).stale
	});
}
// src/judge/applies.ts
/** Whether a page speaks about such a model: stage, impact, serving, labels, task; a property nobody stated excludes only what asks for it. */
function applies(page, model) {
	const has = (asked, is) => asked === void 0 || is !== void 0 && asked.includes(is);
	const { applies: asks } = page;
	return has(asks.stage, model.stage) && has(asks.impact, model.impact) && has(asks.serving, model.serving) && has(asks.labels, model.labels) && has(asks.task, model.task);
}
/** Whether the model's `lanes` leave this page in. */
function inLanes(page, model) {
	return model.lanes === void 0 || model.lanes.includes(page.lane);
}
// src/judge/judged.ts
/** Turns what a detector said into findings and an outcome. `fingerprints[i]` belongs to `sightings[i]`; `standing` holds those of the merge base. */
function judged(rule, said, fingerprints, standing, context) {
	const at = {
		rule: rule.page.id,
		model: context.model
	};
	const setting = configured$1(context.settings, rule.page, context.impact);
	if (said.is === "broken") {
		const undecided = holdsByDefault(rule, setting) ? [`${rule.page.id} broke: ${said.error}`] : [];
		return {
			outcome: {
				...at,
				is: "broken",
				error: said.error
			},
			findings: [],
			undecided
		};
	}
	const findings = said.sightings.map((sighting, i) => finding(rule, sighting, fingerprints[i] ?? "", standing, context));
	const undecided = said.not.filter((not) => holdsByDefault(rule, setting, not.severity)).map((not) => not.why);
	const why = said.not.map((not) => not.why);
	const standingCount = findings.filter((it) => it.standing).length;
	if (findings.length > 0) return {
		outcome: {
			...at,
			is: "found",
			count: findings.length,
			standing: standingCount,
			undecided: why
		},
		findings,
		undecided
	};
	if (why.length === 0) return {
		outcome: {
			...at,
			is: "clean"
		},
		findings,
		undecided
	};
	const is = said.not.every((not) => not.because === "inconclusive") ? "inconclusive" : "blind";
	if (is === "inconclusive") return {
		outcome: {
			...at,
			is,
			why
		},
		findings,
		undecided
	};
	return {
		outcome: {
			...at,
			is,
			why,
			...said.unasked ? { unasked: true } : {}
		},
		findings,
		undecided
	};
}
function holdsByDefault(rule, setting, lowered) {
	return setting === null ? rule.page.severity === "E" && (lowered === void 0 || lowered === "E") : setting === "E";
}
function finding(rule, { file: _, shape: __, ...sighting }, fingerprint, standing, context) {
	const confidence = sighting.confidence ?? "high";
	const stood = sighting.standing === true || standing.has(fingerprint);
	const severity = severityOf(rule.page, {
		severity: sighting.severity,
		confidence
	}, configured$1(context.settings, rule.page, context.impact), stood);
	const approvedBy = sighting.settledBy === "approval" ? context.approvedBy : null;
	const wouldHold = severity === "E" && approvedBy === null;
	return {
		...sighting,
		rule: rule.page.id,
		model: context.model,
		severity,
		confidence,
		fingerprint,
		standing: stood,
		wouldHold,
		holds: wouldHold && context.mayHold,
		approvedBy,
		message: message(rule.page, sighting.variant, sighting.facts)
	};
}
// src/judge/model-kind.ts
/** What kind of change this is for one model: it decides which rules are asked. */
function modelKind(model) {
	const { change, settings } = model;
	if (model.wayBack.is === "read" && change.policy.length === 0) return "rollback";
	if (settings.strict && change.dependencies.length > 0) return "behaviour";
	if (change.artifact || change.metrics || change.code.length + change.config.length + change.prompts.length > 0) return isRefresh(change) ? "refresh" : "behaviour";
	if (model.isNew) return "behaviour";
	const { policy, contract, dataContract, plans = [] } = change;
	if (policy.length + contract.length + dataContract.length + plans.length > 0) return "policy";
	return change.dependencies.length > 0 ? "dependencies" : "untouched";
}
/** The model's mode on the day of the review: `enforce_from` caps it at comment until then. */
function effectiveMode(settings, asOf) {
	return settings.enforce_from !== void 0 && asOf.slice(0, 10) < settings.enforce_from && settings.mode === "enforce" ? "comment" : settings.mode;
}
// src/judge/told-once.ts
/** One fault of a model, one finding: where a rule found something, the rules that its page covers and that say no more are left out. */
function toldOnce(results, rules) {
	const covering = new Map(rules.map(({ page }) => [page.id, page.covers]));
	return results.map((result) => {
		const told = results.filter(({ outcome }) => covering.get(outcome.rule)?.includes(result.outcome.rule)).flatMap(({ findings }) => findings);
		if (!(result.findings.length > 0 && result.undecided.length === 0) || !result.findings.every((finding) => told.some((it) => saysAsMuch(it, finding)))) return result;
		const { rule, model } = result.outcome;
		return {
			outcome: {
				rule,
				model,
				is: "off",
				why: "told"
			},
			findings: [],
			undecided: []
		};
	});
}
function saysAsMuch(told, finding) {
	return !told.standing && byWeight(told, finding) <= 0 && (told.wouldHold || !finding.wouldHold);
}
// src/judge/judge-model.ts
/** Whether a rule judges one model at a time. */
function perModel({ detector }) {
	return detector.reads.some((name) => [
		"model",
		"gates",
		"contract",
		"compact",
		"handles"
	].includes(name));
}
/** Asks every per-model rule about one model. */
function judgeModel(evidence, model, rulebook, approvals) {
	const kind = modelKind(model);
	const settings = valueOf(evidence.settings);
	const mode = effectiveMode(model.settings, evidence.asOf);
	const judgesCandidate = kind === "refresh" || kind === "behaviour";
	const gates = judgesCandidate ? weighModel(model) : [];
	const contract = judgesCandidate || kind === "policy" ? weighModelContract(model, evidence, runtimePin) : null;
	const inputs = {
		pull: evidence.pull,
		evidence,
		changes: valueOf(evidence.changes) ?? [],
		model,
		compact: withDefaults(evidence.compact, model.settings.compact),
		gates,
		contract,
		programs: [],
		modules: [],
		queries: [],
		documents: [],
		get sides() {
			return changedSides(evidence);
		},
		declared: {},
		ledgers: evidence.ledgers ?? [],
		keepers: evidence.keepers ?? { is: "absent" },
		secrets: [],
		approvals,
		handles: evidence.handles
	};
	const { impact } = model.settings;
	const context = {
		settings,
		model: model.id,
		impact,
		mayHold: mode === "enforce",
		approvedBy: approvals[0]?.login ?? null
	};
	const rules = rulebook.rules.filter(perModel);
	const results = toldOnce(rules.map((rule) => {
		const off = whyOff(rule, model, kind, evidence);
		if (off !== null) return {
			outcome: {
				rule: rule.page.id,
				model: model.id,
				is: "off",
				why: off
			},
			findings: [],
			undecided: []
		};
		if (rule.detector.asks?.(inputs) === false) return {
			outcome: {
				rule: rule.page.id,
				model: model.id,
				is: "off",
				why: "not-asked"
			},
			findings: [],
			undecided: []
		};
		const said = runRule(rule, inputs);
		const print = fingerprinter(rule.page.id, model.id, (path) => path);
		return judged(rule, said, said.is === "ran" ? said.sightings.map(print) : [], /* @__PURE__ */ new Set(), context);
	}), rules);
	const back = kind === "rollback" ? valueOf(model.wayBack) : null;
	return {
		report: {
			id: model.id,
			mode: model.settings.mode,
			effectiveMode: mode,
			isNew: model.isNew,
			kind,
			restores: back?.commit ?? null,
			...back?.undoes === void 0 ? {} : { undoes: back.undoes },
			gates,
			contract: contract === null ? null : contractReport(contract, {
				version: valueOf(model.contract.head)?.contract ?? null,
				awaited: evidence.contractAwaited
			})
		},
		results
	};
}
function whyOff(rule, model, kind, evidence) {
	if (configured$1(valueOf(evidence.settings), rule.page, model.settings.impact) === "off") return "configuration";
	if (kind === "rollback") return "rollback";
	if (!inLanes(rule.page, model.settings)) return "lane";
	if (!applies(rule.page, model.settings)) return "not-applicable";
	if (!(rule.detector.when === "touched" ? kind !== "untouched" && kind !== "dependencies" : kind === "refresh" || kind === "behaviour")) return "not-touched";
	const area = rule.page.id.split("/")[0];
	if (area !== "compact" && area !== "ledger") return null;
	if (evidence.pull.bot) return "bot";
	return model.settings.stage === "exploration" ? "not-applicable" : null;
}
export { documentsOf as _, judged as a, withDefaults as c, linesOf as d, nameInText as f, changedSides as g, someOf as h, modelKind as i, configured as l, shortDigest as m, perModel as n, applies as o, onOneLine as p, effectiveMode as r, inLanes as s, judgeModel as t, figuresInText as u, queriesOf as v, programsOf as y };
