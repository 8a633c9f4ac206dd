import { t as verdicts } from "./verdict-DLJRPo-K.js";
import { h as notWritten, x as fill } from "./perform-projects-Cdk9mkPC.js";
import { f as connect, h as codeSpan, i as readInputs } from "./inputs-CzRvK2HG.js";
import { n as titled, r as letters, t as filled } from "./letter-CW13aqoi.js";
import { n as readConversation, o as wayBackMarker, t as saidIn } from "./said-LLF-c58S.js";
import { r as parsePrior, t as perform } from "./perform-De7WZYWw.js";
// src/reply/plan-follow-up.ts
/** What our comment on a pull request judged to be taken back with the head that was merged; null: nothing, or no comment speaks of it. */
function judgedBack({ comments, head }) {
	return comments.map(({ body }) => parsePrior(body)?.back).find((it) => it?.head === head) ?? null;
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
		because: "what was merged was not judged a way back",
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
// src/world/action/closed-command.ts
/**
* A pull request that was closed: nothing is judged any more. Where a way back was merged its follow-up issue is opened, and a job that may not
* says so, with the text, and does not fail: the merge is done. One that was not merged may be opened again, and its check must not have become
* a success by being closed: that is undecided.
*/
async function closedCommand({ runner, octokitFor, patience }, { owner, repo, closed: number }) {
	const { token, dryRun } = readInputs(runner);
	const came = await followUp(connect(octokitFor(token), patience), {
		owner,
		repo,
		number
	}, { dryRun });
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
