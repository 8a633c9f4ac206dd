export { seeds as default } from '../../../../stories/forty-models/changes.ts'
