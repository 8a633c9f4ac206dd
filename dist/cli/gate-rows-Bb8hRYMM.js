import { o as visible, r as quote, s as cut, t as codeSpan } from "./quote-CTKWh60q.js";
import { n as columns } from "./log-lines-BWKG93wz.js";
import { s as reasonPhrases } from "./phrases-CUIamoqa.js";
// src/reply/figure.ts
/** Digits after the point for one row of figures: the margin keeps two significant ones, so that a miss never looks like a hit. */
function decimalsOf({ observed, reference, limit, margin }) {
	const values = [
		observed,
		reference,
		...Array.isArray(limit) ? limit : [limit]
	].filter((it) => it !== null);
	const wanted = [...values.slice(0, 1).map((it) => digits(it, 3)), margin === null ? 0 : digits(margin, 2)];
	const needed = Math.max(0, ...wanted);
	const exact = Math.max(0, ...[...values, margin ?? 0].map(written));
	return Math.min(needed, exact, 12);
}
/** A number for people: a true minus sign, thousands apart, powers of ten only where nothing else fits. */
function figure(value, decimals) {
	const size = Math.abs(value);
	if (size >= 0x38d7ea4c68000 || size > 0 && size < 1e-9) return minus(value.toExponential(2));
	const [whole = "", part] = value.toFixed(decimals).split(".");
	const apart = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
	return minus(part === void 0 ? apart : `${apart}.${part}`);
}
/** The same with its sign, for differences. */
function signed(value, decimals) {
	return value < 0 ? figure(value, decimals) : `+${figure(value, decimals)}`;
}
function minus(text) {
	return text.replace(/^-/, "−");
}
/** Digits after the point that show `significant` digits of a value. */
function digits(value, significant) {
	return value === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
}
/** Digits after the point with which the value is written in full, noise of binary fractions left out. */
function written(value) {
	const [mantissa = "", exponent = "0"] = String(Number(value.toPrecision(12))).split("e");
	return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}
