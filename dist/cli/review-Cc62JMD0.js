export { t as gatherCommand, i as reviewCommand } from "./review-BnSAYt3X.js";
