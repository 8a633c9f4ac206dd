import { a as settingsPath, u as everyPage } from "./settings-CmvPAf4u.js";
import { a as nearest } from "./slice-oPHFedWp.js";
import { n as allowingComment } from "./allowed-_yKGaTHb.js";
import { n as pageUrl } from "./links-BeK2yFz4.js";
import { c as severityPhrases } from "./phrases-CUIamoqa.js";
import { t as readSettings } from "./settings-BD8fCh0k.js";
import { t as locate } from "./locate-DmzxCX7y.js";
import { a as usualBase } from "./refs-B8FQxD7K.js";
import { t as Usage } from "./io-CPidYqre.js";
// src/reply/explain.ts
/** A rule's page for a terminal: what it says, why, what to do instead, when it is wrong. Empty where there is no such rule. */
function explain(rulebook, id, pagesUrl = null) {
	const page = everyPage(rulebook).find((it) => it.id === id);
	if (page === void 0) return "";
	const rule = rulebook.rules.find((it) => it.page === page);
	const comment = rule === void 0 ? null : allowingComment(rule);
	const allowed = comment === null ? "" : `\nFor one statement: \`${comment}\` on it or above it.`;
	const address = pagesUrl === null ? "" : `\n${pageUrl(id, pagesUrl)}`;
	const facts = `${id} · ${page.severity}: ${severityPhrases[page.severity]} · ${page.lane} · ${page.tasks.join(" ")}`;
	return `${[
		`${page.title}\n${facts}${address}`,
		page.why,
		...section("Instead", page.instead),
		...section("When this is wrong", page.wrong)
	].filter((part) => part !== "").join("\n\n")}\n\nOther severity, or off: \`severities: {${id}: ${page.severity === "W" ? "N" : "W"}}\` in .github/mle-review.yml on the base branch.${allowed}\n`;
}
function section(title, text) {
	return text === "" ? [] : [`${title}\n${text}`];
}
// src/world/checkout/base-settings.ts
/** The configuration on the usual base branch of a folder's repository; null where none is to be had, whatever the reason. */
async function baseSettings(dir, env) {
	try {
		const { objects } = await locate(dir, env);
		const { name } = await usualBase(objects);
		const { code, stdout } = await objects([
			"cat-file",
			"blob",
			`${name}:${settingsPath}`
		], { limit: 5e3 });
		const read = code === 0 ? readSettings(stdout.toString(), {
			path: settingsPath,
			commit: null,
			id: null
		}) : null;
		return read?.is === "read" ? read.value : null;
	} catch {
		return null;
	}
}
// src/world/commands/explain.ts
/** `mle-review explain [RULE]`: a rule's page, with its address where the repository here has one; or the list of rules, all or those of one area. */
async function explainCommand(id, { format }, io, rulebook) {
	const pages = everyPage(rulebook);
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
	const folder = (await baseSettings(io.cwd, io.env))?.rule_pages ?? null;
	const url = folder === null ? {} : { url: pageUrl(id, folder) };
	io.out(format === "json" ? `${JSON.stringify({
		...page,
		...url
	}, null, 2)}\n` : explain(rulebook, id, folder));
	return 0;
}
export { explainCommand };
