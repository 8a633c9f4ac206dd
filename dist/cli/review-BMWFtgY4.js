export { t as gatherCommand, i as reviewCommand } from "./review-IR_9AEIk.js";
