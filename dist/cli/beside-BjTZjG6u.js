// src/read/beside.ts
/**
* A path that a file names, counted from where the file lies, as a path from the repository's root; null where it leaves the
* repository: an absolute path, a drive, more `..` than folders. Globs pass through.
*/
function beside(file, path) {
	if (path === "" || /^(?:[\\/~]|[A-Za-z][A-Za-z0-9+.-]*:)|[\\\0]/.test(path)) return null;
	const steps = file.split("/").slice(0, -1);
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.length === 0 ? null : steps.join("/");
}
export { beside as t };
