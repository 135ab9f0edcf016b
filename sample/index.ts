export {sampleUsers, type SampleUser, type SampleUserId} from './newsroom/sampleUsers.ts'
