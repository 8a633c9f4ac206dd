import { g as changedSides } from "./judge-model-D0VVlUn1.js";
import { n as valueOf } from "./read-DBX-YYL1.js";
import { a as settingsPath } from "./settings-CmvPAf4u.js";
import { t as readCompact } from "./compact-DbVhAokE.js";
import { a as nearest } from "./slice-oPHFedWp.js";
import { a as compactToPaste, n as gatherLocal, r as refuseBrokenSettings } from "./review-B5tncXmL.js";
import { c as draftCompact } from "./ready-for-Bdr6soxr.js";
import { t as Usage } from "./io-CPidYqre.js";
// src/world/commands/compact-draft.ts
/** `mle-review compact draft`: the compact that a change owes, with what the evidence tells filled in and the rest left to people. */
async function compactDraftCommand(options, io, rulebook) {
	const evidence = await gatherLocal(options, io, rulebook);
	refuseBrokenSettings(evidence);
	const models = chosenModels(evidence, options.model);
	const draft = draftCompact({
		...evidence,
		models
	}, changedSides(evidence));
	const { body } = evidence.pull;
	const written = readCompact(body, {
		path: "description",
		commit: null,
		id: null
	}, { always: options.description !== void 0 });
	io.out(compactToPaste(draft, draft.asked, valueOf(written)?.fields ?? null, 2e4));
	io.err(note(evidence, models));
	return 0;
}
/** The models that a draft is for: those that the change touches, or the one that was named. */
function chosenModels({ models, settings, headSettings }, id) {
	if (id === void 0) return models;
	const model = models.find((it) => it.id === id);
	if (model !== void 0) return [model];
	const touched = models.length === 0 ? "it touches no model" : `it touches ${models.map((it) => it.id).join(", ")}`;
	const configured = Object.keys({
		...valueOf(settings)?.models,
		...valueOf(headSettings)?.models
	});
	if (configured.includes(id)) throw new Usage(`this change does not touch ${id}: ${touched}`);
	const near = nearest(id, configured);
	throw new Usage(`no model is called ${id}${near === null ? "" : `; did you mean ${near}?`} (${touched})`);
}
/** What a person should know of the draft before pasting it. */
function note({ settings }, models) {
	if (settings.is === "absent") return `note: ${settingsPath} is not on the base, so nothing could be derived\n`;
	if (models.length === 0) return "note: this change touches no model, so it owes no compact\n";
	return "";
}
export { compactDraftCommand as n, chosenModels as t };
