import { t as noPull } from "./no-pull-DysyObIQ.js";
import { n as modelSettings, s as compactFields } from "./settings-CmvPAf4u.js";
import { t as judgeModel } from "./judge-model-D0VVlUn1.js";
import { n as byWeight } from "./run-rule-D7guAZzn.js";
import { t as readCompact } from "./compact-DbVhAokE.js";
import { o as visible } from "./quote-CTKWh60q.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { i as unmarked } from "./prose-BXUksnxk.js";
import { t as Usage } from "./io-CPidYqre.js";
import { t as readText } from "./read-text-B9Ie81tr.js";
// src/judge/bare-model.ts
/** A model of which nothing is known but that its behaviour changed: what a description alone is judged against. */
function bareModel() {
	const nothing = { is: "absent" };
	const neither = {
		base: nothing,
		head: nothing
	};
	return {
		id: "model",
		settings: modelSettings.parse({ paths: ["**"] }),
		isNew: false,
		change: {
			artifact: false,
			config: [],
			code: ["model"],
			prompts: [],
			dependencies: [],
			cosmetic: [],
			metrics: false,
			policy: [],
			contract: [],
			dataContract: []
		},
		wayBack: nothing,
		state: neither,
		artifact: {
			base: null,
			head: null
		},
		gates: neither,
		metrics: neither,
		production: neither,
		contract: neither,
		contractTree: {
			base: null,
			head: null
		},
		dataContract: {
			...neither,
			at: {
				base: null,
				head: null
			}
		},
		datasets: [],
		changedSinceStamp: nothing,
		rollbackTarget: nothing,
		plans: {
			base: [],
			head: []
		}
	};
}
// src/judge/review-description.ts
/** The compact rules on a description alone: no metrics, no gates, no repository. What needs them is not judged. */
function reviewDescription(compact, rulebook, asOf) {
	const nothing = { is: "absent" };
	const none = {
		is: "read",
		value: [],
		from: {
			path: "",
			commit: null,
			id: null
		}
	};
	const evidence = {
		version: 1,
		asOf,
		pull: noPull("", "local"),
		settings: nothing,
		headSettings: nothing,
		changes: {
			...none,
			value: []
		},
		compact,
		models: [],
		sources: [],
		secrets: {
			...none,
			value: []
		},
		answers: [],
		approvals: {
			...none,
			value: []
		},
		organisation: nothing,
		overruled: [],
		teams: {},
		handles: nothing,
		reviewingWorkflows: [],
		contracts: [],
		contractAwaited: false,
		blind: []
	};
	const rules = rulebook.rules.filter(({ page }) => page.id.startsWith("compact/"));
	const { results } = judgeModel(evidence, bareModel(), {
		...rulebook,
		rules
	}, []);
	return results.flatMap(({ findings }) => findings.map((finding) => ({
		...finding,
		model: null
	}))).toSorted(byWeight);
}
// src/reply/compact-terminal.ts
/** `mle-review compact`: the nineteen fields as read, with their lines, and what the rules say of them. */
function compactTerminal({ fields, findings }, { paint, width }) {
	const answered = compactFields.filter(({ key }) => fields[key]?.state === "answered" || fields[key]?.state === "not-applicable").length;
	const wide = Math.max(60, Math.min(width, 120));
	const rows = compactFields.map(({ key, label }) => {
		const field = fields[key];
		if (field === null) return [
			"✘",
			label,
			"",
			"not written"
		];
		const state = {
			answered: "",
			empty: " (empty)",
			"not-applicable": " (not applicable)"
		}[field.state];
		return [
			field.state === "empty" ? "✘" : "✔",
			label,
			`${field.inherited ? "default" : `line ${field.line}`}${field.derived === void 0 ? "" : ", derived"}`,
			`${visible(field.value)}${state}`
		];
	});
	const coloured = columns(rows).map((line) => shortened(line, wide)).map((line) => paint(line.startsWith("✔") ? "green" : "red", line.slice(0, 1)) + line.slice(1));
	const said = findings.flatMap(({ rule, severity, message }) => [
		"",
		paint("bold", `${severity}  ${rule}`),
		...wrap(unmarked(message), wide - 3).map((line) => `   ${line}`)
	]);
	return inLogLines([
		paint("bold", `${answered} of ${compactFields.length} fields answered`),
		...coloured,
		...said
	]);
}
function shortened(line, wide) {
	const letters = [...line];
	return letters.length <= wide ? line : `${letters.slice(0, wide - 1).join("")}…`;
}
// src/world/commands/compact.ts
/** `mle-review compact FILE|-`: the nineteen fields as read, and what the compact rules say of them; exit 1 on an E. */
async function compactCommand(file, { format }, io, rulebook) {
	const text = readText(file, io);
	const from = {
		path: file,
		commit: null,
		id: null
	};
	const compact = readCompact(text, from, { always: true });
	if (compact.is !== "read") throw new Usage(compact.is === "unreadable" ? compact.why : `${file} holds nothing`);
	const findings = reviewDescription(readCompact(text, from), rulebook, io.now().toISOString());
	const report = {
		fields: compact.value.fields,
		findings
	};
	io.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : compactTerminal(report, {
		paint: io.paint,
		width: io.width
	}));
	return findings.some(({ severity }) => severity === "E") ? 1 : 0;
}
export { compactCommand };