// src/reply/gate-words.ts
/** What a gate is compared with, as people say it: `main`, production. */
function referenceName(against, baseRef) {
	return against === "production" ? "production" : codeSpan(baseRef);
}
/** A limit as people write it: `≥ 0.841`. */
function limitText({ limit, sense }, decimals) {
	if (limit === null) return "";
	if (Array.isArray(limit)) return `${figure(limit[0], decimals)} to ${figure(limit[1], decimals)}`;
	return `${sense === "max" ? "≤" : "≥"} ${figure(limit, decimals)}`;
}
/** A metric's name within a sentence: a plain word stays one. */
function metricWord(metric) {
	return /^[A-Za-z]+([ -][A-Za-z]+)*$/.test(metric) && metric.length <= 40 ? metric : codeSpan(metric);
}
/** What a limit missed by its figures means, said of the model: "loses more recall than its gate allows". */
function missed(gate, baseRef) {
	const metric = metricWord(gate.metric);
	const where = gate.slice === null ? "" : ` for ${quote(gate.slice)}`;
	const than = referenceName(gate.against, baseRef);
	switch (gate.reason) {
		case "do-not-ship": return `crosses the do-not-ship limit on ${metric}${where}`;
		case "lost-too-much": return gate.sense === "max" ? `raises ${metric}${where} by more than its gate allows` : `loses more ${metric}${where} than its gate allows`;
		case "gained-too-little": return `gains less ${metric}${where} on ${than} than its gate asks`;
		case "above-max": return `has ${metric}${where} over its limit`;
		case "below-min": return `has ${metric}${where} under its limit`;
		case "outside": return `has ${metric}${where} outside its range`;
		case "gap-too-wide": return `has too wide a gap in ${metric} between the slices of ${quote(gate.slice ?? "")}`;
		default: return `cannot be weighed on ${metric}${where}: ${reasonPhrases[gate.reason] || gate.reason}`;
	}
}
/** The figures behind a gate in one sentence: "Recall 0.817 against 0.861 on `main`; at least 0.841 is asked." */
function inFigures(gate, baseRef) {
	const { observed, limit, reference } = gate;
	if (observed === null || limit === null) return null;
	const decimals = decimalsOf(gate);
	const what = `${metricWord(gate.metric)}${gate.slice === null ? "" : ` for ${quote(gate.slice)}`}`;
	const place = gate.against === "production" ? "in production" : `on ${codeSpan(baseRef)}`;
	const against = reference === null ? "" : ` against ${figure(reference, decimals)} ${place}`;
	const asked = Array.isArray(limit) ? `${limitText(gate, decimals)} is asked` : `at ${gate.sense === "max" ? "most" : "least"} ${figure(limit, decimals)} is ${gate.sense === "max" ? "allowed" : "asked"}`;
	return `${capital(what)} ${figure(observed, decimals)}${against}; ${asked}.`;
}
/** A word at the head of a sentence; short ones are abbreviations (auc, rmse) and stay as they are written. */
function capital(text) {
	return text.replace(/^[a-z](?=[a-z]{4})/, (letter) => letter.toUpperCase());
}
// src/reply/bar.ts
/** Cells on each side of the limit, and the share of the limit that one of them is worth. */
const side = 4;
const share = .025;
/** What a bar says, for the line below a table that has them. */
const barLegend = "`│` is the limit: filled to its left what is missing, to its right the room that is left. One cell is 2.5\xA0% of the limit; `‹` and `›` go on.";
/**
* The margin as a bar of nine characters, the limit in the middle: `···█│····` misses by 2.5 % of the limit, `····│██▌··` has 6 % left.
* Right is good whichever way the metric runs. For a range half of its width takes the limit's place. null where no scale can be had.
*/
function bar({ margin, limit }) {
	if (margin === null || limit === null) return null;
	const whole = Array.isArray(limit) ? (limit[1] - limit[0]) / 2 : Math.abs(limit);
	const cell = Array.isArray(limit) ? whole / side : whole * share;
	if (!(cell > 1e-12) || !Number.isFinite(margin / cell)) return null;
	const halves = Math.max(margin === 0 ? 0 : 1, Math.round(Math.abs(margin) / cell * 2));
	const over = halves > 8;
	const full = over ? 3 : Math.floor(halves / 2);
	const half = !over && halves % 2 === 1;
	const empty = "·".repeat(side);
	if (margin < 0) return `${(over ? "‹" : half ? "▐" : "").concat("█".repeat(full)).padStart(side, "·")}│${empty}`;
	return `${empty}│${"█".repeat(full).concat(over ? "›" : half ? "▌" : "").padEnd(side, "·")}`;
}
// src/reply/gate-rows.ts
const marks = {
	pass: "✔",
	fail: "✘",
	inconclusive: "?",
	blind: "?"
};
const colours = {
	pass: "green",
	fail: "red",
	inconclusive: "yellow",
	blind: "yellow"
};
/** Gates as aligned lines for a terminal: status, subject, both numbers, the limit, the margin as a bar, the reason. */
function gateRows(gates, paint) {
	const lines = columns(gates.map(cells), [
		2,
		3,
		5
	]);
	return gates.map(({ status }, i) => {
		const line = lines[i] ?? "";
		return `  ${paint(colours[status], line.slice(0, 1))}${line.slice(1)}`;
	});
}
function cells(gate) {
	const decimals = decimalsOf(gate);
	const { metric, slice, observed, text, margin, reason, tier, status, detail, n } = gate;
	const why = [
		reasonPhrases[reason],
		status !== "pass" && tier !== "hold" ? tier === "warn" ? "warns only" : "noted only" : "",
		detail && status !== "pass" ? visible(detail) : ""
	];
	return [
		`${marks[status]} ${metric === "*" ? "all gates" : cut(visible(metric), 40)}${slice === null ? "" : ` ${cut(visible(slice), 40)}`}`,
		against(gate, decimals),
		observed === null ? visible(text?.slice(0, 40) ?? "–") : `${figure(observed, decimals)}${n !== null && slice !== null ? ` (n ${figure(n, 0)})` : ""}`,
		limitText(gate, decimals),
		bar(gate) ?? "",
		margin === null ? "" : signed(margin, decimals),
		[...new Set(why.filter((it) => it !== ""))].join("; ")
	];
}
function against({ against, reference, rescored }, decimals) {
	const name = {
		limit: "limit",
		do_not_ship: "do not ship",
		slices: "best − worst",
		baseline: "baseline",
		production: "production"
	}[against];
	return reference === null ? name : `${name} ${figure(reference, decimals)}${rescored ? " (scored again)" : ""}`;
}
export { limitText as a, figure as c, inFigures as i, signed as l, bar as n, missed as o, barLegend as r, decimalsOf as s, gateRows as t };
