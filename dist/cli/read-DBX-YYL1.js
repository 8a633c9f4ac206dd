import { C as _isoDateTime, S as _isoDate, n as ZodISODateTime, t as ZodISODate } from "./schemas-BPYhEU5I.js";
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
	return _isoDate(ZodISODate, params);
}
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
export { datetime as i, valueOf as n, date as r, mapRead as t };
