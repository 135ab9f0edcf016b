import {hash} from 'node:crypto'

/** Secrets are random and long: a slow hash would add nothing. */
export const hashSecret = (secret: string): string => hash('sha256', secret, 'hex')
