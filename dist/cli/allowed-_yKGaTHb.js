import { r as quote } from "./quote-CTKWh60q.js";
// src/judge/allowed.ts
/** Rules that read code may be allowed by a comment beside it; a credential, a gate or a description never. */
function mayBeAllowed({ detector }) {
	return detector.reads.includes("programs");
}
/** How a comment in the code allows a rule; null: none may. */
function allowingComment(rule) {
	return mayBeAllowed(rule) ? `# mle-review: allow ${rule.page.id} - reason` : null;
}
/** The comments of head, and which of them base has too: the same comment on the same statement of the same file, each counted once. */
function standingAllowances(head, base) {
	const left = /* @__PURE__ */ new Map();
	const key = ({ headPath, text }) => `${headPath}\u0000${text}`;
	for (const one of base) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
	const stands = (one) => {
		const count = left.get(key(one)) ?? 0;
		left.set(key(one), count - 1);
		return count > 0;
	};
	return new Set(head.filter(stands));
}
/** The comment that allows what was found, and has a reason: where it is put, or else where it went wrong. */
function allowanceOf({ rule, place, origin }, all) {
	const given = all.filter((one) => one.rule === rule && one.reason !== null);
	return given.find((one) => speaksOf(one, place)) ?? given.find((one) => origin !== void 0 && speaksOf(one, origin)) ?? null;
}
/**
* The same of what stood before any change at hand: an earlier one may have touched any line of its chain, and was told there. A comment
* on such a line speaks of one finding, in `free` no more once it is given.
*/
function earlierAllowanceOf(found, all, free) {
	const own = allowanceOf(found, all);
	if (own !== null) return own;
	const given = all.filter((one) => one.rule === found.rule && one.reason !== null && free.has(one));
	const at = (found.chain ?? []).map((step) => ({
		...step,
		is: "line",
		endLine: step.line,
		fileEndLine: step.fileLine
	}));
	const one = given.find((it) => at.some((place) => speaksOf(it, place))) ?? null;
	if (one !== null) free.delete(one);
	return one;
}
function speaksOf({ path, cell, covers }, place) {
	if (place.is !== "line" || path !== place.path || cell !== place.cell) return false;
	return covers !== null && covers.from <= place.endLine && place.line <= covers.to;
}
/** A finding under a comment that stands is a note; one under a comment that this change adds is an approver's to settle. */
function underAllowance(finding, { reason }, stands, approvedBy) {
	const because = quote(reason ?? "");
	if (finding.standing) return finding;
	if (stands) {
		const message = `${finding.message} Allowed: “${because}”.`;
		return {
			...finding,
			severity: "N",
			wouldHold: false,
			holds: false,
			message,
			allowed: {
				reason: reason ?? "",
				stands
			}
		};
	}
	const message = `${finding.message} A comment allows it, and this change adds that comment or changes its statement: “${because}”.`;
	const open = approvedBy === null;
	const settled = {
		settledBy: "approval",
		approvedBy,
		wouldHold: finding.wouldHold && open,
		holds: finding.holds && open
	};
	return {
		...finding,
		...settled,
		message,
		allowed: {
			reason: reason ?? "",
			stands
		}
	};
}
export { standingAllowances as a, mayBeAllowed as i, allowingComment as n, underAllowance as o, earlierAllowanceOf as r, allowanceOf as t };
