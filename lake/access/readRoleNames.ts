/** Names of roles as the access store keeps them: a JSON array. */
export function readRoleNames(stored: unknown): string[] {
  const parsed: unknown = JSON.parse(String(stored))
  return Array.isArray(parsed) ? parsed.map(String) : []
}
