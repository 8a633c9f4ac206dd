export { t as contractCommand } from "./contract-l2epS1ks.js";
