import { $ as string, B as array, J as number, V as boolean, Y as object, k as settingsPath, tt as union, u as literal } from "./inputs-CzRvK2HG.js";
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
const pagesAtMost = 29;
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
		for (let pages = 0; pageInfo.hasNextPage && pages < pagesAtMost; pages++) {
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
export { summaryMarker as a, inlineMarker$1 as i, readConversation as n, wayBackMarker as o, answerMarker as r, saidIn as t };
