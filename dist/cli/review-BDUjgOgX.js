export { t as gatherCommand, i as reviewCommand } from "./review-DaIZ8vWm.js";
