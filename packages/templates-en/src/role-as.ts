/** The post as a tone says it. */
export function roleAs(tone: string): string {
  return tone === 'formal' ? 'the position of {{position}}' : 'the {{position}} role'
}
