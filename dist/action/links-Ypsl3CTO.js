import { ct as plainWords, tr as valueOf } from "./inputs-B4uqEMWj.js";
// src/weigh/artifact/run-output.ts
/** What tools leave behind, by what only they write: a folder of that name alone may be somebody's code. */
const outputs = [
	["MLflow", /^(.*?(?:^|\/)mlruns)\/(?:\d+|\.trash|models)\/.|^(.*?(?:^|\/)mlruns)\/[^/]+\/[0-9a-f]{32}\//],
	["MLflow", /^(.*?(?:^|\/)mlartifacts)\/\d+\//],
	["Weights & Biases", /^(.*?(?:^|\/)wandb)\/(?:(?:offline-)?run-\d{8}_\d{6}-|latest-run|debug(?:-internal)?\.log)/],
	["Jupyter", /^(.*?(?:^|\/)\.ipynb_checkpoints)\/./],
	["Lightning", /^(.*?(?:^|\/)lightning_logs)\/version_\d+\//],
	["Hydra", /^(.*?(?:^|\/)(?:outputs|multirun)\/\d{4}-\d{2}-\d{2})\/\d{2}-\d{2}-\d{2}\//],
	["Hydra", /^(.*?(?:^|\/)\.hydra)\/(?:config|hydra|overrides)\.yaml$/],
	["TensorBoard", /^(.*)\/events\.out\.tfevents\.\d+[^/]*$/],
	["a trainer of transformers", /^(.*?(?:^|\/)checkpoint-\d+)\/./],
	["CatBoost", /^(.*?(?:^|\/)catboost_info)\/(?:learn|test|catboost_training|time_left|tmp|events)/],
	["Ray", /^(.*?(?:^|\/)ray_results)\/./],
	["a training run", /^(.*?(?:^|\/)(?:checkpoints?|ckpts?))\/(?:.*\/)?[^/]+\.(?:ckpt|pth?|bin|safetensors|h5|keras|index|data-\d{5}-of-\d{5}|pkl)$/]
];
/** The run's output that a path belongs to; null: none. What tests and examples keep is kept on purpose. */
function runOutputOf(path) {
	if (path.length > 500 || /(?:^|\/)(?:tests?|testdata|fixtures|examples?|docs|node_modules)\//.test(path)) return null;
	for (const [tool, pattern] of outputs) {
		const found = pattern.exec(path);
		if (found !== null) return {
			folder: found[1] ?? found[2] ?? path,
			tool
		};
	}
	return null;
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/weigh/plan/foreign.ts
const english = /\b(?:the|and|with|from|when|of|is|are|this|that|not|for)\b/gi;
const others = /\b(?:der|die|das|und|nicht|wird|werden|mit|für|bei|le|la|les|des|est|pour|dans|avec|sur|el|los|las|del|para|con|por|il|di|che|per|della|não|uma|dos|een|het|van|niet|voor|och|är|inte|att)\b/gi;
/** Whether prose is of another language than English, which is read for nothing: other alphabets, or the small words of others and hardly any of ours. */
function isForeign(text) {
	if ((text.match(/[^\x00-\x7f]/g) ?? []).filter((it) => /\p{L}/u.test(it)).length * 10 > text.length) return true;
	const theirs = text.match(others)?.length ?? 0;
	return theirs >= 4 && theirs > 2 * (text.match(english)?.length ?? 0);
}
// src/weigh/plan/words-data.ts
const guess = "(?:predictions?|predicted|scores?|scoring|outputs?|forecasts?|responses?|targets?|anomal(?:y|ies)|flag(?:ged)?|positives?|answers?)";
/** Whole distributions watched: figures and categories alike. */
const drift = `\\b(?:features?|data|datasets?|inputs?|covariates?|columns?|population) ?(?:distributions? ?)?(?:drift|shift)|\\b(?:drift|psi|divergence)\\b[^;]{0,25}\\b(?:features?|inputs?|columns?)\\b|\\bcovariate\\b|feature distribution|input distribution|(?:uni|multi)variate drift|drifted (?:features?|columns?)|(?<!(?:\\b(?:model|target|concept|label|confidence|performance)|${guess}) )\\bdrift ?(?:detected|scores?|alerts?|checks?|high|ratio|share)|\\bhigh drift|training serving skew|\\bskew\\b|data (?:quality|summary|validation) (?:preset|checks?|tests?|suite)|schema (?:checks?|violations?|validation)|great expectations|^(?!.*\\b${guess}\\b).*(?:\\bpsi\\b|population stability)`;
/** How monitoring of features, predictions and labels is told. */
const dataWords = {
	"null-rate": {
		said: /\bnulls?\b(?! ?(?:pointer|hypothes|terminat))|\bnan\b|\bmissing ?(?:values?|features?|rates?|ratios?|share|inputs?|columns?|fields?|data)|\bfeatures? ?missing|\bcompleteness|\bna ?(?:rate|share)\b|\bempty (?:values?|features?|fields?)|\bimput|\bdefaulted|data (?:quality|summary) (?:preset|checks?|tests?)|great expectations/,
		listed: /\bmissing\b|\bquality\b/
	},
	range: {
		said: new RegExp(`\\bout of ?(?:range|bounds)|\\branges? ?(?:drift|checks?|violations?)|\\bfeature ?(?:ranges?|bounds)|\\bks (?:test|stat)|kolmogorov|wasserstein|jensen ?shannon|\\boutliers?\\b|\\bnumeric(?:al)? ?(?:drift|features?)|\\bmin(?:imum)? (?:and|to) max|${drift}`),
		listed: /\branges?\b|\bdrift\b|\bbounds\b|\bdistributions?\b/
	},
	categories: {
		said: new RegExp(`\\bcategor|\\b(?:unseen|unknown|new|unexpected|invalid) ?(?:values?|levels?|categor|labels? values?|countries|types)|\\bcardinality|\\bchi ?-?squared?\\b|\\bvocabulary\\b|\\boov\\b|${drift}`),
		listed: /\bdrift\b|\bdistributions?\b|\bvalues\b/
	},
	freshness: { said: /\bfresh|\bstale|\b(?:feature|features|data|table|snapshot|input|index|embedding|partition)s? ?(?:age|lag|delay|latency|late|updated|timestamp|landed|arriv)|\b(?:last|latest) ?(?:updated?|success(?:ful)?|refresh|load|ingest|run|partition|event)|\btime\(\) (?!.*\blabels?\b)|\bupdated at\b|\blate (?:data|features?|partitions?|files?)|\bmaterialis|\bmaterializ/ },
	"prediction-drift": {
		said: new RegExp(`\\b${guess} ?(?:values? ?)?(?:drift|distributions?|shift|rates?|share|means?|averages?|volume|histogram|psi|stability|buckets?)|\\b(?:drift|psi|distributions?|histogram|shift|means?|averages?|shares?|rates?) ?(?:of|in|on|by|for) (?:the |its |our |all |model )*${guess}\\b|\\bavg[^;]{0,40}${guess}|\\b(?:mean|average|avg) ?${guess}|\\b(?:model|target|concept) drift|\\b${guess}\\b[^;]{0,30}\\b(?:drift|psi|distribut)|\\bdrift\\b[^;]{0,25}\\b${guess}\\b|\\brefusal|\\bhallucinat|\\btoxicity|\\bresponse length|\\bgroundedness`),
		listed: new RegExp(`\\b${guess}\\b`)
	},
	"confidence-drift": { said: /\bconfidences?\b|\bcalibrat|\bece\b|\bentropy\b|\buncertaint|\bbrier\b|\bprobabilit(?:y|ies)\b[^;]{0,20}(?:drift|distribut|shift|psi)|\bscore (?:drift|distribution|histogram|psi|buckets?)/ },
	"label-arrival": {
		said: /\blabels?\b[^;.]{0,40}\b(?:arriv|delay|lag|fresh|late\b|age\b|missing|coverage|volume|counts?\b|receiv|backlog|health|join|import|landed|complete|timestamp)|\b(?:arriv|delay|late\b|lag|missing|receiv|import)\w*[^;.]{0,25}\b(?:labels?|ground ?truth|feedback|chargebacks?)\b|\b(?:ground ?truth|feedback|chargebacks?|outcomes?)\b[^;.]{0,25}\b(?:arriv|delay|lag|late\b|volume|rate|counts?\b|receiv|import)/,
		listed: /\blabels?\b/
	},
	"delayed-quality": {
		said: /\bmean (?:absolute|squared)|\babsolute percentage error|\b(?:recall|precision|auc|auroc|pr ?auc|roc|f1|accuracy|mae|rmse|mape|smape|wape|mase|ndcg|mrr|map@?\d*|(?<!cache )hit ?rate|log ?loss|pinball|r2|bleu|rouge|win rate)\b|\b(?:model|delayed|live|online|prediction|forecast|production) ?(?:quality|performance|errors?|accuracy)|\bperformance ?(?:drift|decay|drop|degrad)|\bfalse ?(?:positives?|negatives?|alarms?)|\bback ?test|\b(?:classification|regression|recsys|ranking) (?:quality|performance|preset)|\bconcept drift|\bhuman (?:eval|rating|review scores?)|\bthumbs\b|\bctr\b|\bclick ?through|\bcbpe\b|\bdle\b/,
		listed: /\bquality\b|\bperformance\b/
	}
};
// src/weigh/plan/words-people.ts
/** How the rest of monitoring is told: what the business feels, which version did it, who is called and what they do. */
const peopleWords = {
	business: {
		said: /\bbusiness\b|\bkpis?\b|\brevenue|\bconversions?\b(?! (?:of|to|from|error))|\b(?:approval|decline|acceptance|rejection|churn|return|refund|cancel(?:lation)?|retention|click ?through|fill|stock ?out|escalation|resolution|win) ?rates?\b|\bctr\b|\bgmv\b|\bchargebacks?\b|\bcomplaints?\b|\brefunds?\b|\bbookings?\b|\bsales\b|\bstock ?outs?\b|\bwaste\b|\bcost per\b|\b(?:eur|usd|gbp)\b|\bcsat\b|\bnps\b|\btickets\b|\bguardrail metrics?\b|\b(?:without|zero) (?:a )?(?:clicks?|results?|purchases?|orders?)\b|\b(?:purchase|order|bounce|abandon(?:ment)?|add to (?:cart|basket)) (?:rate|ratio|share)s?\b/,
		key: /\bbusiness\b|\bkpis?\b|\bproduct\b|\bguardrails?\b/
	},
	"by-version": {
		said: /\b(?:by|per|each|across) \(?[^;)]{0,40}\b(?:version|variant|revision|release)s?\b|\bmodel ?(?:version|revision)|\bversion ?=~?|\bversions? (?:view|panel|dashboard|label|tag|dimension|side by side)|\bcanary (?:vs|versus|against|and) |\bchampion\b|\bside by side\b/,
		key: /\bversions?\b/
	},
	owner: {
		said: /\bowners?\b|\bowned by\b|\bon ?call\b|\bpager ?duty\b|\bopsgenie\b|\bvictorops\b|\bescalat|\bteam ?[=: ]\s?\w|\bslack\b|(?:^|[\s:(])@[a-z][\w-]+|\breceivers?\b|\bcontacts?\b|\bpag(?:e|es|ed|ing) (?:the|our|on|\w+ (?:team|desk))\b/,
		key: /\bowners?\b|\bteam\b|\bcontact\b|\balerts? to\b|\bchannel\b|\bnotify\b|\bpager?\b/
	},
	runbook: { said: /\brun ?books?\b|\bplay ?books?\b|\bincident (?:guide|procedure|response|steps)|\btroubleshoot/ },
	retrain: {
		said: /\bre ?train|\bre ?fit|\brefresh(?:ed)? (?:when|if|criteria|policy|schedule|plan|every|weekly|monthly|nightly|daily)|\bmodel refresh|\btrain(?:ed|ing|s)? (?:again|weekly|monthly|nightly|daily|every|schedule)/,
		key: /\brefresh\b/
	}
};
// src/weigh/plan/words-prediction.ts
/** How each piece of a prediction's contract is told. */
const predictionWords = {
	target: {
		said: /\btarget\b|\bpredicts?\b|\bprobability (?:that|of)\b|\bestimates? (?:the|how|whether)\b|\bforecasts? (?:the|of|how)\b|\bclassif(?:y|ies)\b|\branks\b|\brecommends\b|\bdetects\b|\bflags (?:each|every|which|whether)\b|\bwhat (?:it|the model) predicts\b|\blabel definition\b/,
		key: /\btarget\b|\blabel\b|\bpredicts?\b|\bwhat\b/
	},
	owner: {
		said: /\bowners?\b|\bowned by\b|\bdecision maker\b|\bcontacts?\b|\bmaintain(?:er|ed by)/,
		key: /\bowners?\b|\bteam\b|\bcontact\b/
	},
	entity: {
		said: /\bentit(?:y|ies)\b|\bone (?:row|prediction|score|forecast|answer) (?:per|for|is)\b|\b(?:per|each|every) (?:customer|user|account|transaction|order|item|product|sku|store|session|document|patient|device|card|payment|request|query|page|image|message)s?\b|\bgrain\b|\binputs?\b|\brequest (?:body|schema|fields)\b/,
		key: /\bentity\b|\binputs?\b|\bgrain\b|\bunit\b|\bsubject\b|\brequest\b/
	},
	output: {
		said: /\boutputs?\b|\breturns?\b|\bresponse (?:body|schema|fields)\b|\banswers? with\b/,
		key: /\boutputs?\b|\bresponse\b|\bschema\b|\breturns?\b/
	},
	confidence: { said: /\bconfidence|\bcalibrat|\bprobabilit|\bintervals?\b|\bquantiles?\b|\buncertain|\bp10\b/ },
	latency: {
		said: /\blatenc|\b\d+ ?(?:ms|milliseconds?)\b|\bp ?9[059]\b|\bresponse times?\b|\bwithin \d+ ?(?:s|sec|seconds?|minutes?)\b/,
		key: /\blatency\b|\bdeadline\b|\bsl[ao]\b|\btimeout\b|\bbudget\b/
	},
	"serving-mode": {
		said: /\b(?:batch|online|real ?time|streaming|nightly|hourly|on demand|synchronous|asynchronous)\b/,
		key: /\bserving\b|\bmode\b/
	},
	fallback: {
		said: /\bfall(?:s|ing)? ?back|\bdefaults? to\b|\bdefault (?:score|value|answer|price|prediction|ranking)\b|\bheuristic|\brules? (?:v ?\d|based|decide)|\bdegrade[sd]?\b|\bwithout the model\b|\bif the model (?:is (?:down|unavailable|late)|fails|times? out)|\bprevious (?:batch|file|forecast|scores)\b/,
		key: /\bfallback\b|\bfall back\b|\bdegraded\b|\bif down\b|\bunavailable\b/
	},
	override: {
		said: /\boverrid|\bhuman (?:review|in the loop|decision|check|approval)|\bmanual(?:ly)? (?:review|decision|check|queue|approv)|\bappeal|\breview queue\b|\breviewed by\b|\banalysts?\b/,
		key: /\boverrides?\b|\bhuman\b|\breview\b|\bappeals?\b/
	},
	privacy: {
		said: /\bprivacy\b|\bp[ih]i\b|\bgdpr\b|\bccpa\b|\bhipaa\b|\bpersonal (?:data|information)\b|\banonymi|\bpseudonymi|\bsensitive\b|\bhashed\b|\bmasked\b|\bencrypt|\bredact|\bno (?:pan|names?|addresses|e ?mails?|cards?|personal|free text|raw)\b|\bwithout (?:names?|pan|e ?mails?)\b|\bconsent\b|\baudit/,
		key: /\bprivacy\b|\bp[ih]i\b|\bsensitive\b|\bdata protection\b|\baudit\b/
	},
	retention: {
		said: /\bretention\b|\bretain(?:ed|s)?\b|\bdelet(?:e|ed|es|ion)\b|\bttl\b|\bpurged?\b|\bexpires?\b/,
		key: /\bretention\b|\bttl\b|\bkept\b|\bkeep\b/
	}
};
// src/weigh/plan/words-rollout.ts
/** How each piece of a rollout is told. A shadow takes all of production's load, so it is a load test too. */
const rolloutWords = {
	stages: {
		said: /\bcanar(?:y|ies)\b|\bshadow|\bdark launch|\ba b (?:tests?|experiments?|splits?)\b|\bab ?tests?\b|\bblue ?green|\bprogressive|\bgradual|\bphased\b|\bstaged\b|\bramp(?:s|ed|ing)?(?: ?up)?\b|\bmirror|\bset weight\b|\bstep weights?\b|\bfractional\b|\bflexible rollout\b|\binterleav|\bhold ?out group|\bin (?:two|three|four|\d) (?:stages|steps)\b|\b\d+ ?%[^;]{0,20}\b(?:then|to)\b[^;]{0,20}\d+ ?%/,
		key: /\bstages?\b|\bstrategy\b|\bsteps\b|\bphases?\b/
	},
	traffic: {
		said: /\d ?%|\bpercent|\bweights? \d|\btraffic ?split|\bsplit\b|\bset weight\b|\bstep weights?\b|\bmax weight\b|\b(?:share|portion|fraction|slice) of (?:the )?(?:traffic|users|requests|customers)|\ball (?:of the )?traffic/,
		key: /\btraffic\b|\bsplit\b|\bpercent|\bweights?\b/
	},
	dashboard: {
		said: /\bdashboards?\b|\bgrafana\b|\bdatadog\b|\bkibana\b|\blooker\b|\bcloudwatch\b|\bpanels?\b/,
		key: /\bdashboards?\b|\bwatch(?:ed)?\b/
	},
	"latency-guardrail": { said: /\bp ?9[059]\b|\blatenc|\bresponse times?\b|\brequest duration\b|\b\d+ ?(?:ms|milliseconds?)\b/ },
	"cost-guardrail": {
		said: /\bcosts?\b|\bspend(?:ing)?\b|\b(?:eur|usd|gbp)\b|[$€£] ?\d|\bgpu hours?\b|\btokens? (?:per|budget|spend|costs?|limit)/,
		listed: /\bbudget\b/
	},
	"load-test": {
		said: /\bload ?test|\bload generator|\bstress ?test|\bsoak|\blocust\b|\bk6\b|\bjmeter\b|\bvegeta\b|\bgatling\b|\bghz\b|\bhey \b|\bperf(?:ormance)? ?tests?\b|\breplay(?:s|ed|ing)?\b[^;]{0,30}\b(?:traffic|requests|load)|\bshadow|\bmirror|\bdark launch|\b\d+ ?(?:rps|qps|requests per second)\b/,
		key: /\bload\b/
	}
};
// src/weigh/plan/words-service.ts
const slow = "(?:latenc|duration|response times?|request times?|seconds|millis|\\bms\\b)";
// src/weigh/plan/vocabulary.ts
/** How each piece of each topic is told. */
const vocabulary = {
	prediction: predictionWords,
	rollout: rolloutWords,
	monitoring: {
		availability: { said: /\bavailab|\buptime\b|\bup ?(?:\{[^}]{0,200}\})? ?(?:==|<|!=)|\babsent(?: over time)? ?\(|\bprobe success|\bhealth ?(?:checks?|z)\b|\bliveness\b|\b(?:is|are|target|instance|service|endpoint|pod|api|model|scorer) ?(?:is |are )?(?:down|unavailable|unreachable)\b|(?<!\b(?:ctr|rate|revenue|scores?|traffic|going|scale|scaled) )\bdown(?=;|$)|\bno (?:traffic|requests|predictions)\b|\bcrash ?loop/ },
		"error-rate": {
			said: /\b(?:requests?|request rate|traffic|latency|throughput|rps|qps|saturation)\b[^;]{0,30}\berrors?\b|\berrors? ?(?:rates?|ratios?|budgets?|percent|%|counts?|total|responses?|per\b)|\b(?:http|requests?|server|service|endpoint|scoring|prediction|inference|invocation|application|job|api) ?(?:errors?|failures?|exceptions?)\b|\bhigh errors?\b|5 ?xx\b|\b5\.\.|(?:status|code)[^;]{0,12}=~? ?\^?5|(?:code|status) ?!= ?(?:ok|2)|\bfail(?:ed|ures?|ing)? ?(?:rates?|ratios?|runs?|jobs?|requests?|total|count|predictions?)|\b(?:jobs?|runs?|tasks?|dags?|pipelines?|batch) (?:\w+ ){0,2}fail|\bdead ?(?:jobs?|letters?)\b|\bsuccess ?(?:rates?|ratios?)|\brequest success|\bexceptions?\b|\bexit code|invocation5xx|\bbad requests?\b/,
			listed: /\berrors?\b|\bfailures?\b|\bfailed\b/
		},
		"timeout-rate": { said: /\btime ?d? ?outs?\b|\btimed ?out\b|\bdeadline ?exceeded|\b504s?\b/ },
		"queue-depth": {
			said: /\bqueues? ?(?:depth|oldest|jobs|length|size|lag|time|wait|latency|age|backlog)|\bqueued\b|\bbacklog|\bconsumer ?(?:group ?)?lag|\bkafka\b[^;]{0,40}\blag\b|\blag ?(?:of|in|on)? (?:the )?(?:consumer|topic|queue|stream)|\brecords? lag|\boffset lag|\biterator ?age|\bage of (?:the )?oldest|\bnumber of messages|\bmessages ?(?:visible|unacked|pending|ready)|\bpending ?(?:requests?|messages?)|\bin ?flight\b/,
			listed: /\bqueues?\b|\blag\b/
		},
		p50: { said: new RegExp(`\\bp ?50\\b|\\bmedian [^;]{0,20}${slow}|${slow}[^;]{0,30}\\bmedian|quantile[^;]{0,12}0?\\.50?\\b|\\b50th\\b`) },
		p95: { said: /\bp ?9[05]\b|quantile[^;]{0,12}0?\.9[05]?\b|\b9[05]th\b|\b9[05] ?(?:%|percentile)|percentile ?\(? ?9[05]\b/ },
		p99: { said: /\bp ?99(?:9|\.9)?\b|quantile[^;]{0,12}0?\.99\d?\b|\b99(?:\.9)?th\b|percentile ?\(? ?99\b|\btail latenc/ },
		...dataWords,
		...peopleWords
	}
};
// src/weigh/plan/told.ts
/** Says that something is not there: no evidence that it is. */
const denied = /\bto ?do\b|\btbd\b|\bfixme\b|\bnot (?:yet|monitored|watched|tracked|measured|implemented|in place|available|done)\b|\b(?:there is|there are|we have|has|have|with) no \w+ ?(?:monitoring|alerts?|dashboards?|runbooks?|drift|load|canary|shadow|owner)\b|\bno (?:monitoring|alerts?|alerting|dashboards?|runbooks?|drift (?:checks?|detection|monitoring)|load tests?|owner|fallback|canary|shadow|staged|stages|rollout plan|retention)\b|\bwithout (?:a |any )?(?:canary|shadow|load tests?|monitoring|alerts?|runbook|fallback|dashboard)\b/;
const prose = [
	"document",
	"runbook",
	"model card"
];
const known = /* @__PURE__ */ new WeakMap();
/** Which pieces of a topic some documents tell, and where first. */
function toldBy(topic, documents) {
	const told = /* @__PURE__ */ new Map();
	for (const document of documents) {
		if (!document.topics.includes(topic)) continue;
		for (const [piece, line] of linesOf(topic, document)) if (!told.has(piece)) told.set(piece, {
			path: document.path,
			line
		});
	}
	return told;
}
/** Asked by several rules of each document, and told once. */
function linesOf(topic, document) {
	const topics = known.get(document) ?? /* @__PURE__ */ new Map();
	known.set(document, topics);
	const lines = topics.get(topic) ?? readLines(topic, document);
	topics.set(topic, lines);
	return lines;
}
function readLines(topic, { kind, terms }) {
	const lines = /* @__PURE__ */ new Map();
	const pieces = Object.entries(vocabulary[topic]);
	if (prose.includes(kind) && isForeign(terms.map(({ text }) => text).join("\n").slice(0, 2e4))) return new Map(pieces.map(([piece]) => [piece, terms[0]?.line ?? 1]));
	for (const term of terms) {
		const { keys, text } = partsOf(term, kind === "block");
		if (kind !== "block" && denied.test(text)) continue;
		for (const [piece, words] of pieces) if (!lines.has(piece) && tells(words, keys, text)) lines.set(piece, term.line);
	}
	return lines;
}
function tells({ said, key, listed }, keys, text) {
	if (keys === null) return said.test(text);
	return said.test(keys) || said.test(text) || key?.test(keys) === true || listed?.test(`${keys} ${text}`) === true;
}
/** A block's term is its keys and a text; of other documents everything is text. */
function partsOf({ text }, isBlock) {
	const at = isBlock ? text.indexOf(": ") : -1;
	return at < 0 ? {
		keys: null,
		text: plainWords(text)
	} : {
		keys: plainWords(text.slice(0, at)),
		text: plainWords(text.slice(at + 2))
	};
}
// src/weigh/prompt/decoding-names.ts
/** Parameters of a language model that mean nothing else anywhere. */
const ownParameters = new Set(`max_new_tokens max_completion_tokens max_output_tokens max_tokens_to_sample num_predict frequency_penalty presence_penalty
  repetition_penalty repeat_penalty logit_bias top_p min_p num_beams do_sample stop_sequences no_repeat_ngram_size reasoning_effort
  thinking_budget response_format`.split(/\s+/));
/** Those that are a language model's beside one of the others, and otherwise may be anything. */
const sharedParameters = new Set(`temperature max_tokens top_k seed n stop length_penalty system system_instruction instructions prompt tools tool_choice context_window
  num_ctx`.split(/\s+/));
/** Two of these together are a language model's too: alone `max_tokens` may be of a batch, a tokenizer or a parser. */
const pairedParameters = /* @__PURE__ */ new Set([
	"temperature",
	"max_tokens",
	"messages",
	"system",
	"prompt"
]);
/** What a model's id is called. */
const modelName = /^(?:(?:\w+_)?(?:model|llm|engine)(?:_?(?:name|id|version))?|deployment(?:_?(?:name|id))?|repo_id)$/i;
/** What a prompt is called where it stands in code or configuration. */
const promptName = /(?:^|_)(?:prompts?|instructions?)(?:_(?:template|text|v?\d+))?$/i;
/** Calls that ask a language model, or make what asks it. */
const modelCall = /(?:^|\.)(?:completions\.create|completions\.parse|responses\.create|responses\.parse|generate_content(?:_async|_stream)?|chat\.complete|text_generation|chat_completion|invoke_model|init_chat_model|SamplingParams|GenerationConfig|GenerateContentConfig|HuggingFaceEndpoint|HuggingFacePipeline|Chat(?:OpenAI|Anthropic|Google\w*|VertexAI|Mistral\w*|Cohere|Groq|Ollama|Bedrock\w*|Fireworks|Together|LiteLLM)|AzureChatOpenAI)$|^(?:boto3\..*converse(?:_stream)?|litellm\.a?(?:text_)?completion|ollama\.(?:chat|generate)|dspy\.LM|openai\.(?:ChatCompletion|Completion)\.a?create|langchain(?:_\w+)?\.(?:\w+\.)*(?:OpenAI|Anthropic|Ollama|Cohere))$/;
/** Calls that find, embed, cut or rank what a language model is given to read. */
const retrievalCall = /(?:^|\.)(?:as_retriever|as_query_engine|similarity_search(?:_\w+)?|max_marginal_relevance_search|embeddings\.create|\w*(?:Rerank|Reranker)|rerank|CrossEncoder|\w*Retriever(?:\.from_\w+)?|\w*Embeddings?|SentenceTransformer|\w*TextSplitter|SentenceSplitter)$/;
/** Keys of a configuration under which the same is told. */
const retrievalKey = /(?:^|[_-])(?:retriev(?:al|er)|rerank(?:er|ing)?|embedd(?:ing|er)s?|chunk(?:ing|er)?|rag)(?:[_-]|$)/i;
/** Ids of language models, as their makers write them. */
const modelId = /^(?:[\w.-]+[/:])*(?:ft:)?(?:gpt-|chatgpt-|o[1-9](?:-|$)|text-(?:davinci|embedding|bison)|davinci|claude-|gemini-|gemma|palm-|mi[sx]tral|ministral|codestral|command-|command$|llama|meta-llama|qwen|deepseek|phi-?\d|titan-|nova-|grok-|jamba|falcon|vicuna|rerank-|embed-|voyage-|bge-|e5-)/i;
// src/reply/fold.ts
/** Markdown behind a line that unfolds it. The blank lines are what makes GitHub read the content as Markdown. */
function fold(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
// src/reply/table.ts
/** A Markdown table; the first row is its head. Cells are Markdown without line breaks; pipes of strangers are escaped by whoever quoted them. */
function table(rows, align) {
	return markdownTable(rows, {
		align,
		alignDelimiters: false
	});
}
// src/world/rule-pages.ts
/** The folder that rule ids link to: as the configuration on base says, under its organisation's file; else what the door knows. */
function rulePagesOf({ settings }, otherwise) {
	return valueOf(settings)?.rule_pages ?? otherwise;
}
// src/world/action/links.ts
/** Addresses that a comment links to: this run's page, and the rule pages, by configuration or of the version that runs. */
function linksOf(env, evidence) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = env;
	return {
		runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null,
		pagesUrl: rulePagesOf(evidence, server && action && ref ? `${server}/${action}/blob/${encodeURI(ref)}/rules/` : null)
	};
}
export { modelId as a, pairedParameters as c, retrievalKey as d, sharedParameters as f, runOutputOf as h, modelCall as i, promptName as l, isForeign as m, table as n, modelName as o, toldBy as p, fold as r, ownParameters as s, linksOf as t, retrievalCall as u };
