export { oneModel as default } from '../../../../stories/forty-models/changes.ts'
