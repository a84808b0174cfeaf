// Lists of words as the build writes them into what is published: sorted by their ends, each word without the ending it shares with the one
// before, and with one-byte marks for Cyrillic letters, of which each takes two bytes. gzip finds neither by itself, and makes a list a third
// larger. Words are sorted from the end because that is where Russian names and trades are alike.

// the marks of the letters from а to я, chosen so that the commonest letters have the marks that code is full of: one table of bits serves both
const marks = ',uo[a(!/i{:|s)r&ten]1pmf};4+ldg0'
const firstLetter = 'а'.charCodeAt(0)
const none = '<'.charCodeAt(0)

/** A list in small Russian letters, packed in its order. Before each word stands how much it shares, counted from `<` up the table of characters. */
export function packWords(words: readonly string[]): string {
  return words.map((word, index) => packWord(word, words[index - 1] ?? '')).join('')
}

/** Words by their last letters, the order in which a packed list is shortest. */
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
      .replace(/[а-я]/g, (letter) => marks.charAt(letter.charCodeAt(0) - firstLetter))
  )
}

/** The words of a packed list, with spaces between them. */
export function unpackWords(packed: string): string {
  let word = ''
  const words = packed.match(/[<-K][^<-K]*/g)?.map((part) => {
    const own = part
      .slice(1)
      .replace(/[^.-]/g, (mark) => String.fromCharCode(firstLetter + marks.indexOf(mark)))
    return (word = own + word.slice(word.length + none - part.charCodeAt(0)))
  })
  return words?.join(' ') ?? ''
}

/** Packed lists with spaces between them. */
export function unpackLists(packed: string): string[] {
  return packed.split(' ').map(unpackWords)
}
