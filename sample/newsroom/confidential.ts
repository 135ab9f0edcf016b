import type {SampleDocument} from '../compose/documents.ts'

/**
 * Who the people are that the sample does not name: invented too, and kept where every newsroom
 * should keep it, in the dataset that no reader's program can ask.
 */
export function confidentialDocuments(): SampleDocument[] {
  return [
    {
      _id: 'confidential.interviewee-ferry-officer',
      _type: 'confidential',
      interviewee: 'interviewee-ferry-officer',
      identity: 'Halvard Quist, second engineer of the Constance, 2021 to 2025',
      contact: 'Leaves word with the chandler in Tar Lane. Never at home, never by e-mail.',
      knownBy: ['marisol-achterberg', 'mina-castellanos', 'josephine-tetteh'],
    },
    {
      _id: 'confidential.interviewee-beach-driver',
      _type: 'confidential',
      interviewee: 'interviewee-beach-driver',
      identity: 'Merete Dyer, lorry 14 of Halm & Sons',
      contact: 'Sundays after four, on her sister’s telephone.',
      knownBy: ['dele-ransome', 'josephine-tetteh'],
    },
  ]
}
