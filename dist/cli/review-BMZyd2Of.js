export { t as gatherCommand, i as reviewCommand } from "./review-BUepUZX3.js";
