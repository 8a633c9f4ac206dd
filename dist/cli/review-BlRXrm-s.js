export { t as gatherCommand, i as reviewCommand } from "./review-B5tncXmL.js";
