export { t as contractCommand } from "./contract-DH8rrKhU.js";
