export { upgraded as default } from '../../../../stories/forty-models/changes.ts'
