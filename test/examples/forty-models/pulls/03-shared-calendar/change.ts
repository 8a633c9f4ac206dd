export { sharedCalendar as default } from '../../../../stories/forty-models/changes.ts'
