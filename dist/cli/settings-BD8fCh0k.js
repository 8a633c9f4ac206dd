import { t as mapRead } from "./read-DBX-YYL1.js";
import { i as settings } from "./settings-CmvPAf4u.js";
import { n as lineOf, r as readStrictly } from "./strictly-BYklR1vp.js";
// src/read/settings.ts
/** The configuration, strictly. Every mistake is named at once. */
function readSettings(text, from) {
	return mapRead(readWrittenSettings(text, from), ({ value }) => value);
}
/** The same, with what was written kept apart from what is a default. */
function readWrittenSettings(text, from) {
	return readStrictly(text, from, {
		schema: settings,
		empty: "the configuration is empty or no map; it needs at least `version: 1` and `models:`.",
		reason: "invalid-settings",
		further: strayPaths
	});
}
/** Paths and globs that could never match: they count from the repository's root, with forward slashes. */
function strayPaths({ models }, root) {
	return Object.entries(models).flatMap(([id, model]) => [
		"paths",
		"depends_on",
		"prompts",
		"artifact",
		"metrics",
		"gates",
		"production",
		"contract",
		"data_contract",
		"ledger"
	].flatMap((key) => [model[key] ?? []].flat().flatMap((path, i) => {
		if (typeof path !== "string" || !/^(\.{0,2}\/|[A-Za-z]:\\)|(^|\/)\.\.(\/|$)/.test(path)) return [];
		const at = Array.isArray(model[key]) ? [
			"models",
			id,
			key,
			i
		] : [
			"models",
			id,
			key
		];
		return [{
			line: lineOf(root, at),
			what: `models.${id}.${key}: \`${path}\` must count from the repository's root, without a leading ./ or / and without \`..\`.`
		}];
	})));
}
export { readWrittenSettings as n, readSettings as t };
