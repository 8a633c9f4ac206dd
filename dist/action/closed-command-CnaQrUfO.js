import { t as verdicts } from "./verdict-DXSRbWNb.js";
import { A as fill, D as review, O as rolesAsked, b as short, t as readyFor, x as notWritten } from "./ready-for-B-bj1JnA.js";
import { L as connect, X as codeSpan, a as gather, i as readInputs } from "./inputs-B4uqEMWj.js";
import { n as titled, r as letters, t as filled } from "./letter-CKkEpkuI.js";
import { n as saidIn, r as readConversation, s as wayBackMarker, t as githubRepository } from "./repository-BY_e6wgL.js";
import { c as takenBack, r as parsePrior, t as perform } from "./perform-D1ZfYrP7.js";
// src/reply/plan-follow-up.ts
/** What our comment on a pull request judged to be taken back with the head that was merged; null: nothing, or no comment speaks of it. */
function judgedBack({ comments, head }) {
	return comments.map(({ body }) => parsePrior(body)?.back).find((it) => it?.head === head) ?? null;
}
/** Whether our comment speaks of the head that was merged. */
function speaksOf({ comments, head }) {
	return comments.some(({ body }) => parsePrior(body) !== null && body.includes(`${short(head)} against `));
}
/** The one issue that follows up a way back. */
function planFollowUp(pull, back, letters) {
	const marker = wayBackMarker(pull.number);
	const day = pull.mergedAt.slice(0, 10);
	const ids = back.models.map(({ id }) => id);
	const blocks = {
		models: ids.map(codeSpan).join(", "),
		evidence: evidence(pull, back, letters)
	};
	return {
		do: "open-issue",
		title: titled(letters["way-back-title"], {
			pull: pull.number,
			models: ids.join(", ")
		}),
		body: `${filled(letters["way-back"], {
			pull: String(pull.number),
			day
		}, blocks)}\n\n${marker}`,
		marker,
		since: pull.mergedAt,
		assign: [pull.author, pull.mergedBy].filter((login) => login !== null && !isBot(login)).slice(0, 1)
	};
}
function evidence({ title, author, mergedBy }, { models }, letters) {
	const versions = models.map(({ id, restores, undoes }) => undoes === null ? fill(letters["way-back-version"] ?? "", {
		model: id,
		restores
	}) : fill(letters["way-back-undone"] ?? "", {
		model: id,
		restores,
		undoes
	}));
	const said = fill(letters["way-back-said"] ?? "", {
		title,
		author: named(author),
		merger: named(mergedBy)
	});
	return [...versions, said].map((line) => `- ${line}`).join("\n");
}
function named(login) {
	return login ?? "somebody whose account is gone";
}
function isBot(login) {
	return login.endsWith("[bot]");
}
// src/world/github/merged-pull.ts
/** A pull request with what we said on it, once it is merged; null where it is not. */
async function readMergedPull(api, where) {
	const got = await readConversation(api, {
		...where,
		context: null
	});
	if (!got.ok) return got;
	const { number, title, author, mergedBy, mergedAt, headRefOid: head } = got.value;
	if (!mergedAt) return {
		ok: true,
		value: null
	};
	const { comments } = saidIn(got.value);
	return {
		ok: true,
		value: {
			number,
			title,
			author: loginOf(author),
			mergedBy: loginOf(mergedBy),
			mergedAt,
			head,
			comments
		}
	};
}
function loginOf(who) {
	if (!who) return null;
	return who.__typename === "Bot" ? `${who.login.replace(/\[bot\]$/, "")}[bot]` : who.login;
}
// src/world/github/follow-up.ts
/** Opens the one issue that a merged way back is followed up by. Done twice, it opens one. */
async function followUp(api, place, { dryRun = false, late } = {}) {
	const { owner, repo, number } = place;
	const pull = await readMergedPull(api, {
		owner,
		repo,
		number
	});
	if (!pull.ok) return {
		is: "refused",
		issue: null,
		refusal: pull.refusal
	};
	if (pull.value === null) return {
		is: "nothing",
		because: "it was closed without being merged",
		merged: false
	};
	const back = judgedBack(pull.value) ?? await late?.(pull.value) ?? null;
	if (back === null) return {
		is: "nothing",
		because: "what was merged is no way back",
		merged: true
	};
	const issue = planFollowUp(pull.value, back, letters);
	const { failed } = dryRun ? { failed: [] } : await perform(api, place, [issue]);
	const [first] = failed;
	return first === void 0 ? {
		is: "followed",
		issue
	} : {
		is: "refused",
		issue,
		refusal: first.refusal
	};
}
// src/world/action/judge-late.ts
/** In an incident people merge before the review is done: a head that our comment does not speak of is judged as it was then, only to know whether it is a way back. */
function judgeLate({ now, rulebook, patience, octokitFor }, { owner, repo, closed }, { token, orgToken, comment }) {
	return async (pull) => {
		if (speaksOf(pull)) return null;
		const outside = orgToken === null ? {} : { octokit: octokitFor(orgToken) };
		const repository = githubRepository(octokitFor(token), {
			owner,
			repo,
			pull: closed
		}, {
			context: null,
			patience,
			outside
		});
		const evidence = await gather(repository, {
			asOf: now().toISOString(),
			roles: rolesAsked(rulebook)
		});
		await readyFor(evidence);
		const report = review(evidence, rulebook);
		return report.quiet || (comment ?? report.comment) === "never" || report.pull.head !== pull.head ? null : takenBack(report).back ?? null;
	};
}
// src/world/action/closed-command.ts
/**
* A pull request that was closed: nothing is judged any more, but what nobody judged before it was merged. Where a way back was merged its follow-up issue is opened, and a job that may not
* says so, with the text, and does not fail: the merge is done. One that was not merged may be opened again, and its check must not have become
* a success by being closed: that is undecided.
*/
async function closedCommand(world, target) {
	const { runner, octokitFor, patience } = world;
	const { owner, repo, closed: number } = target;
	const inputs = readInputs(runner);
	const { token, dryRun } = inputs;
	const late = judgeLate(world, target, inputs);
	const came = await followUp(connect(octokitFor(token), patience), {
		owner,
		repo,
		number
	}, {
		dryRun,
		late
	});
	const isMerged = came.is === "nothing" ? came.merged : came.issue !== null;
	runner.output("verdict", isMerged ? "not-applicable" : "undecided");
	const say = (text) => runner.say(`mle-review: #${number}: ${text}.`);
	switch (came.is) {
		case "nothing":
			say(`nothing to do, ${came.because}`);
			return came.merged ? 0 : verdicts.undecided.exit;
		case "followed":
			if (dryRun) runner.say(JSON.stringify(came.issue).replaceAll("##[", "#\\u0023["));
			say(dryRun ? "a way back; the issue that follows it up would be opened" : "a way back; the issue that follows it up is there");
			return 0;
		case "refused": return refused(runner, came, say);
		default: return came;
	}
}
async function refused(runner, { issue, refusal }, say) {
	runner.annotate({
		level: "warning",
		path: null,
		line: null,
		title: "mle-review could not write",
		message: refusal.why
	});
	const text = issue === null ? "" : `## ${issue.title}\n\n${issue.body}\n`;
	await runner.summarise(`${notWritten([refusal.why])}${text}`).catch((error) => say(`no job summary: ${String(error)}`));
	say("the issue that follows up a way back could not be opened");
	return issue !== null && (refusal.kind === "forbidden" || refusal.kind === "invalid") ? 0 : verdicts.undecided.exit;
}
export { closedCommand };
