import { D as batching, E as compare, F as literal, I as blind, L as connect, M as readAnswer, O as planPaths, P as hunksOf, R as patient, Rn as limits, S as textReader, Sr as unknown, T as holds, _r as record, cr as array, gr as object, hr as number, j as mayAnswer, lr as boolean, mr as looseObject, w as readOutside, x as readTree, xr as union, yr as string, z as Refused, zn as settingsPath } from "./inputs-B4uqEMWj.js";
// src/reply/markers.ts
/** Last line of the summary comment; together with its author it is how we find our own. */
const summaryMarker = "<!-- mle-review:v1 kind=summary -->";
/** Last line of an answer to a command: `to` names what is answered, so that it is answered once. */
function answerMarker(to) {
	return `<!-- mle-review:v1 kind=answer to=${to.replace(/[^A-Za-z0-9:_-]/g, "_").slice(0, 100)} -->`;
}
/** Last line of the issue that follows up a way back: one for a pull request. */
function wayBackMarker(pull) {
	return `<!-- mle-review:v1 kind=way-back pull=${pull} -->`;
}
/** Last line of an inline comment. */
function inlineMarker$1(fingerprint) {
	return `<!-- mle-review:v1 kind=inline fp=${fingerprint} -->`;
}
// src/world/github/answers.ts
/**
* What people said to our questions: comments, replies on lines, and the words of opinions. Neither bots, nor strangers who wrote nothing
* here. Of very many the last.
*/
function answersIn({ author, comments, threads, reviews }) {
	const found = [];
	const spoken = [
		...comments,
		...threads.flatMap((thread) => thread.comments.nodes),
		...reviews
	];
	let left = limits.answersCharacters;
	for (const { body, url, author: by, authorAssociation } of spoken.toReversed()) {
		if (found.length === limits.answers || left <= 0) break;
		if (by?.__typename !== "User" || !mayAnswer(by.login, author?.login, authorAssociation)) continue;
		left -= body.length;
		const answer = readAnswer(body);
		if (answer !== null) found.unshift({
			by: by.login,
			url,
			...answer
		});
	}
	return found;
}
// src/world/github/anticipate.ts
const textual = /\.(?:json|jsonl|ya?ml|toml|md|rst|txt|cfg|ini|py|ipynb|dvc|lock)$/i;
const bytesOfOne = 131072;
const bytesAtMost = 1048576;
const textsAtMost = 60;
const plansAtMost = 20;
const handlesAtMost = 5;
/** Guesses from the words of the configuration and the description; a wrong guess costs nothing but its part of a request. */
function anticipate({ settings, body, base, mergeBase, head, changes }) {
	const named = wordsOf(settings).add("dvc.lock");
	const wants = [];
	let bytes = 0;
	const want = (commit, path, entry) => {
		const size = entry?.size ?? 0;
		if (!entry?.mode.startsWith("100") || size > (textual.test(path) ? bytesOfOne : 1024)) return;
		if (wants.length === textsAtMost || bytes + size > bytesAtMost) return;
		bytes += size;
		wants.push({
			commit,
			path,
			entry
		});
	};
	for (const path of named) for (const { commit, tree } of [base, head]) for (const beside of [
		"",
		".stamp.json",
		".dvc"
	]) want(commit, path + beside, own(tree, path + beside));
	for (const { path, before, base: was, head: now } of changes) {
		want(mergeBase.commit, before, was);
		want(head.commit, path, now);
	}
	const plans = settings === "" ? [] : planPaths(base.tree, []);
	if (plans.length <= plansAtMost) for (const path of plans) want(base.commit, path, own(base.tree, path));
	const weight = ({ path, head: now, base: was }) => (named.has(path) ? 2 ** 40 : 0) + (now?.size ?? was?.size ?? 0);
	const past = changes.toSorted((a, b) => weight(b) - weight(a)).map(({ path }) => path);
	const handles = [...body.matchAll(/(?<![\w@./])@([A-Za-z\d][A-Za-z\d-]{0,38})(?![\w/-])/g)].map((found) => found[1] ?? "");
	return {
		texts: wants,
		past: settings === "" ? [] : past,
		handles: [...new Set(handles)].slice(0, handlesAtMost)
	};
}
function own(tree, path) {
	return Object.hasOwn(tree, path) ? tree[path] : void 0;
}
/** Words of a YAML text that could be paths. */
function wordsOf(text) {
	const words = text.slice(0, 1e5).match(/[^\s'"`,[\]{}#&|<>]+/g) ?? [];
	return new Set(words.slice(0, 5e3).map((word) => word.replace(/^\.\//, "").replace(/:$/, "")));
}
// src/world/github/approvals.ts
/**
* People whose last opinion approves the pull request's head as it is now. `asHead` is the commit under review: in the
* merge queue the approval of the pull request's head counts for the queue's commit.
*/
function approvalsIn(conversation, asHead) {
	const writers = new Set(conversation.writers.map((review) => review.author?.login));
	return conversation.reviews.flatMap(({ state, author, commit }) => {
		return state === "APPROVED" && author?.__typename === "User" && commit?.oid === conversation.headRefOid ? [{
			login: author.login,
			commit: asHead,
			mayWrite: writers.has(author.login)
		}] : [];
	});
}
// src/world/github/changes.ts
/** What differs between two trees; what GitHub says of a file adds renames and lines, never the fact that it changed. */
function changesBetween(base, head, files) {
	const told = new Map(files.map((file) => [file.filename, file]));
	const renames = renamesBetween(base, head, files);
	const renamed = new Set(renames.values());
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((path) => {
		const now = head[path] ?? null;
		const before = renames.get(path) ?? path;
		const was = base[before] ?? null;
		if (now === null && renamed.has(path)) return [];
		if (before === path && was?.id === now?.id && was?.mode === now?.mode) return [];
		return [{
			path,
			before,
			status: statusOf(before === path, was, now),
			base: was,
			head: now,
			...linesOf(was, now, told.get(path))
		}];
	});
}
/** New path to old path: as GitHub found them, and for the rest where the same blob left one path and came to another. */
function renamesBetween(base, head, files) {
	const renames = /* @__PURE__ */ new Map();
	const gone = (path) => base[path] !== void 0 && head[path] === void 0;
	for (const { status, filename, previous_filename: old } of files) if (status === "renamed" && old !== void 0 && gone(old) && head[filename] !== void 0) renames.set(filename, old);
	const told = /* @__PURE__ */ new Set([...renames.values(), ...files.map((file) => file.filename)]);
	const left = /* @__PURE__ */ new Map();
	for (const path of Object.keys(base)) if (gone(path) && !told.has(path)) left.set(keyOf(base[path]), path);
	for (const path of Object.keys(head)) {
		const old = base[path] === void 0 && !told.has(path) ? left.get(keyOf(head[path])) : void 0;
		if (old === void 0) continue;
		renames.set(path, old);
		left.delete(keyOf(head[path]));
	}
	return renames;
}
function keyOf(entry) {
	return `${entry?.mode} ${entry?.id}`;
}
function typeOf(entry) {
	return entry.mode.startsWith("100") ? "file" : entry.mode;
}
function statusOf(samePath, was, now) {
	if (was === null) return "added";
	if (now === null) return "deleted";
	if (!samePath) return "renamed";
	return typeOf(was) === typeOf(now) ? "modified" : "type-changed";
}
const pointer = /^[-+ ]?version https:\/\/git-lfs\.github\.com\/spec\//m;
/** Kind and changed lines. GitHub shows neither for binary files nor for diffs it finds too large: then the lines are unknown. */
function linesOf(was, now, file) {
	const mode = (now ?? was)?.mode;
	if (mode === "160000") return {
		kind: "submodule",
		hunks: null
	};
	if (mode === "120000") return {
		kind: "symlink",
		hunks: null
	};
	if (was?.id === now?.id) return {
		kind: "text",
		hunks: []
	};
	if (file?.patch !== void 0 && pointer.test(file.patch)) return {
		kind: "lfs",
		hunks: null
	};
	if (was !== null && now !== null && typeOf(was) !== typeOf(now)) return {
		kind: "text",
		hunks: null
	};
	if (file?.patch !== void 0) return {
		kind: "text",
		hunks: hunksOf(file.patch)
	};
	if ((was?.size ?? 0) + (now?.size ?? 0) === 0) return {
		kind: "text",
		hunks: []
	};
	return {
		kind: file === void 0 || file.additions + file.deletions > 0 ? "text" : "binary",
		hunks: null
	};
}
// src/world/github/conversation.ts
const nodes = (node) => array(node.nullable()).nullable().transform((all) => (all ?? []).filter((it) => it !== null));
const list = (node) => object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string().nullable()
	}),
	nodes: nodes(node)
});
const actor = object({
	__typename: string(),
	login: string()
}).nullable();
const id = union([string(), number()]).transform(Number);
const spoken = {
	body: string(),
	url: string(),
	author: actor,
	authorAssociation: string()
};
const comment = object({
	...spoken,
	fullDatabaseId: id,
	createdAt: string(),
	viewerDidAuthor: boolean()
});
const inline = object({
	...spoken,
	id: string(),
	fullDatabaseId: id,
	viewerDidAuthor: boolean(),
	isMinimized: boolean(),
	reactions: object({ totalCount: number() })
});
const thread = object({
	isResolved: boolean(),
	path: string(),
	line: number().nullable(),
	comments: object({
		totalCount: number(),
		nodes: nodes(inline)
	})
});
const review = object({
	...spoken,
	state: string(),
	commit: object({ oid: string() }).nullable()
});
const writer = object({ author: actor });
const none = {
	pageInfo: {
		hasNextPage: false,
		endCursor: null
	},
	nodes: []
};
const lists = object({
	comments: list(comment),
	threads: list(thread),
	reviews: list(review).nullable().transform((it) => it ?? none),
	writers: list(writer).nullable().transform((it) => it ?? none)
});
const status = object({ context: object({
	state: string(),
	description: string().nullable()
}).nullable() }).nullish();
const file = object({
	oid: string(),
	object: object({ text: string().nullish() }).nullable()
}).nullish();
const commit = object({
	oid: string(),
	file,
	status
});
const pull = object({
	number: number(),
	title: string(),
	body: string(),
	url: string(),
	isDraft: boolean(),
	state: string(),
	isCrossRepository: boolean(),
	author: actor,
	baseRefName: string(),
	baseRefOid: string(),
	headRefOid: string(),
	mergedAt: string().nullish(),
	mergedBy: actor.nullish(),
	mergeCommit: object({ parents: object({ nodes: nodes(object({ oid: string() })) }) }).nullish(),
	baseRef: object({ target: object({
		oid: string(),
		file
	}).nullable() }).nullable(),
	commits: object({ nodes: nodes(object({ commit })) })
});
const saidFields = "body url authorAssociation author { __typename login }";
const fields = {
	comments: ["comments(first: 100", `fullDatabaseId createdAt viewerDidAuthor ${saidFields}`],
	threads: ["reviewThreads(first: 100", `isResolved path line comments(first: 20) { totalCount nodes { id fullDatabaseId viewerDidAuthor isMinimized
      ${saidFields} reactions(content: THUMBS_DOWN, first: 1) { totalCount } } }`],
	reviews: ["latestOpinionatedReviews(first: 100", `state commit { oid } ${saidFields}`],
	writers: ["latestOpinionatedReviews(first: 100, writersOnly: true", "author { __typename login }"]
};
function select(name, after) {
	const [call, inner] = fields[name];
	return `${name}: ${call}${after === null ? "" : `, after: ${literal(after)}`}) { pageInfo { hasNextPage endCursor } nodes { ${inner} } }`;
}
const settingsFile = `file(path: ${literal(settingsPath)}) { oid object { ... on Blob { text } } }`;
function pullFields(context) {
	const status = context === null ? "" : `status { context(name: ${literal(context)}) { state description } }`;
	return `number title body url isDraft state isCrossRepository author { __typename login } baseRefName baseRefOid headRefOid mergedAt mergedBy { __typename login }
  mergeCommit { parents(first: 1) { nodes { oid } } }
  baseRef { target { ... on Commit { oid ${settingsFile} } } }
  commits(last: 1) { nodes { commit { oid ${settingsFile} ${status} } } }`;
}
/** How many further pages of one list are asked for: 3,000 entries; GitHub takes 2,500 comments. What is beyond only lacks: an approval does not count, something said may be said again. */
const pagesAtMost$2 = 29;
/** Asks for the pull request, its conversation and the configuration's text in one query; further pages only where a list is long. */
async function readConversation(api, { owner, repo, number, context }) {
	async function ask(name, wanted, schema) {
		const where = `repository(owner: ${literal(owner)}, name: ${literal(repo)})`;
		const answer = await api.graphql(`query of ${name}`, `query { ${where} { nameWithOwner pullRequest(number: ${number}) { ${wanted} } } }`, object({ repository: object({
			nameWithOwner: string(),
			pullRequest: schema.nullable()
		}).nullable() }));
		if (!answer.ok) return answer;
		const { repository } = answer.value.data;
		if (repository?.pullRequest) return {
			ok: true,
			value: {
				pullRequest: repository.pullRequest,
				nameWithOwner: repository.nameWithOwner
			}
		};
		const said = answer.value.faults.map((fault) => fault.message).join("; ");
		return {
			ok: false,
			refusal: unseen(`${owner}/${repo}#${number}`, said, api.mend("query"))
		};
	}
	const all = Object.keys(fields);
	const wanted = `${pullFields(context)} ${all.map((name) => select(name, null)).join(" ")}`;
	const first = await ask(`pull request ${number}`, wanted, pull.and(lists));
	if (!first.ok) return first;
	const { pullRequest: found, nameWithOwner } = first.value;
	for (const name of all) {
		let { pageInfo } = found[name];
		for (let pages = 0; pageInfo.hasNextPage && pages < pagesAtMost$2; pages++) {
			const next = await ask(`more ${name}`, select(name, pageInfo.endCursor), object({ [name]: lists.shape[name] }));
			if (!next.ok) return next;
			const more = next.value.pullRequest[name];
			found[name].nodes.push(...more.nodes);
			pageInfo = more.pageInfo;
		}
	}
	const { comments, threads, reviews, writers, ...rest } = found;
	const said = {
		comments: comments.nodes,
		threads: threads.nodes,
		reviews: reviews.nodes,
		writers: writers.nodes
	};
	return {
		ok: true,
		value: {
			...rest,
			...said,
			repository: nameWithOwner
		}
	};
}
function unseen(what, said, mend) {
	return {
		kind: "missing",
		status: null,
		why: `GitHub did not show ${what}${said ? `: ${said}` : ""}. Check its number. ${mend}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/handles.ts
const loginPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
const userSchema = object({ login: string() });
/** Answers which logins GitHub knows, each asked for once. Teams (`org/team`) are left out: this token cannot ask for them. */
function handleReader(batch) {
	const asked = /* @__PURE__ */ new Map();
	async function ask(login) {
		if (!loginPattern.test(login)) return {
			ok: true,
			value: false
		};
		const got = await batch({
			on: "root",
			field: `user(login: ${literal(login)}) { login }`,
			weight: 1,
			schema: userSchema
		});
		return got.ok ? {
			ok: true,
			value: got.value !== null
		} : got;
	}
	return async (logins) => {
		const plain = logins.filter((it) => !it.includes("/"));
		const answers = plain.map((login) => {
			const key = login.replace(/^@/, "").toLowerCase();
			const answer = asked.get(key) ?? ask(key);
			asked.set(key, answer);
			return answer;
		});
		const known = [];
		for (const [i, answer] of (await Promise.all(answers)).entries()) {
			if (!answer.ok) return blind(answer.refusal);
			known.push([plain[i] ?? "", answer.value]);
		}
		return {
			is: "read",
			value: Object.fromEntries(known),
			from: {
				path: "",
				commit: null,
				id: null
			}
		};
	};
}
// src/world/github/history.ts
const entrySchema = object({
	oid: string(),
	mode: number(),
	type: string(),
	size: number().nullish()
}).nullish();
const filesSchema = record(string(), unknown());
const commitSchema = looseObject({
	oid: string(),
	parents: object({ nodes: array(object({ oid: string() }).nullable()).nullable() })
});
const pageSchema = object({ history: object({ nodes: array(commitSchema.nullable()).nullable() }).optional() });
/** Paths looked up in every commit of a history: each look-up costs GitHub a walk through a tree. */
const probesAtMost = 3;
/** Paths looked up at once in the commits that are still like head. */
const pathsAtOnce = 10;
/** Pages of 100 commits: merges bring commits that the first-parent walk skips. */
const pagesAtMost$1 = 4;
function pastOf(batch, from, head) {
	let begun = null;
	return {
		anticipate(paths) {
			const probes = paths.slice(0, probesAtMost);
			begun ??= {
				paths: probes,
				states: walk(batch, from, probes)
			};
		},
		async states(paths) {
			const tree = await head();
			if (tree.is !== "read") return tree;
			const known = begun?.paths.some((path) => paths.includes(path)) ? begun : null;
			const probes = known?.paths ?? paths.slice(0, probesAtMost);
			const past = await (known?.states ?? walk(batch, from, probes));
			if (past.is !== "read") return past;
			const alike = (state, asked) => asked.every((path) => !paths.includes(path) || same(state.entries[path] ?? null, tree.value[path] ?? null));
			let left = past.value.filter((state) => alike(state, probes));
			const rest = paths.filter((path) => !probes.includes(path));
			for (let i = 0; i < rest.length && left.length > 0; i += pathsAtOnce) {
				const some = rest.slice(i, i + pathsAtOnce);
				const refused = await lookUp(batch, left, some);
				if (refused !== null) return refused;
				left = left.filter((state) => alike(state, some));
			}
			return past;
		}
	};
}
function same(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}
/** Adds what some commits held at some paths; answers what kept us from it. */
async function lookUp(batch, states, paths) {
	const answers = await Promise.all(states.map((state) => batch({
		on: "repository",
		field: `object(oid: ${literal(state.commit)}) { ... on Commit { ${filesAt(paths)} } }`,
		weight: paths.length,
		schema: filesSchema
	})));
	for (const [i, answer] of answers.entries()) {
		if (!answer.ok) return blind(answer.refusal);
		Object.assign(states[i]?.entries ?? {}, entriesOf(answer.value ?? {}, paths));
	}
	return null;
}
/** GitHub lists all ancestors by date; first parents are followed through them. */
async function walk(batch, from, paths) {
	const states = [];
	let next = from;
	for (let pages = 0; pages < pagesAtMost$1 && next !== void 0 && states.length < limits.historyCommits; pages++) {
		const inner = `oid parents(first: 1) { nodes { oid } } ${filesAt(paths)}`;
		const got = await batch({
			on: "repository",
			field: `object(oid: ${literal(next)}) { ... on Commit { history(first: 100) { nodes { ${inner} } } } }`,
			weight: 20 + 10 * paths.length,
			schema: pageSchema
		});
		if (!got.ok) return blind(got.refusal);
		const nodes = got.value?.history?.nodes ?? [];
		const commits = new Map(nodes.flatMap((it) => it === null ? [] : [[it.oid, it]]));
		if (!commits.has(next)) break;
		for (let at = commits.get(next); at !== void 0 && states.length < limits.historyCommits;) {
			if (at.oid !== from) states.push({
				commit: at.oid,
				entries: entriesOf(at, paths)
			});
			next = at.parents.nodes?.[0]?.oid;
			at = next === void 0 ? void 0 : commits.get(next);
		}
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
function filesAt(paths) {
	return paths.length === 0 ? "id" : paths.map((path, i) => `f${i}: file(path: ${literal(path)}) { oid mode type size }`).join(" ");
}
function entriesOf(at, paths) {
	return Object.fromEntries(paths.map((path, i) => [path, entryOf(at[`f${i}`])]));
}
function entryOf(value) {
	const found = entrySchema.safeParse(value);
	if (!found.success || !found.data || found.data.type === "tree") return null;
	const { mode, oid, size, type } = found.data;
	return {
		mode: mode.toString(8).padStart(6, "0"),
		id: oid,
		size: type === "blob" ? size ?? null : null
	};
}
// src/world/github/queue-ref.ts
/** The number of the pull request that a merge queue's branch stands for (`gh-readonly-queue/main/pr-12-<sha>`), or null. */
function pullOfQueueRef(ref) {
	const found = /(?:^|\/)pr-(\d{1,9})(?:-[0-9a-f]*)?$/i.exec(ref);
	return found === null ? null : Number(found[1]);
}
// src/world/github/said.ts
const inlineMarker = /<!-- mle-review:v1 kind=inline fp=([A-Za-z0-9:_-]{1,100}) -->\s*$/;
/** What we said before: comments that bear our marker **and** that GitHub says this token's own account wrote. */
function saidIn(conversation) {
	return {
		comments: conversation.comments.filter((comment) => comment.viewerDidAuthor && comment.body.trimEnd().endsWith("<!-- mle-review:v1 kind=summary -->")).map(({ fullDatabaseId, body, createdAt }) => ({
			id: fullDatabaseId,
			body,
			createdAt
		})),
		threads: conversation.threads.flatMap(ourThread)
	};
}
function ourThread(thread) {
	const [first, ...replies] = thread.comments.nodes;
	const fingerprint = first === void 0 ? void 0 : inlineMarker.exec(first.body)?.[1];
	if (first === void 0 || fingerprint === void 0 || !first.viewerDidAuthor) return [];
	const thumbsDown = first.reactions.totalCount > 0;
	const replied = thread.comments.totalCount > thread.comments.nodes.length || replies.some((reply) => reply.author?.__typename !== "Bot");
	return [{
		id: first.fullDatabaseId,
		node: first.id,
		fingerprint,
		path: thread.path,
		line: thread.line,
		body: first.body,
		resolved: thread.isResolved,
		answered: replied || thumbsDown,
		thumbsDown,
		minimised: first.isMinimized
	}];
}
// src/world/github/sight.ts
function sightOf(conversation) {
	const { state, headRefOid, baseRefName, body, isDraft } = conversation;
	return {
		open: state === "OPEN",
		head: headRefOid,
		baseRef: baseRefName,
		body,
		draft: isDraft,
		said: saidIn(conversation)
	};
}
// src/world/github/teams.ts
const members = array(object({ login: string() }));
const route = "GET /orgs/{org}/teams/{team_slug}/members";
const perPage = 100;
const pagesAtMost = 20;
/** Members of each team (`org/team`), child teams included, as they are now. A team that cannot be read is unreadable alone. */
async function readTeams({ api, mend }, names) {
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readTeam(api, mend, name)])));
}
async function readTeam(api, mend, name) {
	const [org = "", team_slug = ""] = name.split("/");
	const logins = [];
	for (let page = 1; page <= pagesAtMost; page++) {
		const got = await api.rest(route, {
			org,
			team_slug,
			per_page: perPage,
			page
		}, members);
		if (!got.ok) {
			const why = `The members of @${name} could not be read, so an approval by one of them does not count yet: GitHub answered ${got.refusal.status ?? "nothing"}. ${mend}`;
			return {
				is: "unreadable",
				fault: "ours",
				reason: got.refusal.kind,
				why
			};
		}
		logins.push(...got.value.map(({ login }) => login));
		if (got.value.length < perPage) return {
			is: "read",
			value: logins,
			from: {
				path: name,
				commit: null,
				id: null
			}
		};
	}
	return {
		is: "unreadable",
		fault: "ours",
		reason: "too-large",
		why: `@${name} has more than 2000 members: list a smaller team, or people.`
	};
}
// src/world/github/repository.ts
const outsideMends = {
	app: "Install the App on that repository too, with `contents: read`; for teams give it `members: read` of the organisation.",
	job: "A workflow's own token sees this repository only: give the input `org-token` a token with `contents: read` there, and `members: read` of the organisation for teams, or use the App."
};
const settings = {
	context: "mle-review/verdict",
	patience: patient
};
/** Reads a pull request, or its entry in the merge queue, through GitHub's API: no checkout, each thing asked once. */
function githubRepository(octokit, target, { context, patience, asker = "job", outside = {} } = settings) {
	const { owner, repo } = target;
	const queue = "mergeGroup" in target ? target.mergeGroup : null;
	const number = "mergeGroup" in target ? pullOfQueueRef(target.mergeGroup.head_ref) : target.pull;
	const api = connect(octokit, patience, asker);
	const beyond = {
		api: outside.octokit === void 0 ? api : connect(outside.octokit, patience, asker),
		cache: outside.cache ?? null,
		mend: outsideMends[asker]
	};
	const batch = batching(api, target);
	const reader = textReader(api, batch, target);
	const handles = handleReader(batch);
	const trees = /* @__PURE__ */ new Map();
	const pasts = /* @__PURE__ */ new Map();
	async function readNow() {
		if (number !== null) return readConversation(api, {
			owner,
			repo,
			number,
			context
		});
		return {
			ok: false,
			refusal: {
				kind: "invalid",
				status: null,
				why: `The merge queue's branch ${queue?.head_ref} names no pull request, so its description cannot be read. Run the review on pull_request_target too.`,
				maybeDone: false,
				retryAfter: null
			}
		};
	}
	const conversation = once(async () => {
		const got = await readNow();
		if (!got.ok) throw new Refused(got.refusal);
		const files = [got.value.baseRef?.target?.file, ...got.value.commits.nodes.map(({ commit }) => commit.file)];
		for (const file of files) if (typeof file?.object?.text === "string") reader.remember(file.oid, file.object.text);
		return got.value;
	});
	const ends = once(async () => {
		const found = await conversation();
		const before = found.mergedAt ? found.mergeCommit?.parents.nodes[0]?.oid : void 0;
		return {
			base: queue?.base_sha ?? before ?? found.baseRef?.target?.oid ?? found.baseRefOid,
			head: queue?.head_sha ?? found.headRefOid
		};
	});
	const comparison = once(async () => {
		const { base, head } = await ends();
		return compare(api, {
			owner,
			repo,
			base,
			head,
			pull: queue === null ? number : null
		});
	});
	function tree(commit) {
		const asked = trees.get(commit) ?? readTree(api, target, commit);
		trees.set(commit, asked);
		return asked;
	}
	const pull = once(async () => {
		const found = await conversation();
		const { base, head } = await ends();
		const compared = await comparison();
		const bot = found.author?.__typename === "Bot";
		return {
			number: found.number,
			repository: found.repository,
			url: found.url,
			title: found.title,
			body: found.body,
			author: found.author === null ? null : `${found.author.login.replace(/\[bot\]$/, "")}${bot ? "[bot]" : ""}`,
			bot,
			draft: found.isDraft && queue === null,
			fork: found.isCrossRepository,
			baseRef: found.baseRefName,
			base,
			head,
			mergeBase: compared.ok ? compared.value.mergeBase : base,
			door: "github"
		};
	});
	async function changes(from, to) {
		const { head, mergeBase } = await pull();
		const compared = await comparison();
		const told = from === mergeBase && to === head ? compared : null;
		if (told?.ok === false) return blind(told.refusal);
		const [before, after] = await Promise.all([tree(from), tree(to)]);
		if (before.is !== "read") return before;
		if (after.is !== "read") return after;
		return {
			is: "read",
			value: changesBetween(before.value, after.value, told?.value.files ?? []),
			from: {
				path: "",
				commit: to,
				id: null
			}
		};
	}
	function past(from) {
		const known = pasts.get(from) ?? pastOf(batch, from, async () => tree((await ends()).head));
		pasts.set(from, known);
		return known;
	}
	/** Asks for what a review will want next together with what it wants now. */
	const lookAhead = once(async () => {
		const { base, head, mergeBase, body } = await pull();
		const [ofBase, ofHead, changed] = await Promise.all([
			tree(base),
			tree(head),
			changes(mergeBase, head)
		]);
		if (ofBase.is !== "read" || ofHead.is !== "read" || changed.is !== "read") return;
		const settings = (await conversation()).baseRef?.target?.file?.object?.text ?? "";
		const sides = {
			base: {
				commit: base,
				tree: ofBase.value
			},
			mergeBase: { commit: mergeBase },
			head: {
				commit: head,
				tree: ofHead.value
			}
		};
		const wanted = anticipate({
			settings,
			body,
			changes: changed.value,
			...sides
		});
		reader.texts(wanted.texts);
		if (wanted.past.length > 0) past(base).anticipate(wanted.past);
		if (wanted.handles.length > 0) handles(wanted.handles);
	});
	return {
		api,
		pull,
		tree,
		changes,
		texts(wants) {
			if (reader.lacks(wants)) lookAhead().catch(() => void 0);
			return reader.texts(wants);
		},
		history: (from, paths) => past(from).states(paths),
		holds: async (name) => holds(api, batch, {
			owner,
			repo,
			base: (await ends()).base
		}, name),
		approvals: async (head) => ({
			is: "read",
			value: approvalsIn(await conversation(), head),
			from: {
				path: "",
				commit: head,
				id: null
			}
		}),
		async answers() {
			return {
				is: "read",
				value: answersIn(await conversation()),
				from: {
					path: "",
					commit: null,
					id: null
				}
			};
		},
		outside: (at) => readOutside(beyond, at),
		teams: (names) => readTeams(beyond, names),
		handles,
		seen: async () => sightOf(await conversation()),
		async look() {
			const got = await readNow();
			return got.ok ? {
				ok: true,
				value: sightOf(got.value)
			} : got;
		},
		said: async () => ({
			is: "read",
			value: saidIn(await conversation()),
			from: {
				path: "",
				commit: null,
				id: null
			}
		}),
		status: async () => (await conversation()).commits.nodes[0]?.commit.status?.context ?? null
	};
}
/** Does a piece of work at most once, however often it is asked for. */
function once(work) {
	let done;
	return () => {
		done ??= work();
		return done;
	};
}
export { inlineMarker$1 as a, answerMarker as i, saidIn as n, summaryMarker as o, readConversation as r, wayBackMarker as s, githubRepository as t };
