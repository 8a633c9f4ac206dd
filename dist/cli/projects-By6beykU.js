import { _ as strictObject, a as array, l as int, m as object, o as boolean, p as number, r as _enum, v as string } from "./schemas-BPYhEU5I.js";
import { r as date } from "./read-DBX-YYL1.js";
import { c as daysLater, r as nameOf, s as dayOf } from "./project-path-CNh09xlu.js";
import { o as visible, r as quote, s as cut, t as codeSpan } from "./quote-CTKWh60q.js";
import { a as folderSource, i as readProjects, n as digestIn, r as settingsIn, s as digestMarkdown, t as momentOf } from "./moment-of-Bau0BuE1.js";
import { r as unlinked } from "./table-5BaHnXMW.js";
import { a as fill } from "./run-rule-D7guAZzn.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { t as projectsAsked } from "./asked-Bn0VcEdw.js";
import "./settings-CmvPAf4u.js";
import { n as gitIn } from "./git-CifWXSRI.js";
import { i as progress, t as Usage } from "./io-CPidYqre.js";
import { join, resolve } from "node:path";
import { existsSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
// src/generated/letters.ts
/** The words of issues, with holes. */
const letters = {
	"project-stalled-title": "Stalled: {name} (no milestone since {since})",
	"project-stalled": "**{name} has been at work since {started} and {reached}. Escalate or kill?**\n\n{evidence}\n\n{why}\n\nIf something was reached and nobody wrote it down, say so in `{path}`, with its date: this issue closes by itself. Otherwise it waits for a decision, and either one is a good outcome: standing still costs the people on it, and those who wait for it. What helps to decide:\n\n{questions}\n\n#### Escalate: it matters, and something is in its way\n\n- [ ] What blocks it, in one sentence:\n- [ ] The decision that is needed:\n- [ ] Its owner, who takes it:\n- [ ] By when:\n- [ ] The next milestone, with its date, is in `{path}`\n\n#### Kill: it does not matter enough any more\n\n- [ ] `status: archived` in `{path}`, or the folder is in the archive\n- [ ] What is switched off with it (jobs, feature tables, endpoints, alerts):\n- [ ] Who was waiting for it, and was told:\n- [ ] `retro.md` beside it:\n\n```markdown\n# Retro: {plainName}\n## What we wanted to learn or earn\n## What happened, with the figures\n## Why we stop\n## What stays useful (data, code, evaluation), and where it is\n## What we would do differently\n```\n\nThis issue also closes by itself when `status:` says that the project is completed, archived, or paused on purpose.",
	"project-question-blocked": "What would have to be true for the next milestone to be reached this month, and who can make it true?",
	"project-question-baseline": "What does the best result so far beat, by how much, and would you ship it today if you had to?",
	"project-question-moved": "What was learned each time that “{milestone}” was put off, and what makes {to} the right date?",
	"project-question-none": "No milestone is written down. What is the smallest result that would change a decision, and when could it be there?",
	"project-question-silent": "Nobody has touched it since {last}. Who would notice if it were gone?",
	"project-question-why": "Nothing says why it matters to the business. Could somebody who pays for it say so in one sentence?",
	"project-question-owner": "No owner is named. Who decides?",
	"project-again": "Still no milestone since {since}; this was asked {times} before. What is in the way of deciding: escalate, or kill?",
	"project-settled": "{what} This is settled; thank you.",
	"project-returned": "It is stalled again: no milestone since {since}. The text above is a new one.",
	"project-unreadable-title": "Unreadable: the context.md of {name}",
	"project-unreadable": "**`{path}` cannot be read, so nobody is told when this project stalls.**\n\n{problem}\n\nThis issue closes by itself when the file can be read again.",
	"way-back-title": "Incident: what #{pull} took back ({models})",
	"way-back": "**#{pull} took {models} back on {day}. Its cause is still there, and nothing keeps it from coming again.**\n\n{evidence}\n\n#### To be written down while people remember\n\n- [ ] What was seen, and what showed it (an alert, a person, a metric):\n- [ ] Since when, and until when it was served:\n- [ ] Who was hurt, how many of them, and what it cost:\n- [ ] Which version is served now, and who looked:\n- [ ] Why the gates let it pass, and which metric, slice or limit would not have:\n- [ ] The regression to preserve, a test, slice, panel or runbook entry that names this mistake:\n- [ ] Owner:\n- [ ] By when:\n\nThis issue is opened once. Whoever owns it closes it, once the regression is preserved.",
	"way-back-version": "`{model}` is as it was at {restores}.",
	"way-back-undone": "`{model}` is as it was at {restores}; {undoes} brought what went wrong, or a part of it.",
	"way-back-said": "The pull request says of itself: “{title}”; {author} opened it, {merger} merged it.",
	"way-back-unopened": "This way back is merged, and the issue that follows it up could not be opened, so nobody is asked why the gates let the mistake pass. {why}"
};
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
// src/reply/digest-marker.ts
/** What intents and issues of a digest are called where those of projects have a path. */
const digestKey = "digest";
strictObject({
	month: string().regex(/^\d{4}-\d{2}$/),
	hash: string().regex(/^[0-9a-f]{16}$/),
	told: array(string()).max(1e3),
	more: int().min(0)
});
/** So much is remembered of what was told. */
const mostBytes = 16e3;
/** A digest's body with the marker that it is found by, and what the next one compares itself with. */
function withDigestMarker(text, { month, told }) {
	const known = remembered(told);
	const kept = {
		month,
		hash: digestHash(text, told),
		told: known,
		more: told.length - known.length
	};
	return `${text}\n\n<!-- mle-review:v1 kind=digest state=${Buffer.from(JSON.stringify(kept)).toString("base64url")} -->\n`;
}
/** Of a digest's text, and of what it told beyond the rows that are shown: an issue is edited only where this differs. */
function digestHash(text, told) {
	return createHash("sha256").update([text, ...told].join("\n")).digest("hex").slice(0, 16);
}
/** As many of the first as fit. */
function remembered(told) {
	let bytes = 0;
	return told.filter((it) => {
		bytes += Buffer.byteLength(JSON.stringify(it)) + 1;
		return bytes <= mostBytes;
	});
}
// src/reply/plan-digest.ts
/** Whether a digest is to be written at all on a calendar day: once a month is enough. */
function isDigestDue(issue, today) {
	return issue === null || issue.state.month < today.slice(0, 7);
}
/** What a repository's one digest needs on a calendar day: opened where something grave stands, written again at most once a month, closed when nothing does. */
function planDigest({ title, text, told, isCut }, issue, today) {
	const body = withDigestMarker(text, {
		month: today.slice(0, 7),
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
	const comment = wordsOf(fresh, isCut ? [] : gone, issue.state.month);
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
const most = 20;
function wordsOf(fresh, gone, since) {
	const list = (title, all) => all.length === 0 ? [] : [
		`${title}\n`,
		...all.slice(0, most).map((it) => `- ${codeSpan(it)}`),
		...all.length > most ? [`- and ${all.length - most} more`] : [],
		""
	];
	const lines = [...list(`New since ${since}:`, fresh), ...list(fresh.length === 0 ? `Gone since ${since}:` : "Gone:", gone)];
	return lines.length === 0 ? null : lines.join("\n").trim();
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
// src/reply/letter.ts
/** A title is plain text on GitHub: only what would mention somebody is broken. */
function titled(letter = "", facts) {
	return letter.replace(/\{(\w+)\}/g, (_, name) => visible(String(facts[name] ?? ""))).replace(/@/g, "@​").slice(0, 200);
}
/** Blocks are written by us, facts by strangers; a block that is empty takes its paragraph with it. */
function filled(letter = "", facts, blocks) {
	return fill(letter, facts).replace(/\{(\w+)\}/g, (hole, name) => blocks[name] ?? hole).replace(/\n{3,}/g, "\n\n");
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
		case "not-begun": return `it is to begin on ${reason.started}`;
		case "no-start": return "nothing says when it began; write `started:` in its context.md";
		case "milestone-reached": return `${quoted(reason.name)} was reached on ${reason.on}`;
		case "nothing-reached": return `no milestone since ${reason.since}`;
		case "work-without-milestone": return `work goes on (last commit ${reason.last}) and no milestone was reached since ${reason.since}`;
		case "silent": return `neither a milestone since ${reason.since} nor a commit since ${reason.last ?? "then"}`;
		case "no-milestones": return "its context.md names no milestone";
		case "overdue": return `${quoted(reason.name)} was due on ${reason.due}`;
		case "moved": return `${quoted(reason.name)} was put off ${reason.times} times, from ${reason.from} to ${reason.to}`;
		case "undated": return reason.count === 1 ? "a milestone is done and has no date" : `${reason.count} milestones are done and have no date`;
		default: return reason;
	}
}
function quoted(name) {
	return `“${name.length > 80 ? `${name.slice(0, 79)}…` : name}”`;
}
// src/reply/project-issue.ts
/** Title and text of a project's issue. Nothing in it changes from day to day by itself. */
function projectLetter(project, letters) {
	const { name, path } = project;
	const problem = listed(project.reasons.map((it) => projectReason(it).replace(`${path}, line `, "line ")));
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
		evidence: listed(project.reasons.map(calm)),
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
function listed(reasons) {
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
	return asked.slice(0, 3).map(([name, facts], i) => `${i + 1}. ${fill(letters[`project-question-${name}`] ?? "", facts)}`).join("\n");
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
		if (project.state === "unreadable" || issue?.open !== true) return nothing(project.path);
		return settled(issue, `${sentence(project)}.`, letters);
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
	if (!issue.open && !(isNew || isDue && issue.closedByUs)) return nothing(project.path);
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
	return issue.state.hash === hashOf(text) && issue.title === title ? nothing(project.path) : {
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
function sentence(project) {
	const [reason] = project.reasons;
	const words = reason === void 0 ? "it is healthy" : fill("{words}", { words: projectReason(reason) });
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function nothing(project) {
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
/** `isConfigured`: the configuration says where projects lie. `mle-review projects`: what needs a decision first, each with why; the others as a table. */
function projectsTerminal(projects, { paint, width }, isConfigured = false) {
	const wide = Math.max(60, Math.min(width, 120));
	const of = (state) => projects.filter((it) => it.state === state);
	const urgent = [...of("stalled"), ...of("unreadable")].flatMap((it) => [`${paint(styles[it.state], it.state)} ${paint("bold", visible(it.path))}${it.owners.length > 0 ? ` ${visible(it.owners.join(", "))}` : ""}`, ...it.reasons.flatMap((reason) => wrap(`${visible(projectReason(reason))}.`, wide - 4).map((line) => `    ${line}`))]);
	const calm = [...of("healthy"), ...of("completed")].map((it) => [
		it.state,
		visible(it.path),
		dated(it, "started"),
		dated(it, "lastMilestone"),
		cut(it.reasons.slice(0, 1).map((reason) => visible(projectReason(reason))).join(""), 60)
	]);
	const table = calm.length === 0 ? [] : columns([[
		"state",
		"project",
		"started",
		"milestone",
		"why"
	], ...calm]);
	const moved = of("healthy").flatMap((it) => it.reasons.filter(({ is }) => is === "moved" || is === "unclear").flatMap((reason) => wrap(`${visible(it.path)}: ${visible(projectReason(reason))}.`, wide, "    ")));
	const counts = order.flatMap((state) => of(state).length === 0 ? [] : [`${of(state).length} ${state}`]);
	return inLogLines([
		...urgent,
		...urgent.length > 0 && table.length > 0 ? [""] : [],
		...table,
		...moved,
		...calm.some((cells) => cells.slice(2, 4).some((it) => it.endsWith("*"))) ? ["* by git; nobody wrote it down."] : [],
		counts.length === 0 ? isConfigured ? noneNamed : noProjects : `${counts.join(", ")}.`
	]);
}
/** A date, with a mark where git tells it and nobody wrote it down. */
function dated(project, field) {
	return `${project[field] ?? "-"}${project.inferred.includes(field) ? "*" : ""}`;
}
const noneNamed = "No project found: `projects.paths` in .github/mle-review.yml names no context.md here.";
const noProjects = "No project found: none has a context.md below a folder Projects, or beside a design-doc.md or retro.md.";
// src/world/github/compare.ts
const diffEntry = object({
	filename: string(),
	status: string(),
	previous_filename: string().optional(),
	additions: number(),
	deletions: number(),
	patch: string().optional()
});
object({
	status: string(),
	merge_base_commit: object({ sha: string() }),
	files: array(diffEntry).optional()
});
object({
	oid: string().optional(),
	name: string().optional()
});
object({ history: object({ totalCount: number() }).optional() });
// src/world/github/outside.ts
const blob$1 = object({
	text: string().nullish(),
	isTruncated: boolean().nullish()
});
const file = object({
	oid: string(),
	object: blob$1.nullish()
}).nullish();
object({ repository: object({ object: object({ file }).nullish() }).nullish() });
object({
	text: string().nullish(),
	isBinary: boolean().nullish()
});
object({
	content: string(),
	encoding: string()
});
object({
	truncated: boolean(),
	tree: array(object({
		path: string(),
		mode: string(),
		type: string(),
		sha: string(),
		size: number().optional()
	}))
});
// src/world/projects/digest-step.ts
/** Whether a repository is to have a digest: one with a configuration, or with a project that is not over, has one unless its configuration says no. */
function wantsDigest(settings, projects) {
	return settings === null ? projects.some(({ state }) => state !== "archived") : settings.projects?.digest !== "off";
}
// src/world/projects/part-of-repository.ts
/**
* A folder with the top that its paths count from: its repository's, for what a folder above is called tells what its projects are.
* A folder with a configuration of its own, or in no repository, is its own top.
*/
async function partOfRepository(dir, env, until = "") {
	const { code, stdout } = await gitIn(dir, env)([
		"rev-parse",
		"--show-toplevel",
		"--show-prefix"
	]);
	const [top = "", prefix = ""] = code === 0 ? stdout.toString().split("\n") : [];
	if (prefix === "" || existsSync(join(dir, ".github/mle-review.yml"))) return {
		top: dir,
		source: await folderSource(dir, env, until)
	};
	const source = await folderSource(top, env, until);
	const paths = async () => {
		const all = await source.paths();
		return all.is === "read" ? {
			...all,
			value: all.value.filter((path) => path.startsWith(prefix))
		} : all;
	};
	return {
		top,
		source: {
			...source,
			paths
		}
	};
}
// src/world/commands/projects.ts
/** `mle-review projects`: every project below a folder and its state. Exit 0 whatever the states are: nothing is being merged. */
async function projectsCommand(dir, { now, format, dryRun = false }, io, rulebook) {
	const full = resolve(io.cwd, dir);
	if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dir} is no folder`);
	const moment = now === void 0 ? io.now().toISOString() : momentOf(now);
	const { top, source } = await partOfRepository(full, io.env, dayOf(moment));
	const settings = settingsIn(top);
	const asked = projectsAsked(settings, moment);
	if (source.lacks !== null) io.err(`${source.lacks}\n`);
	const projects = await progress(io, `Reading the projects below ${dir}`, readProjects(source, asked));
	if (projects.is !== "read") throw new Usage(projects.is === "absent" ? `${dir} is not there` : projects.why);
	if (dryRun) {
		const { intents } = planProjects(projects.value, [], dayOf(asked.now), letters, Number.POSITIVE_INFINITY);
		const tells = wantsDigest(settings, projects.value);
		const told = tells && top === full ? await digestPlan(top, asked.now, io, await rulebook()) : [];
		for (const intent of [...intents, ...told]) io.out(`${JSON.stringify(intent)}\n`);
		if (tells && top !== full) io.err(`The digest is one for the whole repository, so it is left out here: ask for it in ${top}.\n`);
		return 0;
	}
	io.out(format === "json" ? `${JSON.stringify(projectsJson(projects.value), null, 2)}\n` : projectsTerminal(projects.value, {
		paint: io.paint,
		width: io.width
	}, asked.chosen !== null));
	return 0;
}
async function digestPlan(root, now, io, rulebook) {
	return planDigest(digestLetter(await digestIn(root, now, io, rulebook), rulebook, {
		...unlinked,
		pagesUrl: settingsIn(root)?.rule_pages ?? null
	}), null, dayOf(now));
}
export { projectsCommand };
