import fc from 'fast-check'

const nasty = [
  '\r\n',
  '\n',
  '\t',
  '\0',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\u2028',
  '\uFEFF',
  '\u00AD',
  '\uD800',
  '\uDC00',
  '\uE000',
  '\uFDD0',
  '\u{1FFFE}',
  '\u{E0041}',
  '<script>',
  '</p>',
  '&amp;',
  '&',
  '"',
  "'",
  '\\',
  ',',
  ';',
  ':',
  '@',
  '%0D%0A',
  '=?utf-8?Q?=0D=0A?=',
  '{{company}}',
  '__proto__',
  'BEGIN:VEVENT',
  'Bcc: all@evil.example',
  '😀',
  'e\u0301',
  'Ё',
  'й',
  '漢',
  'ש',
  '\u00A0',
  '\u202F',
  ' ',
]

/** Texts as an attacker or an unlucky program writes them. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...nasty) },
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''))
