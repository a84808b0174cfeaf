import { lineToSign } from './line-to-sign'

/** Nothing longer is a name, whatever stands behind it. */
const longestName = 66

/** Nobody signs with more. */
const longestSignature = 120

/** Given names, initials and surnames together; particles are not counted. */
const mostNames = 5

/** One to five words with capitals or of a script without them, initials and particles among them, or a bracketed slot for a name. */
export function looksLikeName(text: string): boolean {
  if (text.length > longestName && !/^[-–—/]/u.test(text)) return false
  const bare = undecorated(text).replace(nameWithStop, '$1')
  if (/^[[{<(_|$].{0,40}[\]}>)_|]\.?$/u.test(bare)) return true
  // bounded: 60 characters
  if (bare.length > 60 || /\d|@|[?:;,]|[^\p{Lu}]\p{L}{3,}\.$|!$/u.test(bare)) return false
  const words = bare.split(/\s+/u)
  if (particles.has(words.at(-1)!)) return false
  const shouted = words.length > 3 && bare === bare.toUpperCase()
  return (
    words.length <= mostNames + 3 &&
    words.filter((word) => !particles.has(word) && !smallTitle.test(word)).length <= mostNames &&
    !shouted &&
    words.some((word) => capitalised.test(word)) &&
    words.every(
      (word, index) => capitalised.test(word) || smallTitle.test(word) || (index > 0 && isSmallPart(word)),
    )
  )
}

/** One or two small words or an initial, as people sign who write no capitals: “bea”, “d.”, “- anna p”, “your Annie”. */
export function looksLikeSmallName(text: string): boolean {
  return (
    text.length <= longestName &&
    /^(?:\p{Ll}{1,12}(?: \p{L}(?:\.|\p{Ll}{0,12}))?|\p{Ll}\.)$/u.test(undecorated(text))
  )
}

/** The name in a line of a signature, without the post, the telephone number or the smile beside it; the line where it has none. */
export function nameIn(line: string): string {
  const cheerless = line.slice(0, longestSignature).replace(cheer, '')
  const bare = lineToSign(cheerless)?.behind || cheerless
  return (nameBeforeDetails.exec(bare)?.[1] ?? bare).replace(beforeName, '')
}

/** A name without the dash before it and the kisses, smiles and brackets behind it. */
function undecorated(text: string): string {
  const bare = text
    .replace(/^(?:\/s\/ |[-–—/~*]+ ?|x{1,3} (?=\p{Lu}))/u, '')
    .replace(/ ?[\p{Extended_Pictographic}\uFE0F\u200D]{1,9}$/u, '')
    .replace(/ (?:x{1,3}|[:;]?-?\))$/u, '')
  return bare === '' ? text : bare
}

function isSmallPart(word: string): boolean {
  return particles.has(word) || endings.has(word)
}

/** “Miles Jones.”: two to four words with capitals and a full stop. bounded: four words, 20 letters each */
const nameWithStop = /^(\p{Lu}\p{L}{0,20}\.?(?: \p{Lu}\p{L}{0,20}){1,3})\.$/u

const capitalised = /^["«“(]?(?:\p{Ll}{0,2}['’])?[\p{Lu}\p{Lo}]/u

/** “dr hab.” or “med.”, as titles are shortened. */
const smallTitle = /^(?:dr|\p{Ll}{1,4}\.)$/u

/** Words that stand small inside a name, and between two. */
const particles: ReadonlySet<string> = new Set(
  'van von der den de da di del dos du la le bin ibn al el ter y e фон ван де дер аль эль ибн бин бен и and und &'.split(
    ' ',
  ),
)

/** Words that stand small behind a name. */
const endings: ReadonlySet<string> = new Set(['оглы', 'кызы', 'уулу', 'гызы', 'jr', 'sr'])

/** What stands behind a name in its line: “Holly Baines, HR”, “Jan Vos +31 20 …”. bounded: 40 characters */
const nameBeforeDetails = /^(.{2,40}?)(?:,| ?\(| ?\|| – | - | \/| (?=\+?\d))/u

/** What stands before one: «доцент Олег Иванов», «ваша Оля», «Ваша ученица Элла», “Signed: Jan Vos”. bounded: four words */
const beforeName =
  /^(?:\p{Lu}\p{Ll}{2,12}: |(?:\p{Lu}\p{Ll}{2,12} )?(?:\p{Ll}[\p{L}.-]{1,24} ){1,3})(?=\p{Lu})/u

/** Marks that only cheer up a name. bounded: eight of them */
const cheer = /(?:[!\s]|\p{Extended_Pictographic}|\uFE0F){1,8}$/u
