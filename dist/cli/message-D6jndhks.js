import { r as quote, t as codeSpan } from "./quote-CTKWh60q.js";
// src/judge/message.ts
/** The page's sentence for a finding, as Markdown: holes filled, facts made inert. */
function message(page, variant, facts) {
	return fill((variant === void 0 ? void 0 : page.messages?.[variant]) ?? page.message ?? Object.values(page.messages ?? {})[0] ?? page.title, facts);
}
/** The page's title, mend and question for a finding, or those of its variant. */
function wordsOf(page, variant) {
	const own = variant === void 0 ? void 0 : page?.variants?.[variant];
	return {
		title: own?.title ?? page?.title,
		instead: own?.instead ?? page?.instead ?? "",
		asks: own?.asks ?? page?.asks
	};
}
/** Fills `{fact}` holes; a hole that stands alone between backticks becomes a code span. A hole without a fact stays, so that tests see it. */
function fill(template, facts) {
	return template.replace(/`\{([A-Za-z]\w*)\}`|\{([A-Za-z]\w*)\}/g, (hole, coded, plain) => {
		const name = coded ?? plain ?? "";
		if (!Object.hasOwn(facts, name)) return hole;
		const text = written(facts[name] ?? "");
		return coded === void 0 ? quote(text) : codeSpan(text);
	});
}
/** Numbers at the precision people compare them at; text as it is. */
function written(fact) {
	return typeof fact === "number" ? String(Number(fact.toPrecision(6))) : fact;
}
export { message as n, wordsOf as r, fill as t };
