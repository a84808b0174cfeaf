const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text as it may stand between the tags or inside the quotes of XML and HTML. What XML 1.0 has no place for (most control characters, halves
 * of characters, two noncharacters) becomes the replacement character.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u007F-\u009F]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character]!)
}
