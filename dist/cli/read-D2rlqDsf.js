// src/model/read.ts
/** The value, or null when it is absent or unreadable. */
function valueOf(read) {
	return read.is === "read" ? read.value : null;
}
/** Applies `change` to what was read and leaves every other state as it is. */
function mapRead(read, change) {
	return read.is === "read" ? {
		...read,
		value: change(read.value)
	} : read;
}
export { valueOf as n, mapRead as t };
