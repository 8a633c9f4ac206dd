export { r as processIo } from "./io-CPidYqre.js";
