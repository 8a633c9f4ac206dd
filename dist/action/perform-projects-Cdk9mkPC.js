import { $ as string, B as array, C as plainText, F as date, J as number, L as _enum, Q as strictObject, S as parseMarkdown, V as boolean, W as int, Y as object, _ as quote, b as visible, h as codeSpan, nt as unknown, u as literal, x as cut } from "./inputs-CzRvK2HG.js";
import { createHash } from "node:crypto";
// src/judge/message.ts
/** The page's sentence for a finding, as Markdown: holes filled, facts made inert. */
function message(page, variant, facts) {
	return fill((variant === void 0 ? void 0 : page.messages?.[variant]) ?? page.message ?? Object.values(page.messages ?? {})[0] ?? page.title, facts);
}
/** The page's title, mend and question for a finding, or those of its variant. */
function wordsOf(page, variant) {
	const own = variant === void 0 ? void 0 : page?.variants?.[variant];
	return {
		title: own?.title ?? page?.title,
		instead: own?.instead ?? page?.instead ?? "",
		asks: own?.asks ?? page?.asks
	};
}
/** Fills `{fact}` holes; a hole that stands alone between backticks becomes a code span. A hole without a fact stays, so that tests see it. */
function fill(template, facts) {
	return template.replace(/`\{([A-Za-z]\w*)\}`|\{([A-Za-z]\w*)\}/g, (hole, coded, plain) => {
		const name = coded ?? plain ?? "";
		if (!Object.hasOwn(facts, name)) return hole;
		const text = written(facts[name] ?? "");
		return coded === void 0 ? quote(text) : codeSpan(text);
	});
}
/** Numbers at the precision people compare them at; text as it is. */
function written(fact) {
	return typeof fact === "number" ? String(Number(fact.toPrecision(6))) : fact;
}
// src/reply/prose.ts
/** A sentence of ours that names strangers' things between single backticks: those become code, the rest is made inert. */
function prose(text) {
	return text.slice(0, 2e3).split("`").map((part, i, parts) => {
		const coded = i % 2 === 1;
		const alone = coded && i === parts.length - 1;
		return inertPart(alone ? `\`${part}` : part, coded && !alone, i === 0);
	}).join("");
}
function inertPart(part, coded, first) {
	if (coded) return codeSpan(part);
	const inert = first ? quote(part) : quote(part).replace(/^\\([-+=:])/, "$1");
	const blank = (text) => text && /\s/.test(text) ? " " : "";
	return part.trim() === "" ? blank(part) : `${blank(part[0])}${inert}${blank(part.at(-1))}`;
}
/** Markdown of ours (a finding's message) on one line. Where it is too long for a list, its plain text, cut. */
function oneLine(markdown, most = 3e3) {
	const line = markdown.replace(/\s+/g, " ").trim();
	return line.length <= most ? line : quote(cut(unmarked(line.slice(0, most * 2)), 600));
}
/** What a reader sees of a line of Markdown, for terminals and annotations. */
function unmarked(markdown) {
	return visible(plainText(parseMarkdown(markdown)).replaceAll("​", ""));
}
/** The first sentence of a page's text. */
function firstSentence(markdown) {
	const paragraph = firstParagraph(markdown);
	return /^.*?[.!?](?=\s+[A-Z`*[]|$)/.exec(paragraph)?.[0] ?? paragraph;
}
/** The first paragraph of a page's text on one line; what it announces with a colon stays behind. */
function firstParagraph(markdown) {
	return (markdown.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim().replace(/:$/, ".");
}
// src/reply/not-written.ts
/** What could not be written to GitHub, and the mend, to stand above a summary. */
function notWritten(whys) {
	return whys.map((why) => `> [!WARNING]\n> Not written to GitHub: ${prose(why.replace(/\s+/g, " "))}\n\n`).join("");
}
// src/world/github/place.ts
function refusalIn(answer) {
	return answer.ok ? null : answer.refusal;
}
/** Creates a thing. Where no answer came, looks whether it is there before trying once more, so that it never stands twice. */
async function onceOnly(create, landed) {
	const first = await create();
	if (first.ok) return null;
	if (!first.refusal.maybeDone) return first.refusal;
	const there = await landed();
	if (there === null) return first.refusal;
	return there ? null : refusalIn(await create());
}
// src/reply/project-marker.ts
/** The label that issues of ours are listed by. */
const projectLabel = "mle-review";
const state = strictObject({
	kind: _enum(["stalled", "unreadable"]),
	since: date(),
	asked: array(date()).max(200),
	hash: string().regex(/^[0-9a-f]{16}$/)
});
const marker$1 = /^<!-- mle-review:v1 kind=project path=([^\s]{1,3000}) state=([A-Za-z0-9_-]{1,8000}) -->$/m;
/** A body with the marker that its schedule finds it by, and what the schedule remembers. */
function withProjectMarker(text, project, kept) {
	return `${text}\n\n${markerOf(project, {
		...kept,
		hash: hashOf(text)
	})}\n`;
}
/** The same body with another state in its marker: what people wrote into it stays. `text`: the letter that its hash is of. */
function remarked(body, text, project, kept) {
	return body.replace(marker$1, () => markerOf(project, {
		...kept,
		hash: hashOf(text)
	}));
}
/** Whether nobody but us wrote into a body. */
function isUntouched(body, { hash }) {
	const found = marker$1.exec(body);
	return found !== null && hashOf(body.slice(0, found.index).replace(/\n\n$/, "")) === hash;
}
function markerOf(project, state) {
	const encoded = Buffer.from(JSON.stringify(state)).toString("base64url");
	return `<!-- mle-review:v1 kind=project path=${encodeURIComponent(project)} state=${encoded} -->`;
}
/** Whose issue a body is; null where it bears no marker that we wrote. */
function readProjectMarker(body) {
	const found = marker$1.exec(body);
	if (found === null) return null;
	try {
		const read = state.safeParse(JSON.parse(Buffer.from(found[2] ?? "", "base64url").toString()));
		return read.success ? {
			project: decodeURIComponent(found[1] ?? ""),
			state: read.data
		} : null;
	} catch {
		return null;
	}
}
/** Of a letter's text: an issue is edited only where this differs. */
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
// src/world/github/assignable.ts
/** GitHub takes no more for an issue. */
const mostAssignees = 10;
/** Owners asked about: a list of hundreds costs no more. */
const mostAsked = 20;
/** Answers which of these owners GitHub can assign an issue to; each person is asked about once. Names that are no logins and teams are none. */
function assignable(api, { owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	const isAssignable = (login) => {
		const key = login.toLowerCase();
		const asked = known.get(key) ?? api.rest("GET /repos/{owner}/{repo}/assignees/{assignee}", {
			owner,
			repo,
			assignee: login
		}, unknown()).then(({ ok }) => ok);
		known.set(key, asked);
		return asked;
	};
	return async (owners) => {
		const logins = owners.flatMap((it) => /^@?([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})$/.exec(it.trim())?.[1] ?? []);
		const found = [];
		for (const login of [...new Set(logins)].slice(0, mostAsked)) if (found.length < mostAssignees && await isAssignable(login)) found.push(login);
		return found;
	};
}
// src/world/github/comment-on-issue.ts
/** The endpoint that comments, on an issue and on a pull request. */
const commentRoute = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const talk = object({ repository: object({ issue: object({ comments: object({ nodes: array(object({
	body: string(),
	viewerDidAuthor: boolean()
}).nullable()).nullable() }) }).nullish() }).nullish() });
/** A comment that is the last one of ours already is not written again. */
async function commentOnIssue(api, { owner, repo }, { number, body }) {
	const isSaid = async () => {
		const last = `issue(number: ${number}) { comments(last: 30) { nodes { body viewerDidAuthor } } }`;
		const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { ${last} } }`;
		const found = await api.graphql("query of comments on our issues", query, talk);
		if (!found.ok) return found.refusal;
		return (found.value.data.repository?.issue?.comments.nodes ?? []).filter((it) => it?.viewerDidAuthor).at(-1)?.body.trim() === body.trim();
	};
	const before = await isSaid();
	if (typeof before === "object") return before;
	if (before) return null;
	const create = () => api.rest(commentRoute, {
		owner,
		repo,
		issue_number: number,
		body
	}, unknown());
	return onceOnly(create, async () => {
		const after = await isSaid();
		return typeof after === "object" ? null : after;
	});
}
// src/reply/digest-marker.ts
/** What intents and issues of a digest are called where those of projects have a path. */
const digestKey = "digest";
const memory = strictObject({
	month: string().regex(/^\d{4}-\d{2}$/),
	hash: string().regex(/^[0-9a-f]{16}$/),
	told: array(string()).max(1e3),
	more: int().min(0)
});
const marker = /^<!-- mle-review:v1 kind=digest state=([A-Za-z0-9_-]{1,24000}) -->$/m;
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
/** What a digest's body remembers; null where it bears no marker that we wrote. */
function readDigestMarker(body) {
	const found = marker.exec(body);
	if (found === null) return null;
	try {
		const read = memory.safeParse(JSON.parse(Buffer.from(found[1] ?? "", "base64url").toString()));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
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
// src/world/github/project-issues.ts
const pagesAtMost = 100;
const account = object({
	__typename: string(),
	login: string()
}).nullable();
const issue = object({
	number: number(),
	title: string(),
	body: string(),
	state: string(),
	viewerDidAuthor: boolean(),
	author: account,
	timelineItems: object({ nodes: array(object({ actor: account.optional() }).nullable()).nullable() })
});
const answer = object({ repository: object({ issues: object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: array(issue.nullable()).nullable()
}).nullish() }).nullish() });
/** What an issue is asked for so that `issueOf` can tell whose it is. */
const fields = `pageInfo { hasNextPage endCursor } nodes { number title body state viewerDidAuthor author { __typename login }
  timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { actor { __typename login } } } } }`;
/** Every issue of ours, open or closed: of projects, and the digest. */
async function ourIssues(api, where) {
	const all = [];
	let after = "";
	for (let page = 0; page < pagesAtMost; page++) {
		const got = await pageOf(api, where, `labels: [${literal(projectLabel)}], first: 100${after}`);
		if (!got.ok) return got;
		all.push(...got.value.issues);
		if (got.value.next === null) return {
			ok: true,
			value: sorted(all)
		};
		after = `, after: ${literal(got.value.next)}`;
	}
	return {
		ok: false,
		refusal: {
			kind: "invalid",
			status: null,
			why: `More than 10000 issues bear the label ${projectLabel}: take it off those that are settled.`,
			maybeDone: false,
			retryAfter: null
		}
	};
}
/** Whether an issue of ours for a project, or the digest, is among the newest of the repository, whatever labels they bear. */
async function isThereIssue(api, where, project) {
	const got = await pageOf(api, where, "first: 100, orderBy: {field: CREATED_AT, direction: DESC}");
	return got.ok ? {
		ok: true,
		value: got.value.issues.some((it) => keyOf(it) === project)
	} : got;
}
function keyOf(issue) {
	return "project" in issue ? issue.project : digestKey;
}
function sorted(all) {
	const [digest = null] = all.flatMap((it) => "project" in it ? [] : [it]).toSorted((a, b) => Number(b.open) - Number(a.open) || a.number - b.number);
	return {
		projects: all.flatMap((it) => "project" in it ? [it] : []),
		digest
	};
}
async function pageOf(api, { owner, repo }, asked) {
	const what = "query of our issues";
	const query = `query { repository(owner: ${literal(owner)}, name: ${literal(repo)}) { issues(${asked}) { ${fields} } } }`;
	const got = await api.graphql(what, query, answer);
	if (!got.ok) return got;
	const { data, faults } = got.value;
	const found = data.repository?.issues;
	if (!found || faults.length > 0) return {
		ok: false,
		refusal: hidden(api, faults[0])
	};
	const { nodes, pageInfo } = found;
	return {
		ok: true,
		value: {
			issues: (nodes ?? []).flatMap(issueOf),
			next: pageInfo.hasNextPage ? pageInfo.endCursor : null
		}
	};
}
function issueOf(found) {
	if (found?.viewerDidAuthor !== true) return [];
	const { number, title, body, author } = found;
	const open = found.state === "OPEN";
	const digest = readDigestMarker(body);
	if (digest !== null) return [{
		number,
		title,
		body,
		open,
		state: digest
	}];
	const marked = readProjectMarker(body);
	if (marked === null) return [];
	const by = found.timelineItems.nodes?.at(-1)?.actor ?? null;
	return [{
		number,
		title,
		body,
		open,
		closedByUs: !open && by !== null && by.login === author?.login && by.__typename === author.__typename,
		...marked
	}];
}
function hidden(api, fault) {
	const said = fault?.message.replace(/\s+/g, " ").slice(0, 200) ?? "nothing";
	return {
		kind: fault === void 0 || /FORBIDDEN|NOT_FOUND/.test(fault.type) ? "forbidden" : "unavailable",
		status: null,
		why: `GitHub did not show the issues (it said: ${said}). ${api.mend("POST /repos/{owner}/{repo}/issues")}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/perform-projects.ts
const issues = "POST /repos/{owner}/{repo}/issues";
const anything = unknown();
/** Does what was planned, in order; doing it twice changes nothing more. What fails ends its project's part, a limit ends all. */
async function performProjects(api, where, intents) {
	const performed = {
		done: [],
		failed: [],
		left: []
	};
	const ended = /* @__PURE__ */ new Set();
	const who = assignable(api, where);
	let label;
	let isLimited = false;
	for (const intent of intents) {
		if (isLimited || ended.has(intent.project)) {
			performed.left.push(intent);
			continue;
		}
		if (intent.do === "open-issue") label ??= haveLabel(api, where);
		const refusal = (intent.do === "open-issue" ? await label : null) ?? await performOne(api, where, intent, who);
		if (refusal === null) performed.done.push(intent);
		if (refusal === null || refusal === "known") continue;
		ended.add(intent.project);
		isLimited = refusal.kind === "limited";
		performed.failed.push({
			intent,
			refusal: withMend(api, refusal)
		});
	}
	return performed;
}
async function performOne(api, where, intent, who) {
	const edit = async (number, change) => refusalIn(await api.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
		...where,
		issue_number: number,
		...change
	}, anything));
	switch (intent.do) {
		case "open-issue": return openIssue(api, where, intent, await who(intent.assign));
		case "edit-issue": return edit(intent.number, {
			title: intent.title,
			body: intent.body
		});
		case "comment-issue": return commentOnIssue(api, where, intent);
		case "close-issue": return edit(intent.number, {
			state: "closed",
			state_reason: intent.reason
		});
		case "reopen-issue": return edit(intent.number, {
			state: "open",
			state_reason: "reopened"
		});
		default: return intent;
	}
}
/** Looks once more before it opens one: another run may have been faster, or somebody took our label off. */
async function openIssue(api, where, { project, title, body }, assignees) {
	const before = await isThereIssue(api, where, project);
	if (!before.ok) return before.refusal;
	if (before.value) return "known";
	const create = () => api.rest(issues, {
		...where,
		title,
		body,
		labels: [projectLabel],
		assignees
	}, anything);
	return onceOnly(create, async () => {
		const after = await isThereIssue(api, where, project);
		return after.ok ? after.value : null;
	});
}
/** Makes our label where it is missing. */
async function haveLabel(api, where) {
	const found = await api.rest("GET /repos/{owner}/{repo}/labels/{name}", {
		...where,
		name: projectLabel
	}, anything);
	if (found.ok || found.refusal.kind !== "missing") return refusalIn(found);
	const description = "Written by mle-review; it finds its issues by this label.";
	const made = await api.rest("POST /repos/{owner}/{repo}/labels", {
		...where,
		name: projectLabel,
		color: "5319e7",
		description
	}, anything);
	return made.ok || made.refusal.status === 422 ? null : made.refusal;
}
/** On an issue a comment needs another permission than on a pull request. */
function withMend(api, refusal) {
	return {
		...refusal,
		why: refusal.why.replace(api.mend(commentRoute), api.mend(issues))
	};
}
export { wordsOf as C, message as S, firstSentence as _, digestKey as a, unmarked as b, hashOf as c, remarked as d, withProjectMarker as f, firstParagraph as g, notWritten as h, digestHash as i, isUntouched as l, refusalIn as m, performProjects as n, withDigestMarker as o, onceOnly as p, ourIssues as r, assignable as s, haveLabel as t, projectLabel as u, oneLine as v, fill as x, prose as y };
