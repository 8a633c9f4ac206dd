export { t as gatherCommand, i as reviewCommand } from "./review-QJ6i-nen.js";
