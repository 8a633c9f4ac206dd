// src/read/nearest.ts
/** The known word that a mistyped one most likely means: at most two edits away, one for short words; null when none is near. */
function nearest(word, known) {
	const typed = word.toLowerCase().slice(0, 64);
	let best = null;
	for (const candidate of known) {
		const edits = editDistance(typed, candidate.toLowerCase());
		if (edits <= (candidate.length < 5 ? 1 : 2) && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = {
			word: candidate,
			edits
		};
	}
	return best?.word ?? null;
}
/** The same for the first so many words that are not known: a hostile file has thousands, and nobody reads on. */
function nearestFew(times) {
	let left = times;
	return (word, known) => left-- > 0 ? nearest(word, known) : null;
}
/** How many letters must be inserted, removed, replaced or swapped with their neighbour to make one word the other. */
function editDistance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced, swapped));
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
export { nearest as n, nearestFew as r, editDistance as t };
