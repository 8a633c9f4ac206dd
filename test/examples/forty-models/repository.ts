export { repository as default } from '../../stories/forty-models/repository.ts'
