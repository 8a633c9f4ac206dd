import { F as literal$1, N as hunkHeader, Rn as limits, Sr as unknown, _r as record, br as tuple, cr as array, gr as object, hr as number, lr as boolean, pr as literal, yr as string } from "./inputs-B4uqEMWj.js";
import { c as assignable, d as projectLabel, h as refusalIn, m as onceOnly, n as haveLabel, v as placeText, x as notWritten } from "./ready-for-B-bj1JnA.js";
import { i as answerMarker } from "./repository-BY_e6wgL.js";
import { createHash } from "node:crypto";
// src/reply/lifecycle.ts
/** Compares a report with what our last comment showed. The same head gives the same answer, however often it is asked. */
function lifecycle(report, prior) {
	const { head } = report.pull;
	const before = new Map(prior?.open.map((it) => [it.fingerprint, it]));
	const tracked = report.findings.filter(isTracked);
	const now = new Set(tracked.map(({ fingerprint }) => fingerprint));
	const since = ({ fingerprint }) => before.get(fingerprint)?.since ?? head;
	const left = [...before.values()].filter(({ fingerprint }) => !now.has(fingerprint));
	const states = new Map(left.map((it) => [it, stateOf(it.rule, report.outcomes)]));
	const fixed = [...(prior?.fixed ?? []).filter(({ fingerprint }) => !now.has(fingerprint)), ...left.filter((it) => states.get(it) === "gone").map((it) => ({
		...it,
		since: head
	}))].slice(-20);
	const open = tracked.map((it) => ({
		fingerprint: it.fingerprint,
		rule: it.rule,
		since: since(it),
		where: placeText(it) ?? ""
	}));
	const unseen = left.filter((it) => states.get(it) === "unknown");
	return {
		since,
		allNew: fixed.length === 0 && tracked.every((it) => since(it) === head),
		fixed,
		next: {
			open: [...open, ...unseen],
			fixed,
			...takenBack(report)
		}
	};
}
/** The models that go back with this head: what was wrong with them is followed up once it is merged. */
function takenBack({ models, pull }) {
	const back = models.flatMap(({ id, kind, effectiveMode, restores, undoes = null }) => kind === "rollback" && effectiveMode !== "observe" && restores !== null ? [{
		id,
		restores,
		undoes
	}] : []);
	return back.length === 0 ? {} : { back: {
		head: pull.head,
		models: back
	} };
}
/** Findings whose fate is followed: what a person is asked to settle or consider. */
function isTracked({ severity, standing }) {
	return !standing && (severity === "E" || severity === "W");
}
/**
* Whether findings of a rule that are no longer reported are gone, or merely were not looked for. A rule that could not run, or that
* was switched off, has fixed nothing.
*/
function stateOf(rule, outcomes) {
	const asked = outcomes.filter((outcome) => outcome.rule === rule);
	if (asked.some((outcome) => outcome.is === "off" && outcome.why === "configuration")) return "off";
	const unsure = (outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive" || outcome.is === "found" && outcome.undecided.length > 0;
	return asked.length === 0 || asked.some(unsure) ? "unknown" : "gone";
}
// src/reply/prior.ts
const most = {
	models: 20,
	open: 100,
	fixed: 20,
	where: 80,
	word: 100,
	printed: 24e3,
	encoded: 4e4
};
const word = string().max(most.word);
const entry = tuple([
	string().regex(/^[\w:-]{1,100}$/),
	word,
	word,
	string().max(400)
]).transform(([fingerprint, rule, since, where]) => ({
	fingerprint,
	rule,
	since,
	where
}));
const commit = string().regex(/^[0-9a-f]{7,64}$/);
const model = tuple([
	string().min(1).max(200),
	commit,
	commit.nullable()
]).transform(([id, restores, undoes]) => ({
	id,
	restores,
	undoes
}));
const back = object({
	head: commit,
	models: array(model).min(1).max(most.models)
});
const state = object({
	v: literal(1),
	open: array(entry).max(1e3),
	fixed: array(entry).max(1e3),
	back: back.optional().catch(void 0)
});
const line = /^<!-- mle-review:v1 state=([\w-]+) -->$/;
/** Reads the state line above the marker of our last comment; null where there is none that can be read. */
function parsePrior(body) {
	const lines = body.slice(-most.encoded - 200).trimEnd().split(/\r?\n/);
	if (lines.at(-1) !== "<!-- mle-review:v1 kind=summary -->") return null;
	const encoded = line.exec(lines.at(-2)?.trim() ?? "")?.[1];
	if (encoded === void 0 || encoded.length > most.encoded) return null;
	try {
		const parsed = state.safeParse(JSON.parse(Buffer.from(encoded, "base64url").toString()));
		if (!parsed.success) return null;
		const { open, fixed, back } = parsed.data;
		return {
			open,
			fixed,
			...back === void 0 ? {} : { back }
		};
	} catch {
		return null;
	}
}
/** The state line that the next review of this pull request will read. Of very many findings it keeps the first. */
function printPrior({ open, fixed, back }) {
	const row = ({ fingerprint, rule, since, where }) => [
		fingerprint,
		rule.slice(0, most.word),
		since.slice(0, most.word),
		[...where].slice(0, most.where).join("")
	];
	const models = back?.models.slice(0, most.models).map(({ id, restores, undoes }) => [
		id.slice(0, 200),
		restores,
		undoes
	]);
	const kept = back === void 0 ? {} : { back: {
		head: back.head,
		models
	} };
	for (let count = most.open;; count = Math.floor(count / 2)) {
		const shown = {
			v: 1,
			open: open.slice(0, count).map(row),
			fixed: count === 0 ? [] : fixed.slice(-most.fixed).map(row),
			...kept
		};
		const encoded = Buffer.from(JSON.stringify(shown)).toString("base64url");
		if (encoded.length <= most.printed || count === 0) return `<!-- mle-review:v1 state=${encoded} -->`;
	}
}
// src/world/github/check-runs.ts
const checkRun = object({
	id: number(),
	status: string(),
	conclusion: string().nullable(),
	external_id: string().nullish(),
	started_at: string().nullish(),
	output: object({ annotations_count: number() })
});
const annotation = object({
	path: string(),
	start_line: number(),
	end_line: number(),
	annotation_level: string().nullable(),
	title: string().nullable(),
	message: string().nullable()
});
const inOnePage = 100;
/** Our check run of this name on a commit, the newest where there are several; null where there is none. */
async function ourCheckRun(api, { owner, repo, app }, { commit, name }) {
	const asked = {
		owner,
		repo,
		ref: commit,
		check_name: name,
		filter: "latest",
		per_page: inOnePage,
		...app === void 0 || app === null ? {} : { app_id: app }
	};
	const found = await api.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", asked, object({ check_runs: array(checkRun) }));
	if (!found.ok) return found;
	return {
		ok: true,
		value: found.value.check_runs.toSorted((a, b) => b.id - a.id)[0] ?? null
	};
}
/** The annotations that a check run carries, as keys. */
async function annotationsOn(api, { owner, repo }, run) {
	const keys = /* @__PURE__ */ new Set();
	const pages = Math.ceil(run.output.annotations_count / inOnePage);
	for (let page = 1; page <= pages; page++) {
		const asked = {
			owner,
			repo,
			check_run_id: run.id,
			per_page: inOnePage,
			page
		};
		const found = await api.rest("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", asked, array(annotation));
		if (!found.ok) return found;
		for (const { path, start_line, end_line, annotation_level, title, message } of found.value) keys.add(JSON.stringify([
			path,
			start_line,
			end_line,
			annotation_level,
			title?.trim(),
			message?.trim()
		]));
		if (found.value.length < inOnePage) break;
	}
	return {
		ok: true,
		value: keys
	};
}
/** What makes an annotation the same as one that GitHub lists. */
function annotationKey({ path, startLine, endLine, level, title, message }) {
	return JSON.stringify([
		path,
		startLine,
		endLine,
		level,
		title.trim(),
		message.trim()
	]);
}
// src/world/github/await-check.ts
/** Keeps our one check run of a head open and says what it waits for. One that says so already is left alone. */
async function awaitCheck(api, place, intent) {
	const { owner, repo } = place;
	const found = await ourCheckRun(api, place, intent);
	if (!found.ok) return found.refusal;
	const run = found.value;
	const mark = `awaits ${intent.commit}`;
	if (run?.status === "in_progress" && run.external_id === mark) return null;
	const { title, summary, commit, name } = intent;
	const body = {
		owner,
		repo,
		status: "in_progress",
		external_id: mark,
		output: {
			title,
			summary
		}
	};
	if (run !== null) return refusalIn(await api.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		...body,
		check_run_id: run.id
	}, unknown()));
	const landed = async () => {
		const after = await ourCheckRun(api, place, intent);
		return after.ok ? after.value !== null : null;
	};
	return onceOnly(() => api.rest("POST /repos/{owner}/{repo}/check-runs", {
		...body,
		name,
		head_sha: commit
	}, unknown()), landed);
}
// src/world/github/edit-inline.ts
/** Comments that one mutation edits. */
const editsInOne = 20;
/** Edits inline comments of ours, minimises those that are settled and shows those that came back, many by one request. */
async function editInlineComments(api, edits) {
	const results = [];
	for (let i = 0; i < edits.length; i += editsInOne) {
		const some = edits.slice(i, i + editsInOne);
		const name = `mutation of ${some.length} inline comments`;
		const answer = await api.graphql(name, `mutation { ${some.map(fieldsOf).join(" ")} }`, record(string(), unknown()));
		for (const [index, intent] of some.entries()) {
			const fault = answer.ok ? answer.value.faults.find(({ path }) => path[0] === `e${index}` || path[0] === `m${index}`) : void 0;
			results.push({
				intent,
				refusal: answer.ok ? fault === void 0 ? null : refused(fault.message, api.mend("mutation")) : answer.refusal
			});
		}
	}
	return results;
}
function fieldsOf({ node, body, minimise }, index) {
	const edit = `e${index}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: ${literal$1(node)}, body: ${literal$1(body)} }) { clientMutationId }`;
	const subject = `subjectId: ${literal$1(node)}`;
	return `${edit} m${index}: ${minimise ? `minimizeComment(input: { ${subject}, classifier: RESOLVED })` : `unminimizeComment(input: { ${subject} })`} { clientMutationId }`;
}
function refused(message, mend) {
	return {
		kind: "forbidden",
		status: null,
		why: `GitHub did not edit an inline comment: ${message.slice(0, 300)}. ${mend}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/perform-check.ts
/** Annotations that GitHub takes with one request. */
const inOneRequest = 50;
/** Concludes our one check run of a head. One that says this already is left alone, one that a crash left half-written is completed. */
async function concludeCheck(api, place, intent) {
	const refusal = await conclude(api, place, intent);
	return refusal?.maybeDone ? conclude(api, place, intent) : refusal;
}
async function conclude(api, place, intent) {
	const found = await ourCheckRun(api, place, intent);
	if (!found.ok) return found.refusal;
	const run = found.value;
	const digest = digestOf(intent);
	if (run?.status === "completed" && run.conclusion === intent.conclusion && run.external_id === digest) return null;
	const carried = run === null ? none : await annotationsOn(api, place, run);
	if (!carried.ok) return carried.refusal;
	const wanted = new Map(intent.annotations.map((it) => [annotationKey(it), it]));
	const stale = [...carried.value].some((key) => !wanted.has(key));
	const missing = [...wanted].filter(([key]) => stale || !carried.value.has(key)).map(([, it]) => it);
	const kept = stale ? null : run;
	const refusal = await write(api, place, intent, {
		run: kept,
		missing,
		digest
	});
	if (refusal?.kind !== "invalid" || missing.length === 0) return refusal;
	const summary = `${notWritten([refusal.why])}${intent.summary}`;
	return write(api, place, summary.length <= limits.checkSummaryCharacters ? {
		...intent,
		summary
	} : intent, {
		run: kept,
		missing: [],
		digest
	});
}
const none = {
	ok: true,
	value: /* @__PURE__ */ new Set()
};
/** Writes the conclusion with the first request, so that it is true from then on, and the digest with the last, so that a crash between them shows. */
async function write(api, { owner, repo }, intent, { run, missing, digest }) {
	const { title, summary, conclusion, actions, commit, name } = intent;
	let id = run?.id ?? null;
	for (let from = 0; from === 0 || from < missing.length; from += inOneRequest) {
		const batch = missing.slice(from, from + inOneRequest).map(asGithubTakesIt);
		const body = {
			owner,
			repo,
			status: "completed",
			conclusion,
			external_id: from + inOneRequest >= missing.length ? digest : `${digest} unfinished`,
			output: {
				title,
				summary,
				...batch.length === 0 ? {} : { annotations: batch }
			},
			actions
		};
		if (id === null) {
			const created = await api.rest("POST /repos/{owner}/{repo}/check-runs", {
				...body,
				name,
				head_sha: commit
			}, object({ id: number() }));
			if (!created.ok) return created.refusal;
			id = created.value.id;
		} else {
			const refusal = refusalIn(await api.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				...body,
				check_run_id: id
			}, unknown()));
			if (refusal !== null) return refusal;
		}
	}
	return null;
}
function asGithubTakesIt({ path, startLine, endLine, level, title, message }) {
	return {
		path,
		start_line: startLine,
		end_line: endLine,
		annotation_level: level,
		title,
		message
	};
}
/** What was concluded, in a word that the run carries as its `external_id`. */
function digestOf({ title, summary, annotations, actions }) {
	return createHash("sha256").update(JSON.stringify([
		title,
		summary,
		annotations,
		actions
	])).digest("hex");
}
// src/world/github/perform-comment.ts
const anything$2 = unknown();
const comments = array(object({
	id: number(),
	body: string().optional()
}));
const ourComments = object({ repository: object({ pullRequest: object({ comments: object({ nodes: array(object({
	body: string(),
	viewerDidAuthor: boolean()
}).nullable()) }) }).nullable() }).nullable() });
/** Edits our comment, or writes it where there is none. */
async function writeComment(api, place, { body, replaces }) {
	const { owner, repo, number } = place;
	if (replaces !== null) {
		const edited = await api.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: replaces,
			body
		}, anything$2);
		if (edited.ok) return null;
		if (edited.refusal.kind !== "missing") return edited.refusal;
	}
	const landed = async () => {
		const since = {
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page: 1
		};
		for (; since.page <= 30; since.page++) {
			const found = await api.rest("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", since, comments);
			if (!found.ok) return null;
			if (found.value.some((comment) => comment.body === body)) return true;
			if (found.value.length < since.per_page) return false;
		}
		return null;
	};
	return onceOnly(() => post(api, place, body), landed);
}
/** Answers once: where a comment of ours already bears the answer's marker, nothing is written. */
async function answerOnce(api, place, { body, to }) {
	const answered = async () => {
		const query = `query { ${`repository(owner: ${literal$1(place.owner)}, name: ${literal$1(place.repo)})`} { pullRequest(number: ${place.number}) { comments(last: 100) { nodes { body viewerDidAuthor } } } } }`;
		const found = await api.graphql("query of our answers", query, ourComments);
		if (!found.ok) return found.refusal;
		return (found.value.data.repository?.pullRequest?.comments.nodes ?? []).some((it) => it?.viewerDidAuthor && it.body.trimEnd().endsWith(answerMarker(to)));
	};
	const before = await answered();
	if (typeof before === "object") return before;
	if (before) return null;
	const landed = async () => {
		const after = await answered();
		return typeof after === "object" ? null : after;
	};
	return onceOnly(() => post(api, place, body), landed);
}
/** Deletes a comment; one that is gone already is no failure. */
async function deleteComment(api, place, { id }) {
	const { owner, repo } = place;
	const refusal = refusalIn(await api.rest("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id
	}, anything$2));
	return refusal?.kind === "missing" ? null : refusal;
}
function post(api, { owner, repo, number }, body) {
	return api.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body
	}, anything$2);
}
// src/world/github/perform-issue.ts
const pagesAtMost = 20;
const issue = object({
	body: string(),
	createdAt: string(),
	viewerDidAuthor: boolean()
});
const answer = object({ repository: object({ issues: object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: array(issue.nullable()).nullable()
}) }).nullish() });
/** Opens an issue with our label, once: where one of ours already bears its marker, open or closed, nothing is done. */
async function openIssueOnce(api, place, intent) {
	const { owner, repo } = place;
	const { title, body, assign } = intent;
	const before = await isOpened(api, place, intent);
	if (!before.ok) return before.refusal;
	if (before.value) return null;
	const unlabelled = await haveLabel(api, {
		owner,
		repo
	});
	if (unlabelled !== null) return unlabelled;
	const assignees = await assignable(api, {
		owner,
		repo
	})(assign);
	const opened = {
		owner,
		repo,
		title,
		body,
		labels: [projectLabel],
		assignees
	};
	return onceOnly(() => api.rest("POST /repos/{owner}/{repo}/issues", opened, unknown()), async () => {
		const after = await isOpened(api, place, intent);
		return after.ok ? after.value : null;
	});
}
/** Whether one of ours bears the marker: from the newest back to the moment before which there can be none, whatever became of its label. */
async function isOpened(api, { owner, repo }, { marker, since }) {
	const fields = "pageInfo { hasNextPage endCursor } nodes { body createdAt viewerDidAuthor }";
	let after = "";
	for (let page = 0; page < pagesAtMost; page++) {
		const asked = `first: 100, orderBy: {field: CREATED_AT, direction: DESC}${after}`;
		const query = `query { repository(owner: ${literal$1(owner)}, name: ${literal$1(repo)}) { issues(${asked}) { ${fields} } } }`;
		const got = await api.graphql("query of our issues", query, answer);
		if (!got.ok) return got;
		const found = got.value.data.repository?.issues;
		if (!found || got.value.faults.length > 0) return {
			ok: false,
			refusal: hidden(api, got.value.faults[0]?.message)
		};
		const issues = (found.nodes ?? []).filter((it) => it !== null);
		if (issues.some((it) => it.viewerDidAuthor && it.body.trimEnd().endsWith(marker))) return {
			ok: true,
			value: true
		};
		if (issues.some(({ createdAt }) => Date.parse(createdAt) < Date.parse(since)) || !found.pageInfo.hasNextPage || found.pageInfo.endCursor === null) return {
			ok: true,
			value: false
		};
		after = `, after: ${literal$1(found.pageInfo.endCursor)}`;
	}
	return {
		ok: false,
		refusal: {
			kind: "invalid",
			status: null,
			why: `More than 2000 issues were opened since the merge: whether this one is among them is not known, so it is not opened.`,
			maybeDone: false,
			retryAfter: null
		}
	};
}
function hidden(api, said = "nothing") {
	return {
		kind: "forbidden",
		status: null,
		why: `GitHub did not show the issues (it said: ${said.replace(/\s+/g, " ").slice(0, 200)}). ${api.mend("POST /repos/{owner}/{repo}/issues")}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/shown-lines.ts
const files = array(object({
	filename: string(),
	patch: string().optional()
}));
const pageSize = 100;
/** GitHub lists 3,000 files of a pull request. */
const lastPage = 30;
/** Of some inline comments those on lines that GitHub shows in its diff: on any other it takes none. */
async function onShownLines(api, { owner, repo, number }, comments) {
	const left = new Set(comments.map(({ path }) => path));
	const shown = [];
	for (let page = 1; left.size > 0 && page <= lastPage; page++) {
		const listed = await api.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner,
			repo,
			pull_number: number,
			per_page: pageSize,
			page
		}, files);
		if (!listed.ok) return listed;
		for (const { filename, patch = "" } of listed.value) if (left.delete(filename)) shown.push(...comments.filter((it) => it.path === filename && isIn(patch, it)));
		if (listed.value.length < pageSize) break;
	}
	return {
		ok: true,
		value: comments.filter((it) => shown.includes(it))
	};
}
function isIn(patch, { line, startLine }) {
	return patch.split("\n").map(hunkHeader).some((part) => part !== null && part.newStart <= (startLine ?? line) && line < part.newStart + part.newLines);
}
// src/world/github/perform-review.ts
const anything$1 = unknown();
const reviewComments = array(object({ body: string() }));
/** Opens one review with all its inline comments, always as a comment. Where GitHub refuses it for a line, that line is left out, and said. */
async function openReview(api, place, intent) {
	const { comments } = intent;
	const refusal = await open(api, place, intent);
	if (refusal?.status !== 422) return refusal;
	const shown = await onShownLines(api, place, comments);
	if (!shown.ok || shown.value.length === comments.length) return refusal;
	return (shown.value.length === 0 ? null : await open(api, place, {
		...intent,
		comments: shown.value
	})) ?? {
		...refusal,
		why: lost(comments.filter((it) => !shown.value.includes(it)))
	};
}
async function open(api, { owner, repo, number: pull_number }, { commit, body, comments: inline }) {
	const at = {
		owner,
		repo,
		pull_number
	};
	const lines = inline.map(({ path, line, startLine, body: text }) => {
		return {
			path,
			line,
			side: "RIGHT",
			...startLine === null || startLine === line ? {} : {
				start_line: startLine,
				start_side: "RIGHT"
			},
			body: text
		};
	});
	const create = () => api.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...at,
		commit_id: commit,
		body,
		event: "COMMENT",
		comments: lines
	}, anything$1);
	const landed = async () => {
		const found = await api.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
			...at,
			sort: "created",
			direction: "desc",
			per_page: 100
		}, reviewComments);
		return found.ok ? lines.every((line) => found.value.some((comment) => comment.body === line.body)) : null;
	};
	return onceOnly(create, landed);
}
function lost(comments) {
	return `GitHub takes no comment on ${comments.map(({ path, line }) => `${path}:${line}`).join(", ")}: its diff does not show the line. What is said of it stands in the summary.`;
}
// src/world/github/perform.ts
const anything = unknown();
/** Does what was planned, in order. One intent that fails leaves the others; doing a list twice changes nothing more. */
async function perform(api, place, intents) {
	const performed = {
		done: [],
		failed: []
	};
	const add = (intent, refusal) => {
		if (refusal === null) performed.done.push(intent);
		else performed.failed.push({
			intent,
			why: refusal.why,
			refusal
		});
	};
	for (const intent of intents) if (intent.do !== "edit-inline") add(intent, await performOne(api, place, intent));
	const edits = intents.filter((intent) => intent.do === "edit-inline");
	for (const { intent, refusal } of await editInlineComments(api, edits)) add(intent, refusal);
	return performed;
}
async function performOne(api, place, intent) {
	const { owner, repo } = place;
	switch (intent.do) {
		case "write-comment": return writeComment(api, place, intent);
		case "delete-comment": return deleteComment(api, place, intent);
		case "answer": return answerOnce(api, place, intent);
		case "open-review": return openReview(api, place, intent);
		case "conclude-check": return concludeCheck(api, place, intent);
		case "await-check": return awaitCheck(api, place, intent);
		case "open-issue": return openIssueOnce(api, place, intent);
		case "react": {
			const body = {
				owner,
				repo,
				comment_id: intent.comment,
				content: intent.content
			};
			return refusalIn(await api.rest("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", body, anything));
		}
		case "set-status": {
			const { commit: sha, context, state, url } = intent;
			const body = {
				owner,
				repo,
				sha,
				context,
				state,
				description: shortened(intent.description),
				...url === null ? {} : { target_url: url }
			};
			return refusalIn(await api.rest("POST /repos/{owner}/{repo}/statuses/{sha}", body, anything));
		}
		default: return intent;
	}
}
/** A status's description as GitHub takes it: 140 characters. */
function shortened(description) {
	const all = [...description];
	return all.length <= 140 ? description : `${all.slice(0, 139).join("")}…`;
}
export { isTracked as a, takenBack as c, printPrior as i, shortened as n, lifecycle as o, parsePrior as r, stateOf as s, perform as t };
