export { oldProfiles as default } from '../../../../stories/forty-models/changes.ts'
