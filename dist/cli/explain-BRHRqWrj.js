import { n as nearest } from "./nearest-DDMI6zNl.js";
import { n as allowingComment } from "./allowed-y-g1EzgO.js";
import { s as severityPhrases } from "./phrases-C5fsqeXt.js";
import { t as Usage } from "./io-CPidYqre.js";
// src/reply/explain.ts
/** A rule's page for a terminal: what it says, why, what to do instead, when it is wrong. Empty where there is no such rule. */
function explain(rulebook, id) {
	const rule = rulebook.rules.find((it) => it.page.id === id);
	if (rule === void 0) return "";
	const { page } = rule;
	const comment = allowingComment(rule);
	const allowed = comment === null ? "" : `\nFor one statement: \`${comment}\` on it or above it.`;
	const facts = `${id} · ${page.severity}: ${severityPhrases[page.severity]} · ${page.lane} · ${page.tasks.join(" ")}`;
	return `${[
		`${page.title}\n${facts}`,
		page.why,
		...section("Instead", page.instead),
		...section("When this is wrong", page.wrong)
	].filter((part) => part !== "").join("\n\n")}\n\nOther severity, or off: \`severities: {${id}: ${page.severity === "W" ? "N" : "W"}}\` in .github/mle-review.yml on the base branch.${allowed}\n`;
}
function section(title, text) {
	return text === "" ? [] : [`${title}\n${text}`];
}
// src/world/commands/explain.ts
/** `mle-review explain [RULE]`: a rule's page, or the list of rules, all or those of one area. */
async function explainCommand(id, { format }, io, rulebook) {
	const pages = rulebook.rules.map(({ page }) => page);
	const listed = pages.filter((page) => id === void 0 || page.id.startsWith(`${id}/`));
	if (id === void 0 || listed.length > 0) {
		const wide = Math.max(...listed.map((page) => page.id.length));
		io.out(format === "json" ? `${JSON.stringify(listed, null, 2)}\n` : `${listed.map((page) => `${page.id.padEnd(wide)}  ${page.severity}  ${page.title}`).join("\n")}\n`);
		return 0;
	}
	const page = pages.find((it) => it.id === id);
	if (page === void 0) {
		const near = nearest(id, pages.map((it) => it.id));
		throw new Usage(`there is no rule ${id}${near === null ? "" : `; did you mean ${near}?`} (\`mle-review explain\` lists all)`);
	}
	io.out(format === "json" ? `${JSON.stringify(page, null, 2)}\n` : explain(rulebook, id));
	return 0;
}
export { explainCommand };
