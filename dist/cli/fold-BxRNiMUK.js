// src/reply/fold.ts
/** Markdown behind a line that unfolds it. The blank lines are what makes GitHub read the content as Markdown. */
function fold(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
export { fold as t };
