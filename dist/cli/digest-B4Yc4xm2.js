import { c as isBare, d as projectLines, l as ownIssues, n as digestIn, o as digestLead, r as settingsIn, s as digestMarkdown, t as momentOf, u as unjudgedTogether } from "./moment-of-Bau0BuE1.js";
import { o as visible } from "./quote-CTKWh60q.js";
import { u as everyPage } from "./settings-CmvPAf4u.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { a as pointWords, i as levelNames, o as scoreBar, u as untrained } from "./maturity-of-gzU9OPxq.js";
import { i as unmarked } from "./prose-BXUksnxk.js";
import { r as unlinked } from "./table-5BaHnXMW.js";
import { t as workPlace } from "./work-place-CoFVrSq-.js";
import { i as progress, t as Usage } from "./io-CPidYqre.js";
import { resolve } from "node:path";
import { statSync } from "node:fs";
// src/reply/digest-json.ts
/** A digest as `mle-review digest --format json` prints it; `mle-review maturity` tells the rest of the maturity. */
function digestJson({ rows, stalled, unreadable, unjudged, maturity, unseen }) {
	const { level, score, next } = maturity ?? {};
	return {
		rows,
		stalled,
		unreadable,
		unjudged,
		maturity: maturity === null ? null : {
			level,
			score,
			next
		},
		unseen
	};
}
// src/reply/digest-terminal.ts
/** Rows of a kind that a person reads. */
const most = 50;
const styles = {
	E: "red",
	W: "yellow",
	N: "cyan",
	Q: "cyan"
};
/** `mle-review digest`: what stands, what costs most first. */
function digestTerminal({ rows, stalled, unreadable, unjudged, maturity, unseen }, rulebook, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const titles = new Map(everyPage(rulebook).map(({ id, title }) => [id, title]));
	const where = ({ places, count }) => `${places.map(visible).join(" ")}${count > places.length && places.length > 0 ? " …" : ""}`;
	const ofModels = rows.filter(({ about }) => about === "model");
	const ofProjects = rows.filter(({ about }) => about === "project");
	const block = (title, lines) => lines.length === 0 ? [] : [
		"",
		paint("bold", title),
		...lines
	];
	const more = (all) => all.length > most ? [`And ${all.length - most} more; --format json has them all.`] : [];
	return inLogLines([
		paint("bold", digestLead(rows, {
			stalled,
			unreadable
		}).replaceAll("**", "")),
		...block("Code and models", [...columns(ofModels.slice(0, most).map((it) => [
			paint(styles[it.severity], it.severity),
			it.rule,
			visible(it.subject ?? "-"),
			`${it.count} ×`,
			titles.get(it.rule) ?? "",
			where(it)
		])), ...more(ofModels)]),
		...block("Projects", [
			...stalled + unreadable === 0 ? [] : [`${ownIssues({
				stalled,
				unreadable
			})}: \`mle-review projects\` tells which.`],
			...projectLines(ofProjects, titles).slice(0, most).flatMap(({ severity, rule, message }) => {
				const [first = "", ...rest] = wrap(`${unmarked(message)} ${rule}`, wide - 2);
				return [`${paint(styles[severity], severity)} ${first}`, ...rest.map((line) => `  ${line}`)];
			}),
			...more(projectLines(ofProjects, titles))
		]),
		...block("Not judged", unjudgedTogether(unjudged).flatMap(({ rules, model, is, why }) => wrap(visible(`${rules.join(", ")}${model === null ? "" : ` (${model})`} ${is === "broken" ? "broke" : "could not see"}: ${why}`), wide, "  "))),
		...block("Maturity", maturity === null ? [] : isBare(rows, maturity) ? wrap(untrained.training, wide) : [`Level ${maturity.level} of 3: ${levelNames[maturity.level]}  ${scoreBar(maturity.level, 3)}   ML Test Score ${maturity.score}`, ...maturity.next.flatMap((id, i) => wrap(`${i + 1}. ${pointWords[id].next}`, wide, "   "))]),
		...block("Worth knowing", unseen.flatMap((it) => wrap(visible(it), wide, "  ")))
	]);
}
// src/world/commands/digest.ts
/** `mle-review digest`: what stands in a repository as it lies there. Exit 0 whatever that is: nothing is being merged. */
async function digestCommand(dir, { now, format }, io, rulebook) {
	const full = resolve(io.cwd, dir);
	if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dir} is no folder`);
	const { root } = await workPlace(full, io.env);
	const moment = now === void 0 ? io.now().toISOString() : momentOf(now);
	const digest = await progress(io, `Looking at ${root}`, digestIn(root, moment, io, rulebook));
	const pagesUrl = settingsIn(root)?.rule_pages ?? null;
	io.out(printed(digest, format, {
		io,
		rulebook,
		pagesUrl
	}));
	return 0;
}
function printed(digest, format, { io, rulebook, pagesUrl }) {
	switch (format) {
		case "text": return digestTerminal(digest, rulebook, {
			paint: io.paint,
			width: io.width
		});
		case "json": return `${JSON.stringify(digestJson(digest), null, 2)}\n`;
		case "markdown": return `${digestMarkdown(digest, rulebook, {
			...unlinked,
			pagesUrl
		})}\n`;
		default: return format;
	}
}
export { digestCommand };
