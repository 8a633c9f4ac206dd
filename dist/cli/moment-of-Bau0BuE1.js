import { n as valueOf } from "./read-DBX-YYL1.js";
import { a as settingsPath, u as everyPage } from "./settings-CmvPAf4u.js";
import { _ as textOf$1, c as parseYamlTree, f as kindOf, y as limits } from "./slice-oPHFedWp.js";
import { $ as mergeConflict, I as outlineOf, M as designPath } from "./proto-CFxOa_1o.js";
import { l as owns } from "./model-files-Dohkfi05.js";
import { n as readFrontMatter } from "./markdown-calm-e7Raa3vN.js";
import { t as table } from "./table-5BaHnXMW.js";
import { t as sourceKind } from "./source-kind-sf5cSedR.js";
import { a as standing$1, c as daysLater, i as projects, n as isArchived, o as template, r as nameOf, s as dayOf, t as archive, u as readDate } from "./project-path-CNh09xlu.js";
import { i as tableCode, r as quote, t as codeSpan } from "./quote-CTKWh60q.js";
import { a as review, i as openCheckout, n as gather, o as rolesAsked, t as readyFor } from "./ready-for-Bdr6soxr.js";
import { t as Usage } from "./io-CPidYqre.js";
import { a as readLfsPointer } from "./pointer-BFRRkvmU.js";
import { d as together } from "./secrets-D6hiQ88J.js";
import { o as message, r as configured } from "./run-rule-D7guAZzn.js";
import { a as ruleLink } from "./links-BeK2yFz4.js";
import { a as ObjectReader, o as readBlobs } from "./state-B33JmcMp.js";
import { n as gitIn, t as CheckoutError } from "./git-CifWXSRI.js";
import { o as workTree } from "./refs-B8FQxD7K.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { t as readSettings } from "./settings-BD8fCh0k.js";
import { t as noPull } from "./no-pull-DysyObIQ.js";
import { n as maturityTexts, r as maturityMarkdown, t as maturityOf, u as untrained } from "./maturity-of-gzU9OPxq.js";
import { a as projectTypes, i as milestoneKey, n as judgeProject, r as contextParts, t as projectsAsked } from "./asked-Bn0VcEdw.js";
import { m as isAside } from "./call-signs-CnE6ofpp.js";
import { join, relative, sep } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { lstat, readFile, readdir } from "node:fs/promises";
// src/reply/digest-projects.ts
/** So many projects with the same shortcoming are told one by one. */
const oneByOne = 2;
const named = 12;
/** What projects lack, as a person reads it: the same of several projects is said once, with their folders. Owners are told one by one. */
function projectLines(rows, titles) {
	return [...Map.groupBy(rows, ({ rule, severity, subject }) => JSON.stringify([
		rule,
		severity,
		isPath(subject) ? null : subject
	])).values()].flatMap((all) => {
		const [first] = all;
		if (first === void 0 || all.length <= oneByOne) return all;
		const folders = all.map(({ subject }) => codeSpan((subject ?? "").replace(/\/[^/]*$/, "")));
		const more = folders.length > named ? ` and ${folders.length - named} more` : "";
		const { rule, severity } = first;
		return [{
			rule,
			severity,
			message: `${titles.get(rule) ?? rule}: ${folders.slice(0, named).join(", ")}${more}.`
		}];
	});
}
function isPath(subject) {
	return subject !== null && /\/[^/]+\.md$/i.test(subject);
}
// src/reply/unjudged.ts
/** Joins rules that were blind, or broke, for the same reason. */
function unjudgedTogether(unjudged) {
	return [...Map.groupBy(unjudged, ({ model, is, why }) => JSON.stringify([
		model,
		is,
		why
	])).values()].flatMap((all) => {
		const [first] = all;
		const areas = Map.groupBy([...new Set(all.map(({ rule }) => rule))].toSorted(), (rule) => rule.split("/")[0]);
		return first === void 0 ? [] : [{
			...first,
			rules: [...areas.values()].flatMap((rules) => together(rules))
		}];
	});
}
// src/reply/digest-markdown.ts
/** A digest as its issue and `--format markdown` show it. Nothing in it changes from day to day by itself. `share`: of the usual number of rows. */
function digestMarkdown({ rows, stalled, unreadable, unjudged, maturity, unseen }, rulebook, options, share = 1) {
	const some = (rows) => Math.ceil(rows * share);
	const most = {
		model: some(25),
		project: some(20),
		unjudged: some(10),
		unseen: some(5)
	};
	const titles = new Map(everyPage(rulebook).map(({ id, title }) => [id, title]));
	const ofModels = rows.filter(({ about }) => about === "model");
	const ofProjects = rows.filter(({ about }) => about === "project");
	const modelRow = ({ severity, rule, subject, count, places }) => [
		severity,
		`${quote(titles.get(rule) ?? rule)} (${ruleLink(rule, options)})`,
		subject === null ? "–" : quote(subject),
		String(count),
		`${places.map(tableCode).join(", ")}${count > places.length && places.length > 0 ? " …" : ""}`
	];
	return [
		digestLead(rows, {
			stalled,
			unreadable
		}),
		...ofModels.length === 0 ? [] : ["#### Code and models", table([[
			"",
			"What stands",
			"Model",
			"Times",
			"Where"
		], ...ofModels.slice(0, most.model).map(modelRow)], [
			"l",
			"l",
			"l",
			"r",
			"l"
		]) + more(ofModels, most.model)],
		...stalled + unreadable + ofProjects.length === 0 ? [] : ["#### Projects"],
		...stalled + unreadable === 0 ? [] : [`${ownIssues({
			stalled,
			unreadable
		})}; ${stalled + unreadable === 1 ? "it" : "each"} has an issue of its own.`],
		...lines(projectLines(ofProjects, titles), most.project, ({ severity, message, rule }) => `- **${severity}** ${message} ${ruleLink(rule, options)}`),
		...listed$1("Not judged", unjudgedTogether(unjudged), most.unjudged, ({ rules, model, is, why }) => {
			const whose = model === null ? "" : ` (${quote(model)})`;
			return `- ${rules.map((rule) => rule.endsWith("*") ? codeSpan(rule) : ruleLink(rule, options)).join(", ")}${whose} ${is === "broken" ? "broke" : "could not see"}: ${quote(why)}`;
		}),
		...maturity === null ? [] : ["#### Maturity", isBare$1(rows, maturity) ? untrained.training : maturityMarkdown(maturity).trimEnd()],
		...listed$1("Worth knowing", unseen, most.unseen, (it) => `- ${quote(it)}`),
		"<sub>**E** would hold a change, **W** would be said of it, **N** is a note. What only a change can tell (its description, runs of its models) is not in here.</sub>"
	].join("\n\n");
}
/** What has issues of its own: how many projects are stalled, and how many cannot be read. */
function ownIssues({ stalled, unreadable }) {
	const of = (count, what) => count === 0 ? [] : [`${count} ${what}`];
	const is = (count) => count === 1 ? "project is" : "projects are";
	const cannot = stalled > 0 ? "cannot be read" : `${unreadable === 1 ? "project" : "projects"} cannot be read`;
	return [...of(stalled, `${is(stalled)} stalled`), ...of(unreadable, cannot)].join(", and ");
}
/** The first line: how much stands, notes apart, and whether any of it would hold a change. */
function digestLead(rows, projects) {
	const count = (...severities) => rows.filter(({ severity }) => severities.includes(severity)).reduce((sum, it) => sum + it.count, 0);
	const own = ownIssues(projects);
	const [things, notes, holding] = [
		count("E", "W"),
		count("N", "Q"),
		count("E")
	];
	const noted = `${notes} ${notes === 1 ? "note" : "notes"}`;
	if (things === 0) {
		const said = [own, ...notes === 0 ? [] : [noted]].filter((it) => it !== "").join("; ");
		return said === "" ? "**Nothing stands.**" : `**${said}; nothing else stands.**`;
	}
	return `**${`${things} ${things === 1 ? "thing stands" : "things stand"} in this repository${notes === 0 ? "" : `, beside ${noted}`}`}; ${holding === 0 ? "none would hold a change" : `${holding} would hold a change that brought ${holding === 1 ? "it" : "them"}`}.**`;
}
/** Nothing stands in code or models, nothing trains and nothing was seen: four empty bars tell nobody more. */
function isBare$1(rows, { track, learns, level, score, sections }) {
	if (rows.some(({ about }) => about === "model")) return false;
	return track === "training" && !learns && level === 0 && score === 0 && Object.values(sections).every((it) => it === 0);
}
function listed$1(title, all, atMost, line) {
	return all.length === 0 ? [] : [`#### ${title}`, ...lines(all, atMost, line)];
}
function lines(all, atMost, line) {
	return all.length === 0 ? [] : [all.slice(0, atMost).map(line).join("\n") + more(all, atMost)];
}
function more(all, atMost) {
	return all.length > atMost ? `\n\nAnd ${all.length - atMost} more.` : "";
}
// src/world/projects/git-touches.ts
const most$1 = {
	commits: 1e5,
	milliseconds: 12e4
};
/** Every commit's changes of these paths, newest first, in one run of git. False where that did not come to its end. */
async function touches(git, prefix, paths, told) {
	let [at, id, rest] = [
		"",
		null,
		""
	];
	const take = (record) => {
		const said = record.replace(/^\n/, "");
		if (said.startsWith("")) at = said.slice(1).trimEnd();
		else if (said.startsWith(":")) id = idOf(said);
		else if (said.startsWith(prefix) && said !== "") told({
			path: said.slice(prefix.length),
			at,
			id
		});
	};
	const { code } = await git([
		"log",
		"--no-renames",
		"--no-merges",
		...[
			"--raw",
			"-z",
			"--no-abbrev",
			"--format=%x01%cI"
		],
		`--max-count=${most$1.commits}`,
		"HEAD",
		"--",
		...paths
	], {
		limit: most$1.milliseconds,
		onChunk(chunk) {
			const records = (rest + chunk.toString()).split("\0");
			rest = records.pop() ?? "";
			for (const record of records) take(record);
		}
	});
	take(rest);
	return code === 0;
}
/** `:100644 100644 <before> <after> M` */
function idOf(raw) {
	const after = raw.split(" ")[3] ?? "";
	return /^0*$/.test(after) ? null : after;
}
// src/world/projects/git-history.ts
const most = {
	marks: 5e3,
	versions: 40,
	bytes: 1048576
};
/** What git tells of the folder that is asked about; nothing at all where that lies in no repository. */
async function gitHistory(dir, env, until = "") {
	const git = gitIn(dir, env);
	const isLater = (at) => until !== "" && dayOf(at) > until;
	const found = await git([
		"rev-parse",
		"--show-prefix",
		"--is-shallow-repository",
		"--verify",
		"HEAD"
	]);
	if (found.code !== 0) return nothing;
	const [prefix = "", shallow] = found.stdout.toString().split("\n");
	if (shallow === "true") return {
		...nothing,
		marks: () => marksOf$1(git),
		lacks: cutOff
	};
	return {
		spans: (folders) => spansOf(git, prefix, folders, isLater),
		marks: () => marksOf$1(git),
		versions: (paths) => versionsOf(git, prefix, paths, isLater),
		lacks: null
	};
}
const nothing = {
	spans: async () => /* @__PURE__ */ new Map(),
	marks: async () => [],
	versions: async () => /* @__PURE__ */ new Map(),
	lacks: null
};
const cutOff = "This clone is shallow, so git cannot tell when projects began and changed: run `git fetch --unshallow` (in actions/checkout, `fetch-depth: 0`).";
/** One pass over the history, however many folders are asked for. */
async function spansOf(git, prefix, folders, isLater) {
	const wanted = new Set(folders);
	const spans = /* @__PURE__ */ new Map();
	return await touches(git, prefix, ["."], ({ path, at }) => {
		for (const folder of above$1(path, wanted)) widen(spans, folder, at, isLater(at));
	}) ? spans : /* @__PURE__ */ new Map();
}
function above$1(path, wanted) {
	const found = [];
	for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (wanted.has(folder)) found.push(folder);
	}
	return found;
}
/** What was committed later is no work yet; what begins later begins then. */
function widen(spans, folder, at, isLater) {
	const { first, last } = spans.get(folder) ?? {
		first: null,
		last: null
	};
	const isFirst = first === null || Date.parse(at) < Date.parse(first);
	const isLast = !isLater && (last === null || Date.parse(at) > Date.parse(last));
	spans.set(folder, {
		first: isFirst ? at : first,
		last: isLast ? at : last
	});
}
async function marksOf$1(git) {
	return [await git([
		"for-each-ref",
		"refs/tags",
		"--sort=-creatordate",
		`--count=${most.marks}`,
		"--format=%(refname:short)%00%(creatordate:iso-strict)"
	]), await git([
		"log",
		"--merges",
		`--max-count=${most.marks}`,
		"--format=%s%x00%cI",
		"HEAD",
		"--"
	])].flatMap(({ code, stdout }) => {
		return (code === 0 ? stdout.toString().split("\n") : []).flatMap((line) => {
			const [name = "", at = ""] = line.split("\0");
			return name === "" || at === "" ? [] : [{
				name,
				at
			}];
		});
	});
}
/** One pass over the history of these files, and one over their contents. */
async function versionsOf(git, prefix, paths, isLater) {
	if (paths.length === 0) return /* @__PURE__ */ new Map();
	const wanted = new Set(paths);
	const seen = /* @__PURE__ */ new Map();
	await touches(git, prefix, paths.length > 500 ? ["."] : paths, (touch) => {
		const known = seen.get(touch.path) ?? [];
		if (wanted.has(touch.path) && touch.id !== null && !isLater(touch.at) && known.length < most.versions) seen.set(touch.path, [...known, touch]);
	});
	using objects = new ObjectReader(git);
	const ids = new Set([...seen.values()].flatMap((all) => all.flatMap(({ id }) => id ?? [])));
	const blobs = await readBlobs(objects, [...ids], most.bytes, limits.totalTextBytes);
	const textOf = (path, id) => {
		const blob = blobs.get(id ?? "");
		const read = blob?.is === "blob" ? decodeText(blob.bytes, {
			path,
			commit: null,
			id
		}) : null;
		return read?.is === "read" ? read.value : null;
	};
	const versions = [...seen].map(([path, all]) => [path, all.toReversed().flatMap(({ at, id }) => {
		const text = textOf(path, id);
		return text === null ? [] : [{
			at,
			text
		}];
	})]);
	return new Map(versions);
}
// src/world/projects/folder-source.ts
const passedBy = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"venv",
	"__pycache__",
	"site-packages"
]);
const mostFiles$1 = 2e6;
/** `until`: a calendar date; git's history is seen as it was at its end. A folder on disk as it is now, with what git knows of it. Links are not followed. */
async function folderSource(dir, env, until = "") {
	return {
		isNear: true,
		...await gitHistory(dir, env, until),
		paths: () => pathsBelow(dir),
		async texts(paths) {
			const all = /* @__PURE__ */ new Map();
			for (const path of paths) all.set(path, await textOf(dir, path));
			return all;
		}
	};
}
async function pathsBelow(dir) {
	const paths = [];
	const open = [dir];
	for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
		const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
		if (entries === null && folder === dir) return ours("no-folder", `${dir} is no folder that can be read.`);
		for (const entry of entries ?? []) {
			const full = join(folder, entry.name);
			if (entry.isDirectory() && !passedBy.has(entry.name)) open.push(full);
			else if (entry.isFile()) paths.push(relative(dir, full).split(sep).join("/"));
		}
		if (paths.length > mostFiles$1) return ours("too-many-files", `${dir} holds more than ${mostFiles$1} files; name a folder below it.`);
	}
	return {
		is: "read",
		value: paths.toSorted(),
		from: {
			path: dir,
			commit: null,
			id: null
		}
	};
}
async function textOf(dir, path) {
	const from = {
		path,
		commit: null,
		id: null
	};
	try {
		const full = join(dir, path);
		const { size } = await lstat(full);
		if (size > limits.textBytes) return {
			is: "unreadable",
			fault: "author",
			reason: "too-large",
			why: `${path} has ${size} bytes; a context.md says it in a page.`
		};
		return decodeText(await readFile(full), from);
	} catch (error) {
		return ours("unreadable-file", `${path} cannot be read: ${error instanceof Error ? error.message.split(",")[0] : String(error)}.`);
	}
}
function ours(reason, why) {
	return {
		is: "unreadable",
		fault: "ours",
		reason,
		why
	};
}
// src/judge/whole-tree-rules.ts
/** What only a change has: its description, both of its sides, people who looked at it, runs of its models. */
const ofChanges = [
	"compact",
	"pull",
	"contract",
	"sides",
	"approvals",
	"handles"
];
/** These compare both sides only to tell what a change opened; without a change they tell what stands open. */
const standing = /^design\//;
/** Ids of the rules that can judge a tree which nobody changes. Questions are asked of authors, and there is none. */
function wholeTreeRules({ rules }) {
	const reads = ({ detector }) => detector.reads;
	return new Set(rules.filter((rule) => rule.page.severity !== "Q" && (standing.test(rule.page.id) || !reads(rule).some((name) => ofChanges.includes(name)))).map(({ page }) => page.id));
}
// src/judge/digest.ts
const placesAtMost = 3;
/** Files that a rule could not read, one a line. */
const whysAtMost = 5;
/** Joins what rules say of a whole repository: a row for each rule and model, each rule and project. */
function digestOf({ report, shortcomings, stalled, unreadable, maturity, settings, unseen, isCut, isOver }, rulebook) {
	const asked = wholeTreeRules(rulebook);
	const outcomes = report?.outcomes.filter(({ rule }) => asked.has(rule)) ?? [];
	const isLeftAlone = ({ rule, place }) => "path" in place && isOver(place.path) && !rule.startsWith("security/");
	const rows = [...modelRows(report?.findings.filter((it) => asked.has(it.rule) && !isLeftAlone(it)) ?? []), ...projectRows(shortcomings, settings, rulebook)];
	const unjudged = outcomes.flatMap((it) => {
		if (it.is === "broken") return [{
			rule: it.rule,
			model: it.model,
			is: it.is,
			why: it.error
		}];
		return it.is === "blind" ? it.why.slice(0, whysAtMost).map((why) => ({
			rule: it.rule,
			model: it.model,
			is: it.is,
			why
		})) : [];
	});
	const said = new Set(unjudged.map(({ why }) => why));
	const costs = (model) => impacts.indexOf(settings?.models[model ?? ""]?.impact ?? "standard");
	return {
		rows: rows.toSorted((a, b) => grave(a) - grave(b) || costs(b.subject) - costs(a.subject) || b.count - a.count || compare(keyOf(a), keyOf(b))),
		stalled,
		unreadable,
		unjudged,
		maturity,
		isWhole: report !== null,
		isCut,
		unseen: [...unseen, ...(report?.blind ?? []).filter(({ why }) => !said.has(why)).map(({ what, why }) => why.startsWith(what) ? why : `${what}: ${why}`)]
	};
}
const impacts = [
	"low",
	"standard",
	"high"
];
const order = [
	"E",
	"W",
	"N",
	"Q"
];
function grave({ severity }) {
	return order.indexOf(severity);
}
function keyOf({ rule, subject }) {
	return `${rule} ${subject ?? ""}`;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function modelRows(findings) {
	return [...Map.groupBy(findings.filter(({ allowed }) => allowed === void 0), ({ rule, model }) => JSON.stringify([rule, model])).values()].flatMap((all) => {
		const [gravest] = all.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
		if (gravest === void 0) return [];
		const { rule, severity, model, message } = gravest;
		const places = [...new Set(all.flatMap(placeOf))].toSorted().slice(0, placesAtMost);
		return [{
			rule,
			severity,
			about: "model",
			subject: model,
			count: all.length,
			places,
			message
		}];
	});
}
function placeOf({ place }) {
	if (place.is === "line") return [`${place.path}:${place.fileLine}`];
	if (place.is === "file") return [place.path];
	return place.is === "gate" ? [place.slice === null ? place.metric : `${place.metric} (${place.slice})`] : [];
}
function projectRows(shortcomings, settings, rulebook) {
	const pages = new Map(everyPage(rulebook).map((page) => [page.id, page]));
	return shortcomings.flatMap(({ rule, subject, variant, facts }) => {
		const page = pages.get(rule);
		const setting = page === void 0 ? "off" : configured(settings, page, null);
		if (page === void 0 || setting === "off") return [];
		const told = message(page, variant, facts);
		return [{
			rule,
			severity: setting ?? page.severity,
			about: "project",
			subject,
			count: 1,
			places: [],
			message: told
		}];
	});
}
// src/weigh/project/is-over-in.ts
/** Whether a file belongs to what is over, so that nobody mends it: in an archive, or a document of a project that is completed or archived. */
function isOverIn(projects, models) {
	const ended = projects.flatMap(({ path, state }) => state === "completed" || state === "archived" ? [path.slice(0, path.lastIndexOf("/") + 1)] : []);
	const isOf = (path) => /\.(?:md|markdown|rst)$/i.test(path) && ended.some((folder) => path.startsWith(folder));
	return (path) => (isArchived(path) || isOf(path)) && !models.some((model) => owns(model, path));
}
// src/weigh/project/shortcomings.ts
/** More than so many active projects are too many for one person. */
const carried = 3;
const staleDays = 28;
/** What projects lack, beyond their stalls: those have issues of their own. */
function shortcomings(facts) {
	const { projects } = facts;
	const active = projects.filter(({ state, status }) => status === "active" && (state === "healthy" || state === "stalled"));
	return [
		...active.filter(({ why }) => why === null).map(({ path }) => ({
			rule: "project/no-why",
			subject: path,
			facts: { path }
		})),
		...tooMany(active),
		...projects.filter(({ state }) => state === "completed").flatMap((it) => withoutRetro(it, facts)),
		...active.flatMap((it) => stale(it, facts)),
		...active.flatMap(shapeless)
	];
}
function tooMany(active) {
	const owned = /* @__PURE__ */ new Map();
	for (const project of active) for (const owner of new Set(project.owners.filter(isPerson).map(personOf))) owned.set(owner, [...owned.get(owner) ?? [], project]);
	return [...owned].filter(([, all]) => all.length > carried).map(([owner, all]) => {
		const names = all.map(({ name }) => name).toSorted();
		const more = names.length > listed ? ` and ${names.length - listed} more` : "";
		return {
			rule: "project/too-many-active",
			subject: owner,
			facts: {
				owner,
				count: all.length,
				names: `${names.slice(0, listed).join(", ")}${more}`
			}
		};
	});
}
const listed = 8;
/** `@acme/ml` and "the ranking team" are many people. */
function isPerson(owner) {
	return !owner.includes("/") && !/\bteams?\b|\bsquad\b|\bguild\b/i.test(owner);
}
function personOf(owner) {
	return owner.replace(/^@/, "").trim().toLowerCase();
}
function withoutRetro({ path }, { retros }) {
	const retro = retros.get(path);
	const rule = "project/no-retro";
	if (retro === void 0) return [{
		rule,
		subject: path,
		variant: "missing",
		facts: { path }
	}];
	return retro.written ? [] : [{
		rule,
		subject: path,
		variant: "empty",
		facts: {
			path,
			retro: retro.path
		}
	}];
}
function stale({ path, lastChange, reasons }, { today, touched }) {
	const isOld = (day) => daysLater(day, staleDays) < today;
	if (lastChange === null || reasons.some(({ is }) => is === "silent")) return [];
	const rule = "project/context-stale";
	if (isOld(lastChange)) return [{
		rule,
		subject: path,
		variant: "idle",
		facts: {
			path,
			since: lastChange
		}
	}];
	const since = touched.get(path);
	return since === void 0 || !isOld(since) ? [] : [{
		rule,
		subject: path,
		variant: "behind",
		facts: {
			path,
			since
		}
	}];
}
function shapeless({ path, parts }) {
	const missing = contextParts.filter((part) => !parts.includes(part));
	const last = missing.at(-1);
	if (last === void 0) return [];
	const first = missing.slice(0, -1);
	return [{
		rule: "project/shape",
		subject: path,
		facts: {
			path,
			missing: first.length === 0 ? last : `${first.join(", ")} or ${last}`
		}
	}];
}
// src/weigh/project/find-projects.ts
const companions = ["design-doc.md", "retro.md"];
const ignored = /^(?:node_modules|\.git|vendor|\.venv|venv|site-packages|fixtures|testdata)$/;
/** Folders of a project that hold what belongs to it, and no projects. */
const within = /^(?:references?|practice|notes?|docs?|data|notebooks?|src|experiments?|assets|meetings?)$/i;
/** Which paths are context.md files of projects. `chosen`: the configuration's globs, which take the place of what is usual. */
function findProjects(paths, chosen = null) {
	const there = new Set(paths.map((path) => path.toLowerCase()));
	return paths.filter((path) => {
		const parts = path.split("/");
		if (parts.at(-1)?.toLowerCase() !== "context.md" || parts.length < 2 || parts.some((part) => ignored.test(part) || template.test(part))) return false;
		return chosen === null ? isUsual(parts, there) : chosen(path);
	});
}
function isUsual(parts, there) {
	const folders = parts.slice(0, -1);
	const isProject = (above) => !projects.test(above.at(-1) ?? "") && there.has([...above, "context.md"].join("/").toLowerCase());
	if (folders.some((it, i) => within.test(it) && isProject(folders.slice(0, i)))) return false;
	const own = folders.at(-1) ?? "";
	const kind = folders.slice(0, -1).findLast((folder) => projects.test(folder) || standing$1.test(folder) || archive.test(folder));
	if (kind !== void 0 && !standing$1.test(own) && !archive.test(own)) return !standing$1.test(kind);
	const folder = folders.join("/").toLowerCase();
	return companions.some((name) => there.has(`${folder}/${name}`));
}
/** Path of the file of this name beside a project's context.md, as it is written; null where there is none. */
function beside(context, name, paths) {
	return paths.get(`${context.slice(0, context.lastIndexOf("/"))}/${name}`.toLowerCase()) ?? null;
}
// src/weigh/project/retro-written.ts
/** What a template leaves below a heading. */
const empty = /^(?:tbd|tba|todo|n\/?a|none(?: yet)?|…|\.\.\.|-+|\?+)[.:]?$/i;
/** A page with fewer words than this tells nobody anything. */
const fewest = 5;
/** Whether a retro says something: words below its headings, beyond comments and placeholders. */
function isRetroWritten(text) {
	return (text.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split("\n").map((line) => line.replace(/^\s*(?:[-*+>]|\d+[.)])\s*(?:\[[ xX]?\]\s*)?/, "").replace(/^[^:]{1,40}:\s*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("#") && !empty.test(line)).join(" ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewest;
}
// src/world/projects/project-facts.ts
/** What rules of projects read beyond the projects: retros of what is completed, and when a context.md was last touched where its folder was of late. */
async function projectFacts(source, { paths, projects, today }) {
	const byName = new Map(paths.map((path) => [path.toLowerCase(), path]));
	const besides = projects.flatMap(({ path, state }) => {
		const retro = state === "completed" ? beside(path, "retro.md", byName) : null;
		return retro === null ? [] : [{
			path,
			retro
		}];
	});
	const monthAgo = daysLater(today, -28);
	const alive = projects.filter((it) => it.status === "active" && it.lastChange !== null && it.lastChange >= monthAgo);
	const [texts, spans] = await Promise.all([source.texts(besides.map(({ retro }) => retro)), alive.length === 0 ? /* @__PURE__ */ new Map() : source.spans(alive.map(({ path }) => path), [])]);
	const retros = besides.flatMap(({ path, retro }) => {
		const text = texts.get(retro) ?? { is: "absent" };
		return [[path, {
			path: retro,
			written: text.is !== "read" || isRetroWritten(valueOf(text) ?? "")
		}]];
	});
	const touched = alive.flatMap(({ path }) => {
		const last = spans.get(path)?.last;
		return last == null ? [] : [[path, dayOf(last)]];
	});
	return {
		projects,
		today,
		touched: new Map(touched),
		retros: new Map(retros)
	};
}
// src/world/projects/whole-tree.ts
/** Programs and queries that one look at a repository reads; those of models come first, of each the same share. */
const mostCode = 400;
const mostFiles = 2e4;
/** Designs that one review reads. */
const mostDesigns = 20;
/** The files of a commit as a change that adds them, judged by the configuration that is among them; its text is nobody's description. */
async function wholeTree(source, commit, models) {
	const tree = await source.tree(commit);
	const { changes, unseen } = tree.is === "read" ? everything(tree.value, models) : {
		changes: [],
		unseen: []
	};
	const absent = async () => ({ is: "absent" });
	return {
		repository: {
			...source,
			pull: async () => noPull(commit, "github"),
			changes: async () => tree.is === "read" ? {
				...tree,
				value: changes
			} : tree,
			history: absent,
			teams: async () => ({}),
			approvals: absent,
			answers: absent,
			handles: absent
		},
		unseen
	};
}
function everything(tree, models) {
	const isOwned = (path) => models.some((model) => owns(model, path));
	const files = Object.keys(tree).filter((path) => tree[path]?.mode.startsWith("100") === true && !path.startsWith(".github/"));
	const isProgram = (path) => sourceKind(path) !== "document";
	const programs = files.filter((path) => isProgram(path) && (!isAside(path) || isOwned(path))).toSorted();
	const others = files.filter((path) => !isProgram(path)).toSorted();
	const designs = others.filter((path) => designPath(path) === "design").length;
	const taken = [...fairly(programs, mostCode, models), ...fairly(others, mostFiles, models)].toSorted();
	const unseen = [
		...programs.length > mostCode ? [`${programs.length - mostCode} of ${programs.length} programs: more than are read at once`] : [],
		...others.length > mostFiles ? [`${others.length - mostFiles} other files: more than are looked at at once`] : [],
		...designs > mostDesigns ? [`${designs - mostDesigns} of ${designs} design documents: more than are read at once`] : []
	];
	return {
		changes: taken.flatMap((path) => added(path, tree[path])),
		unseen
	};
}
/** As many as are read at once: those of models first, of each the same share. */
function fairly(paths, most, models) {
	if (paths.length <= most) return paths;
	const taken = /* @__PURE__ */ new Map();
	const ranks = new Map(paths.map((path) => {
		const owner = models.findIndex((model) => owns(model, path));
		const rank = owner === -1 ? paths.length : taken.get(owner) ?? 0;
		taken.set(owner, rank + 1);
		return [path, rank];
	}));
	return paths.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, most);
}
function added(path, head) {
	return head === void 0 ? [] : [{
		path,
		before: path,
		status: "added",
		base: null,
		head,
		kind: "text",
		hunks: null
	}];
}
// src/world/projects/make-digest.ts
/** All that stands in a repository: its projects, its models, how mature it is. */
async function makeDigest(asked, rulebook, reviewTree) {
	const { source, commit, projects, settings, now } = asked;
	const models = Object.values(settings?.models ?? {});
	const { repository, unseen } = await wholeTree(asked.tree, commit, models);
	const isCut = unseen.length > 0;
	const facts = await projectFacts(source, {
		paths: valueOf(await source.paths()) ?? [],
		projects,
		today: dayOf(now)
	});
	const report = await reviewTree(repository, {
		asOf: now.length > 10 ? now : `${now}T00:00:00Z`,
		roles: rolesAsked(rulebook)
	}).catch((error) => {
		unseen.push(`code and models: ${error instanceof Error ? error.message : String(error)}`);
		return null;
	});
	const maturity = await maturityIn(asked);
	const stalled = settings?.severities["project/stalled"] === "off" ? 0 : projects.filter(({ state }) => state === "stalled").length;
	const unreadable = projects.filter(isAuthorsFault).length;
	return digestOf({
		report,
		shortcomings: shortcomings(facts),
		stalled,
		unreadable,
		maturity,
		settings,
		unseen,
		isCut,
		isOver: isOverIn(projects, models)
	}, rulebook);
}
/** What we could not read is nobody's to mend. */
function isAuthorsFault({ reasons }) {
	return reasons.some((it) => it.is === "unreadable" && it.fault === "author");
}
async function maturityIn({ source, tree, commit }) {
	const read = await tree.tree(commit);
	if (read.is !== "read") return null;
	const files = Object.entries(read.value).flatMap(([path, { mode, size }]) => mode.startsWith("100") ? [{
		path,
		size: size ?? 0
	}] : []);
	const texts = await source.texts(maturityTexts(files));
	return maturityOf({
		files,
		texts: new Map([...texts].flatMap(([path, text]) => text.is === "read" ? [[path, text.value]] : []))
	});
}
// src/read/project/context-fault.ts
/** Markdown of one endless paragraph takes time by its square, of its characters and of its lines. */
const longest = {
	characters: 131072,
	lines: 5e3
};
/** Why a context.md cannot be read, as far as its text alone tells; null where it can. */
function contextFault(text, path) {
	if (text.length > longest.characters || text.split("\n", longest.lines + 1).length > longest.lines) return {
		reason: "too-large",
		why: `${path} is longer than is read here; a context.md says it in a page.`
	};
	if (readLfsPointer(text) !== null) return {
		reason: "pointer",
		why: `${path} is a pointer of Git LFS; keep this file in git itself (\`git lfs untrack\`).`
	};
	const conflict = mergeConflict(text);
	if (conflict !== null) return {
		reason: "conflict",
		why: `${path}, line ${conflict}: a merge's conflict was committed; keep one side and take the marks out.`
	};
	const tongue = /^\uFEFF?(?:---[ \t]*(js|javascript|json|toml|coffee)[ \t]*\n|(\+\+\+)[ \t]*\n)/i.exec(text);
	if (tongue !== null) return {
		reason: "syntax",
		why: `${path}, line 1: this front matter is ${(tongue[1] ?? "toml").toUpperCase()}, which is not read here; write it in YAML between two lines of three dashes.`
	};
	const { yaml, content, line } = readFrontMatter(text);
	if (yaml === null && /^\uFEFF?---[ \t]*\n[\w-]+[ \t]*:/.test(text)) return {
		reason: "syntax",
		why: `${path}, line 1: front matter begins here and never ends; close it with a line of three dashes.`
	};
	const again = yaml === null ? "" : content.replace(/^\n*/, "");
	if (/^---[ \t]*\n[\w-]+[ \t]*:[ \t]/.test(again) && readFrontMatter(again).yaml !== null) return {
		reason: "syntax",
		why: `${path}, line ${line + content.length - again.length}: front matter begins here a second time; make one of the two.`
	};
	return null;
}
// src/read/project/done-words.ts
/** What says that something was reached. */
const doneWords = /(?:^|[\s([:|–—-])(?:done|completed?|reached|shipped|finished|delivered|launched|achieved|closed|met)\b(?! by\b)|✅|✔|☑|:white_check_mark:|:heavy_check_mark:/i;
/** What says that it was not. */
const notDone = /\bnot (?:yet )?(?:done|completed?|reached|shipped|finished|delivered|met)\b|\bto be (?:done|completed?|reached|shipped|delivered)\b|\b(?:almost|nearly|mostly|partly|partially|half) (?:done|completed?|finished|shipped)\b|(?<![\d.])\d{1,2} ?% (?:done|completed?|finished)\b|\b(?:in|not) progress\b|❌|⬜|🚧/i;
/** How far something is, in parentheses or at the end. */
const share$1 = /^\s*\d{1,3} ?%(?: (?:done|complete))?\s*$/;
const wholeShare = /[([]\s*100 ?%(?: (?:done|complete))?\s*[)\]]|[–—-]\s*100 ?%\s*$/;
const falseWords = /^(?:no|false|0|n|not yet|pending|open|todo|in progress|planned|-|–|—|)$/i;
const trueWords = /^(?:yes|true|1|y|x|\[x\]|ok|100 ?%|✓|ja|sí|si|oui)$/i;
/** What a word or date in a column or key about being done says. */
function isDone(written) {
	const text = written.trim();
	if (falseWords.test(text) || notDone.test(text)) return false;
	return trueWords.test(text) || doneWords.test(` ${text}`) || readDate(text).is === "date";
}
// src/read/project/milestone-date.ts
const between = /^\s*(?:[,;(]?\s*(?:now|new(?: date)?|moved to|put off to|postponed to|until|till|to|bis|hasta)\b:?|→|➔|➜|->|=>|–|—|-)\s*/i;
const before = /(?:\b(?:was|originally|initially|formerly|previously|from|due|by)\s*:?\s*)$/i;
const reached = /\b(?:done|completed?|reached|shipped|delivered|finished|launched|achieved)(?: (?:on|at|in)|:)?\s+$/i;
/** The date of a milestone: the one it was reached on where that is told; of two that are joined, the later words hold (`was …, now …`, from and until). */
function milestoneDate(text) {
	const first = readDate(text);
	if (first.is !== "date") return first;
	const at = text.indexOf(first.written);
	const rest = text.slice(at + first.written.length);
	const second = readDate(rest);
	if (second.is !== "date") return first;
	const gap = rest.slice(0, rest.indexOf(second.written));
	const joined = between.exec(gap);
	if (joined !== null && joined[0].length === gap.length) {
		const lead = before.exec(text.slice(0, at))?.[0] ?? "";
		return {
			...second,
			written: `${lead}${first.written}${gap}${second.written}`
		};
	}
	return reached.test(gap) ? second : first;
}
// src/read/project/milestone-name.ts
const longestName = 600;
const joined = String.raw`(?:\s*[,.;:·|(]\s*|\s+[–—-]\s+)`;
const stateEnd = new RegExp(String.raw`${joined}(?:(?:not (?:yet )?)?(?:done|completed?|reached|shipped|finished|delivered|launched|started)|missed|in progress|planned|pending|open|to-?do)[\s.:)]*$`, "i");
const personEnd = new RegExp(String.raw`${joined}@[\w-]+[\s)]*$`);
const joinEnd = /[\s,:;·(–—|-]+(?:(?:(?:was|is|originally) )?due|by|on|until|target|eta|planned for|end of)?[\s:,)]*$/i;
const weekdayEnd = /[\s,:;(<–—-]+(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?[\s,)>]*$/i;
/** A text without what stands behind its end: date, state and person, in any order. */
function withoutEnds(text) {
	const cut = [
		personEnd,
		stateEnd,
		weekdayEnd,
		joinEnd
	].reduce((left, end) => left.replace(end, ""), text);
	return cut === text || cut === "" ? text : withoutEnds(cut);
}
/** What is left of a text without its date, its state and what joins them. */
function nameIn(written) {
	const text = written.slice(0, longestName);
	const [, head, between = ""] = /^([^()]{2,80}?)\s*\(([^()]*)\)\s*[:–—]\s/.exec(text) ?? [];
	if (head !== void 0 && readDate(between).is === "date") return nameIn(head);
	const date = milestoneDate(text);
	const undated = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (all, a = "", b = "") => readDate(a || b).is === "date" || doneWords.test(` ${a || b}`) || share$1.test(a || b) ? "" : all);
	const name = withoutEnds((date.is === "date" ? undated.replace(date.written, "") : undated).replace(/T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?/g, "").replace(/✅|✔|☑|❌|⬜|🚧|:[a-z_]+:/gu, "").replace(/^\[[ xX]\]|^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s)+/u, "").replace(/[（([【<]\s*[)）\]】>]/g, "").replace(/^[\s:–—|,.-]+/, "").replace(/\s{2,}/g, " ")).trim();
	return name === "" ? text.trim() : name;
}
// src/read/project/task-marks.ts
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const emoji = new RegExp(String.raw`(📅|✅|⏳|🛫|➕|❌)\uFE0F?\s*(${day})`, "gu");
const field = new RegExp(String.raw`[[(](due|scheduled|completion|completed|done|start|created)\s*::\s*(${day})[^\])]{0,40}[\])]`, "gi");
const isOurs = /📅|🛫|➕|::/u;
/** `Baseline 📅 2026-03-01 ✅ 2026-03-04`, `Baseline [due:: 2026-03-01]`; null for a text without such marks. */
function taskMarks(text) {
	if (!isOurs.test(text)) return null;
	const marks = new Map([...text.matchAll(emoji), ...text.matchAll(field)].map(([, mark = "", date = ""]) => [mark.toLowerCase(), date]));
	const done = [
		"✅",
		"completion",
		"completed",
		"done"
	].flatMap((it) => marks.get(it) ?? [])[0];
	const due = [
		"📅",
		"due",
		"⏳",
		"scheduled"
	].flatMap((it) => marks.get(it) ?? [])[0];
	const date = done ?? due;
	const plain = text.replace(emoji, "").replace(field, "").replace(/[⏫🔼🔽🔺⏬]|🔁 every [\w ]+/gu, "");
	return date === void 0 ? null : {
		text: plain.replace(/\s{2,}/g, " ").trim(),
		date,
		done: done !== void 0
	};
}
// src/read/project/words.ts
/** What a label, a heading or a key stands for, in the words people use. */
const labels$1 = {
	status: /^(?:(?:project |current )?(?:status|state|phase)|stage|estado|statut|état|stato|stand)$/,
	owners: /^(?:(?:project |tech(?:nical)? )?(?:owners?|leads?|owned by|drivers?|dri|responsible|point of contact)|owner\(s\)|assignees?|assigned to|who|responsables?|responsável|encargad[oa]|verantwortlich(?:e[rn]?)?|zuständig|eigentümer(?:in)?|propriétaire|responsabile)$/,
	started: /^(?:start(?:ed|s)?(?: on| date| at)?|start_date|started_at|started_on|kick(?:ed)?[- ]?off(?: date| on| in)?|date started|project start|began|begun|since|created(?: on| at)?|opened|inicio|fecha de inicio|início|inizio|beginn|startdatum|gestartet|début|date de début)$/,
	why: /^(?:why|why (?:this|it|does it|does this|we)[\w ']*|business (?:impact|case|value|reason)|impact|purpose|motivation|rationale|reason|one[- ]liner|warum|zweck|por qué|pourquoi|perché)\??$/,
	type: /^(?:(?:project )?(?:type|kind|category))$/,
	milestones: /^(?:(?:key |project |our |next |main |completed |reached |past |upcoming |open |delivery )?milestones?(?: (?:and|&) [\w ]+)?|(?:key |important )dates|roadmap|time-?line|check-?points?|deliver(?:y|ables?)(?: plan)?|schedule|phases?|project plan|plan (?:and|&) milestones|progress|hitos|meilensteine|jalons|étapes|marcos|tappe)$/
};
/** Which of these a label names, whatever numbers, pictures or marks stand around it; null for any other. */
function contextKey(label) {
	const plain = label.toLowerCase().replace(/\((?:[\d\W]*|[^()]*\d{4}[^()]*)\)\s*$/, "").replace(/^[^\p{L}]+|[^\p{L}?)]+$/gu, "").replace(/[_\s]+/g, " ");
	return Object.keys(labels$1).find((key) => labels$1[key].test(plain)) ?? null;
}
/** The kind of project that a text names. */
function typeOf(word) {
	const plain = word.toLowerCase().replace(/[^\p{L}]+/gu, "-");
	return projectTypes.find((type) => plain.includes(type) || type === "exploration" && /explorat|research|spike/.test(plain)) ?? null;
}
const parts = {
	problem: /problem|background|context|pain|opportunity|situation/,
	goals: /\bgoals?\b|objective|success|outcome|target|\bokrs?\b/,
	constraints: /constraint|limit|requirement|non-?goal|out of scope|scope|assumption|budget|guard-?rail/,
	stakeholders: /stakeholder|who cares|team|people|\bcustomers?\b|\busers?\b|audience|sponsor|partner|contacts?\b/
};
/** Which parts of a context a heading or label opens. */
function partsOf(heading) {
	return Object.keys(parts).filter((part) => parts[part].test(heading.toLowerCase()));
}
/** A value that a template left to be filled. */
function isOpen(value) {
	return /^(?:|[-–—.?…_ ]+|tbd|tba|todo|t\.b\.d\.?|n\/?a|none|unknown|null|xxx+|<[^>]*>|\[[^\]]*\]|\{[^}]*\}|yyyy-mm-dd|@?(?:your|user)[- ]?(?:name|handle|login)?)$/i.test(value.trim());
}
const department = /^(?:(?:data|machine learning|ml|software|applied) )?(?:science|engineering|analytics|research|product|operations|finance|legal)$/i;
/** People in a text: parted by commas, semicolons, slashes or «and»; by their handle where it stands beside their name. */
function peopleIn(text) {
	return text.slice(0, 2e3).replace(/\[\[([^[\]]*)\]\]/g, (_, link) => link.split(/[|/]/).at(-1) ?? "").replace(/\(([^()]*)\)|<[^<>]*>/g, (_, said = "") => ` ${handleIn(said) ?? ""} `).split(/\s*(?:[,;&\n]|\s\/\s|\band\b|\+)\s*/).map((name) => handleIn(name) ?? withoutMail(name.replace(/^[^\p{L}\p{N}<[{]+/u, "").trim())).filter((name, i) => !isOpen(name) && name.length <= 80 && !(i > 0 && department.test(name)));
}
function withoutMail(name) {
	return name.split(/\s+/).filter((word, i) => i === 0 || !word.includes("@")).join(" ");
}
function handleIn(text) {
	return /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_.-]+)?/u.exec(text)?.[0] ?? null;
}
// src/read/project/milestone.ts
/** A list item: `- [x] Baseline in shadow (2026-04-01)`, `2026-04-01: Baseline in shadow ✅`. */
function milestoneOfItem({ text, checked, line }) {
	const task = taskMarks(text);
	if (task !== null) return made(nameIn(task.text), readDate(task.date), checked ?? task.done, line);
	const date = milestoneDate(text);
	if (checked === null && (date.is !== "date" && date.reason === "none" || isNote(text))) return null;
	if (isOpen(nameIn(text)) || /yyyy-mm-dd/i.test(text)) return null;
	const done = checked === true || (checked === false ? isSaidAfter(text, date) : !notDone.test(text) && (doneWords.test(text) || wholeShare.test(text)));
	return made(nameIn(text), date, done, line);
}
/** What is told of the list, or of the project, and is reached by nobody: `Last review: 2026-09-01`, `Start: 2026-01-05`. */
function isNote(text) {
	return /^\W*(?:(?:last |next )?(?:review(?:ed)?|updated?|edited|changed|revised|checked)|version|created|written|as of|start(?:s|ed)?(?: date)?|beg[aiu]n|beginn|inicio|début)(?: (?:on|at|by))?\s*[:：–—-]/i.test(text);
}
/** A box that nobody ticked, and behind the date stands that it is done: `- [ ] Baseline (2026-08-01) DONE`. */
function isSaidAfter(text, date) {
	const rest = date.is === "date" ? text.slice(text.indexOf(date.written) + date.written.length) : "";
	return /^[^\p{L}✅✔☑]*(?:done|completed|reached|shipped|delivered|finished|✅|✔|☑)[^\p{L}]*$/iu.test(rest);
}
/** A line that is neither an item nor a sentence: it begins with a mark or a date, or a date is all that stands behind its name. */
function milestoneOfLine(item) {
	const { text } = item;
	const date = milestoneDate(text);
	if (date.is !== "date" || item.is !== "text" || isNote(text)) return null;
	const [before = "", after = ""] = text.split(date.written);
	const isMarked = /^(?:\[[ xX]\]|[\p{Extended_Pictographic}✓✗])/u.test(text) || /^[^\p{L}\p{N}]*$/u.test(before) && isDone(after);
	const isNamed = /[:–—(-]\s*$/.test(before) && before.length <= 80 && withoutEnds(`x ${after}`).trim() === "x";
	return isMarked || isNamed ? milestoneOfItem({
		...item,
		checked: /^\[[xX]\]/.test(text) ? true : null
	}) : null;
}
/** A heading with a date beside its name: `### 2026-03-15 Blocking keys ✅`. */
function milestoneOfHeading({ text, line }) {
	const date = milestoneDate(text);
	return date.is === "date" && nameIn(text) !== text.trim() ? made(nameIn(text), date, !notDone.test(text) && doneWords.test(text), line) : null;
}
const nameHead = /^(?:(?:key )?milestones?|name|what|deliverables?|task|item|goal|phase|description|step|checkpoint)$/;
const dateHead = /date|\bdue\b|when|target|\beta\b|deadline|planned|\bby\b/;
const reachedHead = /reached|completed(?: on)?|actual|shipped|delivered|finished|done(?: on)?/;
const statusHead = /status|state|done|✓|✅|complete/;
/** Whether a table's header speaks of milestones: by that word, or by what, until when and how far. */
function isMilestoneRow({ is, cells }) {
	const has = (head) => cells.some((cell) => head.test(cell.head));
	if (is !== "row" || !(has(dateHead) || has(reachedHead))) return false;
	return has(/^(?:(?:key )?milestones?|deliverables?|checkpoint)$/) || has(nameHead) && has(statusHead);
}
/** A row of a table whose header tells which cell is what. */
function milestoneOfRow({ cells, text, line }) {
	const of = (head) => cells.find((cell) => head.test(cell.head))?.text ?? "";
	const name = of(nameHead) || cells.find(({ text: said }) => said !== "" && readDate(said).is !== "date")?.text || "";
	const reached = readDate(of(reachedHead));
	const done = reached.is === "date" || /^100 ?%?$/.test(of(/^%|percent|progress/).trim()) || isDone(of(statusHead)) || isDone(of(reachedHead)) || doneWords.test(`${name}`);
	const due = of(dateHead);
	const date = reached.is === "date" ? reached : due === "" ? readDate(text) : readDate(due);
	return name === "" || /^[-–—\s]*$/.test(name) ? null : made(name, date, done, line);
}
/** One made of its parts, with what of its date is unclear. */
function made(name, date, done, line) {
	return {
		milestone: {
			name: name.slice(0, 200),
			date: date.is === "date" ? date.date : null,
			done,
			line
		},
		unclear: date.is === "date" ? [] : unclearDate(date, line)
	};
}
/** What to write instead of a date that may be two, lacks its year or does not exist. */
function unclearDate({ reason }, line) {
	const why = {
		ambiguous: `line ${line}: day and month of this date could be swapped; write it as 2026-04-03.`,
		"no-year": `line ${line}: this date has no year; write it as 2026-04-03.`,
		impossible: `line ${line}: there is no such day; write the date as 2026-04-03.`,
		none: null
	}[reason];
	return why === null ? [] : [{
		line,
		why
	}];
}
// src/read/project/matter-milestones.ts
/** Milestones of front matter: a list of names or maps, or a map by name. `shift`: lines before its first. */
function milestonesOf(node, shift) {
	if (node.is === "list") return node.items.flatMap((item) => milestoneOf(item, shift));
	if (node.is !== "map") return [];
	if (node.entries.some(({ key }) => contextKey(key) === "started") && node.entries.length <= 3) return [];
	return node.entries.flatMap((entry) => entry.value.is === "list" ? groupOf(entry, shift) : [namedMilestone(entry, shift)]);
}
/** `done: [{name: baseline, date: 2026-04-01}]` */
function groupOf({ key, value }, shift) {
	const read = milestonesOf(value, shift);
	if (isDone(key)) for (const { milestone } of read) milestone.done = true;
	return read;
}
function milestoneOf(item, shift) {
	const line = item.line + shift;
	if (item.is === "string") {
		const box = /^\s*\[([ xX])\]/.exec(item.value)?.[1];
		return [made(nameIn(item.value), milestoneDate(item.value), box === void 0 ? isDone(withoutDate(item.value)) : box !== " ", line)];
	}
	if (item.is !== "map") return [];
	const of = (pattern) => textOf$1(item.entries.find(({ key }) => pattern.test(key.trim().replace(/[ -]/g, "_")))?.value ?? null) ?? "";
	const name = of(/^(?:name|title|milestone|what|goal|description)$/i);
	const [only] = item.entries;
	if (name === "" && item.entries.length === 1 && only !== void 0) return [namedMilestone(only, shift)];
	const reached = of(/^(?:done|completed?|reached|shipped|actual|delivered|finished)(?:_?(?:on|at|date))?$/i);
	const on = readDate(reached);
	const date = on.is === "date" ? on : readDate(of(/^(?:date|due|when|target|eta|deadline|by|planned|due_?date|target_?date)$/i));
	if (isOpen(name) && date.is !== "date") return [];
	return [made(name || "unnamed", date, isDone(reached) || isDone(of(/^(?:status|state)$/i)) || /^100 ?%?$/.test(of(/^(?:progress|percent|complete)$/i)), line)];
}
/** `baseline: 2026-04-01`, `baseline: {date: 2026-04-01, done: true}`. */
function namedMilestone(entry, shift) {
	const { key, value, line } = entry;
	const day = readDate(key);
	if (day.is === "date" && day.written === key.trim()) return onDay(entry, day, shift);
	if (value.is === "map") {
		const name = {
			key: "name",
			value: {
				is: "string",
				value: key,
				line,
				column: 1
			},
			line,
			column: 1
		};
		const [read] = milestoneOf({
			...value,
			line,
			entries: [name, ...value.entries]
		}, shift);
		if (read !== void 0) return read;
	}
	const text = textOf$1(value) ?? "";
	return made(key, readDate(text), isDone(withoutDate(text)), line + shift);
}
/** `2026-04-01: baseline, done`, `2026-04-01: {name: baseline, done: true}`. */
function onDay({ key, value, line, column }, day, shift) {
	const date = {
		key: "date",
		value: {
			is: "string",
			value: key,
			line,
			column
		},
		line,
		column
	};
	const [read] = value.is === "map" ? milestoneOf({
		...value,
		line,
		entries: [...value.entries, date]
	}, shift) : [];
	const text = textOf$1(value) ?? "";
	return read ?? made(nameIn(text.replace(/(?<=\S)[\s,:–-]+(?:done|completed|reached|shipped)\s*$/i, "")) || "unnamed", day, isDone(text), line + shift);
}
function withoutDate(text) {
	const date = readDate(text);
	return date.is === "date" ? text.replace(date.written, "") : text;
}
// src/read/project/milestone-fields.ts
const labels = [
	["due", /^(?:due|target|date|deadline|when|eta|planned(?: for)?|by|expected|end(?:s|ed)?|finish|fällig|termin|fecha|échéance)(?: (?:date|by|on))?$/],
	["reached", /^(?:done|completed?|reached|shipped|delivered|finished|actual|launched|achieved|closed)(?: (?:on|at|in|date))?$/],
	["status", /^(?:status|state|progress|stand|estado|statut)$/],
	["other", /^(?:owners?|leads?|dri|who|assignees?|goals?|scope|deliverables?|success(?: criteria| metric)?|metrics?|exit criteria|criteria|acceptance(?: criteria)?|notes?|comments?|description|risks?|dependenc(?:y|ies)|depends on|links?|budget|effort|estimate|priority|start(?:s|ed)?(?: date)?|begins?|beginn|issue|pr)$/]
];
/** The field that a line is; null for any other line. */
function milestoneField(text) {
	const found = /^\W*([\p{L} ]{2,24}?)\s*(?:::?|：)\s*(.+)$/u.exec(text.slice(0, 300));
	const name = found?.[1]?.toLowerCase() ?? "";
	const is = labels.find(([, label]) => label.test(name))?.[0];
	return found === null || is === void 0 ? null : {
		is,
		value: found[2] ?? ""
	};
}
/** When a milestone is due or was reached, and whether it was, by the lines below its name; null where they say neither. */
function milestoneBy(fields) {
	const of = (is) => fields.find((it) => it.is === is)?.value ?? "";
	const reached = readDate(of("reached"));
	const date = reached.is === "date" ? reached : readDate(of("due"));
	const done = isDone(of("reached")) || isDone(of("status"));
	return date.is === "date" || done ? {
		date,
		done
	} : null;
}
// src/read/project/milestones-in.ts
/**
* The milestones below a heading that announces them. A heading with a name and a date is one unless milestones with dates lie below it;
* what lies below a milestone without a date is a part of it or tells of it, and a heading whose parts are all ticked is done.
*/
function milestonesIn(items) {
	const read = /* @__PURE__ */ new Map();
	const holders = [];
	for (const item of items) {
		const below = holders.findLast((it) => isBelow(item, it));
		const field = item.is === "item" || item.is === "text" ? milestoneField(item.text) : null;
		if (below !== void 0 && field !== null && item.checked === null && (field.is !== "other" || readDate(item.text).is !== "date")) {
			below.fields.push(field);
			continue;
		}
		const holder = holderOf(item);
		if (holder !== null) holders.push(holder);
		if (item.is === "heading") {
			if (holder?.own != null) read.set(item.line, holder.own);
			continue;
		}
		const one = oneIn(item);
		if (one === null) continue;
		if (one.milestone.date === null && read.has(item.within ?? below?.item.line ?? 0)) {
			if (item.checked !== null && below?.item.is === "heading") below.parts.push(item.checked);
			continue;
		}
		if (below?.own != null && below.item.is === "heading") read.delete(below.item.line);
		if (item.checked === null && item.headings.some(isDoneHeading)) one.milestone.done = true;
		read.set(item.line, one.milestone.date === null && below?.period != null ? onDate(one, below.period) : one);
	}
	for (const holder of holders) settle(holder, read);
	return [...read].toSorted(([a], [b]) => a - b).map(([, one]) => one);
}
/** `### Completed`, `## Reached milestones`: what lies below needs no mark of its own. */
function isDoneHeading(heading, at) {
	if (at === 0 && !/milestone/.test(heading)) return false;
	return /^[^\p{L}]*(?:already )?(?:completed|done|reached|achieved|finished|shipped|past)(?: milestones?)?[^\p{L}]*$/u.test(heading);
}
/** Milestones on one line: `baseline 2026-03-01 (done), launch 2026-12-01`. */
function inlineMilestones(text, line) {
	const parts = [];
	for (const piece of text.slice(0, 2e3).split(text.includes(";") ? /;\s*/ : /,\s+/)) {
		const last = parts.at(-1);
		if (last !== void 0 && (readDate(last).is !== "date" || /^\W*(?:done|reached|completed?|open|planned|✅)\W*$/iu.test(piece))) parts[parts.length - 1] = `${last}, ${piece}`;
		else parts.push(piece);
	}
	return parts.flatMap((part) => {
		const date = readDate(part);
		return date.is === "date" ? [made(nameIn(part), date, isDone(part.replace(date.written, "")), line)] : [];
	});
}
function isBelow({ within, headings }, { item, name }) {
	if (item.is === "item") return within === item.line;
	return within === null && headings.includes(name);
}
function oneIn(item) {
	return item.is === "row" ? milestoneOfRow(item) : item.is === "item" ? milestoneOfItem(item) : milestoneOfLine(item);
}
function holderOf(item) {
	if (item.is === "row") return null;
	const own = item.is === "heading" ? milestoneOfHeading(item) : null;
	const date = item.is === "heading" && own === null ? readDate(item.text) : null;
	return {
		item,
		name: item.text.toLowerCase(),
		own,
		period: date?.is === "date" ? date.date : null,
		fields: [],
		parts: []
	};
}
/** What the lines below a name tell of it, and whether all of its parts are ticked. */
function settle({ item, own, fields, parts }, read) {
	if (own !== null && parts.length > 0 && parts.every(Boolean)) own.milestone.done = true;
	const told = milestoneBy(fields);
	if (told === null) return;
	const before = read.get(item.line);
	const done = item.checked ?? (told.done || before?.milestone.done === true);
	const one = made(before?.milestone.name ?? nameIn(item.text), told.date, done, item.line);
	const date = one.milestone.date ?? before?.milestone.date ?? null;
	read.set(item.line, {
		milestone: {
			...one.milestone,
			date
		},
		unclear: [...before?.unclear ?? [], ...one.unclear]
	});
}
function onDate({ milestone, unclear }, date) {
	return {
		milestone: {
			...milestone,
			date
		},
		unclear
	};
}
// src/read/project/status-words.ts
const statuses = [
	["archived", /^(?:archived?|cancel+ed|killed|abandoned|dropped|stopped|sunset|discontinued|deprecated|won'?t do|archivad[oa]|archiviert|archivé|cancelad[oa]|abgebrochen|eingestellt)(?![\p{L}])/u],
	["completed", /^(?:completed|complete(?! (?!(?:on|in|since|as|and|by|at)\b)\p{L})|done|shipped|launched|finished|closed|delivered|released|live|completad[oa]|terminad[oa]|terminé|abgeschlossen|fertig|erledigt)(?![\p{L}])/u],
	["paused", /^(?:paused|on[- ]hold|on ice|parked|deferred|postponed|suspended|hold|pausad[oa]|pausiert|en pausa|en pause|suspendid[oa])(?![\p{L}])/u],
	["planned", /^(?:planned|planning|proposed|proposal|not[- ]started|draft|backlog|idea|upcoming|to ?do|scoping|planificad[oa]|geplant|prévu)(?![\p{L}])/u],
	["active", /^(?:active|in[- ]?progress|ongoing|wip|work in progress|started|running|building|on[- ]track|at[- ]risk|off[- ]track|blocked|delayed|late|green|yellow|amber|red|in development|in flight|open|current|experimenting|exploring|exploration|discovery|prototyping|piloting|researching|implementing|implementation|testing|rolling out|in review|activ[oa]|ativ[oa]|attiv[oa]|aktiv|actif|active?|en curso|en cours|em andamento|in corso|laufend|in arbeit)(?![\p{L}])/u]
];
/** Lights and marks that stand there alone. */
const signs = [
	["active", /🟢|🟡|🟠|🔴|🚧/u],
	["completed", /✅|✔|🏁/u],
	["paused", /⏸/u]
];
/** Words that tell of work which goes on, whatever was finished before them. */
const goesOn = /\b(?:in progress|ongoing|under way|underway|working on|rolling out|wip)\b/;
/** Words that what is finished is a part of. */
const isLeft = /\b(?:continu\w*|next|remaining|pending|awaiting|waiting|except|but|(?<=done |finished )with|beta|pilot|phase|stage|step|milestone|rewrite|partial\w*|to do|todo)\b/;
/** How far something is: a part of all, said as a share, a count or a word. */
const share = /(?<![\d.])(\d{1,3})(?:[.,]\d+)? ?%|(?<![\d./-])(\d{1,3})(?:\/| of | out of )(\d{1,3})(?![\d./-])/;
const almost = /^(?:almost|nearly|mostly|partly|partially|half|halfway|not(?: yet)?) (?:completed?|done|finished|shipped|there|launched|live|delivered|released)\b/;
/** Where a project stands, by the word that people write; null for a word that says nothing of it. */
function statusOf(word) {
	const said = word.toLowerCase().replace(/:[a-z_]+:/g, "").replace(/_/g, " ");
	const plain = said.replace(/^[^\p{L}]+/u, "");
	if (plain === "") return signs.find(([, sign]) => sign.test(said))?.[0] ?? null;
	if (almost.test(plain)) return "active";
	const status = statuses.find(([, words]) => words.test(plain))?.[0] ?? null;
	if (status === null) return isPart(said) || goesOn.test(said) ? "active" : null;
	const [first = ""] = said.split(/[.!?](?:\s|$)/);
	return status === "completed" && (isPart(said) || goesOn.test(said) || isLeft.test(first)) ? "active" : status;
}
/** `80% done`, `live in 3 of 12 countries`, `2/5 milestones`. */
function isPart(said) {
	const [, percent, some, all] = share.exec(said) ?? [];
	return percent === void 0 ? Number(some ?? 0) < Number(all ?? 0) : Number(percent) < 100;
}
// src/read/project/context-matter.ts
/** What a context.md's front matter tells. `shift`: lines before its first. */
function tellMatter(node, shift) {
	const told = { unclear: [] };
	if (node?.is !== "map") return told;
	for (const entry of node.entries) read(entry, told, shift);
	for (const { key, value } of node.entries) if (whole.test(key) && value.is === "map") fill(told, tellMatter(value, shift));
	for (const { value } of node.entries.filter(({ key, value }) => spans.test(key) && value.is === "map")) fill(told, startIn(value, shift));
	return told;
}
/** Keys that hold the whole of it once more. */
const whole = /^(?:project|context|meta|metadata|about)$/i;
/** Keys that hold from when until when. */
const spans = /^(?:dates?|time-?line|schedule|period|duration)$/i;
function fill(told, more) {
	const { unclear, ...rest } = more;
	Object.assign(told, {
		...rest,
		...told
	});
	told.unclear.push(...unclear);
}
function startIn(node, shift) {
	const told = { unclear: [] };
	const start = node.is === "map" ? node.entries.find(({ key }) => contextKey(key) === "started") : void 0;
	if (start !== void 0) tellStart(told, textOf$1(start.value) ?? "", start.line + shift);
	return told;
}
function read({ key, value, line }, told, shift) {
	const text = textOf$1(value.is === "list" && value.items.length === 1 ? value.items[0] ?? value : value) ?? "";
	switch (contextKey(key)) {
		case "status":
			tellStatus(told, text, line + shift);
			break;
		case "owners":
			tellOwners(told, peopleOf(value));
			break;
		case "started":
			tellStart(told, text, line + shift);
			break;
		case "why":
			if (!isOpen(text)) told.why = text.trim();
			break;
		case "type":
			told.type = typeOf(text);
			break;
		case "milestones":
			tellMilestones(told, value.is === "string" ? writtenMilestones(value.value, line + shift) : milestonesOf(value, shift));
			break;
		case null: if (told.status === void 0 && /^(?:archived|completed|paused|cancel+ed)$/i.test(key) && /^(?:true|yes)$/i.test(text)) told.status = statusOf(key) ?? "active";
	}
}
/** Milestones that are a text within front matter: a list in Markdown, or one line. */
function writtenMilestones(text, line) {
	const read = milestonesIn(outlineOf(text, line + 1).items);
	return read.length > 0 ? read : inlineMilestones(text, line);
}
function tellStatus(told, written, line) {
	if (isOpen(written)) return;
	const status = statusOf(written);
	if (status === null) told.unclear.push({
		line,
		why: `line ${line}: this status is not understood; write active, paused, planned, completed or archived.`
	});
	else told.status = status;
}
function tellStart(told, written, line) {
	const date = readDate(written);
	if (date.is === "date") told.started = date.first;
	else told.unclear.push(...unclearDate(date, line));
}
/** Nobody is no owner: a field that is empty leaves it to be told elsewhere. */
function tellOwners(told, people) {
	if (people.length > 0) told.owners = people;
}
/** Adds milestones to those that were told before. */
function tellMilestones(told, read) {
	if (read.length === 0) return;
	told.milestones = [...told.milestones ?? [], ...read.map(({ milestone }) => milestone)];
	told.unclear.push(...read.flatMap(({ unclear }) => unclear));
}
function peopleOf(node) {
	if (node.is === "list") return node.items.flatMap(peopleOf);
	if (node.is === "map") {
		const named = [
			"github",
			"login",
			"handle",
			"username",
			"name",
			"email"
		].flatMap((word) => node.entries.find(({ key, value }) => key.toLowerCase() === word && !isOpen(textOf$1(value) ?? "")) ?? [])[0];
		return named === void 0 ? node.entries.flatMap(({ value }) => peopleOf(value)) : peopleOf(named.value);
	}
	return peopleIn(textOf$1(node) ?? "");
}
/** Milestones without those that are named a second time. */
function distinct(milestones) {
	const seen = /* @__PURE__ */ new Set();
	return milestones.filter(({ name, date }) => {
		const key = `${name.toLowerCase()} ${date}`;
		return !seen.has(key) && seen.add(key);
	});
}
// src/read/project/over.ts
const ended = "archived|cancel+ed|killed|abandoned|discontinued|deprecated|sunset|stopped";
const resting = "paused|on hold";
const finished = `completed|finished|done|shipped|launched|${resting}`;
const opening = /^(?:\[!\w+\]\s*)?(?:(?:this|the) (?:project|work) (?:is|was|has been)(?: now)?|(?:is|was|has been)|project) /i;
const since = "(?: (?:on|in|since|as of))?";
const alone = new RegExp(String.raw`^(?:${ended}|${finished})${since}[\s.!:]*$`, "i");
const first = new RegExp(String.raw`^(?:${ended}|${finished})${since}\s*(?:[.!,;:(–—-]|$)`, "i");
const firstOfEnded = new RegExp(String.raw`^(?:${ended})${since}\s*(?:[.!:(–—-]|$)`, "i");
const begins = new RegExp(String.raw`^(?:${ended}|${resting})\b`, "i");
const marked = new RegExp(String.raw`^[\[(]\s*(${ended}|${finished})\b[^\])]{0,40}[\])]|[\[(]\s*(${ended}|${finished})\b[^\])]{0,40}[\])]\s*$|^(${ended}):\s`, "i");
/** That a project is over, or rests, where no field says so: in its title (`[ARCHIVED] Ranker`), or in a sentence above the first section. */
function overIn({ is, text, headings, line }) {
	if (is === "heading" && headings.length === 0) {
		const found = marked.exec(text);
		const word = found?.[1] ?? found?.[2] ?? found?.[3];
		return word === void 0 || !isBare(found?.[0] ?? "") ? [] : [{
			written: word,
			line
		}];
	}
	if (is !== "text" || headings.length > 1) return [];
	const date = readDate(text);
	const rest = date.is === "date" ? text.replace(date.written, "") : text;
	const said = rest.replace(opening, "");
	return alone.test(said) || firstOfEnded.test(said) || date.is === "date" && first.test(said) || said !== rest && (first.test(said) || begins.test(said)) ? [{
		written: text.replace(opening, ""),
		line
	}] : [];
}
/** Between brackets stands that word, with a date at most: not `(paused users)`. */
function isBare(words) {
	const date = readDate(words);
	return /^[^\p{L}]*(?:\p{L}+|on hold)[^\p{L}]*(?:(?:on|in|since)[^\p{L}]*)?$/u.test(date.is === "date" ? words.replace(date.written, "") : words);
}
// src/read/project/context-markdown.ts
/** What the text of a context.md tells: by its labels, the headings above a text, its check lists and tables. */
function tellMarkdown(items) {
	const told = { unclear: [] };
	const listed = items.filter((item) => item.headings.map(contextKey).includes("milestones") && !isOfTitle(item));
	if (listed.length > 0) tellMilestones(told, milestonesIn(listed));
	for (const { key, value, line } of listed.flatMap(startsAmong)) tell(told, key, value, line);
	const among = new Set(listed);
	for (const item of items) {
		if (among.has(item) || isMilestoneRow(item)) continue;
		for (const { key, value } of labelled(item)) if (key !== "milestones") tell(told, key, value, item.line);
		else if (told.milestones === void 0 && item.is !== "heading") tellMilestones(told, inlineMilestones(value, item.line));
		if (item.is === "heading") continue;
		const under = item.headings.map(contextKey);
		const key = under.at(-1) ?? null;
		if (key !== null && item.checked !== false && isFirst(told, key)) tell(told, key, item.text, item.line);
		else if (item.is === "item" && under.slice(-2).includes("owners")) told.owners = [...told.owners ?? [], ...peopleIn(item.text)];
	}
	if (told.milestones === void 0) tellMilestones(told, dated(items));
	const over = told.status === void 0 ? items.flatMap(overIn)[0] : void 0;
	if (over !== void 0) tellStatus(told, over.written, over.line);
	const begun = told.started === void 0 ? items.find(tellsStart) : void 0;
	if (begun !== void 0) tellStart(told, beginning.exec(begun.text)?.[1] ?? "", begun.line);
	return told;
}
/** A sentence of its own that tells when it began: `We started on 12 January 2026`. */
const beginning = /\b(?:we|work|(?:this|the) (?:project|work)) (?:(?:has|have|was|were) )?(?:started|began|begun|kicked off)(?: work)?(?: on| in)? (.{1,30})/i;
function tellsStart({ is, text }) {
	return is === "text" && readDate(beginning.exec(text)?.[1] ?? "").is === "date";
}
/** `- Start: 2026-01-05` in a timeline is no milestone. */
function startsAmong(item) {
	if (item.checked !== null || item.is === "heading" || item.within !== null || item.headings.length > 2) return [];
	return labelled(item).flatMap(({ key, value }) => key === "started" ? [{
		key,
		value,
		line: item.line
	}] : []);
}
/** A field of the project itself below a title that reads like a list's: `# Timeline`. */
function isOfTitle(item) {
	return item.is === "text" && item.headings.length === 1 && labelled(item).length > 0;
}
/** Fields that an item names itself: `**Owner:** @ana`, `Status: active | Started: 3 March 2026`, a row of two cells. */
function labelled({ is, text, cells }) {
	if (is === "row") {
		const headed = cells.flatMap(({ head, text: value }) => pair(head, value));
		return headed.length > 0 ? headed : pair(cells[0]?.text ?? "", cells[1]?.text ?? "");
	}
	return text.split(/\s+[|·•]\s+/).flatMap((part) => {
		const found = /^([^:：]{1,40}?)\s*(?:::?|：)\s*(.+)$|^([^:：–—]{1,40}?)\s+[–—-]\s+(.+)$/.exec(part.trim());
		return found === null ? [] : pair(found[1] ?? found[3] ?? "", found[2] ?? found[4] ?? "");
	});
}
/** Labels that milestones themselves may stand behind, on one line. */
const listing = /mile|hito|meilenstein|jalon|étape|marco|tappe|deliverable|check-?point/i;
function pair(label, value) {
	const key = contextKey(label);
	const from = /^(?:(?:project )?time-?line|dates?|duration|period|date range|zeitraum|laufzeit)$/i.test(label.replace(/^[^\p{L}]+/u, "").trim()) ? spanStart(value) : null;
	if (from !== null) return [{
		key: "started",
		value: from
	}];
	return key === null || isOpen(value) || key === "milestones" && !listing.test(label) ? [] : [{
		key,
		value
	}];
}
/** `January 5, 2026 → June 30, 2026` began on the first of the two. */
function spanStart(value) {
	const first = readDate(value);
	const whole = milestoneDate(value);
	return first.is === "date" && whole.is === "date" && whole.written !== first.written ? first.written : null;
}
function isFirst(told, key) {
	return key !== "milestones" && told[key] === void 0;
}
function tell(told, key, value, line) {
	if (isOpen(value)) return;
	if (key === "status" && told.status === void 0) tellStatus(told, statusWord(value), line);
	if (key === "owners" && told.owners === void 0) tellOwners(told, peopleIn(value));
	if (key === "started" && told.started === void 0) tellStart(told, value, line);
	if (key === "why" && told.why === void 0) told.why = value;
	if (key === "type" && told.type === void 0) told.type = typeOf(value);
}
/** `not active, archived in May` says where it stands after what it is not. */
function statusWord(value) {
	if (statusOf(value) !== null) return value;
	const [first = value, ...rest] = value.split(/[,.;(–—]/);
	return (/^(?:not|no longer)\b/i.test(first) ? rest.find((part) => statusOf(part) !== null) : void 0) ?? first;
}
const elsewhere = /to-?\s?dos?\b|task|action|\blog\b|risk|history|backlog|minutes/;
/** Boxes with a date, and rows of a table of milestones, are milestones wherever they stand. */
function dated(items) {
	return items.flatMap((item) => {
		if (isMilestoneRow(item) && !item.headings.some((it) => elsewhere.test(it))) return milestoneOfRow(item) ?? [];
		return item.is === "item" && item.checked !== null && readDate(item.text).is === "date" ? milestoneOfItem(item) ?? [] : [];
	});
}
// src/read/project/date-order.ts
const slashed = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/g;
/** A text whose dates like 03/04/2026 are written out, where its other dates show which way round it writes them, and all of them alike. */
function ordered(text) {
	const all = [...text.matchAll(slashed)].map(([, one, , two]) => [Number(one), Number(two)]);
	const isDayFirst = all.some(([one]) => one > 12);
	if (isDayFirst === all.some(([, two]) => two > 12)) return text;
	return text.replace(slashed, (written, one, _, two, year) => {
		const [day, month] = isDayFirst ? [one, two] : [two, one];
		return Number(one) > 12 || Number(two) > 12 ? written : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	});
}
// src/read/project/matter-tree.ts
const longestLine$1 = 500;
/**
* A context's front matter as a tree. A value that begins with a handle (`owner: @ana`) is no YAML, and what people write: where nothing
* else can be read, such values are read as texts. Keys are never made properties of an object, so none of them is reserved.
*/
function matterTree(text) {
	const parsed = parseYamlTree(text);
	const read = parsed.node === null && text.includes("@") ? parseYamlTree(text.split("\n").map(quoted).join("\n")) : parsed;
	const { node, issues } = read.node === null ? parsed : read;
	return {
		node,
		issues: issues.filter(({ reason }) => reason !== "reserved-key")
	};
}
function quoted(line) {
	if (line.length > longestLine$1) return line;
	const whole = /^(\s*(?:- +)?(?:[\w-]+: +)?)(@[^'#[\]{}]*[^'#[\]{}\s])(\s*(?: #.*)?)$/.exec(line);
	if (whole !== null) return `${whole[1]}'${whole[2]}'${whole[3]}`;
	return line.replace(/(?<=[[,:]\s*)@[\p{L}\p{N}_./-]+/gu, "'$&'");
}
// src/read/project/matter-below.ts
/** Blank lines, comments and the title. */
const above = /^(?:[ \t]*\n|<!--(?:(?!-->)[\s\S]){0,2000}-->[ \t]*\n|# [^\n]{0,300}\n){0,12}/;
const block = /^(?:---[ \t]*\n(?<dashed>[\w -]{1,40}:(?:(?!---).{0,2000}\n){1,200}?)---[ \t]*(?:\n|$)|```ya?ml[ \t]*\n(?<fenced>(?:(?!```).{0,2000}\n){1,200}?)```[ \t]*(?:\n|$))/;
/** Finds it below blank lines, a comment or the title, or as a block of code that is marked as YAML: where it can be read, and tells of a project. */
function matterBelow(text) {
	const start = above.exec(text)?.[0] ?? "";
	const found = block.exec(text.slice(start.length, start.length + 32768));
	const { dashed, fenced } = found?.groups ?? {};
	const yaml = dashed ?? fenced;
	if (found === null || yaml === void 0) return null;
	const parsed = matterTree(yaml);
	if ((parsed.node?.is === "map" && parsed.issues.length === 0 ? parsed.node.entries.filter(({ key }) => contextKey(key) !== null) : []).length < (dashed === void 0 ? 2 : 1)) return null;
	return {
		parsed,
		line: start.split("\n").length + 1,
		content: start + "\n".repeat(found[0].split("\n").length - 1) + text.slice(start.length + found[0].length)
	};
}
// src/read/project/context.ts
/** What a context.md says of its project: in its front matter, and where that is silent, in its text. */
function readContext(written, from) {
	const text = ordered(closed(plain$1(written)));
	const fault = contextFault(text, from.path);
	if (fault !== null) return unreadable(fault.reason, fault.why);
	const { yaml, content: rest, line } = readFrontMatter(text);
	const below = yaml === null ? matterBelow(rest) : null;
	const shift = (yaml?.line ?? below?.line ?? 1) - 1;
	const parsed = yaml === null ? below?.parsed ?? null : matterTree(yaml.text);
	const content = below?.content ?? rest;
	const [issue] = parsed?.issues ?? [];
	if (issue !== void 0) {
		const at = issue.line + shift;
		return unreadable("syntax", `${from.path}, line ${at}: the front matter is no YAML: ${sentence(issue.why, shift)} Mend that line; nothing of it is read until then.`);
	}
	const top = parsed?.node ?? null;
	if (top !== null && top.is !== "map" && top.is !== "null") return unreadable("shape", `${from.path}, line ${top.line + shift}: the front matter is ${kindOf(top)}, not keys; write one \`key: value\` a line.`);
	const matter = tellMatter(parsed?.node ?? null, shift);
	const { items, headings } = outlineOf(content, line);
	const body = tellMarkdown(items);
	const said = [...headings.map((it) => it.text), ...items.map((it) => /^([^:]{1,40}):/.exec(it.text)?.[1] ?? "")].flatMap(partsOf);
	const keys = parsed?.node?.is === "map" ? parsed.node.entries.flatMap(({ key }) => partsOf(key)) : [];
	return {
		is: "read",
		from,
		value: {
			status: matter.status ?? body.status ?? null,
			owners: [...new Set(matter.owners ?? body.owners ?? [])],
			started: matter.started ?? body.started ?? null,
			why: matter.why ?? body.why ?? null,
			type: matter.type ?? body.type ?? null,
			milestones: distinct(matter.milestones ?? body.milestones ?? []),
			parts: contextParts.filter((part) => said.includes(part) || keys.includes(part)),
			unclear: [...matter.unclear, ...body.unclear]
		}
	};
}
/** Nobody writes a longer line, and the parser's time grows with the square of a paragraph. */
const longestLine = /^(.{8000}).+$/gm;
/** A text with line ends, blanks and bullets that mean what they look like. */
function plain$1(text) {
	return text.replace(/\r\n?/g, "\n").replaceAll("\xA0", " ").replace(longestLine, "$1").replace(/^([ \t]*)[•●▪◦‣] /gm, "$1- ");
}
/** Front matter that three dots close, as YAML itself allows. */
function closed(text) {
	const end = /^(?:\uFEFF)?---[ \t]*\n(?:(?!---|\.\.\.).{0,2000}\n){1,400}?(?=\.\.\.[ \t]*(?:\n|$))/.exec(text);
	return end === null ? text : `${end[0]}---${text.slice(end[0].length + 3)}`;
}
/** A parser's sentence without the place that is told already; another line that it names is counted in the file, too. */
function sentence(why, shift) {
	return why.replace(/^line \d+, column \d+: /, "").replace(/(?<=first on line )\d+/, (line) => String(Number(line) + shift));
}
function unreadable(reason, why) {
	return {
		is: "unreadable",
		fault: "author",
		reason,
		why
	};
}
// src/weigh/project/marks-of.ts
/** Names that say nothing: any repository's tags hold them. */
const common = /* @__PURE__ */ new Set([
	"model",
	"models",
	"project",
	"test",
	"data",
	"main",
	"release",
	"docs",
	"app",
	"api",
	"new",
	"old"
]);
/** Tags and merges that name a project: its folder's name stands in them as words of its own. */
function marksOf(project, marks) {
	const words = plain(project);
	if (words.length < 3 || common.has(words)) return [];
	return marks.filter(({ name }) => ` ${plain(name)} `.includes(` ${words} `));
}
function plain(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
// src/weigh/project/moved.ts
/** Milestones that are not reached and whose date was put off more than once: from what a context.md said, oldest first. */
function movedIn(told) {
	const dates = /* @__PURE__ */ new Map();
	for (const { name, date, done } of told.flatMap(({ milestones }) => milestones)) {
		const known = dates.get(milestoneKey(name)) ?? {
			name,
			seen: [],
			done
		};
		if (date !== null && known.seen.at(-1) !== date) known.seen.push(date);
		dates.set(milestoneKey(name), {
			...known,
			name,
			done
		});
	}
	return [...dates.values()].flatMap(({ name, seen, done }) => {
		const times = seen.filter((date, i) => i > 0 && date > (seen[i - 1] ?? date)).length;
		const [from, to] = [seen[0], seen.at(-1)];
		return done || times < often || from === void 0 || to === void 0 ? [] : [{
			name,
			times,
			from,
			to
		}];
	});
}
/** Once is planning. */
const often = 2;
/** When each milestone was first written down as done, for good: one that was opened again counts from when it was done again. */
function tickedIn(told) {
	const ticked = {};
	for (const { at, milestones } of told) for (const { name, done } of milestones) {
		const key = milestoneKey(name);
		if (!done) delete ticked[key];
		else ticked[key] ??= at;
	}
	return ticked;
}
// src/world/projects/read-projects.ts
/** Reads and judges every project. What cannot be read is a project that says so; only the list of files itself can fail. */
async function readProjects(source, { now, limits, chosen }) {
	const paths = await source.paths();
	if (paths.is !== "read") return paths;
	const today = dayOf(now);
	const byName = new Map(paths.value.map((path) => [path.toLowerCase(), path]));
	const contexts = findProjects(paths.value, chosen).toSorted();
	const open = contexts.filter((path) => !isArchived(path));
	const texts = await source.texts(open);
	const written = new Map(open.map((path) => [path, contextIn(texts.get(path))]));
	const startless = open.filter((path) => valueOf(written.get(path) ?? { is: "absent" })?.started === null);
	const [spans, marks] = open.length === 0 ? [/* @__PURE__ */ new Map(), []] : await Promise.all([source.spans(open.map(folderOf), startless.map(folderOf)), source.marks()]);
	const found = contexts.map((path) => {
		return {
			path,
			text: valueOf(texts.get(path) ?? { is: "absent" }),
			context: written.get(path) ?? { is: "absent" },
			history: historyOf(path, spans, marks),
			hasRetro: beside(path, "retro.md", byName) !== null
		};
	});
	const versions = await source.versions(found.filter((it) => needsPast(it, today, limits) || source.isNear && hasOpen(it)).map(({ path }) => path));
	const value = found.map((it) => judgeProject(withPast(it, versions.get(it.path)), today, limits));
	return {
		...paths,
		value
	};
}
function contextIn(text = { is: "absent" }) {
	return text.is === "read" ? readContext(text.value, text.from) : text;
}
/** A file's past is asked for only where that tells something: boxes ticked without a date, and dates put off. */
function needsPast(found, today, limits) {
	const { context, history } = found;
	if (context.is !== "read" || history === null) return false;
	const { milestones } = context.value;
	return milestones.some(({ done, date }) => done && (date === null || date > today)) || milestones.length > 0 && judgeProject(found, today, limits).state === "stalled";
}
/** Whether a date may have been put off. */
function hasOpen({ context, history }) {
	return context.is === "read" && history !== null && context.value.milestones.some(({ done, date }) => !done && date !== null);
}
function withPast(found, versions = []) {
	const { context, history } = found;
	if (context.is !== "read" || history === null || versions.length === 0) return found;
	const milestonesOf = (text) => (text === found.text ? context.value : valueOf(readContext(text, context.from)))?.milestones ?? [];
	const told = versions.map(({ at, text }) => ({
		at,
		milestones: milestonesOf(text)
	}));
	return {
		...found,
		history: {
			...history,
			ticked: tickedIn(told),
			moved: movedIn([...told, {
				at: "",
				milestones: context.value.milestones
			}])
		}
	};
}
function historyOf(path, spans, marks) {
	const span = spans.get(folderOf(path));
	return span === void 0 ? null : {
		...span,
		marks: marksOf(nameOf(path), marks),
		moved: [],
		ticked: {}
	};
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
// src/world/projects/review-here.ts
/** Reviews a whole tree in this thread, as the Action and the command line do. */
function reviewHere(rulebook) {
	return async (repository, options) => {
		const evidence = await gather(repository, options);
		await readyFor(evidence);
		return review(evidence, rulebook);
	};
}
// src/world/commands/settings-in.ts
/** The configuration below a folder; null: there is none. */
function settingsIn(dir) {
	const file = join(dir, settingsPath);
	if (!existsSync(file)) return null;
	const read = readSettings(readFileSync(file, "utf8"), {
		path: settingsPath,
		commit: null,
		id: null
	});
	if (read.is === "unreadable") throw new Usage(read.why);
	return read.is === "read" ? read.value : null;
}
// src/world/commands/digest-in.ts
/** The digest of a work tree as its files lie there. */
async function digestIn(root, now, { env }, rulebook) {
	const settings = settingsIn(root);
	const source = await folderSource(root, env, dayOf(now));
	const projects = await readProjects(source, projectsAsked(settings, now));
	if (projects.is !== "read") throw new Usage(projects.is === "absent" ? `${root} is not there` : projects.why);
	using tree = await openCheckout(root, {
		base: "HEAD",
		head: workTree,
		env
	}).catch((error) => {
		if (!(error instanceof CheckoutError) || !error.message.startsWith("--base HEAD")) throw error;
		throw new Usage(`nothing is committed in ${root} yet, so nothing stands there; commit first`);
	});
	return await makeDigest({
		source,
		tree,
		commit: workTree,
		projects: projects.value,
		settings,
		now
	}, rulebook, reviewHere(rulebook));
}
// src/world/commands/moment-of.ts
/** `--now` as a moment. */
function momentOf(now) {
	if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(now) || readDate(now).is !== "date" || Number.isNaN(Date.parse(now))) throw new Usage(`--now ${now} is no date; write it as --now 2026-11-21, or with time and zone as --now 2026-11-21T09:00:00Z`);
	return now;
}
export { folderSource as a, isBare$1 as c, projectLines as d, readProjects as i, ownIssues as l, digestIn as n, digestLead as o, settingsIn as r, digestMarkdown as s, momentOf as t, unjudgedTogether as u };
