export { t as gatherCommand, i as reviewCommand } from "./review-DB9crqC5.js";
