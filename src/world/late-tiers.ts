import { setFlagsFromString } from 'node:v8'

// A review is over before its code has paid for being compiled again: V8 does so ten times later than it would. Imported first, for what it
// does. What serves for months is compiled as soon as V8 would.
if (process.argv[2] !== 'serve') {
  setFlagsFromString('--invocation-count-for-maglev=4000')
  setFlagsFromString('--invocation-count-for-turbofan=30000')
}
