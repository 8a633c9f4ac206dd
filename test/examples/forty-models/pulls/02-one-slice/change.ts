export { oneSlice as default } from '../../../../stories/forty-models/changes.ts'
