import type {Identity} from '../types.ts'

/** In whose name the lake notes that a scheduled release was refused. No request can be of it. */
export const schedulerIdentity: Identity = {
  id: 'scheduler',
  name: 'Scheduled publishing',
  roles: ['administrator'],
}
