export { n as SecretLintProfiler, t as secretLintProfiler } from "./node-DMymJgg_.js";
