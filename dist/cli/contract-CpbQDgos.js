export { t as contractCommand } from "./contract-DB38x5cl.js";
