export { t as contractCommand } from "./contract-B7PPzb1f.js";
