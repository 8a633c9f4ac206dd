export { t as contractCommand } from "./contract-eXs275BB.js";
