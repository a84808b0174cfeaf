/** The default alphabet of GSM 03.38 (3GPP TS 23.038 §6.2.1): one septet each. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

/** Its extension table (§6.2.1.1): an escape and a character, two septets. */
const extension = '\f^{}\\[~]|€'

const septets: ReadonlyMap<string, number> = new Map([
  ...Array.from(basic, (character) => [character, 1] as const),
  ...Array.from(extension, (character) => [character, 2] as const),
])

/** Septets that a character takes in GSM-7, or undefined where the alphabet lacks it. */
export function septetsOf(character: string): number | undefined {
  return septets.get(character)
}

/** What typography puts in, and what a phone of the last century has instead. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’‚‛′`´ʼ', (character) => [character, "'"] as const),
  ...Array.from('“”„‟″«»', (character) => [character, '"'] as const),
  ...Array.from('‐‑‒–—―−•·', (character) => [character, '-'] as const),
  ...Array.from(
    '\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000\t',
    (character) => [character, ' '] as const,
  ),
  ...Array.from('\u00AD\u200B\u200C\u200D\u2060\uFEFF', (character) => [character, ''] as const),
  ['…', '...'],
  ['№', 'No.'],
  ['×', 'x'],
  ['©', '(c)'],
  ['®', '(R)'],
  ['™', '(TM)'],
  ['½', '1/2'],
])

/** The nearest text that GSM-7 can say, or undefined where there is none, as for a Cyrillic letter. */
export function plainFormOf(character: string): string | undefined {
  const form = plainForms.get(character)
  if (form !== undefined) return form
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '')
  const sayable = bare !== '' && Array.from(bare).every((letter) => septets.has(letter))
  return sayable ? bare : undefined
}
