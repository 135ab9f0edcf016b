import {found} from '../lake/read.ts'

/** Any address that no page has. */
export function loader() {
  found(null)
}

export default function NotFound() {
  return null
}
