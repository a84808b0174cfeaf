import { curlQuotes } from './quotes'

// written here, not imported: of a constant in its own file a bundler knows that the rules below may be left out
const space = '\u00A0'

// what must stay letter for letter: links, e-mail addresses, @names, file paths, anything in code marks
// (a full stop or comma at the end of a link belongs to the sentence)
const untouchable =
  /(?:(?:[a-z][a-z+.-]{1,20}:\/\/|www\.|mailto:)[^\s<>»]+|[^\s<>«»",;()@]{1,64}@[^\s<>«»",;()]+)(?<![.,!?;:…)])|`[^`\n]*`/giu
const shortWord = /(?<![^\s«„“(—])(\p{Script=Cyrillic}{1,2}) (?=\S)/gu
// only sums are written in threes: a postal code or a telephone number is not
const sum =
  /(?<=(?<!\S)(?:от|до|около|более|менее|свыше)\s)\d{5,9}(?![\p{L}\d])|(?<![\p{L}\d.,:/-])\d{5,9}(?=[ \u00A0]?(?:[₽€$]|р\.|(?!год)\p{Script=Cyrillic}{3}))/giu
const rules: readonly (readonly [RegExp, string | ((text: string) => string)])[] = [
  // spaces: none before a mark or inside brackets, never two
  [/[ \u00A0]\n/g, '\n'],
  [/ (\.{3}|[.,;:!?…])(?!\S)/g, '$1'],
  [/\.{3}/g, '…'],
  // behind the rules that change what stands beside a mark
  [/[^]+/g, curlQuotes],
  [/(?<=\p{L}) ,(?=\p{L})/gu, ', '],
  [/(?<=[а-яё]{2}[!?])(?=[А-ЯЁ][а-яё])/g, ' '],
  [/(?<=\() (?=\S)|(?<=\S) (?=\))/g, ''],
  // a hyphen or two between spaces is a dash; the space before it must not break
  [/(?<=\S)[ \u00A0](?:-{1,3}|–|—)(?=\s)/g, `${space}—`],
  [/^(?:-{1,2}|–) (?=\S)/gm, `—${space}`],
  // ranges of hours, years and days of a month
  [/(\d\d?:\d\d) ?[-–—] ?(?=\d\d?:\d\d)/g, '$1–'],
  [/(?<![^\s(])(\d\d?|\d{4})-(?=\d{1,2} \p{Script=Cyrillic}{3}|\d{4}\s?(?:гг?|год))/gu, '$1–'],
  // abbreviations
  [/(?<![^\s(«„])(т) ?\. ?([ендкпоч])\.(?!\p{L})/giu, `$1.${space}$2.`],
  [
    /(?<![^\s(«„])([Гг]|ул|пр|пл|д|кв|оф|стр|корп|рис|гл|им|обл|тел|ст|п|ч)\. ?(?=[\p{Lu}\d])/gu,
    `$1.${space}`,
  ],
  [/(?<![^\s(«„])([Ии])\. ?о\. ?(?=\p{Ll})/gu, `$1.${space}о.${space}`],
  // initials hold to one another and to the surname on either side
  [/(?<![^\s(«„])(\p{Lu}\.) ?(\p{Lu}\.) ?(?=\p{Lu}\p{Ll})/gu, `$1${space}$2${space}`],
  [/(\p{Lu}\p{Ll}{1,40}) (\p{Lu}\.) ?(\p{Lu}\.)/gu, `$1${space}$2${space}$3`],
  [/(?<![^\s(«„])(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${space}`],
  // numbers: digits in threes, a number with what it counts, № with its number
  [/(?<!\d)(\d{1,3}) (?=\d{3}(?:[ \u00A0]\d{3}){0,3}(?![\d-]|[ \u00A0]\d))/g, `$1${space}`],
  [/№[ \u00A0]?(?=\d)/g, `№${space}`],
  [/(\d) (?!(?:до|и|в|на|с|по|из|к|за|от|или|но|а)\s)(?=\p{Ll}|[%₽€$])/gu, `$1${space}`],
  [/ (ли|же|бы|ль|ж|б)(?![\p{L}-])/gu, `${space}$1`],
  [sum, groupDigits],
  [shortWord, `$1${space}`],
]

/**
 * Sets a text as Russian typography wants it: «ёлочки» with „лапки“ inside, a dash for a hyphen between
 * spaces, no-break spaces after short words, in initials, numbers, dates and abbreviations. Links, e-mail
 * addresses and the letters of words are never touched.
 *
 * @example
 * typograph('Вакансия "Ведущий экономист" - в Москве') // 'Вакансия «Ведущий экономист» — в Москве'
 */
export function typograph(text: string): string {
  const kept: string[] = []
  const guarded = text.replace(/\uE000/g, '').replace(untouchable, (link) => {
    kept.push(link)
    return '\uE000'
  })
  let index = 0
  return setText(guarded).replace(/\uE000/g, () => kept[index++] ?? '')
}

function setText(text: string): string {
  // runs of spaces go first: every later rule may then expect at most one, and stays linear
  const single = text.replace(/[ \t\u00A0]{2,}/g, (run) => (run.includes(space) ? space : ' '))
  // a replacement is a text or a function, and either will do
  return rules.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement as string), single)
}

function groupDigits(digits: string): string {
  return digits.replace(/\d(?=(?:\d{3})+$)/g, `$&${space}`)
}
