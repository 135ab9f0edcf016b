const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as they can stand in a page and in an attribute. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/gu, (sign) => references[sign] ?? sign)
}
