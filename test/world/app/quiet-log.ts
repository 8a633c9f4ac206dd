import type { Log } from '../../../src/world/app/log.ts'

/** A log that nobody reads. */
export const quietLog: Log = { info() {}, warn() {}, error() {}, debug() {}, child: () => quietLog }
