export { t as gatherCommand, i as reviewCommand } from "./review-C5txWvnp.js";
