import { t as verdicts } from "./verdict-DXSRbWNb.js";
import { $ as tableCode, A as readLfsPointer, Bt as standing$1, Cn as parseYaml, D as batching, Dn as readProgram, F as literal, Gt as daysLater, In as textOf, It as archive, Kt as monthsLater, L as connect, Ln as valueAt, Lt as isArchived, Mt as designPath, Nn as kindOf, O as planPaths, Pn as nodeAt, Q as quote, Rt as nameOf, S as textReader, T as holds, Ut as outlineOf, Vt as template, Wt as dayOf, X as codeSpan, a as gather, c as hclWasm, cr as array, d as readDataContract, f as readGates, fn as mergeConflict, g as readMetrics, gr as object, hr as number, i as readInputs, l as hclParser, lr as boolean, m as readContract, nt as cut, o as readPlan, pn as readFrontMatter, qt as readDate, rr as everyPage, s as nodesOf, st as sourceKind, tr as valueOf, tt as visible, u as readSettings, v as codeOwnersPaths, vn as matcher, w as readOutside, wn as parseYamlTree, x as readTree, y as Misuse, yn as owns, yr as string, zn as settingsPath, zt as projects } from "./inputs-B4uqEMWj.js";
import { A as fill$1, B as metricFamily, D as review, N as together, O as rolesAsked, T as prose$1, a as digestHash, at as programParts, ct as scriptsOf, d as projectLabel, dt as dottedName, f as remarked, i as ourIssues, it as lineOf, j as message, k as configured, l as hashOf, lt as visit, o as digestKey, p as withProjectMarker, r as performProjects, s as withDigestMarker, t as readyFor, u as isUntouched, x as notWritten, y as ruleLink } from "./ready-for-B-bj1JnA.js";
import { h as runOutputOf, i as modelCall, m as isForeign, n as table, p as toldBy, r as fold, t as linksOf } from "./links-Ypsl3CTO.js";
import { n as titled, r as letters, t as filled } from "./letter-CKkEpkuI.js";
// src/model/project.ts
/** What kind of work a project is; the words of its `type`. */
const projectTypes = [
	"keystone",
	"force-multiplier",
	"tech-debt",
	"exploration",
	"cross-team"
];
/** What a schedule finds of a project. */
const projectStates = [
	"healthy",
	"stalled",
	"unreadable",
	"completed",
	"archived"
];
/** A milestone's name as it is compared: letters and digits, in lower case. */
function milestoneKey(name) {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** The parts that a context.md should have, by what they answer. */
const contextParts = [
	"problem",
	"goals",
	"constraints",
	"stakeholders"
];
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
		case "not-begun": return `it is to begin on ${reason.started}`;
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
// src/reply/projects-summary.ts
const mostRows = 200;
const did = {
	"open-issue": "opened",
	"edit-issue": "edited",
	"comment-issue": "commented on",
	"close-issue": "closed",
	"reopen-issue": "reopened"
};
/** The job summary of the schedule: what needs a decision, and what was done about it. */
function projectsSummary(told) {
	const { projects, unsure, failed } = told;
	const counts = projectStates.flatMap((state) => {
		const count = projects.filter((it) => it.state === state).length;
		return count === 0 ? [] : [`${count} ${state}`];
	});
	const urgent = projects.filter(({ state }) => state === "stalled" || state === "unreadable");
	const rows = urgent.slice(0, mostRows).map(({ path, state, owners, reasons }) => [
		state,
		quote(path),
		quote(owners.join(", ")) || "–",
		reasons.slice(0, 3).map((reason) => quote(projectReason(reason))).join("; ")
	]);
	const more = urgent.length > rows.length ? `\n\nAnd ${urgent.length - rows.length} more.` : "";
	return [
		`${notWritten(failed)}## Projects\n\n${counts.length === 0 ? "No project was found." : `${counts.join(", ")}.`} ${projectsDone(told)}`,
		...rows.length === 0 ? [] : [table([[
			"State",
			"Project",
			"Owners",
			"Why"
		], ...rows], [
			"l",
			"l",
			"l",
			"l"
		]) + more],
		...unsure.map((why) => `> [!NOTE]\n> Left as it is, because it could not be read: ${prose$1(why.replace(/\s+/g, " "))}`)
	].join("\n\n");
}
/** One sentence on what was written. */
function projectsDone({ done, dryRun, left }) {
	const counts = Object.entries(did).flatMap(([kind, words]) => {
		const count = done.filter((it) => it.do === kind).length;
		return count === 0 ? [] : [`${words} ${count}`];
	});
	return `${counts.length === 0 ? "No issue needed a change" : `Issues${dryRun ? ", were this no dry run" : ""}: ${counts.join(", ")}`}${left > 0 ? `; ${left} more ${left === 1 ? "waits" : "wait"} for the next run` : ""}.`;
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
// src/weigh/project/followed.ts
/** Issues of projects whose folder was moved, also into the archive, are theirs still: found by the folder's name where only one can be meant. */
function followed(issues, projects) {
	const paths = new Set(projects.map(({ path }) => path));
	const taken = new Set(issues.map(({ project }) => project));
	const free = Map.groupBy(projects.filter(({ path }) => !taken.has(path)), ({ name }) => name);
	return issues.map((issue) => {
		const [only, ...others] = paths.has(issue.project) ? [] : free.get(nameOf(issue.project)) ?? [];
		return only === void 0 || others.length > 0 ? issue : {
			...issue,
			project: only.path
		};
	});
}
// src/reply/project-issue.ts
/** Title and text of a project's issue. Nothing in it changes from day to day by itself. */
function projectLetter(project, letters) {
	const { name, path } = project;
	const problem = listed$2(project.reasons.map((it) => projectReason(it).replace(`${path}, line `, "line ")));
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
	const { started, lastMilestone, inferred } = project;
	const byGit = (field, words) => inferred.includes(field) ? ` (${words})` : "";
	const facts = {
		name,
		path,
		since: lastMilestone ?? (started === null ? "it began" : `it began, ${started}`),
		started: started === null ? "nobody knows when" : `${started}${byGit("started", "its first commit")}`
	};
	const blocks = {
		reached: lastMilestone === null ? "has reached no milestone yet" : `reached its last milestone on ${lastMilestone}${byGit("lastMilestone", "git tells")}`,
		evidence: listed$2(project.reasons.map(calm)),
		why: project.why === null ? "" : `Why it matters, in its own words: “${quote(project.why)}”`,
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
function listed$2(reasons) {
	const more = reasons.length > mostReasons ? [`- and ${reasons.length - mostReasons} more of the kind.`] : [];
	return [...reasons.slice(0, mostReasons).map((it) => `- ${quote(it.charAt(0).toUpperCase() + it.slice(1))}.`), ...more].join("\n");
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
	return asked.slice(0, 3).map(([name, facts], i) => `${i + 1}. ${fill$1(letters[`project-question-${name}`] ?? "", facts)}`).join("\n");
}
// src/reply/plan-projects.ts
/** What issues of projects need on a calendar day. `budget`: how many writes a run may take; what is left out comes first next time. */
function planProjects(projects, issues, today, letters, budget = 50) {
	const byProject = new Map(followed(issues, projects).toSorted((a, b) => Number(a.open) - Number(b.open) || b.number - a.number).map((it) => [it.project, it]));
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
		const comment = fill$1(letter ?? "", {
			since,
			times: times(asked.length)
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
function times(count) {
	return [
		"never",
		"once",
		"twice"
	][count] ?? `${count} times`;
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
	const reason = /archive|no longer there/.test(what) ? "not_planned" : "completed";
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
	const words = reason === void 0 ? "it is healthy" : fill$1("{words}", { words: projectReason(reason) });
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function nothing$1(project) {
	return {
		project,
		due: "",
		intents: []
	};
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
// src/world/github/default-branch.ts
const file = object({ object: object({ text: string().nullish() }).nullable() }).nullish();
const answer = object({
	repository: object({
		hasIssuesEnabled: boolean(),
		defaultBranchRef: object({ target: object({
			oid: string(),
			file
		}).nullable() }).nullish()
	}).nullish(),
	talk: object({ issues: object({ totalCount: number() }) }).nullish()
});
/** Reads where a repository stands, by one request. */
async function readDefaultBranch(api, { owner, repo }) {
	const settings = `file(path: ${literal(settingsPath)}) { object { ... on Blob { text } } }`;
	const at = `repository(owner: ${literal(owner)}, name: ${literal(repo)})`;
	const open = `issues(labels: [${literal(projectLabel)}], states: OPEN, first: 1) { totalCount }`;
	const inner = `hasIssuesEnabled defaultBranchRef { target { ... on Commit { oid ${settings} } } }`;
	const what = "query of the default branch contents";
	const got = await api.graphql(what, `query { ${at} { ${inner} } talk: ${at} { ${open} } }`, answer);
	if (!got.ok) return got;
	const { data, faults } = got.value;
	const hidden = faults.find(({ path }) => path[0] !== "talk");
	if (!data.repository || hidden !== void 0) return {
		ok: false,
		refusal: unseen(api.mend(what), hidden?.message)
	};
	const { hasIssuesEnabled, defaultBranchRef } = data.repository;
	const tip = defaultBranchRef?.target ?? null;
	const text = tip?.file?.object?.text;
	return {
		ok: true,
		value: {
			commit: tip?.oid ?? null,
			settings: typeof text === "string" ? readSettings(text, {
				path: settingsPath,
				commit: tip?.oid ?? null,
				id: null
			}) : { is: "absent" },
			hasIssues: hasIssuesEnabled,
			openIssues: data.talk?.issues.totalCount ?? null
		}
	};
}
function unseen(mend, message = "it is not there") {
	return {
		kind: "forbidden",
		status: null,
		why: `GitHub did not show the default branch: ${message.replace(/\s+/g, " ").slice(0, 200)}. ${mend}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/project-history.ts
/** Histories in one request: GitHub walks the commits for each. */
const spansAtOnce = 50;
const versionsAtOnce = 20;
const versionsAtMost = 40;
/** A folder's commits are read back so far, 100 a page; whoever has more began long ago. */
const pagesAtMost$1 = 30;
const moment = object({ committedDate: string() });
const pageInfo$1 = object({
	hasNextPage: boolean(),
	endCursor: string().nullable()
});
const page = object({ history: object({
	pageInfo: pageInfo$1,
	nodes: array(moment.nullable()).nullable()
}).optional() });
const blob = object({ object: object({ text: string().nullish() }).nullish() }).nullish();
const past = object({ history: object({ nodes: array(moment.extend({ file: blob }).nullable()).nullable() }).optional() });
/** First and last commits of folders, and former texts of files, by few requests. */
function projectHistory({ api, batch, commit, lose }) {
	const at = (inner) => `object(oid: ${literal(commit)}) { ... on Commit { ${inner} } }`;
	/** The answers by what was asked, some in each request; a limit ends it. */
	async function each(keys, atOnce, part) {
		const found = /* @__PURE__ */ new Map();
		for (let i = 0; i < keys.length; i += atOnce) {
			const some = keys.slice(i, i + atOnce);
			const trouble = api.trouble();
			const answers = trouble?.kind === "limited" ? some.map(() => ({
				ok: false,
				refusal: trouble
			})) : await Promise.all(some.map((key) => batch(part(key))));
			for (const [j, answer] of answers.entries()) {
				const key = some[j] ?? "";
				if (!answer.ok) lose([folderOf$1(key)], answer.refusal.why);
				else if (answer.value !== null) found.set(key, answer.value);
			}
		}
		return found;
	}
	return {
		async spans(folders, startless) {
			const wantsFirst = new Set(startless);
			const spans = /* @__PURE__ */ new Map();
			const next = new Map(slashed$1(folders).map((key) => [key, ""]));
			for (let turn = 0; turn < pagesAtMost$1 && next.size > 0; turn++) {
				const pages = await each([...next.keys()], spansAtOnce, (key) => {
					const commits = `history(first: ${wantsFirst.has(folderOf$1(key)) ? 100 : 1}, path: ${literal(folderOf$1(key))}${next.get(key)})`;
					return {
						on: "repository",
						field: at(`${commits} { pageInfo { hasNextPage endCursor } nodes { committedDate } }`),
						weight: 60,
						schema: page
					};
				});
				next.clear();
				for (const [key, { history }] of pages) {
					const folder = folderOf$1(key);
					for (const node of history?.nodes ?? []) if (node !== null) spans.set(folder, widened(spans.get(folder), node.committedDate));
					const { hasNextPage = false, endCursor = null } = history?.pageInfo ?? {};
					if (wantsFirst.has(folder) && hasNextPage && endCursor !== null) next.set(key, `, after: ${literal(endCursor)}`);
				}
			}
			return spans;
		},
		async versions(paths) {
			const versions = [...await each(paths, versionsAtOnce, (path) => {
				const text = `file(path: ${literal(path)}) { object { ... on Blob { text } } }`;
				const inner = `history(first: ${versionsAtMost}, path: ${literal(path)}) { nodes { committedDate ${text} } }`;
				return {
					on: "repository",
					field: at(inner),
					weight: 200,
					schema: past
				};
			})].map(([path, { history }]) => [path, (history?.nodes ?? []).toReversed().flatMap((node) => {
				const text = node?.file?.object?.text;
				return node === null || typeof text !== "string" ? [] : [{
					at: node.committedDate,
					text
				}];
			})]);
			return new Map(versions);
		}
	};
}
/** Times of commits are compared as moments: GitHub tells them with the zones that they were made in. */
function widened(span, at) {
	const [first, last] = [span?.first ?? at, span?.last ?? at];
	return {
		first: Date.parse(at) < Date.parse(first) ? at : first,
		last: Date.parse(at) > Date.parse(last) ? at : last
	};
}
/** Folders as keys of the form of a path in them. */
function slashed$1(folders) {
	return folders.map((folder) => `${folder}/`);
}
function folderOf$1(path) {
	return path.slice(0, path.lastIndexOf("/"));
}
// src/world/github/project-marks.ts
/** Pages of 100 that are read of each. */
const pagesAtMost = {
	tags: 10,
	merges: 5
};
const pageInfo = object({
	hasNextPage: boolean(),
	endCursor: string().nullable()
});
const target = object({
	committedDate: string().optional(),
	tagger: object({ date: string().nullish() }).nullish()
}).nullish();
const tags = object({
	pageInfo,
	nodes: array(object({
		name: string(),
		target
	}).nullable()).nullable()
});
const commit = object({
	messageHeadline: string(),
	committedDate: string(),
	parents: object({ totalCount: number() })
});
const commits = object({ history: object({
	pageInfo,
	nodes: array(commit.nullable()).nullable()
}).optional() });
/** Tags by date, and the last merges, newest first. `refusal`: not all that was wanted could be read. */
async function readMarks(batch, tip) {
	const [tagged, merged] = await Promise.all([readTags(batch), readMerges(batch, tip)]);
	return {
		marks: [...tagged.marks, ...merged.marks],
		refusal: tagged.refusal ?? merged.refusal
	};
}
async function readTags(batch) {
	const marks = [];
	let after = null;
	for (let page = 0; page < pagesAtMost.tags; page++) {
		const got = await batch({
			on: "repository",
			field: `refs(refPrefix: "refs/tags/", first: 100, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}${from(after)}) { pageInfo { hasNextPage endCursor } nodes { name target { ... on Commit { committedDate } ... on Tag { tagger { date } } } } }`,
			weight: 20,
			schema: tags
		});
		if (!got.ok) return {
			marks,
			refusal: got.refusal
		};
		for (const node of got.value?.nodes ?? []) {
			const at = node?.target?.committedDate ?? node?.target?.tagger?.date;
			if (node !== null && at != null) marks.push({
				name: node.name,
				at
			});
		}
		if (got.value?.pageInfo.hasNextPage !== true) break;
		after = got.value.pageInfo.endCursor;
	}
	return {
		marks,
		refusal: null
	};
}
async function readMerges(batch, tip) {
	const marks = [];
	let after = null;
	for (let page = 0; page < pagesAtMost.merges; page++) {
		const history = `history(first: 100${from(after)}) { pageInfo { hasNextPage endCursor } nodes { messageHeadline committedDate parents(first: 2) { totalCount } } }`;
		const got = await batch({
			on: "repository",
			field: `object(oid: ${literal(tip)}) { ... on Commit { ${history} } }`,
			weight: 20,
			schema: commits
		});
		if (!got.ok) return {
			marks,
			refusal: got.refusal
		};
		const found = got.value?.history;
		for (const node of found?.nodes ?? []) if (node !== null && node.parents.totalCount > 1) marks.push({
			name: node.messageHeadline,
			at: node.committedDate
		});
		if (found?.pageInfo.hasNextPage !== true) break;
		after = found.pageInfo.endCursor;
	}
	return {
		marks,
		refusal: null
	};
}
function from(cursor) {
	return cursor === null ? "" : `, after: ${literal(cursor)}`;
}
// src/world/github/project-source.ts
/** Texts asked for in one go: five requests. */
const textsAtOnce = 500;
const tooMany$1 = "The repository holds more files than GitHub's API lists at once (about 100,000), so its projects cannot be found: run `mle-review projects` in a checkout.";
/** A repository's projects as a commit has them. What GitHub refuses of their past counts as not known; the run goes on. */
function githubProjectSource(api, where, commit) {
	const batch = batching(api, where);
	const reader = textReader(api, batch, where);
	const unsure = /* @__PURE__ */ new Set();
	const whys = /* @__PURE__ */ new Set();
	let marksLost = false;
	let tree;
	const wholeTree = () => {
		tree ??= readTree(api, where, commit);
		return tree;
	};
	const lose = (folders, why) => {
		for (const folder of folders) unsure.add(folder);
		whys.add(why);
	};
	return {
		isNear: false,
		...projectHistory({
			api,
			batch,
			commit,
			lose
		}),
		async paths() {
			const read = await wholeTree();
			if (read.is === "unreadable" && read.reason === "truncated-tree") return {
				...read,
				why: tooMany$1
			};
			if (read.is !== "read") return read;
			return {
				...read,
				value: Object.keys(read.value).filter((path) => read.value[path]?.mode.startsWith("100"))
			};
		},
		async texts(paths) {
			const read = await wholeTree();
			const all = /* @__PURE__ */ new Map();
			if (read.is !== "read") return all;
			for (let i = 0; i < paths.length; i += textsAtOnce) {
				const wants = paths.slice(i, i + textsAtOnce).flatMap((path) => {
					const entry = Object.hasOwn(read.value, path) ? read.value[path] : void 0;
					return entry === void 0 ? [] : [{
						commit,
						path,
						entry
					}];
				});
				const texts = await reader.texts(wants);
				for (const { path } of wants) all.set(path, texts.get(`${commit}:${path}`) ?? { is: "absent" });
			}
			return all;
		},
		async marks() {
			const { marks, refusal } = await readMarks(batch, commit);
			if (refusal !== null) {
				marksLost = true;
				whys.add(refusal.why);
			}
			return marks;
		},
		isSure: (folder) => !marksLost && !unsure.has(folder),
		unsure: () => [...whys]
	};
}
// src/weigh/project/reached.ts
/**
* What was reached by a day. A milestone that is done counts on its date; one that was done before its date, or has none, on the day on
* which it was first written down as done. Where no milestones are written down, tags and merges that name the project stand for them.
*/
function reachedIn(milestones, history, today) {
	if (milestones.length === 0) return (history?.marks ?? []).map(({ name, at }) => ({
		name,
		on: dayOf(at),
		inferred: true
	})).filter(({ on }) => on <= today);
	return milestones.filter(({ done }) => done).flatMap((it) => reachedOf(it, history, today));
}
function reachedOf({ name, date }, history, today) {
	if (date !== null && date <= today) return [{
		name,
		on: date,
		inferred: false
	}];
	const ticked = history?.ticked[milestoneKey(name)];
	return ticked === void 0 || dayOf(ticked) > today ? [] : [{
		name,
		on: dayOf(ticked),
		inferred: true
	}];
}
/** The one that was reached last. */
function latest(all) {
	return all.toSorted((a, b) => a.on < b.on ? 1 : a.on > b.on ? -1 : 0)[0] ?? null;
}
// src/weigh/project/judge-project.ts
const stallLimits = {
	activeMonths: 3,
	milestoneMonths: 3
};
/**
* Judges one project on a calendar day. Stalled: at work for `activeMonths` or more (to the day), and the last milestone more than
* `milestoneMonths` ago, or none. A month ends on the same day of a later one, or on its last day where that one is shorter.
*/
function judgeProject(found, today, limits = stallLimits) {
	const { path, context, history, hasRetro } = found;
	const lastChange = history?.last == null ? null : dayOf(history.last);
	const { unclear: _, ...told } = valueOf(context) ?? untold;
	const bare = {
		path,
		name: nameOf(path),
		hasRetro,
		lastChange,
		lastMilestone: null,
		inferred: []
	};
	if (isArchived(path)) return {
		...bare,
		...told,
		state: "archived",
		reasons: [{ is: "archived-folder" }]
	};
	if (context.is !== "read") {
		const { why, fault } = context.is === "absent" ? {
			why: `${path} is not there.`,
			fault: "ours"
		} : context;
		return {
			...bare,
			...told,
			state: "unreadable",
			reasons: [{
				is: "unreadable",
				why,
				fault
			}]
		};
	}
	const inferred = [];
	const { value } = context;
	const started = value.started ?? (history?.first == null ? null : dayOf(history.first));
	if (value.started === null && started !== null) inferred.push("started");
	if (value.status === null) inferred.push("status");
	const reached = latest(reachedIn(value.milestones, history, today));
	if (reached?.inferred === true) inferred.push("lastMilestone");
	const facts = {
		...bare,
		...told,
		started,
		lastMilestone: reached?.on ?? null,
		inferred
	};
	const status = value.status ?? "active";
	if (status !== "active") {
		const state = status === "completed" || status === "archived" ? status : "healthy";
		return {
			...facts,
			status,
			state,
			reasons: [{
				is: "status",
				status
			}]
		};
	}
	const isLong = started !== null && monthsLater(started, limits.activeMonths) <= today;
	const isFresh = reached !== null && monthsLater(reached.on, limits.milestoneMonths) >= today;
	if (!isLong || isFresh) {
		const why = isFresh ? {
			is: "milestone-reached",
			name: reached.name,
			on: reached.on
		} : started === null ? { is: "no-start" } : {
			is: started > today ? "not-begun" : "young",
			started
		};
		return {
			...facts,
			status,
			state: "healthy",
			reasons: [why, ...oddities(value, history)]
		};
	}
	const since = reached?.on ?? started;
	return {
		...facts,
		status,
		state: "stalled",
		reasons: [
			stallOf(lastChange, since, today, limits),
			...openOnes(value, today),
			...oddities(value, history)
		]
	};
}
/** A context.md that says nothing. */
const untold = {
	status: null,
	owners: [],
	started: null,
	why: null,
	type: null,
	milestones: [],
	parts: [],
	unclear: []
};
/** Work that reaches nothing, and no work at all, ask for different things. */
function stallOf(lastChange, since, today, { milestoneMonths }) {
	if (lastChange === null) return {
		is: "nothing-reached",
		since
	};
	return lastChange > since && monthsLater(lastChange, milestoneMonths) >= today ? {
		is: "work-without-milestone",
		last: lastChange,
		since
	} : {
		is: "silent",
		last: lastChange,
		since
	};
}
function openOnes({ milestones }, today) {
	if (milestones.length === 0) return [{ is: "no-milestones" }];
	const isOverdue = (it) => !it.done && it.date !== null && it.date < today;
	return milestones.filter(isOverdue).toSorted((a, b) => a.date < b.date ? -1 : 1).slice(0, 3).map(({ name, date }) => ({
		is: "overdue",
		name,
		due: date
	}));
}
function oddities({ milestones, unclear }, history) {
	const undated = milestones.filter(({ done, date, name }) => done && date === null && history?.ticked[milestoneKey(name)] === void 0).length;
	return [
		...(history?.moved ?? []).map((it) => ({
			is: "moved",
			...it
		})),
		...undated > 0 ? [{
			is: "undated",
			count: undated
		}] : [],
		...unclear.map((it) => ({
			is: "unclear",
			...it
		}))
	];
}
// src/world/projects/asked.ts
/** What a configuration says of projects; without one, what is usual. */
function projectsAsked(settings, now) {
	const projects = settings?.projects;
	const { active_months: activeMonths, milestone_months: milestoneMonths } = projects ?? {
		active_months: stallLimits.activeMonths,
		milestone_months: stallLimits.milestoneMonths
	};
	return {
		now,
		limits: {
			activeMonths,
			milestoneMonths
		},
		chosen: projects?.paths === void 0 ? null : inAnyCase(projects.paths)
	};
}
/** Folders are `Projects` on one machine and `projects` on another. */
function inAnyCase(globs) {
	const matches = matcher(globs.map((glob) => glob.toLowerCase()));
	return (path) => matches(path.toLowerCase());
}
// src/reply/digest-projects.ts
/** So many projects with the same shortcoming are told one by one. */
const oneByOne = 2;
const named$2 = 12;
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
		const more = folders.length > named$2 ? ` and ${folders.length - named$2} more` : "";
		const { rule, severity } = first;
		return [{
			rule,
			severity,
			message: `${titles.get(rule) ?? rule}: ${folders.slice(0, named$2).join(", ")}${more}.`
		}];
	});
}
function isPath(subject) {
	return subject !== null && /\/[^/]+\.md$/i.test(subject);
}
// src/model/maturity.ts
const scoreSections = [
	"data",
	"model",
	"infrastructure",
	"monitoring"
];
// src/reply/maturity-words.ts
/** What each level is called. */
const levelNames = {
	0: "manual",
	1: "automated",
	2: "monitored",
	3: "adaptive"
};
/** What is said first where nothing trains, by what the repository is judged as. */
const untrained = {
	training: "Nothing here trains a model, as far as programs and notebooks show; where one is trained elsewhere, look there.",
	prompts: "Nothing here trains a model, and programs ask one: it is judged by how answers are evaluated."
};
/** What each point says when it was seen, and what is to be done when it was not. */
const pointWords = {
	trains: {
		what: "a program trains",
		next: "Keep training as a program that anybody can run; notebooks alone are run by hand."
	},
	unattended: {
		what: "training runs without a person",
		next: "Let a workflow or an orchestrator run training: a job that calls the program, or `dvc repro`."
	},
	evaluated: {
		what: "results are evaluated",
		next: "Write the figures of each run to a metrics file that is committed with the model."
	},
	asks: {
		what: "a program asks a language model",
		next: "Keep the program and its prompts in the repository."
	},
	tried: {
		what: "answers are evaluated without a person",
		next: "Let a workflow evaluate answers on every change of a prompt (promptfoo, deepeval, ragas, or a program of your own)."
	},
	gated: {
		what: "gates hold a release",
		next: "Declare promotion gates and let `mle-review` weigh them on pull requests (`mle-review init`)."
	},
	watched: {
		what: "data or predictions are watched",
		next: "Watch inputs, predictions or delayed quality as code: a rule or a dashboard beside the service."
	},
	alerts: {
		what: "alerts are kept as code",
		next: "Keep the alerts of the model in the repository (Prometheus, Grafana, Datadog or CloudWatch)."
	},
	retrained: {
		what: "retraining starts by itself",
		next: "Start training by a schedule or by an alert (`schedule:` or `repository_dispatch` in its workflow)."
	},
	"tried-again": {
		what: "answers are evaluated again by themselves",
		next: "Evaluate answers by a schedule, too: the model behind an interface changes without a commit."
	},
	staged: {
		what: "releases go out in stages",
		next: "Release by shadow, canary or A/B, with the shares of traffic in the repository."
	}
};
const sectionNames = {
	data: "Data and features",
	model: "Model development",
	infrastructure: "Infrastructure",
	monitoring: "Monitoring"
};
/** The tests of the ML Test Score in a few words. */
const testWords = {
	"data/schema": "what features may hold is written as a schema",
	"data/features-help": "every feature is known to help",
	"data/features-cost": "no feature costs more than it brings",
	"data/features-allowed": "features keep to what may be used",
	"data/privacy": "the data pipeline protects privacy",
	"data/features-fast": "a new feature is added quickly",
	"data/features-tested": "the code of features is tested",
	"model/specification": "model code is versioned and reviewed",
	"model/offline-online": "offline figures foretell the online ones",
	"model/tuned": "hyperparameters were tuned",
	"model/staleness-known": "what an old model costs is known",
	"model/beats-simple": "a simpler model does worse",
	"model/slices": "quality suffices on slices that matter",
	"model/inclusion": "the model was tested for inclusion",
	"infrastructure/reproducible": "training can be reproduced",
	"infrastructure/model-tested": "model code has unit tests",
	"infrastructure/pipeline-tested": "the whole pipeline is tested",
	"infrastructure/validated": "quality is checked before serving",
	"infrastructure/debuggable": "one example can be followed through",
	"infrastructure/canaried": "a canary comes before full traffic",
	"infrastructure/rolled-back": "a served model can be taken back",
	"monitoring/dependencies": "changes of dependencies are announced",
	"monitoring/inputs": "inputs are held to what training saw",
	"monitoring/skew": "training and serving agree",
	"monitoring/not-stale": "models do not grow too old",
	"monitoring/stable": "NaN and infinity are noticed",
	"monitoring/fast": "a slowdown is noticed",
	"monitoring/quality": "a loss of quality is noticed"
};
/** Where something was seen, as editors open it. */
function seenWords(seen) {
	return seen.map(({ path, line }) => line === null ? path : `${path}:${line}`).join(", ");
}
/** A bar of as many cells as there are points to be had, half ones too. */
function scoreBar(score, of) {
	const full = Math.floor(score);
	return `${"█".repeat(full)}${score > full ? "▌" : ""}`.padEnd(of, "·");
}
// src/reply/maturity-markdown.ts
/** A repository's maturity as the digest shows it: level, two next steps, four bars, and folded what proves them. */
function maturityMarkdown({ level, track, learns, points, next: missing, tests, sections, score }) {
	const places = (seen) => seen.map((it) => codeSpan(seenWords([it]))).join(", ");
	const next = learns || track === "prompts" ? missing : [];
	const proved = points.filter(({ seen }) => seen.length > 0);
	const scored = tests.filter((it) => it.score > 0);
	return [
		`**Level ${level} of 3: ${levelNames[level]}** \`${scoreBar(level, 3)}\``,
		"",
		...learns ? [] : [untrained[track], ""],
		...next.map((id, i) => `${i + 1}. ${pointWords[id].next}`),
		...next.length > 0 ? [""] : [],
		`ML Test Score: **${score}**, the lowest of its four sections, as far as files show it.`,
		"",
		"| section | of 7 | |",
		"| --- | ---: | --- |",
		...scoreSections.map((section) => `| ${sectionNames[section]} | ${sections[section]} | \`${scoreBar(sections[section], 7)}\` |`),
		"",
		...proved.length + scored.length === 0 ? [] : [fold("What was seen", [...proved.map(({ id, seen }) => `- ${pointWords[id].what}: ${places(seen)}`), ...scored.map((it) => `- ${testWords[`${it.section}/${it.id}`] ?? it.id} (${it.score === 1 ? "seen" : "half"}): ${places(it.seen)}`)].join("\n")), ""]
	].join("\n");
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
// src/reply/digest-letter.ts
const mostCharacters = 4e4;
const shares = [
	1,
	.4,
	.1
];
/** Title and text of a digest's issue. */
function digestLetter(digest, rulebook, options) {
	const texts = shares.map((share) => () => digestMarkdown(digest, rulebook, options, share));
	const small = () => digestMarkdown({
		...digest,
		maturity: null
	}, rulebook, options, .1);
	return {
		title: "Digest: what stands in this repository",
		text: `${(texts.find((text) => text().length <= mostCharacters) ?? small)()}\n\n${footer}`,
		told: toldOf(digest),
		isCut: digest.isCut
	};
}
const footer = "<sub>Written again once a month, and only when something changed; what is written into it goes then, comments stay. `projects: {digest: off}` in `.github/mle-review.yml` ends it.</sub>";
function toldOf({ rows, unjudged, maturity }) {
	const all = [
		...rows.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject ?? ""}`),
		...unjudged.filter(({ is }) => is === "broken").map(({ rule, model }) => `${rule} broke ${model ?? ""}`),
		...maturity === null ? [] : [`maturity level ${maturity.level} of 3`]
	];
	return [...new Set(all.map((it) => cut(visible(it.trim()), 120)))];
}
// src/reply/plan-digest.ts
/** Whether a digest is to be written at all on a calendar day: once a month is enough. */
function isDigestDue(issue, today) {
	return issue === null || issue.state.month < today.slice(0, 7);
}
/** What a repository's one digest needs on a calendar day: opened where something grave stands, written again at most once a month, closed when nothing does. */
function planDigest({ title, text, told, isCut }, issue, today) {
	const month = today.slice(0, 7);
	const body = withDigestMarker(text, {
		month,
		told
	});
	const speaks = told.some(isGrave);
	if (issue === null) return speaks ? [{
		do: "open-issue",
		project: digestKey,
		title,
		body,
		assign: []
	}] : [];
	if (!isDigestDue(issue, today) || issue.state.hash === digestHash(text, told)) return [];
	const { fresh, gone } = difference(told, issue.state);
	if (!issue.open && !fresh.some(isGrave)) return [];
	const at = {
		project: digestKey,
		number: issue.number
	};
	const comment = wordsOf$1(fresh, isCut ? [] : gone, issue.state.month);
	return [
		...issue.open ? [] : [{
			do: "reopen-issue",
			...at
		}],
		{
			do: "edit-issue",
			...at,
			title,
			body
		},
		...comment === null ? [] : [{
			do: "comment-issue",
			...at,
			body: comment
		}],
		...speaks ? [] : [{
			do: "close-issue",
			...at,
			reason: "completed"
		}]
	];
}
/** A note alone is no reason to write to anybody. */
function isGrave(told) {
	return /^[EW] |^\S+ broke\b/.test(told);
}
function difference(told, before) {
	const was = new Set(before.told);
	const is = new Set(told);
	return {
		fresh: before.more > 0 ? [] : told.filter((it) => !was.has(it)),
		gone: before.told.filter((it) => !is.has(it))
	};
}
const most$4 = 20;
function wordsOf$1(fresh, gone, since) {
	const list = (title, all) => all.length === 0 ? [] : [
		`${title}\n`,
		...all.slice(0, most$4).map((it) => `- ${codeSpan(it)}`),
		...all.length > most$4 ? [`- and ${all.length - most$4} more`] : [],
		""
	];
	const lines = [...list(`New since ${since}:`, fresh), ...list(fresh.length === 0 ? `Gone since ${since}:` : "Gone:", gone)];
	return lines.length === 0 ? null : lines.join("\n").trim();
}
// src/world/github/tree-source.ts
const outsideMend = "The schedule reads what its own token may read.";
/** A commit of a repository through GitHub's API, without any pull request. */
function githubTreeSource(api, where, commit) {
	const batch = batching(api, where);
	const reader = textReader(api, batch, where);
	const trees = /* @__PURE__ */ new Map();
	return {
		tree(at) {
			const asked = trees.get(at) ?? readTree(api, where, at);
			trees.set(at, asked);
			return asked;
		},
		texts: (wants) => reader.texts(wants),
		holds: (name) => holds(api, batch, {
			...where,
			base: commit
		}, name),
		outside: (at) => readOutside({
			api,
			cache: null,
			mend: outsideMend
		}, at)
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
// src/weigh/start/aside.ts
const folders = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures|node_modules|vendor|third_party|site-packages|\.venv|venv|env|\.git|\.tox|dist|build|__pycache__|mlruns|wandb|lightning_logs|\.ipynb_checkpoints|\.dvc|\.github)\//i;
/** Files that tell nothing of the models here: tests, other people's code, what a tool left behind. */
function isAside(path) {
	return path.length > 400 || folders.test(path) || /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|setup|noxfile|tasks|versioneer)\.py$/.test(path) || isLeftByTool(path);
}
function isLeftByTool(path) {
	const output = runOutputOf(path);
	return output !== null && output.tool !== "a training run";
}
// src/weigh/start/existing.ts
/** Gates files that are there, by what they hold. */
function gatesThere(texts) {
	return [...texts].flatMap(([path, text]) => {
		if (!/(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path)) return [];
		const read = readGates(text, {
			path,
			commit: null,
			id: null
		});
		return read.is === "read" && read.value.gates.length > 0 ? [{
			value: path,
			from: `it declares ${read.value.gates.length} ${read.value.gates.length === 1 ? "gate" : "gates"}`
		}] : [];
	});
}
/** Where data contracts are kept, or what they are called. */
const contractNames = /(?:^|[/_.-])(?:data[_-]?contract|contract|data|schema|expectations?)\.(?:ya?ml|json)$|\.odcs\.ya?ml$|(?:^|\/)(?:data|contracts?|schemas?|expectations)\/[^/]+\.ya?ml$/i;
/** Data contracts that are there, in any format that is read. */
function dataContractsThere(texts) {
	return [...texts].flatMap(([path, text]) => {
		if (!contractNames.test(path)) return [];
		const read = readDataContract(text, {
			path,
			commit: null,
			id: null
		});
		const columns = read.is === "read" ? read.value.columns.length : 0;
		return columns > 0 ? [{
			value: path,
			from: `it tells of ${columns} ${columns === 1 ? "column" : "columns"}`
		}] : [];
	});
}
/** Inference contracts that are there. */
function contractsThere(texts) {
	return [...texts].flatMap(([path, text]) => {
		if (!contractNames.test(path)) return [];
		const read = readContract(text, {
			path,
			commit: null,
			id: null
		});
		return read.is === "read" ? [{
			value: path,
			from: `it is about ${read.value.model.path}`
		}] : [];
	});
}
// src/weigh/metric-direction.ts
const lower = /(?:^|[^a-z])(?:ece|mce|calibration[ _-]?error|error(?:[ _-]?rate)?|err|fpr|fnr|null[ _-]?rate|miss[ _-]?rate|loss|brier|nll|wer|cer|fid|perplexity|latency|rmse|mae|mse|mape|mase|rmsse|msle|medae|crps|pinball|deviance|edit[ _-]?distance)(?:[^a-z]|$)/i;
const higher = /(?:^|[^a-z])(?:bleu|rouge(?:[ _-]?[l12])?|meteor|chrf|bertscore|exact[ _-]?match|win[ _-]?rate|pass[ _-]?at|top[ _-]?[135]|map|hits?|purity|silhouette)(?:[^a-z]|$)/i;
const either = /(?:^|[^a-z])(?:positive[ _-]?rate|positive[ _-]?prediction[ _-]?rate|coverage|bias|correlation|prevalence)(?:[^a-z]|$)/i;
/** Which way a metric is better, by its name; null: the name does not tell. */
function metricDirection(name) {
	const metric = name.replace(/(?:weighted|macro|micro)[ _-]?(?:avg|average)[._ /-]/i, "");
	const family = metricFamily(metric)?.name;
	const words = metric.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	if (either.test(words)) return null;
	switch (family) {
		case "share": return lower.test(words) ? "lower" : "higher";
		case "correlation":
		case "explained":
		case "throughput": return "higher";
		case "brier":
		case "loss":
		case "latency":
		case "memory":
		case "cost": return "lower";
		default:
			if (higher.test(words) || /(?:^|[^A-Za-z])mAP(?:[^a-z]|$)/.test(metric)) return "higher";
			return lower.test(words) && !/(?:^|_)(?:max|weight|coef|change|gain)(?:_|$)/i.test(words) ? "lower" : null;
	}
}
// src/weigh/start/metrics-files.ts
/** Of its name, or of JSON the folder that it lies in. */
const named$1 = /(?:^|[/_.-])(?:metrics?|scores?|results?|eval|evaluation|evals|performance|summary|prod|production|baseline)(?:[_.-][^/]*|\d*)\.(?:json|ya?ml)$|(?:^|\/)(?:metrics|results|scores|evals?|evaluation)\/[^/]+\.json$/i;
const strongly = /(?:^|[/_.-])metrics?(?:[/_.-]|$)/i;
const never = /(?:^|\/)(?:package(?:-lock)?|tsconfig|trainer_state|dataset_info|config|tokenizer\w*|special_tokens_map|vocab|generation_config|adapter_config)\.json$|(?:^|[/_.-])(?:gates?|contract|schema|params|dashboard|alerts?)(?:[/_.-])/i;
/** Whether a file may hold figures, by its name. */
function mayBeMetrics(path, size) {
	return /\.(?:json|ya?ml)$/i.test(path) && size <= 262144 && named$1.test(path) && !never.test(path) && !path.startsWith(".github/") && !isAside(path);
}
/** Files that hold figures, DVC's own first. What merely looks like it by its name needs a metric that is known. */
function metricsFiles(texts) {
	const told = dvcMetrics(texts);
	return [...texts].flatMap(([path, text]) => {
		const by = told.get(path);
		if (by === void 0 && !mayBeMetrics(path, text.length)) return [];
		const read = readMetrics(text, {
			path,
			commit: null,
			id: null
		});
		if (read.is !== "read") return [];
		const numbers = Object.entries(read.value.metrics).filter(([, value]) => value.is === "number");
		const isKnown = numbers.some(([name]) => metricFamily(name) !== null || metricDirection(name) === "higher");
		if (numbers.length === 0 || !(isKnown || by !== void 0 || strongly.test(path))) return [];
		return [{
			path,
			metrics: read.value,
			from: by === void 0 ? "its name and its figures" : `${by} lists it under \`metrics\``
		}];
	});
}
/** Paths that a `dvc.yaml` lists as metrics, and where. */
function dvcMetrics(texts) {
	const found = /* @__PURE__ */ new Map();
	for (const [path, text] of texts) {
		if (!/(?:^|\/)dvc\.yaml$/.test(path)) continue;
		const folder = path.slice(0, -8);
		const value = mapOf(parseYaml(text).value);
		const lists = [value.metrics, ...Object.values(mapOf(value.stages)).map((stage) => mapOf(stage).metrics)];
		for (const item of lists.flatMap((list) => Array.isArray(list) ? list : [])) {
			const name = typeof item === "string" ? item : Object.keys(mapOf(item))[0];
			if (name !== void 0) found.set(`${folder}${name}`, path);
		}
	}
	return found;
}
function mapOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
// src/weigh/start/texts-wanted.ts
/** Files that are opened before a repository has a configuration: no more are read, so that a large one takes seconds. */
const startLimits = {
	programs: 2e3,
	others: 1e3,
	programBytes: 524288
};
const telling$1 = /train|fit|model|predict|serv|infer|score|pipeline|flow|dag|app|main|api|experiment|tune|forecast|classif|rank|churn|fraud|eval|notebook|\.ipynb$/i;
/** What is opened, the likeliest first, and how many are left closed. */
function textsWanted(files) {
	const programs = files.filter(({ path, size }) => /\.(?:py|ipynb)$/.test(path) && size <= (path.endsWith(".py") ? startLimits.programBytes : 8388608) && !isAside(path)).map(({ path }) => path).sort((a, b) => Number(telling$1.test(b)) - Number(telling$1.test(a)) || a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
	const others = files.filter(({ path, size }) => mayBeMetrics(path, size) || isDescription(path, size)).map(({ path }) => path);
	return {
		paths: [...others.slice(0, startLimits.others), ...programs.slice(0, startLimits.programs)],
		closed: {
			programs: Math.max(0, programs.length - startLimits.programs),
			others: Math.max(0, others.length - startLimits.others)
		}
	};
}
/** Files about the repository itself, and what may be a gates file or a data contract already. */
function isDescription(path, size) {
	if (size > 262144) return false;
	if (codeOwnersPaths.includes(path)) return true;
	if (/^\.github\/(?:workflows\/[^/]+\.ya?ml|mle-review\.ya?ml)$|^\.?mle-review\.ya?ml$/i.test(path)) return true;
	if (isAside(path)) return false;
	return /(?:^|\/)dvc\.(?:yaml|lock)$|(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path) || contractNames.test(path);
}
// src/weigh/maturity/azure-signs.ts
/** What Azure Machine Learning's files show: jobs that train by a schedule, monitors with their alerts, traffic by degrees. */
function azureSigns(path, text, texts) {
	if (!/azureml/i.test(text)) return [];
	return nodesOf(path, text).flatMap((root) => {
		const at = (node) => ({
			path,
			line: node?.line ?? 1
		});
		const monitor = valueAt(root, "create_monitor");
		const job = valueAt(root, "create_job");
		const timer = valueAt(root, "trigger");
		const traffic = valueAt(root, "traffic");
		const signs = [];
		if (monitor !== null) signs.push(...monitorSigns(monitor, at));
		if (job !== null && timer !== null && trains(job, path, texts)) signs.push(["pipeline", at(job)], ["retrains", at(timer)]);
		if ((traffic?.is === "map" ? traffic.entries.filter(({ value }) => Number(textOf(value)) > 0) : []).length > 1 || valueAt(root, "mirror_traffic") !== null) signs.push(["staged-rollout", at(traffic ?? valueAt(root, "mirror_traffic"))]);
		return signs;
	});
}
const watched$2 = [
	[
		"watches-inputs",
		"alerts-inputs",
		/^data_(?:drift|quality)$/
	],
	[
		"watches-predictions",
		"alerts-predictions",
		/^prediction_drift$|generation_/
	],
	[
		"watches-quality",
		"alerts-quality",
		/^model_performance$/
	]
];
function monitorSigns(monitor, at) {
	const signals = valueAt(monitor, "monitoring_signals");
	const wakes = valueAt(monitor, "alert_notification") !== null;
	if (signals?.is !== "map") return [];
	return signals.entries.flatMap(({ value }) => {
		const type = textOf(valueAt(value, "type")) ?? "";
		return watched$2.flatMap(([watches, alerts, kind]) => kind.test(type) ? [[watches, at(value)], ...wakes ? [[alerts, at(value)]] : []] : []);
	});
}
/** A job written here, or in the file beside, whose command trains. */
function trains(job, path, texts) {
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
	const named = textOf(job)?.replace(/^(?:azureml:|\.\/)/, "") ?? "";
	const roots = named === "" ? [job] : nodesOf(named, texts.get(`${folder}${named}`) ?? "");
	const commands = (node, depth) => node.is !== "map" || depth > 6 ? [] : node.entries.flatMap(({ key, value }) => key === "command" ? textOf(value) ?? [] : commands(value, depth + 1));
	return [...roots.flatMap((it) => commands(it, 0)), named].some((it) => /(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)/.test(it));
}
// src/weigh/maturity/terraform-signs.ts
/** Resources of one file that are looked at. */
const most$3 = 500;
const alarms = /^(?:aws_cloudwatch_metric_alarm|aws_cloudwatch_composite_alarm|google_monitoring_alert_policy|azurerm_monitor_(?:metric_alert|scheduled_query_rules_alert(?:_v2)?)|grafana_rule_group|newrelic_nrql_alert_condition|opsgenie_alert_policy)$/;
/** What starts something by the clock, or when an event comes. */
const starters = /^(?:aws_cloudwatch_event_target|aws_scheduler_schedule|google_cloud_scheduler_job|azurerm_logic_app_trigger_recurrence)$/;
const off = /\bstate\s*=\s*"(?:DISABLED|PAUSED)"|\bpaused\s*=\s*true/;
/** Words of what starts training on a platform. */
const trainingJob = /sagemaker[^\s"']{0,120}pipeline|startPipelineExecution|createTrainingJob|\bpipelineJobs\b|\bcustomJobs\b|\btrainingPipelines\b|\bre-?train/i;
/** What Terraform's resources show of a model's service: alarms, monitors of its data, releases by degrees, what starts training. */
function terraformSigns(path, text) {
	const resources = resourcesIn(text);
	const at = ({ line }) => ({
		path,
		line
	});
	const signs = resources.flatMap((it) => {
		const found = [];
		if (/^aws_sagemaker_(?:data_quality_job_definition|monitoring_schedule)$/.test(it.type) && !/"Model/.test(it.text)) found.push("watches-inputs");
		if (/monitoring_type\s*=\s*"ModelQuality"/.test(it.text)) found.push("watches-quality");
		if (isStaged(it)) found.push("staged-rollout");
		if (starters.test(it.type) && trainingJob.test(it.text) && !off.test(it.text)) found.push("pipeline", "retrains");
		return found.map((sign) => [sign, at(it)]);
	});
	const terms = resources.filter(({ type }) => alarms.test(type)).map(({ text: said, line }) => ({
		text: said.replace(/[\s"{}=]+/g, " "),
		line
	}));
	return {
		signs,
		alarms: terms.length === 0 ? null : {
			path,
			kind: "cloudwatch",
			topics: ["monitoring"],
			terms
		}
	};
}
function isStaged({ type, text }) {
	if (type === "aws_sagemaker_endpoint") return /\btype\s*=\s*"(?:CANARY|LINEAR)"/.test(text);
	if (type === "aws_sagemaker_endpoint_configuration") return /\bshadow_production_variants\b/.test(text) || (text.match(/(?<!shadow_)\bproduction_variants\s*\{/g)?.length ?? 0) > 1;
	return ((type === "google_vertex_ai_endpoint" ? /\btraffic_split\s*=\s*(?:jsonencode\()?\{([^}]{0,400})/.exec(text)?.[1] : void 0)?.match(/[=:]\s*[1-9]/g)?.length ?? 0) > 1;
}
function resourcesIn(text) {
	const plain = text.slice(0, 262144).replace(/^[ \t]*(?:#|\/\/).*$/gm, "");
	const heads = [...plain.matchAll(/^resource[ \t]+"([\w-]+)"[ \t]+"[\w-]+"[ \t]*\{/gm)].slice(0, most$3);
	return heads.map((head, i) => ({
		type: head[1] ?? "",
		text: plain.slice(head.index, Math.min(heads[i + 1]?.index ?? plain.length, head.index + 8e3)),
		line: plain.slice(0, head.index).split("\n").length
	}));
}
// src/weigh/maturity/cloudformation-signs.ts
/** What of a CloudFormation template starts training by the clock: a rule or a schedule whose target does. */
function cloudFormationSigns(path, text) {
	if (!/AWS::(?:Events::Rule|Scheduler::Schedule)|\bScheduleV2?\b/.test(text)) return [];
	return nodesOf(path, text).flatMap((root) => {
		const resources = valueAt(root, "Resources");
		if (resources?.is !== "map") return [];
		return resources.entries.flatMap(({ value, line }) => {
			const of = valueAt(value, "Properties");
			const isClock = /^AWS::(?:Events::Rule|Scheduler::Schedule)$/.test(textOf(valueAt(value, "Type")) ?? "");
			const targets = wordsOf(valueAt(of, "Targets") ?? valueAt(of, "Target"), 0).join(" ");
			return isClock && valueAt(of, "ScheduleExpression") !== null && textOf(valueAt(of, "State")) !== "DISABLED" && trainingJob.test(targets) ? [["pipeline", {
				path,
				line
			}], ["retrains", {
				path,
				line
			}]] : [];
		});
	});
}
function wordsOf(node, depth) {
	if (node === null || depth > 8) return [];
	if (node.is === "list") return node.items.flatMap((it) => wordsOf(it, depth + 1));
	if (node.is === "map") return node.entries.flatMap(({ value }) => wordsOf(value, depth + 1));
	return [textOf(node) ?? ""];
}
// src/weigh/maturity/file-signs.ts
/** What a file proves by being there, by its path. */
const byPath = [
	["recipe", /(?:^|\/)(?:dvc\.yaml|MLproject|_targets\.R)$/],
	["data-versioned", /(?:^|\/)dvc\.lock$|\.dvc$/],
	["locked", /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.ya?ml|pixi\.lock|requirements[\w.-]*\.lock|renv\.lock|gradle\.lockfile|Manifest\.toml)$/],
	["feature-store", /(?:^|\/)feature_store\.ya?ml$/],
	["owners", /^(?:\.github\/|docs\/)?CODEOWNERS$/],
	["dependency-notices", /^\.github\/dependabot\.ya?ml$|^(?:\.github\/)?\.?renovate(?:rc)?\.json5?$/]
];
const vendored$1 = /(?:^|\/)(?:tests?|examples?|node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//;
/** What files show that are neither programs, pipelines nor plans. */
function fileSigns({ files, texts }) {
	const named = files.flatMap(({ path, size }) => size === 0 || vendored$1.test(path) ? [] : byPath.flatMap(([sign, pattern]) => pattern.test(path) ? [[sign, there(path)]] : []));
	const metrics = metricsFiles(texts);
	const measured = metrics.filter((it) => Object.keys(it.metrics.slices).length > 0);
	return [
		...named,
		...gatesThere(texts).flatMap(({ value }) => [["gates", there(value)], ...holdsSlices(value, texts) ? [["gates-slices", there(value)]] : []]),
		...metrics.map(({ path }) => ["metrics", there(path)]),
		...measured.map(({ path }) => ["measures-slices", there(path)]),
		...dataContractsThere(texts).flatMap(({ value }) => dataSigns(value, texts)),
		...contractsThere(texts).map(({ value }) => ["inference-contract", there(value)])
	];
}
function dataSigns(path, texts) {
	const read = readDataContract(texts.get(path) ?? "", {
		path,
		commit: null,
		id: null
	});
	const line = read.is === "read" ? read.value.columns.find(({ sensitive }) => sensitive?.value === true)?.line : void 0;
	return [["data-contract", there(path)], ...line === void 0 ? [] : [["marks-sensitive", {
		path,
		line
	}]]];
}
function holdsSlices(path, texts) {
	const read = readGates(texts.get(path) ?? "", {
		path,
		commit: null,
		id: null
	});
	return read.is === "read" && read.value.gates.some(({ slices }) => slices.length > 0);
}
function there(path) {
	return {
		path,
		line: null
	};
}
// src/weigh/maturity/levels.ts
const watched$1 = [{
	id: "watched",
	level: 2,
	by: [
		"watches-quality",
		"watches-predictions",
		"watches-inputs"
	]
}, {
	id: "alerts",
	level: 2,
	by: [
		"alerts-quality",
		"alerts-predictions",
		"alerts-inputs",
		"alerts"
	]
}];
const staged = {
	id: "staged",
	level: 3,
	by: ["staged-rollout"]
};
/** What each level asks for: any of these signs proves the point. */
const asked = {
	training: [
		{
			id: "trains",
			level: 1,
			by: ["trains"]
		},
		{
			id: "unattended",
			level: 1,
			by: [
				"trains-in-ci",
				"trains-run",
				"pipeline"
			]
		},
		{
			id: "evaluated",
			level: 1,
			by: [
				"evaluates-in-ci",
				"evaluates-run",
				"metrics",
				"evaluates"
			]
		},
		{
			id: "gated",
			level: 1,
			by: ["reviews-in-ci", "gates"]
		},
		...watched$1,
		{
			id: "retrained",
			level: 3,
			by: ["retrains"]
		},
		staged
	],
	prompts: [
		{
			id: "asks",
			level: 1,
			by: ["asks"]
		},
		{
			id: "tried",
			level: 1,
			by: ["evaluates-answers-in-ci", "evaluates-answers-run"]
		},
		{
			id: "gated",
			level: 1,
			by: [
				"reviews-in-ci",
				"gates",
				"gates-answers"
			]
		},
		...watched$1,
		{
			id: "tried-again",
			level: 3,
			by: ["asks-again"]
		},
		staged
	]
};
/**
* How far a repository is by its signs: a level is reached when all its points, and those of the levels below, are proved. One that trains
* and asks is as far as the better of both, so that evidence which is added takes no level away.
*/
function judgeLevel(signs) {
	const training = levelOf("training", signs);
	if (!signs.has("asks")) return training;
	const prompts = levelOf("prompts", signs);
	const learns = signs.has("trains") || signs.has("notebook-training");
	return prompts.level > training.level || prompts.level === training.level && !learns ? prompts : training;
}
function levelOf(track, signs) {
	const points = asked[track].map(({ id, level, by }) => ({
		id,
		level,
		seen: placesOf(by, signs).slice(0, 2)
	}));
	const missing = points.filter(({ seen }) => seen.length === 0);
	return {
		level: [
			1,
			2,
			3
		].findLast((it) => missing.every((point) => point.level > it)) ?? 0,
		track,
		points,
		next: missing.slice(0, 2).map(({ id }) => id)
	};
}
/** Where some signs were seen, each place once. */
function placesOf(wanted, signs) {
	const found = wanted.flatMap((sign) => signs.get(sign) ?? []);
	return found.filter((it, i) => found.findIndex(({ path, line }) => path === it.path && line === it.line) === i);
}
// src/weigh/maturity/other-languages.ts
const languages = [
	{
		file: /\.(?:[Rr]|Rmd|qmd)$/,
		often: true,
		comment: /#.*$/gm,
		loads: /\b(?:library|require|requireNamespace)\s*\(\s*["']?(?:tidymodels|parsnip|workflows|caret|mlr3\w*|xgboost|lightgbm|catboost|ranger|randomForest|glmnet|h2o|keras3?|torch|luz|tensorflow|e1071|gbm|prophet|fable|forecast|modeltime|tune|yardstick)\b|\b(?:parsnip|workflows|caret|xgboost|lightgbm|ranger|randomForest|glmnet|prophet|fable|forecast|modeltime|yardstick|tune)::/,
		signs: [
			["trains", /(?:^|[^\w.$])(?:(?:parsnip|generics|workflows)::)?(?:fit|last_fit|fit_resamples)\s*\(|\b(?:xgb|lgb|h2o|caret::)\.?(?:train|cv|gbm|automl|randomForest|xgboost|glm)\s*\(|(?:^|[^\w.])train\s*\([^)]{0,400}?method\s*=|\b(?:xgboost|ranger|randomForest|glmnet|cv\.glmnet|lightgbm|catboost\.train|prophet|auto\.arima|svm|gbm)\s*\(|\$train\s*\(|\|>\s*model\s*\(/],
			["evaluates", /\b(?:roc_auc|pr_auc|rmse|mae|rsq|accuracy|f_meas|metric_set|collect_metrics|confusionMatrix|postResample|conf_mat|mn_log_loss|brier_class)\s*\(/],
			["tunes", /\b(?:tune_grid|tune_bayes|tune_race_\w+|trainControl|AutoTuner|auto_tuner)\s*\(/],
			["seeds", /\bset\.seed\s*\(|\btar_option_set\s*\([^)]{0,400}?\bseed\b/]
		]
	},
	{
		file: /\.(?:scala|java|kt)$/,
		often: false,
		comment: /\/\/.*$/gm,
		loads: /\bimport\s+(?:static\s+)?(?:org\.apache\.spark\.ml(?:lib)?|org\.deeplearning4j|org\.nd4j|ml\.dmlc\.xgboost4j|com\.microsoft\.azure\.synapse\.ml|smile\.|org\.tribuo|weka\.|ai\.djl|hex\.|ai\.h2o)/,
		signs: [
			["trains", /\.(?:fit|buildClassifier|trainModel)\s*\(|\bXGBoost\.train\s*\(|\b\w*[Tt]rainer\w*\.train\s*\(/],
			["evaluates", /\bEvaluator\b[\s\S]{0,200}?\.evaluate\s*\(|\b\w*(?:Evaluator|Metrics|Evaluation)\s*\(/],
			["tunes", /\b(?:CrossValidator|TrainValidationSplit|ParamGridBuilder)\b/],
			["seeds", /\.(?:setSeed|seed)\s*\(/]
		]
	},
	{
		file: /\.jl$/,
		often: true,
		comment: /#.*$/gm,
		loads: /\busing\s+[^\n]{0,200}\b(?:MLJ|Flux|Lux|XGBoost|LightGBM|ScikitLearn|DecisionTree|MLJBase)\b/,
		signs: [
			["trains", /\bfit!\s*\(|\b(?:Flux\.)?train!\s*\(|\bxgboost\s*\(/],
			["evaluates", /\bevaluate!?\s*\(|\b(?:auc|rmse|log_loss)\s*\(/],
			["seeds", /\bRandom\.seed!\s*\(/]
		]
	},
	{
		file: /\.[cm]?[jt]sx?$/,
		often: false,
		comment: /\/\/.*$/gm,
		loads: /\b(?:from|require\()\s*["'](?:openai|@anthropic-ai\/\w+|ai|@ai-sdk\/[\w-]+|@langchain\/[\w-]+|langchain(?:\/[\w/-]+)?|@google\/gen\w+|@google-cloud\/vertexai|cohere-ai|groq-sdk|@mistralai\/mistralai|ollama|autoevals|braintrust)["']/,
		signs: [["asks", /\.(?:completions|responses|messages)\.(?:create|parse|stream)\s*\(|\b(?:generateText|streamText|generateObject|streamObject)\s*\(|\.generateContent(?:Stream)?\s*\(|\bnew Chat(?:OpenAI|Anthropic|\w*AI)\b|\.chat\.complete\s*\(/], ["evaluates-answers", /\bEval\s*\(\s*["'`]/]]
	}
];
const aside = /(?:^|\/)(?:tests?|__tests__|src\/test|fixtures|testdata|node_modules|vendor|third_party|renv|packrat|dist|build|target|docs?|examples?|tutorials?|samples?)\/|\.(?:test|spec|min)\./;
/** Of languages in which everything is written, only these are opened. */
const telling = /train|model|predict|infer|scor|forecast|classif|rank|recommend|cluster|regress|spark|(?:^|[/_.-])(?:ml|ai|nlp|rag|llms?)(?:[/_.-]|$)|agent|chat|prompt|complet|openai|anthropic|claude|gpt|gemini|langchain|embed|summar|assist|copilot|eval|generat/i;
/** Whether a program of another language than Python may show something, by its path. */
const isOtherProgram = (path) => languages.some(({ file, often }) => file.test(path) && (often || telling.test(path))) && !aside.test(path);
/** What programs of other languages show by their words: only where they load what these are words of. */
function otherProgramSigns(path, text) {
	const language = languages.find(({ file }) => file.test(path));
	if (language === void 0 || !language.loads.test(text)) return [];
	const plain = text.slice(0, 2e5).replace(language.comment, "");
	return language.signs.flatMap(([sign, words]) => {
		const found = words.exec(plain);
		if (found === null) return [];
		const at = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
		return [[sign, {
			path,
			line: plain.slice(0, at).split("\n").length
		}]];
	});
}
// src/weigh/maturity/pipeline-path.ts
const places = new RegExp([
	String.raw`^\.github\/workflows\/[^/]+\.ya?ml`,
	String.raw`^\.github\/actions\/(?:[^/]+\/)+action\.ya?ml`,
	String.raw`(?:^|\/)\.gitlab-ci\.ya?ml|^\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml`,
	String.raw`^\.circleci\/(?:[^/]+\/)*[^/]+\.ya?ml`,
	String.raw`(?:^|\/)\.?azure-?pipelines(?:[^/]*|\/(?:[^/]+\/)*[^/]+)\.ya?ml`,
	String.raw`(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|\.woodpecker|appveyor|(?:cloudbuild|buildspec)[^/]*)\.ya?ml`,
	String.raw`^\.(?:buildkite|woodpecker)\/(?:[^/]+\/)*[^/]+\.ya?ml`,
	String.raw`(?:^|[/_.-])cron-?jobs?(?:[/_.-][^/]*)?\.ya?ml`,
	String.raw`(?:^|\/)(?:Jenkinsfile[^/]*|[^/]+\.jenkinsfile)`
].map((it) => `(?:${it})$`).join("|"), "i");
const likely = /(?:^|[/_.-])(?:workflows?|pipelines?|jobs?|schedules?|(?:re)?train(?:ing)?|flows?|databricks|resources|endpoints?|deployments?|monitor(?:ing|s)?|k8s|kube(?:rnetes)?|manifests|deploy|charts|helm|argo|infra|azureml|aml|sagemaker|vertex|prefect|template|cloudformation|stacks?|serverless)(?:[/_.-][^/]*)*\.ya?ml$/i;
const script = /(?:^|\/)(?:[^/]+\.(?:sh|bash)|(?:GNU)?[Mm]akefile|[Jj]ustfile)$/;
const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//;
/** Whether a file is what a service runs, by where it lies. */
const isPipelinePath = (path) => places.test(path);
/** Whether a file may be a job of a platform that trains or serves; what it holds decides. */
const mayBeJob = (path) => path.length <= 300 && likely.test(path) && !vendored.test(path);
/** Whether a file holds commands that something else has to start. */
const isScriptPath = (path) => script.test(path) && !vendored.test(path);
// src/weigh/maturity/pipeline-signs.ts
const python = String.raw`(?:python[\d.]*|papermill|uv run|poetry run|accelerate launch|torchrun|jupyter nbconvert)\b[^&|;]*`;
const made$1 = (stem) => String.raw`\b(?:make|just|task|invoke|inv|nox -s|tox -e)\s+[\w-]*(?:${stem})\w*`;
/** What runs a program of another language, with the name of what it is to do. */
const elsewhere$1 = (stem) => String.raw`\b(?:Rscript|spark-submit|julia|java -jar|sbt|mvn|gradlew?)\b[^&|;]*(?:^|[/\s_.:"'-])(?:${stem})(?:[/\s_.:"'A-Z-]|$)`;
/** What a command does, by what it is called. */
const patterns = [
	["trains-in-ci", new RegExp(String.raw`\bdvc (?:repro|exp run)\b|\btar_make\w*\(|\bkedro run\b|\bmlflow run\b|\baz ml job create\b|\bcreate-training-job\b|\bai custom-jobs create\b|\bdatabricks bundle run\b[^&|;]*train|${python}(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)|${made$1("train")}|${elsewhere$1("(?:[Rr]e)?[Tt]rain(?:er|ing)?")}`)],
	["evaluates-in-ci", new RegExp(String.raw`\bpromptfoo eval\b|\bdeepeval test\b|${python}(?:^|[/\s_.-])(?:evals?|evaluat(?:e|es|ion|ions)|backtest\w*)(?:[/\s_.-]|$)|${made$1("eval")}|${elsewhere$1("[Ee]val(?:uat(?:e|ion))?|[Bb]acktest")}`)],
	["evaluates-answers-in-ci", new RegExp(String.raw`\bpromptfoo(?:@\S+)? eval\b|^promptfoo\/promptfoo-action@|\bdeepeval test\b|\bbraintrust(?: push)? eval\b|^braintrustdata\/eval-action@|\binspect eval\b|\boaieval(?:set)?\b|\blangfuse\S* \S*experiment|\b(?:npm|pnpm|yarn|bun)(?: run)? [\w:-]*\bevals?\b|\bgiskard scan\b|${python}(?:^|[/\s_.-])(?:evals|(?:prompts?|rag|llms?|answers?|chat|agents?)[_-]eval\w*|eval\w*[_-](?:prompts?|rag|llms?|answers?|chat|agents?))(?:[/\s_.-]|$)`)],
	["tests-in-ci", new RegExp(String.raw`\bpytest\b|\bunittest\b|\btox\b|\bnox\b|${made$1("tests?")}|\b(?:sbt|mvn|mvnw|gradle|gradlew)\b[^&|;]*\b(?:test|verify|check|build)\b|\btestthat::|\bdevtools::(?:test|check)\b|\bR CMD check\b`)],
	["reviews-in-ci", /\bmle-review (?:review|gates)\b|^(?!.*\bcontract\b)\S*\/mle-review@/],
	["contract-in-ci", /\bmle-review contract\b/],
	["validates-data-in-ci", new RegExp(String.raw`\bgreat_expectations\b|\bgx checkpoint\b|\bsoda scan\b|\bdbt (?:test|build)\b|\bdatacontract test\b|${python}[\w/]*validat\w*_data|${python}[\w/]*data_validat`)],
	["rolls-back-in-ci", /\brollout undo\b|\bhelm rollback\b|\brollouts? abort\b|(?:^|[/\s_.-])roll-?_?back(?:[/\s_.-]|$)/]
];
/** What pipelines do: each command by its words, and by the programs that it names. */
function pipelineSigns(pipelines, programs) {
	return pipelines.flatMap(({ path, commands }) => commands.flatMap((command) => {
		const at = {
			path,
			line: command.line
		};
		const named = programs.filter((program) => isRun(command, program.path)).flatMap(({ signs }) => signs);
		const said = patterns.flatMap(([sign, pattern]) => pattern.test(command.text) && !isSetUp(command) ? [sign] : []);
		const trains = said.includes("trains-in-ci") || named.includes("trains");
		const asks = said.includes("evaluates-answers-in-ci") || named.includes("evaluates-answers");
		const ran = named.map((sign) => `${sign}-run`);
		return [
			...said,
			...ran,
			...trains ? ["trains-in-ci"] : [],
			...trains && command.recurs ? ["retrains"] : [],
			...asks && command.recurs ? ["asks-again"] : []
		].map((sign) => [sign, at]);
	}));
}
/** Installing or linting something runs nothing of it. */
function isSetUp({ text }) {
	return /^(?:(?:python[\d.]* -m )?(?:pip|uv pip|conda|mamba|poetry|npm|apt-get)\s+(?:install|add|ci)\b|(?:uv run |poetry run |python -m )?(?:ruff|black|flake8|mypy|pylint|isort)\b)/.test(text);
}
/** Whether a command runs a program: by its path, as a module, by the class that it is called after. */
function isRun(command, path) {
	if (isSetUp(command) || !runner.test(command.text)) return false;
	const words = command.text.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ""));
	const from = command.dir !== "" && path.startsWith(`${command.dir}/`) ? path.slice(command.dir.length + 1) : path;
	const module = from.replace(/\.py$/, "").replaceAll("/", ".");
	if (words.includes(path) || words.includes(from) || words.includes(module) || words.includes(module.replace(/^src\./, ""))) return true;
	const name = /([^/]+)\.(?:scala|java|kt)$/.exec(path)?.[1];
	return name !== void 0 && words.some((word) => word === name || word.endsWith(`.${name}`));
}
const runner = /\b(?:python[\d.]*|papermill|uv|poetry|pdm|hatch|conda|jupyter|accelerate|torchrun|deepspeed|bash|Rscript|julia|spark-submit|java|sbt|mvn|gradlew?)\b/;
// src/weigh/maturity/plan-signs.ts
const watched = {
	availability: "service",
	"error-rate": "service",
	"timeout-rate": "service",
	"queue-depth": "service",
	p50: "latency",
	p95: "latency",
	p99: "latency",
	"null-rate": "inputs",
	range: "inputs",
	categories: "inputs",
	freshness: "inputs",
	"prediction-drift": "predictions",
	"confidence-drift": "predictions",
	"delayed-quality": "quality",
	business: "business"
};
/** Kinds of documents that people read, and that nothing runs. */
const prose = /* @__PURE__ */ new Set([
	"document",
	"runbook",
	"model card"
]);
/** Kinds that wake somebody; Prometheus's files may hold recordings only. */
const alerting = /* @__PURE__ */ new Set([
	"prometheus",
	"grafana alerts",
	"datadog",
	"cloudwatch"
]);
/** Kinds that send a model its traffic. */
const releasing = /* @__PURE__ */ new Set([
	"argo rollout",
	"flagger",
	"kserve",
	"seldon",
	"istio",
	"sagemaker",
	"vertex",
	"feature flags"
]);
/** What documents about monitoring and releases show: dashboards and alerts as code, and what is only written down. */
function planSigns(paths, { texts }) {
	return paths.flatMap((path) => {
		const text = texts.get(path);
		return text === void 0 ? [] : readPlan(path, text).flatMap((document) => documentSigns(document, text));
	});
}
/** What one document shows. */
function documentSigns(document, text) {
	const monitored = [...toldBy("monitoring", [document])];
	const stages = toldBy("rollout", [document]).get("stages");
	if (prose.has(document.kind)) {
		if (isForeign(document.terms.map((it) => it.text).join("\n").slice(0, 2e4))) return [];
		const first = monitored.find(([piece]) => watched[piece] !== void 0)?.[1];
		const retrain = monitored.find(([piece]) => piece === "retrain")?.[1];
		const promised = toldBy("prediction", [document]);
		const privacy = promised.get("privacy") ?? promised.get("retention");
		return [
			...named("documented-monitoring", first),
			...named("documented-retraining", retrain),
			...named("documented-rollout", stages),
			...named("documented-privacy", privacy),
			...named("documented-rollback", backIn(document))
		];
	}
	const wakes = alerting.has(document.kind) && (document.kind !== "prometheus" || /(?:^|[\s"{])alert"?\s*:/m.test(text));
	const seen = monitored.flatMap(([piece, at]) => {
		const what = watched[piece];
		if (what === void 0) return [];
		return [[`watches-${what}`, at], ...wakes ? [[`alerts-${what}`, at]] : []];
	});
	const first = document.terms[0];
	const alerts = wakes && first !== void 0 && !isOfMachines(document) ? {
		path: document.path,
		line: first.line
	} : void 0;
	const nan = nonFinite(document);
	return [
		...seen,
		...named("checks-finite", nan),
		...named("checks-finite-run", wakes ? nan : void 0),
		...named("alerts", alerts),
		...named("staged-rollout", releasing.has(document.kind) ? stages : void 0)
	];
}
const machines = /\bnode_|\bhosts?|disk|filesystem|\bcpu|memory|\boom|\bkube_|\bcontainer_|swap|inode|certificate|backup/i;
const ofServices = /model|predict|infer|scor(?:e|ing)|feature|drift|latency|request|quality|label|embedding|token|endpoint/i;
/** Whether alerts wake somebody for machines alone: disks, hosts, memory. No model is watched by them. */
function isOfMachines({ terms }) {
	const limits = terms.filter(({ text }) => /[<>]|==/.test(text));
	return limits.length > 0 && limits.every(({ text }) => machines.test(text)) && !terms.some(({ text }) => ofServices.test(text));
}
/** Where a document watches for NaN or infinity. */
function nonFinite({ path, terms }) {
	const term = terms.find(({ text }) => /(?:^|[^a-z])nans?(?:$|[^a-z])|not a number|non[-_ ]?finite|\bis_?(?:nan|inf)\b|infinit(?:e|y)/i.test(text));
	return term === void 0 ? void 0 : {
		path,
		line: term.line
	};
}
/** Where a document says how a release is taken back. */
function backIn({ path, terms }) {
	const term = terms.find(({ text }) => /\broll(?:ing|ed|s)?[- ]?back\b/i.test(text) && !/\b(?:no|todo|tbd|not yet)\b/i.test(text));
	return term === void 0 ? void 0 : {
		path,
		line: term.line
	};
}
function named(sign, at) {
	return at === void 0 ? [] : [[sign, at]];
}
// src/weigh/start/call-signs.ts
/** Steps that learn and are no model. */
const preparing = /(?:Scaler|Encoder|Imputer|Vectorizer|Normalizer|Binarizer|Selector|Tokenizer|PCA|TruncatedSVD|Discretizer|SelectKBest|TfidfTransformer|PowerTransformer|QuantileTransformer|ColumnTransformer|PolynomialFeatures|StringIndexer|VectorAssembler)(?:\(\))?\.|(?:^|[._])(?:scaler|encoder|enc|le|ohe|imputer|vectorizer|tfidf|pca|svd|tokenizer|binarizer|normalizer|preprocessor|transformer|label_encoder|early_stopping|history|curve|ax|plt|norm|stats)\w*(?:\[\])?\.(?:fit|train)$|^(?:scipy|numpy|matplotlib|seaborn)\./;
const signs$1 = [
	["trains", new RegExp([
		String.raw`\.(?:fit|fit_generator|fit_one_cycle|fine_tune|train_on_batch|partial_fit|fit_predict|backward|compute_gradients)$`,
		String.raw`^(?:xgboost|lightgbm|catboost)\.(?:train|cv)$|^ultralytics\.\w+\(\)\.train$|^h2o\..*\.train$|^stable_baselines3\..*\.learn$`,
		String.raw`(?:Trainer\(\)|(?:^|[._])trainer)\.train$|^fasttext\.train_\w+$|^pycaret\.\w+\.(?:create_model|compare_models)$|GradientTape\(\)\.gradient$`,
		String.raw`(?:^|\.)(?:cross_val_score|cross_val_predict|cross_validate|auto_arima)$|^gensim\.models\.(?:\w+\.)?(?:Word2Vec|FastText|Doc2Vec|LdaModel|LdaMulticore)$`
	].join("|"))],
	["asks", new RegExp(`${modelCall.source}|^llama_index\\..*(?:OpenAI|Anthropic|Ollama|as_query_engine)$`)],
	["serves", /^(?:fastapi\.FastAPI|fastapi\.APIRouter|flask\.Flask|flask\.Blueprint|litserve\.LitServer|robyn\.Robyn|sanic\.Sanic|bentoml\.(?:service|Service|api)|ray\.serve\.\w+|kserve\.ModelServer|mlserver\.\w+|tornado\.web\.Application|starlette\.applications\.Starlette|http\.server\.\w*HTTPServer)\b/],
	["batch", /^(?:airflow\.(?:\w+\.)*DAG|airflow\.decorators\.dag|airflow\.sdk\.\w+|prefect\.flow|dagster\.(?:job|asset)|luigi\.build)\b/]
];
/** The sign of a call or a decorator; null: it is one of a million others. */
function callSign(name) {
	return signs$1.find(([sign, pattern]) => pattern.test(name) && !(sign === "trains" && preparing.test(name)))?.[0] ?? null;
}
[
	["anomaly", /(?:^|\.)(?:IsolationForest|OneClassSVM|LocalOutlierFactor|EllipticEnvelope)$|^pyod\./],
	["forecasting", /^(?:prophet|fbprophet|darts|statsforecast|neuralforecast|mlforecast|sktime\.forecasting|pmdarima|neuralprophet|gluonts|pytorch_forecasting|orbit|skforecast)\.|(?:^|\.)(?:ARIMA|SARIMAX|ExponentialSmoothing|AutoARIMA|auto_arima|ETSModel)$/],
	["ranking", /(?:^|\.)(?:LGBMRanker|XGBRanker|CatBoostRanker|ndcg_score)$|^(?:implicit|lightfm|surprise|tensorflow_recommenders|recbole)\./],
	["embedding", /^sentence_transformers\.(?:losses|SentenceTransformerTrainer)\b/],
	["generation", /(?:^|\.)AutoModelFor(?:CausalLM|Seq2SeqLM)\b|ForConditionalGeneration\b|Seq2SeqTrainer$|^trl\.|^(?:openai|anthropic|cohere|mistralai|vllm|llama_cpp|litellm)\./],
	["classification", /(?:Classifier|LogisticRegression|LogisticRegressionCV|LinearSVC|(?:^|\.)SVC|NB|CrossEntropyLoss|BCELoss|BCEWithLogitsLoss|SparseCategoricalCrossentropy|CategoricalCrossentropy|BinaryCrossentropy)$|For(?:Sequence|Token|Image|Audio)Classification\b|\.(?:predict_proba|roc_auc_score|f1_score|accuracy_score|precision_score|recall_score|classification_report)$/],
	["regression", /(?:Regressor|LinearRegression|Ridge|Lasso|ElasticNet|(?:^|\.)SVR|MSELoss|L1Loss|HuberLoss|OLS)$|\.(?:mean_squared_error|root_mean_squared_error|mean_absolute_error|r2_score)$/]
].map(([task]) => task);
// src/weigh/maturity/dag-signs.ts
/** Words of a task that trains; dividing rows is none. */
const training = /\b(?:re)?train(?:er|ing)?(?!_test_split)\w*\s*\(|\b(?:re)?train\w*\.py\b|\btask_id\s*=\s*['"][\w-]*train/;
/** What makes a pipeline of steps that a service runs, beside what `init` knows as batch. */
const pipelines = /^(?:kfp\.(?:\w+\.)*pipeline|sagemaker\.workflow\.(?:\w+\.)*Pipeline|azure\.ai\.ml\.(?:\w+\.)*pipeline|zenml\.(?:\w+\.)*pipeline|flytekit\.workflow|metaflow\.(?:schedule|trigger|project)|clearml\.PipelineController|valohai\.Pipeline)$/;
/** What starts one of these by the clock, or when something happened. */
const timers = /\.create_schedule$|\.(?:serve|deploy)$|^(?:metaflow\.(?:schedule|trigger)|dagster\.(?:ScheduleDefinition|schedule|sensor|build_schedule_from_partitioned_job)|flytekit\.CronSchedule|flytekit\.FixedRate|zenml\.(?:\w+\.)*Schedule|azure\.ai\.ml\.(?:\w+\.)*(?:JobSchedule|CronTrigger|RecurrenceTrigger)|sagemaker\.workflow\.(?:\w+\.)*PipelineSchedule|modal\.(?:Cron|Period))$/;
const timed$1 = /^(?:schedule(?:_interval)?|cron|cron_?schedule|cron_?expression|interval|timetable|trigger|weekly|daily|hourly|rate|event|events|flow|flows)$/;
/** What a program shows that an orchestrator runs: that training is one of its tasks, and that it starts by a schedule. */
function dagSigns(program, trains) {
	if (program.kind !== "python") return [];
	const { calls } = programParts(program);
	const isRun = (name) => callSign(name) === "batch" || pipelines.test(name);
	const runs = calls.filter(({ name }) => isRun(name));
	const bare = decorated(program).filter(({ name }) => isRun(name));
	const [first] = [...runs.map(({ call, at }) => ({
		at,
		from: call.from
	})), ...bare];
	if (first === void 0 || !(trains || program.cells.some(({ text }) => training.test(text)))) return [];
	const start = calls.find((it) => (runs.includes(it) || timers.test(it.name)) && isTimed(it));
	const at = (it) => ({
		path: program.path,
		line: lineOf(program, it.at, it.from).line
	});
	const place = ({ call, at: cell }) => at({
		at: cell,
		from: call.from
	});
	const gate = calls.find(({ name }) => gates.test(name));
	return [
		["pipeline", at(first)],
		...gate === void 0 ? [] : [["gates", place(gate)]],
		...start === void 0 ? [] : [["retrains", place(start)]]
	];
}
/** Decorators that are not called: `@asset`. Those that are called are calls. */
function decorated(program) {
	const { naming } = programParts(program);
	return scriptsOf(program).flatMap((script, at) => [...visit(script?.statements ?? [])].flatMap((node) => node.is !== "function" && node.is !== "class" ? [] : node.decorators.flatMap((it) => it.is === "call" ? [] : [{
		name: dottedName(it, naming),
		at,
		from: it.from
	}])));
}
/** A step that goes on only where a figure is good enough. */
const gates = /^sagemaker\.workflow\.(?:\w+\.)*Condition(?:Greater|Less)Than(?:OrEqualTo)?$/;
function isTimed({ name, call }) {
	return /^(?:dagster\.(?:schedule|sensor)|modal\.(?:Cron|Period)|azure\.ai\.ml\..*JobSchedule|sagemaker\..*PipelineSchedule)$/.test(name) || call.arguments.some(({ keyword, value }) => keyword !== null && timed$1.test(keyword) && !(value.is === "constant" && (value.value === null || value.value === false)));
}
// src/weigh/maturity/program-signs.ts
/** What a call, by its dotted name, shows of the work around a model. */
const calls = [
	["evaluates", /^sklearn\.metrics\.(?!pairwise)\w+$|^(?:evaluate\.load|mlflow\.(?:models\.)?evaluate|torchmetrics\.|prophet\.diagnostics\.|utilsforecast\.(?:losses|evaluation)\.|ranx\.|seqeval\.|sacrebleu\.|jiwer\.|rouge_score\.|surprise\.accuracy\.|recmetrics\.|mir_eval\.|skill_metrics\.)|\.(?:evaluate|backtest|historical_forecasts|performance_metrics)$|(?:^|\.)(?:cross_val_score|cross_validate)$/],
	["evaluates-answers", /^(?:ragas|deepeval|braintrust|autoevals|inspect_ai|trulens\w*|phoenix\.evals|langsmith|langfuse|promptfoo|giskard|weave|openevals|agentevals)\.(?:\w+\.)*\w*(?:evaluate|assert_test|Eval|eval|Evaluation|run_experiment|run_evals|llm_classify|scan|aevaluate|eval_set|unit)$|(?:^|\.)(?:run_on_dataset|arun_on_dataset)$/],
	["validates-data", /^(?:great_expectations|gx|pandera|pa|tensorflow_data_validation|tfdv|soda|deepchecks)\./],
	["tunes", /(?:GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|BayesSearchCV)$|^(?:optuna|hyperopt|ray\.tune|keras_tuner|kerastuner)\.|^wandb\.sweep$/],
	["compares-simple", /(?:^|\.)Dummy(?:Classifier|Regressor)$/],
	["weighs-features", /permutation_importance$|(?:^|\.)(?:RFE|RFECV|SequentialFeatureSelector|BorutaPy)$|\.get_feature_importance$|\.plot_importance$/],
	["explains", /^(?:shap|lime|captum|alibi\.explainers|eli5|dalex|interpret)\./],
	["measures-fairness", /^(?:fairlearn|aif360|aequitas|fairness_indicators)\./],
	["seeds", /^(?:random\.seed|numpy\.random\.(?:seed|default_rng)|torch\.manual_seed|tensorflow\.random\.set_seed|keras\.utils\.set_random_seed)$|(?:seed_everything|set_seed)$/],
	["checks-finite", /(?:^|\.)(?:assert_all_finite|TerminateOnNaN|check_numerics|set_detect_anomaly)$|^(?:numpy|torch|math|tensorflow\.math)\.(?:isfinite|is_finite)$/]
];
/** What a program shows, with the first line of each; of notebooks only that they train. */
function programSigns(path, text) {
	const kind = path.endsWith(".py") ? "python" : "notebook";
	const read = readProgram({
		path,
		headPath: path,
		side: "head",
		role: "named",
		kind,
		text: {
			is: "read",
			value: text,
			from: {
				path,
				commit: null,
				id: null
			}
		}
	});
	if (read.is !== "read") return [];
	const asksClaude = /\bimport anthropic\b|\bfrom anthropic\b/.test(text);
	const seen = programParts(read.value).calls.flatMap(({ name, call, at }) => {
		const sign = /\.messages\.(?:create|stream)$/.test(name) && asksClaude ? "asks" : callSign(name);
		const said = calls.flatMap(([sign, pattern]) => pattern.test(name) ? [sign] : []);
		const shown = sign === "trains" || sign === "asks" ? [sign, ...said] : said;
		if (shown.length === 0) return [];
		const { line, cell } = lineOf(read.value, at, call.from);
		const place = {
			path,
			line: cell === null ? line : null
		};
		if (kind === "notebook") return shown.includes("trains") ? [["notebook-training", place]] : [];
		return shown.map((sign) => [sign, place]);
	});
	const trains = seen.some(([sign]) => sign === "trains");
	return [...seen, ...dagSigns(read.value, trains)];
}
/** Texts without any of these words are of other trades, and are not parsed. */
const mayShow = /\b(?:fit\w*|(?:re)?train\w*|backward|Trainer|metrics|evaluate|pandera|great_expectations|gx|tfdv|tensorflow_data_validation|soda|deepchecks|\w*SearchCV|optuna|hyperopt|tune|sweep|Dummy\w+|permutation_importance|RFE\w*|shap|lime|captum|alibi|eli5|fairlearn|aif360|aequitas|seed\w*|manual_seed|set_seed|default_rng|isfinite|is_finite|assert_all_finite|TerminateOnNaN|check_numerics|cross_val_\w+|auto_arima|create_model|prophet|backtest|historical_forecasts|openai|anthropic|langchain\w*|litellm|llama_index|genai|mistralai|cohere|ollama|vertexai|invoke_model|converse|dspy|ragas|deepeval|braintrust|autoevals|inspect_ai|trulens\w*|langsmith|langfuse|giskard|weave|kfp|sagemaker|metaflow|zenml|flytekit)\b/;
// src/weigh/maturity/prompt-signs.ts
const config = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i;
/** Whether a file tells promptfoo what to ask and what to expect, by its name. */
const isPromptTrial = (path) => config.test(path);
/** What the configuration of such a trial shows: that a model is asked, and which answers would not do. */
function promptSigns(path, text) {
	return nodesOf(path, text).flatMap((root) => {
		const at = (key) => {
			const entry = root.is === "map" ? root.entries.find((it) => it.key === key) : void 0;
			return entry === void 0 ? null : {
				path,
				line: entry.line
			};
		};
		const asks = at("providers") ?? at("targets");
		const tests = at("tests") ?? at("scenarios") ?? at("redteam");
		const expects = expectation(root, 0);
		return [
			...asks === null ? [] : [["asks", asks]],
			...asks === null || tests === null ? [] : [["evaluates-answers", tests]],
			...expects === null ? [] : [["gates-answers", {
				path,
				line: expects
			}]]
		];
	});
}
function expectation(node, depth) {
	if (depth > 8) return null;
	if (node.is === "list") return first$1(node.items.map((it) => expectation(it, depth + 1)));
	if (node.is !== "map") return null;
	const asserts = valueAt(node, "assert");
	return asserts?.is === "list" && asserts.items.some((it) => textOf(valueAt(it, "type")) !== null) ? asserts.line : first$1(node.entries.map(({ value }) => expectation(value, depth + 1)));
}
function first$1(lines) {
	return lines.find((it) => it !== null) ?? null;
}
// src/weigh/maturity/lines-in.ts
/** What of a command is read. */
const longest$1 = 2e3;
/** Each command of a shell's text; `cd` holds for what follows. `first`: the line on which the text begins, or the one above. */
function linesIn(text, first, lines, around) {
	let { dir } = around;
	return text.split("\n").flatMap((it, i) => {
		const command = it.trim().slice(0, longest$1);
		if (command === "" || /^(?:#|echo\b|printf\b)/.test(command)) return [];
		const line = [first + i, first + i + 1].find((at) => lines[at - 1]?.includes(command)) ?? first;
		const moved = /^cd\s+["']?(?:\.\/)?([\w.-][\w./-]*?)\/?["']?\s*(?:&&|;|$)/.exec(command)?.[1];
		if (moved !== void 0 && !moved.includes("..")) dir = dir === "" ? moved : `${dir}/${moved}`;
		return [{
			...around,
			text: command,
			line,
			dir
		}];
	});
}
// src/weigh/maturity/jenkinsfile.ts
const step = /^[ \t]*(?:sh|bat|powershell|pwsh)[ \t]*\(?[ \t]*(?:script:[ \t]*)?(?:'''([\s\S]{0,4000}?)'''|"""([\s\S]{0,4000}?)"""|'([^'\n]{1,2000})'|"([^"\n]{1,2000})")/gm;
const timed = /^[ \t]*(?:triggers[ \t]*\{|.*\bpipelineTriggers\b)[\s\S]{0,500}?\bcron[ \t]*\(/m;
/** Steps of one file that are read. */
const most$2 = 2e3;
/** Commands of a Jenkinsfile: what its steps hand to a shell. */
function readJenkinsfile(text) {
	const plain = text.slice(0, 262144).replace(/^[ \t]*\/\/.*$/gm, "");
	const lines = plain.split("\n");
	const around = {
		dir: "",
		recurs: timed.test(plain)
	};
	let [line, from] = [1, 0];
	return [...plain.matchAll(step)].slice(0, most$2).flatMap((found) => {
		line += plain.slice(from, found.index).split("\n").length - 1;
		from = found.index;
		return linesIn(found[1] ?? found[2] ?? found[3] ?? found[4] ?? "", line, lines, around);
	});
}
// src/weigh/maturity/pipeline-commands.ts
const commandKeys = /^(?:run|script|before_script|after_script|command|commands|args|bash|powershell|pwsh|entrypoint|uses|inlineScript|notebook_path|python_file)$/;
/** Commands of a tree, in its order. `jobs`: what recurs by its name, wherever it stands. */
function commandsIn(root, lines, around, jobs = /* @__PURE__ */ new Set()) {
	const walk = (node, key, above, depth) => {
		if (depth > 24) return [];
		if (node.is === "map") {
			if (isOff(node)) return [];
			const here = {
				dir: dirIn(node) ?? above.dir,
				recurs: above.recurs || jobs.has(key) || isScheduled(node)
			};
			const whole = wholeOf(node);
			if (whole !== null) return [{
				...here,
				text: whole,
				line: lineAt(node, "command")
			}];
			return node.entries.flatMap((entry) => walk(entry.value, entry.key, here, depth + 1));
		}
		if (node.is === "list") {
			const joined = node.items.flatMap((it) => textOf(it) ?? []);
			if (/^(?:command|args|entrypoint)$/.test(key) && joined.length > 0) return [{
				...above,
				text: joined.join(" "),
				line: node.line
			}];
			let [dir, found] = [above.dir, []];
			for (const item of node.items) {
				const commands = walk(item, key, {
					...above,
					dir: textOf(item) === null ? above.dir : dir
				}, depth + 1);
				if (textOf(item) !== null) dir = commands.at(-1)?.dir ?? dir;
				found = found.concat(commands);
			}
			return found;
		}
		const text = textOf(node);
		return text === null || !commandKeys.test(key) ? [] : linesIn(text, node.line, lines, above);
	};
	return walk(root, "", around, 0);
}
function isOff(node) {
	const off = textOf(valueAt(node, "if"));
	return off !== null && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(off);
}
/** A container's command and its arguments are one: `command: [python]`, `args: [train.py]`. */
function wholeOf(node) {
	const [command, args] = [valueAt(node, "command") ?? valueAt(node, "entrypoint"), valueAt(node, "args")];
	if (command === null || args?.is !== "list") return null;
	return [...command.is === "list" ? command.items : [command], ...args.items].flatMap((it) => textOf(it) ?? []).join(" ").slice(0, 2e3);
}
function lineAt(node, key) {
	return valueAt(node, key)?.line ?? node.line;
}
/** GitHub's `working-directory`, also as a default; Azure's, CircleCI's and Argo's words for it. */
function dirIn(node) {
	const of = (it) => [
		"working-directory",
		"working_directory",
		"workingDirectory",
		"workingDir"
	].flatMap((key) => textOf(valueAt(it, key)) ?? [])[0];
	const dir = of(node) ?? of(valueAt(valueAt(node, "defaults"), "run"));
	return dir === void 0 || /^[~/$]|\.\./.test(dir) ? null : dir.replace(/^\.\/?|\/$/g, "");
}
/** GitLab's jobs say so themselves: `only: [schedules]`, a rule that asks for the source of the pipeline. */
function isScheduled(node) {
	const only = valueAt(valueAt(node, "only"), "refs") ?? valueAt(node, "only");
	if ((only?.is === "list" ? only.items.map(textOf) : [textOf(only)]).includes("schedules")) return true;
	const rules = valueAt(node, "rules");
	return rules?.is === "list" && rules.items.some((it) => /\bCI_PIPELINE_SOURCE\s*==\s*["']schedule["']/.test(textOf(valueAt(it, "if")) ?? "") && textOf(valueAt(it, "when")) !== "never");
}
// src/weigh/maturity/read-pipeline.ts
/** What a service runs; what is switched off counts for nothing. */
function readPipeline(path, text) {
	if (!/\.ya?ml$/i.test(path)) return {
		path,
		commands: readJenkinsfile(text)
	};
	const lines = text.split("\n");
	return {
		path,
		commands: nodesOf(path, text).flatMap((root) => commandsIn(root, lines, {
			dir: "",
			recurs: recurs(root)
		}, scheduledJobs(root)))
	};
}
/** A job that a platform runs by the clock, wherever its file lies; null: this file is none. */
function readJob(path, text) {
	if (!/\bCronJob\b|\bCronWorkflow\b|^\s*(?:jobs|deployments)\s*:/m.test(text)) return null;
	const lines = text.split("\n");
	const commands = nodesOf(path, text).flatMap((root) => {
		const jobs = nodeAt(root, ["resources", "jobs"]);
		const deployments = valueAt(root, "deployments");
		if (deployments?.is === "list") return deployments.items.flatMap(flowOf);
		if (jobs?.is === "map") return jobs.entries.flatMap(({ value }) => bundleJob(value, lines));
		return /^Cron(?:Job|Workflow)$/.test(textOf(valueAt(root, "kind")) ?? "") ? commandsIn(root, lines, {
			dir: "",
			recurs: recurs(root)
		}) : [];
	});
	return commands.length === 0 ? null : {
		path,
		commands
	};
}
/** A flow that Prefect starts by the clock: `entrypoint: flows/churn.py:churn`. */
function flowOf(deployment) {
	const entry = valueAt(deployment, "entrypoint");
	const path = textOf(entry)?.split(":")[0];
	const times = valueAt(deployment, "schedules") ?? valueAt(deployment, "schedule");
	const isTimed = times?.is === "list" ? times.items.some((it) => textOf(valueAt(it, "active")) !== "false") : times?.is === "map";
	return entry === null || path === void 0 || !isTimed ? [] : [{
		text: `python ${path}`,
		line: entry.line,
		dir: "",
		recurs: true
	}];
}
/** A job of a Databricks bundle: paths of its tasks count from its file. */
function bundleJob(job, lines) {
	return commandsIn(job, lines, {
		dir: "",
		recurs: [
			"schedule",
			"trigger",
			"continuous"
		].map((key) => valueAt(job, key)).some((it) => it !== null && textOf(valueAt(it, "pause_status")) !== "PAUSED")
	}).map((it) => ({
		...it,
		text: /^[\w./-]+$/.test(it.text) ? `python ${it.text.replace(/^(?:\.\.?\/)+/, "")}` : it.text
	}));
}
function recurs(root) {
	const on = valueAt(root, "on");
	const kind = textOf(valueAt(root, "kind")) ?? "";
	const isCron = /^Cron(?:Job|Workflow)$/.test(kind) && textOf(nodeAt(root, ["spec", "suspend"])) !== "true";
	const asks = ["schedule", "repository_dispatch"].some((key) => valueAt(on, key) !== null);
	const named = on?.is === "list" && on.items.some((it) => textOf(it) === "repository_dispatch");
	return isCron || asks || named || valueAt(root, "schedules")?.is === "list";
}
/** Jobs of CircleCI's workflows that the clock starts. */
function scheduledJobs(root) {
	const workflows = valueAt(root, "workflows");
	if (workflows?.is !== "map") return /* @__PURE__ */ new Set();
	const names = workflows.entries.flatMap(({ value }) => {
		const triggers = valueAt(value, "triggers");
		const jobs = valueAt(value, "jobs");
		if (triggers?.is !== "list" || jobs?.is !== "list" || !triggers.items.some((it) => valueAt(it, "schedule") !== null)) return [];
		return jobs.items.flatMap((it) => it.is === "map" ? it.entries.map(({ key }) => key) : textOf(it) ?? []);
	});
	return new Set(names);
}
// src/weigh/maturity/makefile.ts
/** Targets that one target needs, all together. */
const most$1 = 200;
/** What a target of a Makefile or a justfile runs: first what it needs, each once, then its own lines. */
function recipeOf(rules, target) {
	const targets = targetsIn(rules);
	const seen = /* @__PURE__ */ new Set();
	const linesOf = (name) => {
		const found = targets.get(name);
		if (found === void 0 || seen.has(name) || seen.size >= most$1) return [];
		seen.add(name);
		return [...found.needs.flatMap(linesOf), ...found.lines];
	};
	return linesOf(target).join("\n");
}
function targetsIn(rules) {
	const targets = /* @__PURE__ */ new Map();
	let open = null;
	for (const line of rules.split("\n")) {
		const head = /^([\w-]+)(?:[ \t][^:=]{0,200})?:(?!=)[ \t]*([^=]{0,2000})$/.exec(line);
		if (head !== null) {
			open = {
				needs: (head[2] ?? "").split(/\s+/).filter((it) => /^[\w-]+$/.test(it)),
				lines: []
			};
			targets.set(head[1] ?? "", open);
		} else if (/^\s+\S/.test(line)) open?.lines.push(line.trim().replace(/^[@+-]+/, ""));
		else if (line.trim() !== "" && !line.startsWith("#")) open = null;
	}
	return targets;
}
// src/weigh/maturity/script-commands.ts
/** Scripts that call scripts are followed so far. */
const deepest = 3;
/** Pipelines with what their commands start: scripts, targets of a Makefile, workflows and actions of the repository. It stands where it is started. */
function withScripts(pipelines, scripts) {
	const byPath = new Map(pipelines.map((it) => [it.path, it.commands]));
	const known = /* @__PURE__ */ new Map();
	const started = (command) => {
		const key = `${command.dir}\n${command.text}`;
		const found = known.get(key) ?? [...local(command, byPath), ...scripted(command, scripts)];
		known.set(key, found);
		return found.map((it) => ({
			...it,
			line: command.line,
			recurs: command.recurs
		}));
	};
	return pipelines.map(({ path, commands }) => {
		let [all, next] = [commands, commands];
		for (let depth = 0; depth < deepest && next.length > 0 && all.length < 2e4; depth += 1) {
			next = next.flatMap(started);
			all = all.concat(next);
		}
		return {
			path,
			commands: all
		};
	});
}
/** `uses: ./.github/workflows/train.yml`, `uses: ./.github/actions/train` */
function local({ text }, byPath) {
	const path = /^\.\/(\.github\/\S+)$/.exec(text)?.[1];
	return path === void 0 ? [] : byPath.get(path) ?? byPath.get(`${path}/action.yml`) ?? byPath.get(`${path}/action.yaml`) ?? [];
}
function scripted({ text, dir }, scripts) {
	const at = (path) => (dir === "" ? path : `${dir}/${path}`).replace(/(?:^|(?<=\/))\.\//g, "");
	const around = {
		dir,
		recurs: false
	};
	const shell = /(?:^|&&|;)\s*(?:(?:ba|z)?sh\s+(?:-\w+\s+)*|(?:source|\.)\s+|(?=\.\/))([\w./-]+\.(?:sh|bash))\b/.exec(text)?.[1];
	const lines = shell === void 0 ? void 0 : scripts.get(at(shell));
	if (lines !== void 0) return linesIn(lines, 1, [], around);
	const made = /(?:^|&&|;)\s*(make|just)\s+(?:-C\s+(\S+)\s+)?([\w-]+)/.exec(text);
	if (made === null) return [];
	const [, tool, folder = "", target = ""] = made;
	return [recipeOf((tool === "make" ? [
		"Makefile",
		"makefile",
		"GNUmakefile"
	] : ["justfile", "Justfile"]).flatMap((name) => scripts.get(at(folder === "" ? name : `${folder}/${name}`)) ?? [])[0] ?? "", target)].flatMap((it) => linesIn(it, 1, [], {
		dir: folder === "" ? dir : at(folder),
		recurs: false
	}));
}
// src/weigh/maturity/test-score.ts
/**
* The 28 tests of Breck, Cai, Nielsen, Salib and Sculley, "The ML Test Score" (2017), in their order, and what of a repository shows
* each. What only people or a running system could tell has no sign.
*/
const tests = {
	data: [
		{
			id: "schema",
			half: [["data-contract"], ["validates-data"]],
			one: [
				["validates-data-in-ci"],
				["validates-data-run"],
				["data-contract", "reviews-in-ci"]
			]
		},
		{
			id: "features-help",
			half: [["weighs-features"]],
			one: [["weighs-features-run"]]
		},
		{
			id: "features-cost",
			half: [],
			one: []
		},
		{
			id: "features-allowed",
			half: [["marks-sensitive"]],
			one: [["marks-sensitive", "reviews-in-ci"]]
		},
		{
			id: "privacy",
			half: [["documented-privacy"], ["marks-sensitive"]],
			one: []
		},
		{
			id: "features-fast",
			half: [["feature-store"]],
			one: []
		},
		{
			id: "features-tested",
			half: [["tests-features"]],
			one: [["tests-features", "tests-in-ci"]]
		}
	],
	model: [
		{
			id: "specification",
			half: [["trains"]],
			one: [["trains", "owners"], ["trains", "reviews-in-ci"]]
		},
		{
			id: "offline-online",
			half: [["metrics", "watches-quality"], ["metrics", "watches-business"]],
			one: []
		},
		{
			id: "tuned",
			half: [["tunes"]],
			one: [["tunes-run"]]
		},
		{
			id: "staleness-known",
			half: [],
			one: []
		},
		{
			id: "beats-simple",
			half: [["compares-simple"]],
			one: [["compares-simple-run"]]
		},
		{
			id: "slices",
			half: [["measures-slices"], ["gates-slices"]],
			one: [["gates-slices", "reviews-in-ci"]]
		},
		{
			id: "inclusion",
			half: [["measures-fairness"]],
			one: [["measures-fairness-run"]]
		}
	],
	infrastructure: [
		{
			id: "reproducible",
			half: [
				["seeds"],
				["locked", "trains"],
				["data-versioned"],
				["recipe"]
			],
			one: [[
				"seeds",
				"locked",
				"data-versioned"
			]]
		},
		{
			id: "model-tested",
			half: [["tests-model"]],
			one: [["tests-model", "tests-in-ci"]]
		},
		{
			id: "pipeline-tested",
			half: [["tests-pipeline"], ["trains-in-ci"]],
			one: [["tests-pipeline", "tests-in-ci"]]
		},
		{
			id: "validated",
			half: [
				["gates"],
				["evaluates"],
				["evaluates-answers"]
			],
			one: [["gates", "reviews-in-ci"], ["gates-answers", "evaluates-answers-in-ci"]]
		},
		{
			id: "debuggable",
			half: [["explains"]],
			one: []
		},
		{
			id: "canaried",
			half: [["documented-rollout"]],
			one: [["staged-rollout"]]
		},
		{
			id: "rolled-back",
			half: [["documented-rollback"]],
			one: [["rolls-back-in-ci"]]
		}
	],
	monitoring: [
		{
			id: "dependencies",
			half: [["dependency-notices"]],
			one: []
		},
		{
			id: "inputs",
			half: [["watches-inputs"], ["validates-data"]],
			one: [["alerts-inputs"]]
		},
		{
			id: "skew",
			half: [["inference-contract"], ["feature-store"]],
			one: [["inference-contract", "contract-in-ci"]]
		},
		{
			id: "not-stale",
			half: [["documented-retraining"]],
			one: [["retrains"]]
		},
		{
			id: "stable",
			half: [["checks-finite"]],
			one: [["checks-finite-run"]]
		},
		{
			id: "fast",
			half: [["watches-latency"]],
			one: [["alerts-latency"]]
		},
		{
			id: "quality",
			half: [["watches-quality"], ["watches-predictions"]],
			one: [["alerts-quality"]]
		}
	]
};
/** The score as far as signs show it; the whole is worth what its weakest section is. */
function testScore(signs) {
	const scored = scoreSections.flatMap((section) => tests[section].map((test) => ({
		section,
		...scoreOf(test, signs)
	})));
	const sum = (section) => scored.filter((it) => it.section === section).reduce((all, { score }) => all + score, 0);
	const sections = {
		data: sum("data"),
		model: sum("model"),
		infrastructure: sum("infrastructure"),
		monitoring: sum("monitoring")
	};
	return {
		tests: scored,
		sections,
		score: Math.min(...Object.values(sections))
	};
}
function scoreOf({ id, half, one }, signs) {
	const met = (worth) => worth.find((all) => all.every((sign) => signs.has(sign)));
	const whole = met(one);
	const partly = whole ?? met(half);
	return {
		id,
		score: whole !== void 0 ? 1 : partly !== void 0 ? .5 : 0,
		seen: placesOf(partly ?? [], signs)
	};
}
// src/weigh/maturity/test-signs.ts
const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$|(?:^|\/)tests?\/testthat\/test[-_][^/]*\.[Rr]$|(?:^|\/)src\/test\/(?:[^/]+\/)*[^/]*(?:Test|Tests|Spec|Suite)\.(?:scala|java|kt)$/;
const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures|examples?)\//i;
/** Whether a file holds tests of what is here, by its path. */
const isTestPath = (path) => testFile.test(path) && !notOurs.test(path);
const about = [
	["tests-features", /feature|preprocess|transform|encod|etl|dataset/i],
	["tests-model", /model|train|predict|classif|regress|scor(?:e|ing)|infer/i],
	["tests-pipeline", /pipeline|integration|end_?to_?end|e2e|workflow|dag/i]
];
/** Tests of what a language model answers. */
const answers = /^\s*(?:from|import) (?:deepeval|ragas|langsmith|giskard|autoevals|openevals)\b/m;
/** What is tested, as test files and the tests in them are called. */
function testSigns({ texts }) {
	return [...texts].flatMap(([path, text]) => {
		if (!isTestPath(path)) return [];
		const tests = text.split("\n").flatMap((line, i) => {
			const found = /^\s*(?:async )?def (test\w*)\s*\(|\b(?:test_that|test|it)\s*\(\s*["']([^"']+)["']|\bvoid (\w+)\s*\(/.exec(line);
			const name = found?.[1] ?? found?.[2] ?? found?.[3];
			return name === void 0 ? [] : [{
				name,
				line: i + 1
			}];
		});
		const [one] = tests;
		const asks = one !== void 0 && answers.test(text) ? [["tests-answers", {
			path,
			line: one.line
		}]] : [];
		const holds = one !== void 0 && /\bassert_test\s*\(/.test(text) ? [["gates-answers", {
			path,
			line: one.line
		}]] : [];
		return [
			...about.flatMap(([sign, words]) => {
				const first = words.test(path.slice(path.lastIndexOf("/") + 1)) ? tests[0] : tests.find(({ name }) => words.test(name));
				return first === void 0 ? [] : [[sign, {
					path,
					line: first.line
				}]];
			}),
			...asks,
			...holds
		];
	});
}
// src/weigh/maturity/maturity.ts
/** Programs that show how something is used, and do nothing of it. */
const shows = /(?:^|\/)(?:docs?|examples?|tutorials?|samples?)\//i;
/** Files of each kind that are opened beside what `init` opens. */
const most = 1e3;
const kinds = [
	isPipelinePath,
	isTestPath,
	isScriptPath,
	isPromptTrial,
	isTerraform,
	isOtherProgram
];
/** Which files are opened to judge how mature a repository is. */
function maturityTexts(files) {
	const small = files.filter(({ size }) => size <= 524288);
	const first = kinds.flatMap((isOne) => pathsOf(small, isOne));
	const jobs = pathsOf(small.filter(({ size }) => size <= 131072), mayBeJob);
	return [.../* @__PURE__ */ new Set([
		...first,
		...jobs,
		...plansOf(files).slice(0, most),
		...textsWanted(files).paths
	])];
}
function pathsOf(files, isOne) {
	return files.flatMap(({ path }) => isOne(path) ? [path] : []).slice(0, most);
}
function isTerraform(path) {
	return /\.tf$/i.test(path);
}
/** How mature a repository shows itself to be. The same files give the same answer, in whatever order they are listed. */
function judgeMaturity({ files, texts }) {
	const signs = signsIn({
		files: files.toSorted((a, b) => a.path < b.path ? -1 : 1),
		texts: new Map([...texts].sort(([a], [b]) => a < b ? -1 : 1))
	});
	return {
		learns: signs.has("trains") || signs.has("notebook-training"),
		byHand: signs.has("trains") ? null : signs.get("notebook-training") ?? null,
		...judgeLevel(signs),
		...testScore(signs)
	};
}
function signsIn(facts) {
	const { files, texts } = facts;
	const each = (isOne, make) => [...texts].flatMap(([path, text]) => isOne(path) ? make(path, text) : []);
	const shown = [...each((path) => /\.(?:py|ipynb)$/.test(path) && !isAside(path) && !shows.test(path), (path, text) => mayShow.test(text) ? programSigns(path, text) : []), ...each(isOtherProgram, otherProgramSigns)];
	const pipelines = [...each(isPipelinePath, (path, text) => [readPipeline(path, text)]), ...each((path) => mayBeJob(path) && !isPipelinePath(path), (path, text) => [readJob(path, text)].flatMap((it) => it ?? []))];
	const scripts = new Map([...texts].filter(([path]) => isScriptPath(path)));
	const runnable = [...Map.groupBy(shown.filter(isRunnable), ([, { path }]) => path)].map(([path, of]) => ({
		path,
		signs: [...new Set(of.map(([sign]) => sign))]
	}));
	const all = [
		...shown,
		...pipelineSigns(withScripts(pipelines, scripts), runnable),
		...planSigns([.../* @__PURE__ */ new Set([...plansOf(files), ...pathsOf(files, mayBeJob)])], facts),
		...each(isTerraform, (path, text) => {
			const { signs, alarms } = terraformSigns(path, text);
			return [...signs, ...alarms === null ? [] : documentSigns(alarms, text)];
		}),
		...each(mayBeJob, (path, text) => [...azureSigns(path, text, texts), ...cloudFormationSigns(path, text)]),
		...each(isPromptTrial, promptSigns),
		...fileSigns(facts),
		...testSigns(facts)
	];
	const signs = /* @__PURE__ */ new Map();
	for (const [sign, at] of all) if (!signs.has(sign)) signs.set(sign, at);
	const tests = signs.get("tests-answers") === void 0 ? void 0 : signs.get("tests-in-ci");
	if (tests !== void 0 && !signs.has("evaluates-answers-in-ci")) signs.set("evaluates-answers-in-ci", tests);
	return signs;
}
/** Notebooks are opened by hand, and what an orchestrator runs is run already. */
function isRunnable(seen) {
	return ![
		"notebook-training",
		"pipeline",
		"retrains",
		"gates"
	].includes(seen[0]);
}
function plansOf(files) {
	return planPaths(Object.fromEntries(files.map(({ path, size }) => [path, {
		mode: "100644",
		id: "",
		size
	}])), []);
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
// src/world/projects/maturity-of.ts
/** How mature a repository shows itself to be, with what reads Terraform loaded where there is any: every door gives the same answer. */
async function maturityOf(facts) {
	if ([...facts.texts.keys()].some((path) => /\.tf$/i.test(path))) await hclParser(hclWasm);
	return judgeMaturity(facts);
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
// src/weigh/no-pull.ts
/** What stands for the pull request where there is none: nobody opened it, nothing is said in it, and all of it is one commit. */
function noPull(commit, door) {
	return {
		number: null,
		repository: null,
		url: null,
		title: "",
		body: "",
		author: null,
		bot: false,
		draft: false,
		fork: false,
		baseRef: "",
		base: commit,
		mergeBase: commit,
		head: commit,
		door
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
// src/world/projects/digest-step.ts
/** Whether a repository is to have a digest: one with a configuration, or with a project that is not over, has one unless its configuration says no. */
function wantsDigest(settings, projects) {
	return settings === null ? projects.some(({ state }) => state !== "archived") : settings.projects?.digest !== "off";
}
/** What the digest of a repository needs now. Where something could not be read it is left as it is: what is missing is not gone. */
async function digestStep(api, where, step, { rulebook, review, pagesUrl }) {
	const { source, commit, settings, projects, issue, now } = step;
	const today = dayOf(now);
	if (!isDigestDue(issue, today)) return {
		intents: [],
		unsure: []
	};
	const digest = await makeDigest({
		source,
		tree: githubTreeSource(api, where, commit),
		commit,
		projects,
		settings,
		now
	}, rulebook, review);
	const trouble = api.trouble();
	if (trouble !== null) return {
		intents: [],
		unsure: [`the digest: ${trouble.why}`]
	};
	if (!digest.isWhole) return {
		intents: [],
		unsure: [`the digest: ${digest.unseen.join("; ")}`]
	};
	return {
		intents: planDigest(digestLetter(digest, rulebook, {
			runUrl: null,
			pagesUrl: settings?.rule_pages ?? pagesUrl
		}), issue, today),
		unsure: []
	};
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
	const of = (pattern) => textOf(item.entries.find(({ key }) => pattern.test(key.trim().replace(/[ -]/g, "_")))?.value ?? null) ?? "";
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
	const text = textOf(value) ?? "";
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
	const text = textOf(value) ?? "";
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
	if (start !== void 0) tellStart(told, textOf(start.value) ?? "", start.line + shift);
	return told;
}
function read({ key, value, line }, told, shift) {
	const text = textOf(value.is === "list" && value.items.length === 1 ? value.items[0] ?? value : value) ?? "";
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
		].flatMap((word) => node.entries.find(({ key, value }) => key.toLowerCase() === word && !isOpen(textOf(value) ?? "")) ?? [])[0];
		return named === void 0 ? node.entries.flatMap(({ value }) => peopleOf(value)) : peopleOf(named.value);
	}
	return peopleIn(textOf(node) ?? "");
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
// src/world/projects/run-projects.ts
/** Writes that one run may take. */
const budget = 50;
const nothing = {
	done: [],
	failed: [],
	left: []
};
/** Reads the projects of a repository through GitHub, plans their issues, and writes what is planned. Done twice, it writes once. */
async function runProjects(api, where, { now, dryRun, digest }) {
	const branch = await readDefaultBranch(api, where);
	if (!branch.ok) return refused(branch.refusal);
	const { commit, settings, hasIssues, openIssues } = branch.value;
	if (!hasIssues) return {
		is: "idle",
		because: "the repository has its issues switched off"
	};
	if (settings.is === "unreadable") return {
		is: "misconfigured",
		why: settings.why
	};
	if (commit === null) return {
		is: "idle",
		because: "the repository is empty"
	};
	const configured = valueOf(settings);
	const asked = projectsAsked(configured, now);
	const source = githubProjectSource(api, where, commit);
	const paths = await source.paths();
	if (paths.is !== "read") return unread(api, paths);
	const mayTell = digest !== void 0 && wantsDigest(configured, []);
	if (findProjects(paths.value, asked.chosen).length === 0 && !openIssues && !mayTell) return {
		is: "idle",
		because: "no project was found"
	};
	const read = await readProjects(source, asked);
	if (read.is !== "read") return unread(api, read);
	const projects = read.value;
	const limit = api.trouble();
	if (limit?.kind === "limited") return refused(limit);
	const issues = await ourIssues(api, where);
	if (!issues.ok) return {
		...refused(issues.refusal),
		projects
	};
	const isSure = ({ path }) => source.isSure(path.slice(0, path.lastIndexOf("/")));
	const isOff = configured?.severities["project/stalled"] === "off";
	const left = new Set(projects.filter((it) => !isSure(it) || isOff && it.state === "stalled").map(({ path }) => path));
	const sure = projects.filter(({ path }) => !left.has(path));
	const known = issues.value.projects.filter(({ project }) => isSure({ path: project }) && !left.has(project));
	const step = {
		source,
		commit,
		projects,
		issue: issues.value.digest,
		now
	};
	const told = digest !== void 0 && wantsDigest(configured, projects) ? await digestStep(api, where, {
		...step,
		settings: configured
	}, digest) : {
		intents: [],
		unsure: []
	};
	const limited = api.trouble();
	if (limited?.kind === "limited") return {
		...refused(limited),
		projects
	};
	const stalls = planProjects(sure, known, dayOf(now), letters, budget - told.intents.length);
	const plan = {
		...stalls,
		intents: [...stalls.intents, ...told.intents]
	};
	return {
		is: "run",
		projects,
		plan,
		performed: dryRun ? nothing : await performProjects(api, where, plan.intents),
		unsure: [...source.unsure(), ...told.unsure]
	};
}
function refused({ kind, why, retryAfter }) {
	return {
		is: "refused",
		kind,
		why,
		retryAfter,
		projects: []
	};
}
function unread(api, read) {
	const trouble = api.trouble();
	if (trouble !== null) return refused(trouble);
	const { why } = read.is === "absent" ? { why: "The list of files is not there." } : read;
	return {
		is: "refused",
		kind: "unreadable",
		why,
		retryAfter: null,
		projects: []
	};
}
// src/world/action/projects-command.ts
const events = [
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
];
/**
* `command: projects`: looks after the issues of stalled projects and the digest, and answers the exit code. What a limit or a stumble of GitHub's left
* undone is the next run's, and no failure; a permission that is missing is one, or nobody would hear of it.
*/
async function projectsCommand({ runner, env, now, octokitFor, patience, rulebook }) {
	const { token, dryRun } = readInputs(runner);
	const api = connect(octokitFor(token), patience);
	const { pagesUrl } = linksOf(env, { settings: { is: "absent" } });
	const digest = {
		rulebook,
		review: reviewHere(rulebook),
		pagesUrl
	};
	const run = await runProjects(api, placeIn(env), {
		now: now().toISOString(),
		dryRun,
		digest
	});
	switch (run.is) {
		case "idle":
			await told(runner, `## Projects\n\nNothing to do: ${run.because}.`);
			runner.say(`mle-review: projects: nothing to do: ${run.because}.`);
			return 0;
		case "misconfigured": throw new Misuse(run.why);
		case "refused": {
			const isOurs = run.kind === "limited" || run.kind === "unavailable";
			const why = run.kind === "limited" ? `${run.why} The next run goes on.` : run.why;
			warn(runner, [why]);
			await told(runner, projectsSummary({
				projects: run.projects,
				done: [],
				dryRun,
				left: 0,
				failed: [why],
				unsure: []
			}));
			return isOurs ? 0 : run.kind === "forbidden" || run.kind === "missing" ? 3 : verdicts.undecided.exit;
		}
		case "run": {
			const { projects, plan, performed, unsure } = run;
			const failed = [...new Set(performed.failed.map(({ refusal }) => refusal.why))];
			const left = plan.left.length + performed.left.length + performed.failed.length;
			const done = dryRun ? plan.intents : performed.done;
			if (dryRun) for (const intent of plan.intents) runner.say(JSON.stringify(intent).replaceAll("##[", "#\\u0023["));
			warn(runner, failed);
			await told(runner, projectsSummary({
				projects,
				done,
				dryRun,
				left,
				failed,
				unsure
			}));
			runner.say(`mle-review: ${projects.length} projects; ${api.requests()} requests. ${projectsDone({
				done,
				dryRun,
				left
			})}`);
			return performed.failed.some(({ refusal }) => refusal.kind === "forbidden") ? 3 : 0;
		}
		default: return run;
	}
}
function placeIn({ GITHUB_EVENT_NAME: event = "", GITHUB_REPOSITORY: repository = "" }) {
	const [owner, repo] = repository.split("/");
	if (!owner || !repo) throw new Misuse("GITHUB_REPOSITORY is not set: run this as a step of a GitHub workflow, or use the command line.");
	if (events.includes(event)) return {
		owner,
		repo
	};
	throw new Misuse(`\`command: projects\` looks at the default branch: run it on ${events.join(", ")}, not on ${event || "no event"}.`);
}
function warn(runner, whys) {
	for (const message of whys) runner.annotate({
		level: "warning",
		path: null,
		line: null,
		title: "mle-review could not write",
		message
	});
}
async function told(runner, markdown) {
	await runner.summarise(markdown).catch((error) => runner.say(`mle-review: no job summary: ${String(error)}`));
}
export { projectsCommand };
