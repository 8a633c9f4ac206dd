export { n as processIo } from "./io-CKQAu9eA.js";
