// Lists of words as the build writes them into what is published: sorted by their ends, each word without the ending it shares with the one
// before, and with one-byte marks for Cyrillic letters, of which each takes two bytes. gzip finds neither by itself, and makes a list a third
// larger. Words are sorted from the end because that is where Russian names and trades are alike.

// from the commonest letter on; the marks are common in code in about the same order, so that one table of bits serves both
const letters = 'аероинлстмкдвугпбзфхжчяшюьйцэщыъ'
const marks = ',tr(n)]iefo|sa&[puhglcd/}+{^mwyz'
const none = '0'.charCodeAt(0)

/** A list in small letters, packed. Before each word stands how much it shares, counted from `0` up the table of characters. */
export function packWords(words: readonly string[]): string {
  const sorted = sortByEnd(words)
  return sorted.map((word, index) => packWord(word, sorted[index - 1] ?? '')).join('')
}

/** Words in the order of a packed list: by their last letters. */
export function sortByEnd(words: readonly string[]): string[] {
  return words
    .map(backwards)
    .sort()
    .map((word) => backwards(word))
}

function backwards(word: string): string {
  return [...word].toReversed().join('')
}

function packWord(word: string, previous: string): string {
  let shared = 0
  while (shared < 15 && shared < word.length && word.at(-1 - shared) === previous.at(-1 - shared)) shared += 1
  return (
    String.fromCharCode(none + shared) +
    word
      .slice(0, word.length - shared)
      .replace(/[а-яa-z]/g, (letter) => marks[letters.indexOf(letter)] ?? letter.toUpperCase())
  )
}

/** The words of a packed list, sorted by their ends. */
export function unpackWords(packed: string): string[] {
  let word = ''
  return (packed.match(/[0-?][^0-?]*/g) ?? []).map((part) => {
    const own = part
      .slice(1)
      .replace(/[^*!.-]/g, (mark) => letters[marks.indexOf(mark)] ?? mark.toLowerCase())
    return (word = own + word.slice(word.length + none - part.charCodeAt(0)))
  })
}

/** Packed lists with spaces between them. */
export function unpackLists(packed: string): string[][] {
  return packed.split(' ').map(unpackWords)
}
