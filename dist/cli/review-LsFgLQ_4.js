export { t as gatherCommand, i as reviewCommand } from "./review-aG9Kf0uX.js";
