/** “a”, “a or b”, “a, b or c”; with a serial comma “a, b, or c”. */
export function joinWords(items: readonly string[], word: string, serial: ',' | '' = ''): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')}${items.length > 2 ? serial : ''} ${word} ${items.at(-1)}`
}
