import { _ as strictObject, a as array, r as _enum, v as string } from "./schemas-BPYhEU5I.js";
import { a as settingsPath } from "./settings-lnOaipgp.js";
import { a as projectTypes, c as nameOf, d as readDate, i as milestoneKey, l as dayOf, n as judgeProject, o as archive, r as contextParts, s as isArchived, t as projectsAsked, u as daysLater } from "./asked-BJDteApU.js";
import { t as readSettings } from "./settings-DAnrwAgc.js";
import { t as fill } from "./message-D6jndhks.js";
import { o as visible, r as quote, s as cut } from "./quote-CTKWh60q.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { _ as textOf$1, c as parseYamlTree, f as kindOf, y as limits } from "./slice-BdfzPN3X.js";
import { t as decodeText } from "./decode-text-BmEXplE5.js";
import { n as readBlobs, t as ObjectReader } from "./object-reader-C57TmYf5.js";
import { n as gitIn } from "./git-CifWXSRI.js";
import { n as valueOf, r as date } from "./read-DBX-YYL1.js";
import { n as calm$1, t as readFrontMatter } from "./front-matter-D_7Dp4sL.js";
import { n as plainText, t as parseMarkdown } from "./markdown-EwY1EaFW.js";
import { i as progress, t as Usage } from "./io-CPidYqre.js";
import { join, relative, resolve, sep } from "node:path";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { lstat, readFile, readdir } from "node:fs/promises";
// src/generated/letters.ts
/** The words of issues, with holes. */
const letters = {
	"project-stalled-title": "Stalled: {name} (no milestone since {since})",
	"project-stalled": "**Escalate or kill: {name} has been at work since {started}; last milestone reached: {last}.**\n\n{evidence}\n\n{why}\n\nA project that reaches nothing still costs: the people on it, the baseline that nobody improves, and whoever waits for it. One of two things settles this, and both are good outcomes.\n\n{questions}\n\n#### Escalate: it matters, and something is in its way\n\n- [ ] What blocks it, in one sentence:\n- [ ] The decision that is needed, and who takes it:\n- [ ] By when:\n- [ ] The next milestone, with its date, is in `{path}`\n\n#### Kill: it does not matter enough any more\n\n- [ ] `status: archived` in `{path}`, or the folder is in the archive\n- [ ] What is switched off with it (jobs, feature tables, endpoints, alerts):\n- [ ] Who was waiting for it, and was told:\n- [ ] `retro.md` beside it:\n\n```markdown\n# Retro: {plainName}\n## What we wanted to learn or earn\n## What happened, with the figures\n## Why we stop\n## What stays useful (data, code, evaluation), and where it is\n## What we would do differently\n```\n\nThis issue closes by itself when a milestone is written down as reached, or the project is completed, paused or archived.",
	"project-question-blocked": "What would have to be true for the next milestone to be reached this month, and who can make it true?",
	"project-question-baseline": "What does the best result so far beat, by how much, and would you ship it today if you had to?",
	"project-question-moved": "“{milestone}” was put off {times} times, from {from} to {to}. What was learned each time that makes the new date right?",
	"project-question-none": "No milestone is written down. What is the smallest result that would change a decision, and when could it be there?",
	"project-question-silent": "Nobody has touched it since {last}. Who would notice if it were gone?",
	"project-question-why": "Nothing says why it matters to the business. Could somebody who pays for it say so in one sentence?",
	"project-question-owner": "No owner is named. Who decides?",
	"project-again": "Still no milestone since {since}; this was asked {times} times before. What is in the way of deciding: escalate, or kill?",
	"project-settled": "{what} This is settled; thank you.",
	"project-returned": "It is stalled again: no milestone since {since}.",
	"project-unreadable-title": "Unreadable: the context.md of {name}",
	"project-unreadable": "**`{path}` cannot be read, so nobody is told when this project stalls.**\n\n{problem}\n\nThis issue closes by itself when the file can be read again."
};
// src/weigh/project/ask-again.ts
/** Weeks to wait after the first time of asking, the second, and every later one. */
const weeks = [
	2,
	4,
	8
];
/** The calendar day from which may be asked again; null where nobody was asked yet. */
function askAgainFrom(asked) {
	const last = asked.toSorted().at(-1);
	return last === void 0 ? null : daysLater(last, 7 * (weeks[Math.min(asked.length, weeks.length) - 1] ?? 8));
}
// src/reply/project-words.ts
const statusWords = {
	active: "it is active",
	paused: "it is paused",
	planned: "it is planned, not begun",
	completed: "it is completed",
	archived: "it is archived"
};
/** Why a project is in its state, as a sentence without its full stop. */
function projectReason(reason) {
	switch (reason.is) {
		case "unreadable":
		case "unclear": return reason.why.replace(/\.$/, "");
		case "archived-folder": return "it lies in the archive";
		case "status": return statusWords[reason.status];
		case "young": return `it began on ${reason.started}`;
		case "no-start": return "nothing says when it began; write `started:` in its context.md";
		case "milestone-reached": return `${quoted$1(reason.name)} was reached on ${reason.on}`;
		case "nothing-reached": return `no milestone since ${reason.since}`;
		case "work-without-milestone": return `work goes on (last commit ${reason.last}) and no milestone was reached since ${reason.since}`;
		case "silent": return `neither a milestone since ${reason.since} nor a commit since ${reason.last ?? "then"}`;
		case "no-milestones": return "its context.md names no milestone";
		case "overdue": return `${quoted$1(reason.name)} was due on ${reason.due}`;
		case "moved": return `${quoted$1(reason.name)} was put off ${reason.times} times, from ${reason.from} to ${reason.to}`;
		case "undated": return reason.count === 1 ? "a milestone is done and has no date" : `${reason.count} milestones are done and have no date`;
		default: return reason;
	}
}
function quoted$1(name) {
	return `“${name.length > 80 ? `${name.slice(0, 79)}…` : name}”`;
}
// src/reply/project-issue.ts
/** Title and text of a project's issue. Nothing in it changes from day to day by itself. */
function projectLetter(project, letters) {
	const { name, path } = project;
	const problem = listed(project.reasons.map(projectReason));
	if (project.state === "unreadable") {
		const facts = {
			name,
			path
		};
		return {
			title: titled(letters["project-unreadable-title"], facts),
			text: filled(letters["project-unreadable"], facts, { problem })
		};
	}
	const facts = {
		name,
		path,
		since: project.lastMilestone ?? project.started ?? "",
		started: project.started ?? "nobody knows when",
		last: project.lastMilestone ?? "none"
	};
	const blocks = {
		evidence: listed(project.reasons.map(calm)),
		why: project.why === null ? "" : `What it is for, by its own words: “${quote(project.why)}”`,
		questions: questions(project, letters),
		plainName: visible(name).replaceAll("`", "")
	};
	return {
		title: titled(letters["project-stalled-title"], facts),
		text: filled(letters["project-stalled"], facts, blocks)
	};
}
/** GitHub takes 65,536 characters, and nobody reads that many. */
const mostReasons = 20;
function listed(reasons) {
	const more = reasons.length > mostReasons ? [`- and ${reasons.length - mostReasons} more of the kind.`] : [];
	return [...reasons.slice(0, mostReasons).map((it) => `- ${quote(it)}.`), ...more].join("\n");
}
/** A reason without what moves with every commit: an issue is not edited for that. */
function calm(reason) {
	return reason.is === "work-without-milestone" ? `work goes on, and no milestone was reached since ${reason.since}` : projectReason(reason);
}
/** The two or three that this project's evidence asks for most. */
function questions(project, letters) {
	const asked = [];
	for (const reason of project.reasons) {
		if (reason.is === "silent") asked.push(["silent", { last: reason.last ?? reason.since }]);
		if (reason.is === "moved") asked.push(["moved", {
			milestone: reason.name,
			times: reason.times,
			from: reason.from,
			to: reason.to
		}]);
		if (reason.is === "no-milestones") asked.push(["none", {}]);
	}
	if (project.why === null) asked.push(["why", {}]);
	if (project.owners.length === 0) asked.push(["owner", {}]);
	asked.push(["blocked", {}], ["baseline", {}]);
	return asked.slice(0, 3).map(([name, facts], i) => `${i + 1}. ${fill(letters[`project-question-${name}`] ?? "", facts)}`).join("\n");
}
/** A title is plain text on GitHub: only what would mention somebody is broken. */
function titled(letter = "", facts) {
	return letter.replace(/\{(\w+)\}/g, (_, name) => visible(String(facts[name] ?? ""))).replace(/@/g, "@​").slice(0, 200);
}
/** Blocks are written by us, facts by strangers; a block that is empty takes its paragraph with it. */
function filled(letter = "", facts, blocks) {
	return fill(letter, facts).replace(/\{(\w+)\}/g, (hole, name) => blocks[name] ?? hole).replace(/\n{3,}/g, "\n\n");
}
strictObject({
	kind: _enum(["stalled", "unreadable"]),
	since: date(),
	asked: array(date()).max(200),
	hash: string().regex(/^[0-9a-f]{16}$/)
});
const marker = /^<!-- mle-review:v1 kind=project path=([^\s]{1,3000}) state=([A-Za-z0-9_-]{1,8000}) -->$/m;
/** A body with the marker that its schedule finds it by, and what the schedule remembers. */
function withProjectMarker(text, project, kept) {
	return `${text}\n\n${markerOf(project, {
		...kept,
		hash: hashOf(text)
	})}\n`;
}
/** The same body with another state in its marker: what people wrote into it stays. `text`: the letter that its hash is of. */
function remarked(body, text, project, kept) {
	return body.replace(marker, () => markerOf(project, {
		...kept,
		hash: hashOf(text)
	}));
}
/** Whether nobody but us wrote into a body. */
function isUntouched(body, { hash }) {
	const found = marker.exec(body);
	return found !== null && hashOf(body.slice(0, found.index).replace(/\n\n$/, "")) === hash;
}
function markerOf(project, state) {
	const encoded = Buffer.from(JSON.stringify(state)).toString("base64url");
	return `<!-- mle-review:v1 kind=project path=${encodeURIComponent(project)} state=${encoded} -->`;
}
/** Of a letter's text: an issue is edited only where this differs. */
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
// src/reply/plan-projects.ts
/** What issues of projects need on a calendar day. `budget`: how many writes a run may take; what is left out comes first next time. */
function planProjects(projects, issues, today, letters, budget = 50) {
	const byProject = new Map(issues.toSorted((a, b) => Number(a.open) - Number(b.open) || b.number - a.number).map((it) => [it.project, it]));
	const known = new Map(projects.map((it) => [it.path, it]));
	const steps = [...projects.map((project) => stepFor(project, byProject.get(project.path), today, letters)), ...[...byProject.values()].filter((it) => it.open && !known.has(it.project)).map((it) => settled(it, "Its context.md is no longer there.", letters))].filter((it) => it.intents.length > 0);
	const plan = {
		intents: [],
		left: []
	};
	for (const step of steps.toSorted((a, b) => a.due < b.due ? -1 : a.due > b.due ? 1 : a.project < b.project ? -1 : 1)) if (plan.intents.length + step.intents.length > budget) plan.left.push(step.project);
	else plan.intents.push(...step.intents);
	return plan;
}
function stepFor(project, issue, today, letters) {
	const kind = project.state === "stalled" || project.state === "unreadable" && project.reasons.some((it) => it.is === "unreadable" && it.fault === "author") ? project.state : null;
	if (kind === null) {
		if (project.state === "unreadable" || issue?.open !== true) return nothing$1(project.path);
		return settled(issue, `${sentence$1(project)}.`, letters);
	}
	const { title, text } = projectLetter(project, letters);
	const since = kind === "stalled" ? project.lastMilestone ?? project.started ?? today : issue?.state.kind === kind ? issue.state.since : today;
	const body = (asked) => withProjectMarker(text, project.path, {
		kind,
		since,
		asked
	});
	if (issue === void 0) return {
		project: project.path,
		due: since,
		intents: [{
			do: "open-issue",
			project: project.path,
			title,
			body: body([today]),
			assign: project.owners
		}]
	};
	const at = {
		project: project.path,
		number: issue.number
	};
	const isNew = isAnother(issue.state, kind, since);
	const asked = isNew ? [] : issue.state.asked;
	const again = askAgainFrom(asked);
	const written = isNew || isUntouched(issue.body, issue.state) ? body : (asked) => remarked(issue.body, text, project.path, {
		kind,
		since,
		asked
	});
	const isDue = again === null || kind === "stalled" && again <= today;
	if (!issue.open && !(isNew || isDue && issue.closedByUs)) return nothing$1(project.path);
	const reopen = issue.open ? [] : [{
		do: "reopen-issue",
		...at
	}];
	const edit = (asked) => ({
		do: "edit-issue",
		...at,
		title,
		body: written(asked)
	});
	if (kind === "unreadable" && isNew) return {
		project: project.path,
		due: today,
		intents: [...reopen, edit([today])]
	};
	if (isDue) {
		const letter = isNew ? letters["project-returned"] : letters["project-again"];
		const comment = fill(letter ?? "", {
			since,
			times: asked.length
		});
		return {
			project: project.path,
			due: again ?? since,
			intents: [
				...reopen,
				edit([...asked, today]),
				{
					do: "comment-issue",
					...at,
					body: comment
				}
			]
		};
	}
	return issue.state.hash === hashOf(text) && issue.title === title ? nothing$1(project.path) : {
		project: project.path,
		due: today,
		intents: [edit(asked)]
	};
}
/** Another stall than the one that an issue was opened for. */
function isAnother(state, kind, since) {
	return state.kind !== kind || kind === "stalled" && since > state.since;
}
function settled(issue, what, letters) {
	const at = {
		project: issue.project,
		number: issue.number
	};
	const reason = /archived|no longer there/.test(what) ? "not_planned" : "completed";
	const body = (letters["project-settled"] ?? "").replace("{what}", what);
	return {
		project: issue.project,
		due: "",
		intents: [{
			do: "comment-issue",
			...at,
			body
		}, {
			do: "close-issue",
			...at,
			reason
		}]
	};
}
function sentence$1(project) {
	const [reason] = project.reasons;
	const words = reason === void 0 ? "it is healthy" : fill("{words}", { words: projectReason(reason) });
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function nothing$1(project) {
	return {
		project,
		due: "",
		intents: []
	};
}
// src/reply/projects-json.ts
/** Projects as `mle-review projects --format json` prints them. */
function projectsJson(projects) {
	return { projects: projects.map(({ path, status, owners, started, why, type, milestones, lastMilestone, lastChange, state, reasons, inferred }) => ({
		path,
		status,
		owners,
		started,
		why,
		type,
		milestones: milestones.map(({ name, date, done }) => ({
			name,
			date,
			done
		})),
		lastMilestone,
		lastChange,
		state,
		reasons: reasons.map(projectReason),
		inferred
	})) };
}
// src/reply/projects-terminal.ts
const styles = {
	stalled: "red",
	unreadable: "yellow",
	healthy: "green",
	completed: "dim",
	archived: "dim"
};
const order = [
	"stalled",
	"unreadable",
	"healthy",
	"completed",
	"archived"
];
/** `mle-review projects`: what needs a decision first, each with why; the others as a table. */
function projectsTerminal(projects, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const of = (state) => projects.filter((it) => it.state === state);
	const urgent = [...of("stalled"), ...of("unreadable")].flatMap((it) => [`${paint(styles[it.state], it.state)} ${paint("bold", visible(it.path))}${it.owners.length > 0 ? ` ${visible(it.owners.join(", "))}` : ""}`, ...it.reasons.flatMap((reason) => wrap(`${visible(projectReason(reason))}.`, wide - 4).map((line) => `    ${line}`))]);
	const calm = [...of("healthy"), ...of("completed")].map((it) => [
		it.state,
		visible(it.path),
		it.started ?? "-",
		it.lastMilestone ?? "-",
		cut(it.reasons.slice(0, 1).map((reason) => visible(projectReason(reason))).join(""), 60)
	]);
	const table = calm.length === 0 ? [] : columns([[
		"state",
		"project",
		"started",
		"milestone",
		"why"
	], ...calm]);
	const counts = order.flatMap((state) => of(state).length === 0 ? [] : [`${of(state).length} ${state}`]);
	return inLogLines([
		...urgent,
		...urgent.length > 0 && table.length > 0 ? [""] : [],
		...table,
		counts.length === 0 ? noProjects : `${counts.join(", ")}.`
	]);
}
const noProjects = "No project found: none has a context.md below a folder Projects, or beside a design-doc.md or retro.md.";
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
async function gitHistory(dir, env) {
	const git = gitIn(dir, env);
	const found = await git([
		"rev-parse",
		"--show-prefix",
		"--verify",
		"HEAD"
	]);
	if (found.code !== 0) return nothing;
	const prefix = found.stdout.toString().split("\n")[0] ?? "";
	return {
		spans: (folders) => spansOf(git, prefix, folders),
		marks: () => marksOf$1(git),
		versions: (paths) => versionsOf(git, prefix, paths)
	};
}
const nothing = {
	spans: async () => /* @__PURE__ */ new Map(),
	marks: async () => [],
	versions: async () => /* @__PURE__ */ new Map()
};
/** One pass over the history, however many folders are asked for. */
async function spansOf(git, prefix, folders) {
	const wanted = new Set(folders);
	const spans = /* @__PURE__ */ new Map();
	return await touches(git, prefix, ["."], ({ path, at }) => {
		for (const folder of above(path, wanted)) widen(spans, folder, at);
	}) ? spans : /* @__PURE__ */ new Map();
}
function above(path, wanted) {
	const found = [];
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (wanted.has(folder)) found.push(folder);
	}
	return found;
}
function widen(spans, folder, at) {
	const span = spans.get(folder);
	if (span === void 0) spans.set(folder, {
		first: at,
		last: at
	});
	else if (Date.parse(at) < Date.parse(span.first ?? at)) span.first = at;
	else if (Date.parse(at) > Date.parse(span.last ?? at)) span.last = at;
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
async function versionsOf(git, prefix, paths) {
	if (paths.length === 0) return /* @__PURE__ */ new Map();
	const wanted = new Set(paths);
	const seen = /* @__PURE__ */ new Map();
	await touches(git, prefix, paths.length > 500 ? ["."] : paths, (touch) => {
		const known = seen.get(touch.path) ?? [];
		if (wanted.has(touch.path) && touch.id !== null && known.length < most.versions) seen.set(touch.path, [...known, touch]);
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
const mostFiles = 2e6;
/** A folder on disk as it is now, with what git knows of it. Links are not followed. */
async function folderSource(dir, env) {
	return {
		...await gitHistory(dir, env),
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
		if (paths.length > mostFiles) return ours("too-many-files", `${dir} holds more than ${mostFiles} files; name a folder below it.`);
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
// src/read/project/words.ts
/** What a label, a heading or a key stands for, in the words people use. */
const labels = {
	status: /^(?:(?:project |current )?(?:status|state|phase)|stage)$/,
	owners: /^(?:(?:project |tech(?:nical)? )?(?:owners?|leads?|owned by|drivers?|dri|responsible|point of contact)|owner\(s\)|who)$/,
	started: /^(?:start(?:ed|s)?(?: on| date| at)?|start_date|started_at|started_on|kick-?off(?: date)?|began|begun|since|created(?: on| at)?|opened)$/,
	why: /^(?:why|why (?:this|it|does it|does this|we)[\w ']*|business (?:impact|case|value|reason)|impact|purpose|motivation|rationale|reason|one[- ]liner)\??$/,
	type: /^(?:(?:project )?(?:type|kind|category))$/,
	milestones: /^(?:(?:key |project |our |next )?milestones?(?: (?:and|&) [\w ]+)?|roadmap|time-?line|check-?points?|deliver(?:y|ables?)(?: plan)?|schedule|phases?|project plan|plan (?:and|&) milestones|progress)$/
};
/** Which of these a label names, whatever numbers, pictures or marks stand around it; null for any other. */
function contextKey(label) {
	const plain = label.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}?)]+$/gu, "").replace(/[_\s]+/g, " ");
	return Object.keys(labels).find((key) => labels[key].test(plain)) ?? null;
}
const statuses = [
	["archived", /^(?:archived?|cancel+ed|killed|abandoned|dropped|stopped|sunset|discontinued|deprecated|won'?t do)\b/],
	["completed", /^(?:completed?|done|shipped|launched|finished|closed|delivered|released|live)\b/],
	["paused", /^(?:paused|on[- ]hold|on ice|parked|deferred|postponed|suspended|hold)\b/],
	["planned", /^(?:planned|planning|proposed|proposal|not[- ]started|draft|backlog|idea|upcoming|to ?do|scoping)\b/],
	["active", /^(?:active|in[- ]?progress|ongoing|wip|work in progress|started|running|building|on[- ]track|at[- ]risk|off[- ]track|blocked|delayed|late|green|yellow|amber|red|in development|in flight|open|current|experimenting|implementing|implementation|testing|rolling out|in review)\b/]
];
/** Where a project stands, by the word that people write; null for a word that says nothing of it. */
function statusOf(word) {
	const plain = word.toLowerCase().replace(/^[^\p{L}]+/u, "").replace(/_/g, " ");
	return statuses.find(([, words]) => words.test(plain))?.[0] ?? null;
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
	return text.slice(0, 2e3).replace(/\(([^()]*)\)|<[^<>]*>/g, (_, said = "") => ` ${handleIn(said) ?? ""} `).split(/\s*(?:[,;&\n]|\s\/\s|\band\b|\+)\s*/).map((name) => handleIn(name) ?? withoutMail(name.replace(/^[^\p{L}\p{N}<[{]+/u, "").trim())).filter((name, i) => !isOpen(name) && name.length <= 80 && !(i > 0 && department.test(name)));
}
function withoutMail(name) {
	return name.split(/\s+/).filter((word, i) => i === 0 || !word.includes("@")).join(" ");
}
function handleIn(text) {
	return /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_.-]+)?/u.exec(text)?.[0] ?? null;
}
// src/read/project/milestone.ts
const doneWords = /(?:^|[\s([:|–—-])(?:done|completed?|reached|shipped|finished|delivered|launched|achieved|closed|met)\b(?! by\b)|✅|✔|☑|:white_check_mark:|:heavy_check_mark:/i;
const notDone = /\bnot (?:yet )?(?:done|completed?|reached|shipped|finished|delivered|met)\b|\bto be (?:done|completed?|reached|shipped|delivered)\b|\b(?:in|not) progress\b|❌|⬜|🚧/i;
const falseWords = /^(?:no|false|0|n|not yet|pending|open|todo|in progress|planned|-|–|—|)$/i;
const trueWords = /^(?:yes|true|1|y|x|\[x\]|ok)$/i;
/** What a word or date in a column or key about being done says. */
function isDone(written) {
	const text = written.trim();
	if (falseWords.test(text) || notDone.test(text)) return false;
	return trueWords.test(text) || doneWords.test(` ${text}`) || readDate(text).is === "date";
}
/** A list item: `- [x] Baseline in shadow (2026-04-01)`, `2026-04-01: Baseline in shadow ✅`. */
function milestoneOfItem({ text, checked, line }) {
	const date = readDate(text);
	if (checked === null && date.is !== "date" && date.reason === "none") return null;
	if (isOpen(nameIn(text)) || /yyyy-mm-dd/i.test(text)) return null;
	const done = checked ?? (!notDone.test(text) && doneWords.test(text));
	return made(nameIn(text), date, done, line);
}
/** A heading with a date beside its name: `### 2026-03-15 Blocking keys ✅`. */
function milestoneOfHeading({ text, line }) {
	const date = readDate(text);
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
	const done = reached.is === "date" || isDone(of(statusHead)) || isDone(of(reachedHead)) || doneWords.test(`${name}`);
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
const longestName = 600;
const joined = String.raw`(?:\s*[,.;:·|(]\s*|\s+[–—-]\s+)`;
const stateEnd = new RegExp(String.raw`${joined}(?:(?:not (?:yet )?)?(?:done|completed?|reached|shipped|finished|delivered|launched|started)|missed|in progress|planned|pending|open|to-?do)[\s.:)]*$`, "i");
const personEnd = new RegExp(String.raw`${joined}@[\w-]+[\s)]*$`);
const joinEnd = /[\s,:;·(–—|-]+(?:due|by|on|until|target|eta|planned for|end of)?[\s:,)]*$/i;
/** A text without what stands behind its end: date, state and person, in any order. */
function withoutEnds(text) {
	const cut = [
		personEnd,
		stateEnd,
		joinEnd
	].reduce((left, end) => left.replace(end, ""), text);
	return cut === text || cut === "" ? text : withoutEnds(cut);
}
/** What is left of a text without its date, its state and what joins them. */
function nameIn(written) {
	const text = written.slice(0, longestName);
	const date = readDate(text);
	const undated = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (all, a = "", b = "") => readDate(a || b).is === "date" || doneWords.test(` ${a || b}`) ? "" : all);
	const name = withoutEnds((date.is === "date" ? undated.replace(date.written, "") : undated).replace(/T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?/g, "").replace(/✅|✔|☑|❌|⬜|🚧|:[a-z_]+:/gu, "").replace(/^[\s:–—|,.-]+/, "").replace(/\s{2,}/g, " ")).trim();
	return name === "" ? text.trim() : name;
}
// src/read/project/context-matter.ts
/** What a context.md's front matter tells. `shift`: lines before its first. */
function tellMatter(node, shift) {
	const told = { unclear: [] };
	if (node?.is !== "map") return told;
	for (const entry of node.entries) read(entry, told, shift);
	return told;
}
function read({ key, value, line }, told, shift) {
	const text = textOf$1(value) ?? "";
	switch (contextKey(key)) {
		case "status":
			tellStatus(told, text, line + shift);
			break;
		case "owners":
			told.owners = peopleOf(value);
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
		case "milestones": tellMilestones(told, milestonesOf(value, shift));
	}
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
/** Adds milestones to those that were told before. */
function tellMilestones(told, read) {
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
function milestonesOf(node, shift) {
	if (node.is === "list") return node.items.flatMap((item) => milestoneOf(item, shift));
	if (node.is === "map") return node.entries.map((entry) => namedMilestone(entry, shift));
	return [];
}
function milestoneOf(item, shift) {
	const line = item.line + shift;
	if (item.is === "string") return [made(nameIn(item.value), readDate(item.value), isDone(withoutDate(item.value)), line)];
	if (item.is !== "map") return [];
	const of = (pattern) => textOf$1(item.entries.find(({ key }) => pattern.test(key))?.value ?? null) ?? "";
	const name = of(/^(?:name|title|milestone|what|goal|description)$/i);
	const [only] = item.entries;
	if (name === "" && item.entries.length === 1 && only !== void 0) return [namedMilestone(only, shift)];
	const reached = of(/^(?:done|completed?|reached|shipped|actual|delivered|finished)(?:_?(?:on|at|date))?$/i);
	const on = readDate(reached);
	const date = on.is === "date" ? on : readDate(of(/^(?:date|due|when|target|eta|deadline|by|planned|due_?date|target_?date)$/i));
	if (isOpen(name) && date.is !== "date") return [];
	return [made(name || "unnamed", date, isDone(reached) || isDone(of(/^(?:status|state)$/i)), line)];
}
/** `baseline: 2026-04-01`, `baseline: {date: 2026-04-01, done: true}`. */
function namedMilestone({ key, value, line }, shift) {
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
function withoutDate(text) {
	const date = readDate(text);
	return date.is === "date" ? text.replace(date.written, "") : text;
}
/** Milestones without those that are named a second time. */
function distinct(milestones) {
	const seen = /* @__PURE__ */ new Set();
	return milestones.filter(({ name, date }) => {
		const key = `${name.toLowerCase()} ${date}`;
		return !seen.has(key) && seen.add(key);
	});
}
// src/read/project/milestones-in.ts
/**
* The milestones below a heading that announces them. A heading with a name and a date is one unless milestones with dates lie below it;
* what lies below a milestone without a date is a part of it, and a heading whose parts are all ticked is done.
*/
function milestonesIn(items) {
	const read = /* @__PURE__ */ new Map();
	const headings = [];
	for (const item of items) {
		if (item.is === "heading") {
			const heading = headingOf(item);
			headings.push(heading);
			if (heading.own !== null) read.set(item.line, heading.own);
			continue;
		}
		const one = item.is === "row" ? milestoneOfRow(item) : item.is === "item" ? milestoneOfItem(item) : null;
		if (one === null) continue;
		const last = headings.at(-1);
		const below = last !== void 0 && item.headings.includes(last.text) ? last : null;
		if (one.milestone.date === null && read.has(item.within ?? below?.line ?? 0)) {
			if (item.checked !== null) below?.parts.push(item.checked);
			continue;
		}
		if (below?.own != null) read.delete(below.line);
		read.set(item.line, one.milestone.date === null && below?.period != null ? onDate(one, below.period) : one);
	}
	for (const { own, parts } of headings) if (own !== null && parts.length > 0 && parts.every(Boolean)) own.milestone.done = true;
	return [...read.values()];
}
function headingOf(item) {
	const own = milestoneOfHeading(item);
	const date = own === null ? readDate(item.text) : null;
	return {
		text: item.text.toLowerCase(),
		line: item.line,
		own,
		period: date?.is === "date" ? date.date : null,
		parts: []
	};
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
// src/read/project/context-markdown.ts
/** What the text of a context.md tells: by its labels, the headings above a text, its check lists and tables. */
function tellMarkdown(items) {
	const told = { unclear: [] };
	const listed = items.filter((item) => item.headings.map(contextKey).includes("milestones") && !isOfTitle(item));
	if (listed.length > 0) tellMilestones(told, milestonesIn(listed));
	if (told.milestones?.length === 0) delete told.milestones;
	const among = new Set(listed);
	for (const item of items) {
		if (among.has(item) || isMilestoneRow(item)) continue;
		for (const { key, value } of labelled(item)) tell(told, key, value, item.line);
		if (item.is === "heading") continue;
		const under = item.headings.map(contextKey);
		const key = under.at(-1) ?? null;
		if (key !== null && isFirst(told, key)) tell(told, key, item.text, item.line);
		else if (item.is === "item" && under.slice(-2).includes("owners")) told.owners = [...told.owners ?? [], ...peopleIn(item.text)];
	}
	if (told.milestones === void 0) tellMilestones(told, dated(items));
	return told;
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
		const found = /^([^:：]{1,40}?)\s*[:：]\s+(.+)$|^([^:：–—]{1,40}?)\s+[–—-]\s+(.+)$/.exec(part.trim());
		return found === null ? [] : pair(found[1] ?? found[3] ?? "", found[2] ?? found[4] ?? "");
	});
}
function pair(label, value) {
	const key = contextKey(label);
	return key === null || key === "milestones" || isOpen(value) ? [] : [{
		key,
		value
	}];
}
function isFirst(told, key) {
	return key !== "milestones" && told[key] === void 0;
}
function tell(told, key, value, line) {
	if (isOpen(value)) return;
	if (key === "status" && told.status === void 0) tellStatus(told, statusWord(value), line);
	if (key === "owners" && told.owners === void 0) told.owners = peopleIn(value);
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
// src/read/project/matter-tree.ts
const longestLine = 500;
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
	if (line.length > longestLine) return line;
	const whole = /^(\s*(?:- +)?(?:[\w-]+: +)?)(@[^'#[\]{}]*[^'#[\]{}\s])(\s*(?: #.*)?)$/.exec(line);
	if (whole !== null) return `${whole[1]}'${whole[2]}'${whole[3]}`;
	return line.replace(/(?<=[[,:]\s*)@[\p{L}\p{N}_./-]+/gu, "'$&'");
}
// src/read/project/merge-conflict.ts
/** 1-based line on which a conflict of a merge begins that was committed as it was; null without one. */
function mergeConflict(text) {
	const lines = text.split("\n");
	const begin = lines.findIndex((line) => line.startsWith("<<<<<<< "));
	const middle = begin < 0 ? -1 : lines.findIndex((line, i) => i > begin && line.trimEnd() === "=======");
	return middle >= 0 && lines.some((line, i) => i > middle && line.startsWith(">>>>>>> ")) ? begin + 1 : null;
}
// src/read/project/outline.ts
const deepest = 12;
/** Depth of a label that stands above a list like a heading: a line in bold, an item that ends in a colon. */
const label = 7;
/** What a Markdown text says, in its order. Comments and code say nothing. `from`: line of its first line. */
function outlineOf(text, from = 1) {
	const items = [];
	const headings = [];
	const above = [];
	const say = (is, said, line, more = {}) => {
		if (said.trim() === "") return;
		items.push({
			is,
			text: said.trim(),
			line,
			headings: above.map((it) => it.text),
			checked: null,
			within: null,
			cells: [],
			...more
		});
	};
	const closeLabels = () => {
		while (above.at(-1)?.depth === label) above.pop();
	};
	const lineOf = (node) => (node.position?.start.line ?? 1) + from - 1;
	const walk = (node, depth, within = null) => {
		if (node.type === "heading") {
			while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
			const text = plainText(node).trim();
			say("heading", text, lineOf(node));
			above.push({
				depth: node.depth,
				text: text.toLowerCase()
			});
			headings.push({
				text: text.toLowerCase(),
				line: lineOf(node)
			});
		} else if (node.type === "paragraph") {
			const isLabel = isBold(node);
			closeLabels();
			for (const [i, said] of linesOf(node).entries()) say("text", said, lineOf(node) + i);
			if (isLabel) above.push({
				depth: label,
				text: plainText(node).trim().toLowerCase()
			});
		} else if (node.type === "table") rowsOf(node, say, lineOf);
		else if (node.type === "listItem") {
			const own = ownText(node);
			const line = lineOf(node);
			const opens = /^[^:]{1,40}:\s*$/.test(own);
			say("item", own, line, {
				checked: node.checked ?? null,
				within
			});
			if (opens) above.push({
				depth: label + depth,
				text: own.trim().toLowerCase()
			});
			for (const child of node.children) if (child.type !== "paragraph" && depth < deepest) walk(child, depth + 1, line);
			if (opens) above.pop();
		} else if ("children" in node && depth < deepest) for (const child of node.children) walk(child, depth + 1, within);
	};
	walk(parseMarkdown(calm$1(text)), 0);
	return {
		items,
		headings
	};
}
/** Lines of a paragraph as they were written, whichever way they were broken. */
function linesOf(node) {
	return node.children.map((child) => child.type === "break" ? "\n" : plainText(child)).join("").split("\n");
}
/** A paragraph that is one line in bold, as people write small headings. */
function isBold({ children }) {
	const [first, second] = children;
	const isEnd = second === void 0 || second.type === "text" && second.value.trim() === ":";
	return first?.type === "strong" && isEnd && children.length <= 2;
}
/** What an item says itself; what lies in lists below it speaks for itself. */
function ownText(node) {
	return node.children.map((child) => child.type === "paragraph" ? linesOf(child).join(" ") : "").join(" ");
}
function rowsOf(table, say, lineOf) {
	const [header, ...rows] = table.children;
	const heads = (header?.children ?? []).map((cell) => plainText(cell).trim().toLowerCase());
	for (const row of rows) {
		const cells = row.children.map((cell, i) => ({
			head: heads[i] ?? "",
			text: plainText(cell).trim()
		}));
		say("row", cells.map(({ text }) => text).join(" | "), lineOf(row), { cells });
	}
}
// src/read/project/context.ts
/** Markdown of one endless paragraph takes time by its square. */
const longest = 262144;
/** What a context.md says of its project: in its front matter, and where that is silent, in its text. */
function readContext(text, from) {
	if (text.length > longest) return unreadable("too-large", `${from.path} is longer than is read here; a context.md says it in a page.`);
	const conflict = mergeConflict(text);
	if (conflict !== null) return unreadable("conflict", `${from.path}, line ${conflict}: a merge's conflict was committed; keep one side and take the marks out.`);
	const { yaml, content, line } = readFrontMatter(text);
	const shift = (yaml?.line ?? 1) - 1;
	const parsed = yaml === null ? null : matterTree(yaml.text);
	const [issue] = parsed?.issues ?? [];
	if (issue !== void 0) {
		const at = issue.line + shift;
		return unreadable("syntax", `${from.path}, line ${at}: the front matter is no YAML: ${sentence(issue.why, shift)} Mend that line; nothing of it is read until then.`);
	}
	if (yaml === null && /^(?:\uFEFF)?---[ \t]*\r?\n[\w-]+[ \t]*:/.test(text)) return unreadable("syntax", `${from.path}, line 1: front matter begins here and never ends; close it with a line of three dashes.`);
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
// src/weigh/project/find-projects.ts
/** Folders below a folder for projects, whatever numbers and marks stand before its name: `01 Projects/ranker`. */
const projects = /^[\W\d_]*projects?$/i;
/** What lies in these goes on for ever, or is kept to be looked up: no project. */
const standing = /^[\W\d_]*(?:areas?|resources?)$/i;
const companions = ["design-doc.md", "retro.md"];
const ignored = /^(?:node_modules|\.git|vendor|\.venv|venv|site-packages)$/;
/** Which paths are context.md files of projects. `chosen`: the configuration's globs, which take the place of what is usual. */
function findProjects(paths, chosen = null) {
	const there = new Set(paths.map((path) => path.toLowerCase()));
	return paths.filter((path) => {
		const parts = path.split("/");
		if (parts.at(-1)?.toLowerCase() !== "context.md" || parts.length < 2 || parts.some((part) => ignored.test(part))) return false;
		return chosen === null ? isUsual(parts, there) : chosen(path);
	});
}
function isUsual(parts, there) {
	const folders = parts.slice(0, -1);
	const last = folders.findLastIndex((folder) => projects.test(folder) || standing.test(folder) || archive.test(folder));
	if (last >= 0 && last < folders.length - 1) return !standing.test(folders[last] ?? "");
	const folder = folders.join("/").toLowerCase();
	return companions.some((name) => there.has(`${folder}/${name}`));
}
/** Path of the file of this name beside a project's context.md, as it is written; null where there is none. */
function beside(context, name, paths) {
	return paths.get(`${context.slice(0, context.lastIndexOf("/"))}/${name}`.toLowerCase()) ?? null;
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
	const versions = await source.versions(found.filter((it) => needsPast(it, today, limits)).map(({ path }) => path));
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
// src/world/commands/projects.ts
/** `mle-review projects`: every project below a folder and its state. Exit 0 whatever the states are: nothing is being merged. */
async function projectsCommand(dir, { now, format, plan = false }, io) {
	const full = resolve(io.cwd, dir);
	if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dir} is no folder`);
	const asked = projectsAsked(settingsIn(full), now === void 0 ? io.now().toISOString() : momentOf(now));
	const projects = await progress(io, `Reading the projects below ${dir}`, readProjects(await folderSource(full, io.env), asked));
	if (projects.is !== "read") throw new Usage(projects.is === "absent" ? `${dir} is not there` : projects.why);
	if (plan) {
		const { intents } = planProjects(projects.value, [], dayOf(asked.now), letters, Number.POSITIVE_INFINITY);
		for (const intent of intents) io.out(`${JSON.stringify(intent)}\n`);
		return 0;
	}
	io.out(format === "json" ? `${JSON.stringify(projectsJson(projects.value), null, 2)}\n` : projectsTerminal(projects.value, {
		paint: io.paint,
		width: io.width
	}));
	return 0;
}
function momentOf(now) {
	if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(now) || readDate(now).is !== "date" || Number.isNaN(Date.parse(now))) throw new Usage(`--now ${now} is no date; write it as --now 2026-11-21, or with time and zone as --now 2026-11-21T09:00:00Z`);
	return now;
}
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
export { projectsCommand };
